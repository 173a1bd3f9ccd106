// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/syslogimporter.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray autumn = "Nov  3 01:01:03 web1 app[6]: a\n"
                          "Nov  3 01:59:14 web1 app[6]: b\n"
                          "Nov  3 01:24:56 web1 app[6]: c\n"
                          "Nov  3 01:50:16 web1 app[6]: d\n"
                          "Nov  3 02:08:19 web1 app[6]: e\n";

ImportResult read(const QByteArray &content, const ImportOptions &options = {}, const QString &name = u"syslog"_s)
{
    const auto result = importBytes(SyslogImporter(), content, name, options);
    if (!result)
        qWarning("%s", qPrintable(result.error().message));
    return result.value_or(ImportResult());
}

QStringList times(const ImportResult &result)
{
    QStringList found;
    for (const ReviewContent &content : result.reviews) {
        for (const TimelineEvent &event : content.events)
            found.append(event.time.happenedAt.toString(Qt::ISODate));
    }
    return found;
}

} // namespace

class TestSyslogImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadALine()
    {
        const ImportResult result =
            read("<35>Nov  3 09:23:38 web1 app[6]: it *failed* <b>\n", {.date = QDate(2020, 1, 1)});
        QCOMPARE(result.reviews.size(), 1);
        const TimelineEvent &event = result.reviews.first().events.first();
        QCOMPARE(event.time.happenedAt, QDateTime(QDate(2020, 11, 3), QTime(9, 23, 38), QTimeZone::UTC));
        QCOMPARE(event.time.zone, QByteArray("UTC"));
        QCOMPARE(event.source, u"web1 app"_s);
        QCOMPARE(event.text, u"app\\[6\\]: it \\*failed\\* \\<b>"_s);
        QCOMPARE(result.sourceKinds.value(event.id), u"err"_s);
    }

    void shouldFollowTheClockPutBack()
    {
        const ImportResult result = read(autumn, {.zone = "America/New_York", .date = QDate(2013, 11, 3)});
        QCOMPARE(times(result),
                 (QStringList{u"2013-11-03T05:01:03Z"_s, u"2013-11-03T05:59:14Z"_s, u"2013-11-03T06:24:56Z"_s,
                              u"2013-11-03T06:50:16Z"_s, u"2013-11-03T07:08:19Z"_s}));
        QCOMPARE(result.reviews.first().events.first().time.zone, QByteArray("America/New_York"));
        QCOMPARE(result.warningCount, 1);
        QCOMPARE(result.warnings.first().line, 3);
    }

    void shouldAskForTheZoneWhereALogGoesBack()
    {
        const ImportResult result = read(autumn, {.date = QDate(2013, 11, 3)});
        QCOMPARE(result.reviews.first().events.size(), 5);
        QCOMPARE(result.warningCount, 1);
        QCOMPARE(result.warnings.first().line, 3);
        QVERIFY(result.warnings.first().text.contains(u"34 min"_s));
    }

    void shouldTellOfTimesThatTheClockSkipped()
    {
        const ImportResult result =
            read("Mar 29 02:30:00 web1 a: b\n", {.zone = "Europe/Berlin", .date = QDate(2026, 1, 1)});
        QCOMPARE(times(result), QStringList{u"2026-03-29T01:30:00Z"_s});
        QCOMPARE(result.warnings.first().line, 1);
    }

    void shouldPassNewYear()
    {
        const QByteArray log = "Dec 31 23:59:59 web1 a: b\nJan  1 00:00:01 web1 a: c\n";
        QCOMPARE(times(read(log, {.date = QDate(2023, 6, 1)})),
                 (QStringList{u"2023-12-31T23:59:59Z"_s, u"2024-01-01T00:00:01Z"_s}));
        QCOMPARE(times(read(log, {}, u"messages-20220107"_s)),
                 (QStringList{u"2021-12-31T23:59:59Z"_s, u"2022-01-01T00:00:01Z"_s}));
    }

    void shouldNotPutALogIntoTheFuture()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                 u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
        const QDate past = now.date().addDays(-3);
        const QDate future = now.date().addDays(4);
        const auto line = [&](const QDate &date) {
            return u"%1 %2 12:00:00 web1 a: b\n"_s.arg(months.at(date.month() - 1)).arg(date.day(), 2).toUtf8();
        };
        if (past.month() == 2 && past.day() == 29)
            QSKIP("The day is there every four years only.");
        QCOMPARE(read(line(past)).reviews.first().events.first().time.happenedAt.date(), past);
        if (!(future.month() == 2 && future.day() == 29))
            QCOMPARE(read(line(future)).reviews.first().events.first().time.happenedAt.date().year(),
                     future.year() - 1);
    }

    void shouldGiveTimesAloneTheirDays()
    {
        const QByteArray log = "22:00:00.000 foo DEBUG a\n23:00:00.000 foo DEBUG b\n00:00:00.000 bar DEBUG c\n";
        QCOMPARE(times(read(log, {.date = QDate(2024, 2, 28)})),
                 (QStringList{u"2024-02-28T22:00:00Z"_s, u"2024-02-28T23:00:00Z"_s, u"2024-02-29T00:00:00Z"_s}));
    }

    void shouldMixFormsInTheOrderOfTheLog()
    {
        const ImportResult result = read("Nov  3 09:00:00 web1 a: b\n"
                                         "<165>1 2020-11-03T09:00:00.500Z web1 shop 1 ID1 [x k=\"v\"] text\n"
                                         "2020-11-03T10:00:01+01:00 web1 a: c\n",
                                         {}, u"log-2020.txt"_s);
        QCOMPARE(times(result).size(), 3);
        QCOMPARE(times(result).first(), u"2020-11-03T09:00:00Z"_s);
        const TimelineEvent &modern = result.reviews.first().events.at(1);
        QVERIFY(modern.text.contains(u"ID1"_s));
        QVERIFY(modern.text.contains(u"k=\"v\""_s));
        QCOMPARE(result.sourceKinds.value(modern.id), u"notice"_s);
        QCOMPARE(result.reviews.first().events.at(2).time.zone, QByteArray("UTC+01:00"));
    }

    void shouldAddIndentedLinesToTheOneBefore()
    {
        const ImportResult result =
            read("Nov  3 09:00:00 web1 a: Trace\n\tat main()\n    at run()\n\nNov  3 09:00:01 web1 a: b\n");
        QCOMPARE(result.reviews.first().events.size(), 2);
        QVERIFY(result.reviews.first().events.first().text.contains(u"at run()"_s));
        QVERIFY(result.warnings.isEmpty());
    }

    void shouldWarnOfOtherLines()
    {
        const ImportResult result = read("Nov  3 09:00:00 web1 a: b\n<7>unparsable line\nNov  3 09:00:01 web1 a: c\n");
        QCOMPARE(result.reviews.first().events.size(), 2);
        QCOMPARE(result.warningCount, 1);
        QCOMPARE(result.warnings.first().line, 2);
        QVERIFY(result.warnings.first().text.contains(u"unparsable"_s));
    }

    void shouldKeepLinesThatAreThereTwice()
    {
        const QByteArray twice = "Nov  3 09:00:00 web1 a: b\nNov  3 09:00:00 web1 a: b\nNov  3 09:00:00 web1 a: c\n";
        const ImportResult result = read(twice);
        QCOMPARE(result.reviews.first().events.size(), 3);
        QCOMPARE(result.reviews.first().events.at(2).order, 2);
        QSet<QString> keys;
        for (const TimelineEvent &event : result.reviews.first().events)
            keys.insert(event.sourceKey);
        QCOMPARE(keys.size(), 3);
        const ImportResult again = read(twice);
        for (const TimelineEvent &event : again.reviews.first().events)
            QVERIFY(keys.contains(event.sourceKey));
    }

    void shouldRefuseWhatIsNoLog()
    {
        const auto result = importBytes(SyslogImporter(), "one\ntwo\n", u"notes.txt"_s);
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(u"notes.txt"_s));
    }

    void shouldRecogniseLogs_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("old") << autumn << 70 << 100;
        QTest::newRow("new") << QByteArray("<34>1 2026-10-11T22:14:15Z a b c d - x\n") << 70 << 100;
        QTest::newRow("times alone") << QByteArray("22:00:00 a\n22:00:01 b\n") << 1 << 40;
        QTest::newRow("prose") << QByteArray("All went well.\nNov  3 09:00:00 web1 a: b\nbut then\n") << 0 << 0;
        QTest::newRow("json") << QByteArray("{\"a\": 1}") << 0 << 0;
    }

    void shouldRecogniseLogs()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const int, least);
        QFETCH(const int, most);
        const int certainty = SyslogImporter().recognise(*ImportSource::fromBytes(head, u"x"_s));
        QVERIFY2(certainty >= least && certainty <= most, qPrintable(QString::number(certainty)));
    }
};

QTEST_GUILESS_MAIN(TestSyslogImporter)
#include "tst_syslogimporter.moc"
