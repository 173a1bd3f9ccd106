// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/ircimporter.h"

#include "support/chatimport.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content, const ImportOptions &options = {},
                          const QString &name = u"ops-2026-03-11.log"_s)
{
    return importBytes(IrcImporter(), content, name, options);
}

ImportResult log(const QByteArray &content, const ImportOptions &options = {},
                 const QString &name = u"ops-2026-03-11.log"_s)
{
    const auto result = read(content, options, name);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

QStringList times(const ImportResult &result)
{
    QStringList found;
    for (const TimelineEvent &event : result.reviews.first().events)
        found.append(event.time.happenedAt.toString(u"ddTHH:mm:ss"_s));
    return found;
}

} // namespace

class TestIrcImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadIrssi()
    {
        const ImportResult result = log("--- Log opened Wed Mar 11 23:40:00 2026\n"
                                        "23:41 -!- bo [~bo@x.example] has joined #ops\n"
                                        "23:58 <@ana> db_1 is *down*\n"
                                        "--- Day changed Thu Mar 12 2026\n"
                                        "00:02  * bo looks at https://g.example/~bo/a*b.\n"
                                        "--- Log closed Thu Mar 12 00:10:00 2026\n",
                                        {.zone = "Europe/Berlin"}, u"ops.log"_s);
        QCOMPARE(times(result), (QStringList{u"11T22:58:00"_s, u"11T23:02:00"_s}));
        QCOMPARE(result.noise, 1);
        QVERIFY(result.warnings.isEmpty());
        const TimelineEvent &event = result.reviews.first().events.first();
        QCOMPARE(event.time.zone, QByteArray("Europe/Berlin"));
        QCOMPARE(event.source, u"ana (IRC)"_s);
        QCOMPARE(event.text, u"db_1 is \\*down\\*"_s);
        QCOMPARE(event.kind, EventKind::InternalCommunication);
        QCOMPARE(result.reviews.first().events.last().text, u"*bo looks at <https://g.example/~bo/a*b>.*"_s);
    }

    void shouldReadWeeChat()
    {
        const ImportResult result = log("2026-03-11 23:58:01\t@ana\tsee https://g.example/~ana/a_b_c, please\n"
                                        "2026-03-11 23:58:02\t-->\tbo (~bo@x) has joined #ops\n"
                                        "2026-03-12 00:01:03\tbo\tok\n");
        QCOMPARE(times(result), (QStringList{u"11T23:58:01"_s, u"12T00:01:03"_s}));
        QCOMPARE(eventTexts(result).first(), u"see <https://g.example/~ana/a_b_c>, please"_s);
        QCOMPARE(result.noise, 1);
    }

    void shouldTakeTheDateFromTheFilesNameAndGoOnPastMidnight()
    {
        const ImportResult result = log("[23:58:01] <ana> a\n[00:01:03] <bo> b\n");
        QCOMPARE(times(result), (QStringList{u"11T23:58:01"_s, u"12T00:01:03"_s}));
        // The zone is not said.
        QCOMPARE(result.warnings.size(), 1);
        QVERIFY(result.warnings.first().text.contains(u"UTC"_s));
    }

    void shouldPreferTheDayThatIsWanted()
    {
        const ImportResult result = log("[11:14] <ana> a\n", {.date = QDate(2026, 1, 2)});
        QCOMPARE(result.reviews.first().events.first().time.happenedAt, utcTime(u"2026-01-02T11:14:00Z"_s));
    }

    void shouldTellThatItTookToday()
    {
        const ImportResult result = log("[11:14] <ana> a\n", {.zone = "UTC"}, u"ops.log"_s);
        QCOMPARE(result.warnings.size(), 1);
        QVERIFY(result.warnings.first().text.contains(u"no date"_s));
    }

    void shouldTellThatItTookTheYear()
    {
        const ImportResult result = log("[15 Jan 11:14] <ana> a\n", {.zone = "UTC"}, u"ops.log"_s);
        QCOMPARE(result.warnings.size(), 1);
        QVERIFY(result.warnings.first().text.contains(u"no year"_s));
        QVERIFY(log("[15 Jan 11:14] <ana> a\n", {.zone = "UTC"}).warnings.isEmpty());
    }

    void shouldTellWhereTheDayIsDoubtful()
    {
        const ImportResult result = log("[14:00] <ana> a\n[09:00] <bo> b\n", {.zone = "UTC"});
        QCOMPARE(times(result), (QStringList{u"11T14:00:00"_s, u"12T09:00:00"_s}));
        QCOMPARE(result.warnings.size(), 1);
        QCOMPARE(result.warnings.first().line, 2);
        QVERIFY(result.warnings.first().text.contains(u"2026-03-12"_s));
    }

    void shouldReadOffsetsAndShowThem()
    {
        const ImportResult result = log("2026-03-12T00:53:21+05:30 <ana> a\n2026-03-12T00:53:21Z <ana> b\n");
        QCOMPARE(times(result), (QStringList{u"11T19:23:21"_s, u"12T00:53:21"_s}));
        QCOMPARE(result.reviews.first().events.first().time.zone, QByteArray("UTC+05:30"));
        QVERIFY(result.warnings.isEmpty());
    }

    void shouldReadMixedCharsets()
    {
        const ImportResult result = log("[11:14] <ana> l\xc3\xa4uft\n[11:15] <bo> l\xe4uft\n", {.zone = "UTC"});
        QCOMPARE(eventTexts(result), (QStringList{u"läuft"_s, u"läuft"_s}));
    }

    void shouldTakeAwayDircproxysMarks()
    {
        // Who keeps the log sees their own messages without marks.
        const ImportResult marked = log("[15 Jan 11:14] <ana!n=ana@x> +yes\n[15 Jan 11:14] <bo!n=bo@x> -no\n"
                                        "[15 Jan 11:15] * ana waves\n[15 Jan 11:15] <ana!n=ana@x> ++1\n"
                                        "[15 Jan 11:16] <cy!n=cy@x> hm\n[15 Jan 11:16] <cy!n=cy@x> ok\n");
        QCOMPARE(eventTexts(marked), (QStringList{u"yes"_s, u"no"_s, u"*ana waves*"_s, u"\\+1"_s, u"hm"_s, u"ok"_s}));
    }

    void shouldKeepMarksThatPeopleTyped_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no places") << "[15 Jan 11:14] <ana> +1\n[15 Jan 11:14] <bo> +1\n"_ba;
        QTest::newRow("now and then") << "[15 Jan 11:14] <ana!n=ana@x> +1\n[15 Jan 11:14] <ana!n=ana@x> yes\n"_ba;
    }

    void shouldKeepMarksThatPeopleTyped()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(eventTexts(log(content)).first(), u"\\+1"_s);
    }

    void shouldKeepWhatIsSaidTwiceInAMinute()
    {
        const QByteArray content = "[11:14] <ana> lol\n[11:14] <ana> lol\n[11:14] <bo> lol\n[11:15] <ana> lol\n";
        const ImportResult first = log(content);
        const ImportResult second = log(content);
        QSet<QString> keys;
        QCOMPARE(first.reviews.first().events.size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            keys.insert(first.reviews.first().events.at(i).sourceKey);
            QCOMPARE(first.reviews.first().events.at(i).sourceKey, second.reviews.first().events.at(i).sourceKey);
            QCOMPARE(first.reviews.first().events.at(i).order, i < 3 ? static_cast<int>(i) : 0);
        }
        QCOMPARE(keys.size(), 4);
    }

    void shouldWarnOfLinesThatAreNone()
    {
        const ImportResult result =
            log("[11:14] <ana> a\nwho knows\n\n[11:99] <ana> b\n[11:15] <ana> c\0d\n"_ba, {.zone = "UTC"});
        QCOMPARE(result.warnings.size(), 3);
        QCOMPARE(result.warnings.at(0).line, 2);
        QCOMPARE(result.warnings.at(1).line, 4);
        QCOMPARE(result.warnings.at(2).line, 5);
        QCOMPARE(eventTexts(result), (QStringList{u"a"_s, u"cd"_s}));
    }

    void shouldBoundALongLine()
    {
        const ImportResult result =
            log("[11:14] <ana> " + QByteArray(1'000'000, 'x') + "\n[11:15] <bo> b\n", {.zone = "UTC"});
        QCOMPARE(result.reviews.first().events.size(), 2);
        QVERIFY(eventTexts(result).first().size() < 70'000);
        QCOMPARE(result.warnings.size(), 1);
    }

    void shouldLeaveOutADayThatThereWasNot()
    {
        const ImportResult result = log("[29 Feb 11:14] <ana> a\n[28 Feb 11:14] <ana> b\n", {.zone = "UTC"});
        QCOMPARE(eventTexts(result), QStringList{u"b"_s});
        QCOMPARE(result.warnings.size(), 1);
    }

    void shouldRefuseWhatIsNoLog()
    {
        const auto result = read("just\nwords\n");
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(u"ops-2026-03-11.log"_s));
    }

    void shouldRecogniseItsOwn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("irssi") << "--- Log opened Wed Mar 11 23:40:00 2026\n23:41 -!- bo has joined\n"_ba << true;
        QTest::newRow("weechat") << "2026-03-11 23:58:01\t@ana\thello\n"_ba << true;
        QTest::newRow("znc") << "[23:58:01] <ana> hello\n[23:58:02] <bo> hi\nbroken\n"_ba << true;
        QTest::newRow("postmortem") << "11:14 the database went down\n11:20 <b>bold</b>\n11:30 - it came back\n"_ba
                                    << false;
        QTest::newRow("syslog") << "Mar 11 23:58:01 host sshd[1]: hello\n"_ba << false;
        QTest::newRow("table") << "2026-03-11 23:58:01,ana,hello\n"_ba << false;
        QTest::newRow("Markdown") << "# Timeline\n\n- 11:14 down\n"_ba << false;
    }

    void shouldRecogniseItsOwn()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isOwn);
        QCOMPARE(IrcImporter().recognise(*ImportSource::fromBytes(content, u"x.log"_s)) > 50, isOwn);
    }
};

QTEST_GUILESS_MAIN(TestIrcImporter)
#include "tst_ircimporter.moc"
