// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackimporter.h"

#include "support/chatimport.h"

#include <KCompressionDevice>

#include <QBuffer>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content, const ImportOptions &options = {},
                          const QString &name = u"2026-03-12.json"_s)
{
    return importBytes(SlackImporter(), content, name, options);
}

QByteArray message(const QByteArray &ts, const QByteArray &text, const QByteArray &more = {})
{
    const QString json = u"{\"type\": \"message\", \"user\": \"U1\", \"ts\": \"%1\", \"text\": \"%2\"%3}"_s;
    return json.arg(QString::fromUtf8(ts), QString::fromUtf8(text), QString::fromUtf8(more)).toUtf8();
}

QByteArray gzipped(const QByteArray &content)
{
    QByteArray packed;
    QBuffer buffer(&packed);
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    device.open(QIODevice::WriteOnly);
    device.write(content);
    device.close();
    return packed;
}

const QByteArray users = R"([
    {"id": "U1", "name": "ana", "real_name": "Ana Lima", "profile": {"real_name": "Ana Lima"}},
    {"id": "U2", "name": "bo", "profile": {"real_name": "", "display_name": "Bo"}}])";
const QByteArray channels = R"([{"id": "C1", "name": "ops", "members": ["U1"]}, {"id": "C2", "name": "web"}])";

/// Two channels over midnight, with a reply in the other day's file.
FolderOfFiles &anExport()
{
    static FolderOfFiles folder = [] {
        FolderOfFiles made;
        made.add(u"users.json"_s, users);
        made.add(u"channels.json"_s, channels);
        made.add(u"dms.json"_s, R"([{"id": "D1", "members": ["U1", "U2"]}])");
        made.add(u"integration_logs.json"_s, R"([{"app_id": "A1"}])");
        made.add(u"ops/2026-03-11.json"_s, '[' +
                                               message("1773273590.000100", "db-1 is *down*",
                                                       R"(, "thread_ts": "1773273590.000100", "reply_count": 2)") +
                                               ']');
        made.add(
            u"ops/2026-03-12.json"_s,
            "[\n" +
                message("1773273700.000300", "failing over", R"(, "thread_ts": "1773273590.000100", "user": "U2")") +
                ",\n" + message("1773273650.000200", "<@U2> can you look?", R"(, "thread_ts": "1773273590.000100")") +
                ']');
        made.add(u"web/2026-03-12.json"_s, '[' + message("1773273590.000100", "the site is slow") + ']');
        made.add(u"D1/2026-03-12.json"_s, '[' + message("1773273800.000000", "call me") + ']');
        return made;
    }();
    return folder;
}

} // namespace

class TestSlackImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadAWholeExport()
    {
        const auto result = anExport().import(SlackImporter());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.size(), 1);
        QVERIFY(result->warnings.isEmpty());
        const QList<TimelineEvent> &events = result->reviews.first().events;
        QCOMPARE(events.size(), 5);
        QVERIFY(std::is_sorted(events.cbegin(), events.cend(), happensBefore));

        const TimelineEvent *first = eventWith(*result, u"**down**"_s);
        QVERIFY(first);
        QCOMPARE(first->time.happenedAt, utcTime(u"2026-03-11T23:59:50Z"_s));
        QCOMPARE(first->time.zone, QByteArray("UTC"));
        QVERIFY(first->time.enteredAs.isEmpty());
        QCOMPARE(first->kind, EventKind::InternalCommunication);
        QCOMPARE(first->source, u"Ana Lima (Slack #ops)"_s);
        QCOMPARE(first->sourceKey, u"slack/C1/1773273590.000100"_s);
        QCOMPARE(first->text, u"db-1 is **down**"_s);
        QCOMPARE(result->sourceKinds.value(first->id), u"message"_s);
        QCOMPARE(eventWith(*result, u"call me"_s)->source, u"Ana Lima (Slack direct message Ana Lima, Bo)"_s);
    }

    void shouldGiveEachChannelItsLaneOnlyWhereThereAreSeveral()
    {
        const auto several = anExport().import(SlackImporter());
        QVERIFY(several.has_value());
        QCOMPARE(eventWith(*several, u"site is slow"_s)->lane, u"#web"_s);
        QCOMPARE(eventWith(*several, u"down"_s)->lane, u"#ops"_s);

        FolderOfFiles one;
        one.add(u"channels.json"_s, channels);
        one.add(u"ops/2026-03-11.json"_s, '[' + message("1773273590.000100", "a") + ']');
        one.add(u"ops/2026-03-12.json"_s, '[' + message("1773273990.000100", "b") + ']');
        const auto result = one.import(SlackImporter());
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().events.size(), 2);
        QVERIFY(eventWith(*result, u"a"_s)->lane.isEmpty());
    }

    void shouldTellAReplyAndWhatItAnswers()
    {
        const auto result = anExport().import(SlackImporter());
        QVERIFY(result.has_value());
        QCOMPARE(eventWith(*result, u"failing over"_s)->text,
                 u"↪ failing over\n\n*In reply to Ana Lima: “db-1 is down”*"_s);
        QCOMPARE(eventWith(*result, u"failing over"_s)->source, u"Bo (Slack #ops)"_s);
        QVERIFY(eventWith(*result, u"@Bo can you look?"_s)->time.happenedAt <
                eventWith(*result, u"failing over"_s)->time.happenedAt);
    }

    void shouldReadAFolderWithinTheArchive()
    {
        FolderOfFiles folder;
        folder.add(u"Team export/users.json"_s, users);
        folder.add(u"Team export/channels.json"_s, channels);
        folder.add(u"Team export/ops/2026-03-12.json"_s, '[' + message("1773273590.000100", "deep") + ']');
        const auto result = folder.import(SlackImporter());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().events.first().source, u"Ana Lima (Slack #ops)"_s);
    }

    void shouldReadADayFileAlone()
    {
        const auto result =
            read('[' + message("1773273590.000100", "hello <@U2>") + ',' +
                 message("1773273591.000100", "named", R"(, "user_profile": {"real_name": "Ana Lima"})") + ']');
        QVERIFY(result.has_value());
        QCOMPARE(eventWith(*result, u"hello @U2"_s)->source, u"U1 (Slack)"_s);
        QCOMPARE(eventWith(*result, u"named"_s)->source, u"Ana Lima (Slack)"_s);
        QCOMPARE(result->warningCount, 1);
        QVERIFY(result->warnings.first().text.contains(u"1 person"_s));
    }

    void shouldReadADump()
    {
        const QByteArray dump =
            R"({"name": "ops", "messages": [)" +
            message("1773273590.000100", "root",
                    R"(, "thread_ts": "1773273590.000100", "slackdump_thread_replies": [)" +
                        message("1773277700.000300", "late", R"(, "thread_ts": "1773273590.000100")") + ',' +
                        message("1773273600.000300", "soon", R"(, "thread_ts": "1773273590.000100")") + ']') +
            ',' + message("1773273660.000000", "between") + R"(], "channel_id": "C1"})";
        const auto result = read(dump, {}, u"dump.json"_s);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        const QStringList texts = eventTexts(*result);
        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts.at(0), u"root"_s);
        QVERIFY(texts.at(1).startsWith(u"↪ soon"_s));
        QCOMPARE(texts.at(2), u"between"_s);
        QVERIFY(texts.at(3).startsWith(u"↪ late"_s));
        QVERIFY(texts.at(3).contains(u"root"_s));
        QCOMPARE(result->reviews.first().events.first().source, u"U1 (Slack #ops)"_s);
    }

    void shouldReadPackedChunks()
    {
        // The outer ts is when it was fetched, in nanoseconds.
        const QByteArray lines =
            R"({"t":5,"ts":1773999999123456789,"id":"C1","ci":{"id":"C1","name":"ops"}})"
            "\n"
            R"({"t":3,"ts":1773999999123456789,"n":1,"u":[{"id":"U1","name":"ana","real_name":"Ana Lima"}]})"
            "\n"
            R"({"t":0,"ts":1773999999123456789,"id":"C1","n":1,"m":[)" +
            message("1773273590.000100", "root", R"(, "thread_ts": "1773273590.000100")") +
            "]}\n"
            R"({"t":1,"ts":1773999999123456789,"id":"C1","r":"1773273590.000100","p":)" +
            message("1773273590.000100", "root", R"(, "thread_ts": "1773273590.000100")") + R"(,"m":[)" +
            message("1773273600.000100", "answer", R"(, "thread_ts": "1773273590.000100")") + "]}\n";
        for (const QByteArray &content : {lines, gzipped(lines)}) {
            const auto result = read(content, {}, u"chunk.json.gz"_s);
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
            const QList<TimelineEvent> &events = result->reviews.first().events;
            QCOMPARE(events.size(), 2);
            QCOMPARE(events.first().time.happenedAt, utcTime(u"2026-03-11T23:59:50Z"_s));
            QCOMPARE(events.first().source, u"Ana Lima (Slack #ops)"_s);
            QCOMPARE(events.last().text, u"↪ answer\n\n*In reply to Ana Lima: “root”*"_s);
        }
    }

    void shouldReadAFolderOfChunks()
    {
        FolderOfFiles folder;
        folder.add(
            u"users.json.gz"_s,
            gzipped(R"({"t":3,"ts":1773999999123456789,"u":[{"id":"U1","name":"ana","real_name":"Ana Lima"}]})"));
        folder.add(u"channels.json.gz"_s,
                   gzipped(R"({"t":4,"ts":1773999999123456789,"ch":[{"id":"C0123ABCD","name":"ops"}]})"));
        folder.add(u"C0123ABCD.json.gz"_s, gzipped(R"({"t":0,"ts":1773999999123456789,"id":"C0123ABCD","m":[)" +
                                                   message("1773273590.000100", "hello") + "]}"));
        const auto result = folder.import(SlackImporter());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->reviews.first().events.first().source, u"Ana Lima (Slack #ops)"_s);
    }

    void shouldGiveTheSameKeysEachTime()
    {
        const auto first = anExport().import(SlackImporter());
        const auto second = anExport().import(SlackImporter());
        QVERIFY(first && second);
        QStringList a;
        QStringList b;
        for (const TimelineEvent &event : first->reviews.first().events)
            a.append(event.sourceKey);
        for (const TimelineEvent &event : second->reviews.first().events)
            b.append(event.sourceKey);
        QCOMPARE(a, b);
        QCOMPARE(QSet<QString>(a.cbegin(), a.cend()).size(), 5);
    }

    void shouldFilterByPerson()
    {
        const auto result = anExport().import(SlackImporter(), {.filter = {.people = {u"bo"_s}, .text = u"failing"_s}});
        QVERIFY(result.has_value());
        QCOMPARE(eventTexts(*result).size(), 1);
    }

    void shouldWarnOfWhatIsNoMessage()
    {
        FolderOfFiles folder;
        folder.add(u"channels.json"_s, channels);
        folder.add(u"ops/2026-03-12.json"_s, "[\n" + message("1773273590.000100", "fine") + ",\n" +
                                                 R"({"type": "message", "text": "when?"},)"
                                                 "\n" +
                                                 message("soon", "x") + ",\n17,\n" +
                                                 message("99999999999.000000", "far") + "\n]");
        const auto result = folder.import(SlackImporter());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(eventTexts(*result), QStringList{u"fine"_s});
        QList<int> lines;
        for (const ImportWarning &warning : result->warnings) {
            if (warning.file == u"ops/2026-03-12.json"_s)
                lines.append(warning.line);
        }
        QCOMPARE(lines, (QList<int>{3, 4, 5}));
        // And of the time that no incident has, and of the person who is not known.
        QCOMPARE(result->warningCount, 5);
    }

    void shouldNameFileAndLineOfDamage()
    {
        FolderOfFiles folder;
        folder.add(u"channels.json"_s, channels);
        folder.add(u"ops/2026-03-11.json"_s, '[' + message("1773273590.000100", "fine") + ']');
        folder.add(u"ops/2026-03-12.json"_s, "[\n" + message("1773273590.000100", "fine") + ",\n{\"ts\": \"17732");
        const auto result = folder.import(SlackImporter());
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().message.contains(u"ops/2026-03-12.json"_s), qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(u"line 3"_s), qPrintable(result.error().message));
    }

    void shouldRefuseWhatHoldsNoMessages()
    {
        const auto empty = read("[]");
        QVERIFY(!empty.has_value());
        QCOMPARE(empty.error().code, ErrorCode::InvalidInput);
        QVERIFY(empty.error().message.contains(u"2026-03-12.json"_s));
    }

    void shouldStopWhenAsked()
    {
        ImportProgress progress;
        progress.isCancelled = true;
        const auto source = ImportSource::fromBytes('[' + message("1773273590.000100", "x") + ']', u"a.json"_s);
        const auto result = readWith(SlackImporter(), *source, {}, &progress);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void shouldRecogniseItsOwn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isSlack");

        QTest::newRow("day") << '[' + message("1773273590.000100", "x") + ']' << true;
        QTest::newRow("dump") << R"({"name":"x","messages":[{"ts":"1773273590.000100"}]})"_ba << true;
        QTest::newRow("chunk") << R"({"t":5,"ts":1773999999123456789,"id":"C1"})"_ba << true;
        QTest::newRow("text") << R"(the "ts":"1773273590.000100" is)"_ba << false;
        QTest::newRow("other JSON") << R"([{"ts": 17}])"_ba << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void shouldRecogniseItsOwn()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isSlack);
        const auto source = ImportSource::fromBytes(content, u"x.json"_s);
        QCOMPARE(SlackImporter().recognise(*source) > 50, isSlack);
    }

    void shouldRecogniseAnExportByItsFiles()
    {
        const auto source = ImportSource::open(anExport().path());
        QVERIFY(source.has_value());
        QVERIFY(SlackImporter().recognise(**source) > 90);
        FolderOfFiles other;
        other.add(u"notes/today.json"_s, "[]");
        const auto none = ImportSource::open(other.path());
        QVERIFY(none.has_value());
        QCOMPARE(SlackImporter().recognise(**none), 0);
    }
};

QTEST_GUILESS_MAIN(TestSlackImporter)
#include "tst_slackimporter.moc"
