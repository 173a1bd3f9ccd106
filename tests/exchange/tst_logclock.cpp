// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/logclock.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

ClockTime at(int month, int day, QTime time = QTime(12, 0))
{
    return {0, month, day, time};
}

QDateTime endOf(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(23, 59), QTimeZone::UTC);
}

} // namespace

class TestLogClock : public QObject
{
    Q_OBJECT

private slots:
    void shouldCountNewYears()
    {
        LogCalendar calendar;
        QCOMPARE(calendar.advance(at(12, 31)), 0);
        QCOMPARE(calendar.advance(at(1, 1)), 1);
        // Lines of two programs may stand in a wrong order.
        QCOMPARE(calendar.advance(at(12, 31)), 0);
        QCOMPARE(calendar.advance(at(1, 1)), 1);
        QCOMPARE(calendar.advance(at(3, 10)), 1);
        QCOMPARE(calendar.advance(at(3, 8)), 1);
    }

    void shouldCountMidnights()
    {
        LogCalendar calendar;
        QCOMPARE(calendar.advance({0, 0, 0, QTime(23, 59)}), 0);
        QCOMPARE(calendar.advance({0, 0, 0, QTime(0, 0)}), 1);
        QCOMPARE(calendar.advance({0, 0, 0, QTime(3, 0)}), 1);
        QCOMPARE(calendar.advance({0, 0, 0, QTime(2, 59)}), 1);
        QCOMPARE(calendar.advance({0, 0, 0, QTime(0, 0)}), 2);
    }

    void shouldBeginInTheLatestYearThatIsPast()
    {
        LogCalendar calendar;
        const int october = calendar.advance(at(10, 11));
        const int march = calendar.advance(at(3, 7));
        const QDate beginning = calendar.latestBeginning(endOf(2026, 11, 22));
        QCOMPARE(LogCalendar::dateOf(at(10, 11), october, beginning), QDate(2025, 10, 11));
        QCOMPARE(LogCalendar::dateOf(at(3, 7), march, beginning), QDate(2026, 3, 7));
    }

    void shouldJudgeByTheTimeToo()
    {
        LogCalendar calendar;
        calendar.advance(at(11, 22, QTime(12, 0)));
        const QDateTime before(QDate(2026, 11, 22), QTime(11, 59), QTimeZone::UTC);
        QCOMPARE(calendar.latestBeginning(before).year(), 2025);
        QCOMPARE(calendar.latestBeginning(before.addSecs(60)).year(), 2026);
    }

    void shouldFindALeapYear()
    {
        LogCalendar calendar;
        const int leapDay = calendar.advance(at(2, 29));
        calendar.advance(at(3, 1));
        const QDate beginning = calendar.latestBeginning(endOf(2026, 11, 22));
        QCOMPARE(LogCalendar::dateOf(at(2, 29), leapDay, beginning), QDate(2024, 2, 29));
    }

    void shouldPutTheDateOfAFileIntoTheLog_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("firstMonth");
        QTest::addColumn<int>("lastMonth");
        QTest::addColumn<int>("firstYear");
        QTest::newRow("rotated after New Year") << QDate(2024, 1, 7) << 12 << 1 << 2023;
        QTest::newRow("named when it began") << QDate(2023, 12, 31) << 12 << 1 << 2023;
        QTest::newRow("one day off") << QDate(2024, 1, 1) << 12 << 12 << 2023;
        QTest::newRow("within a year") << QDate(2020, 5, 5) << 5 << 6 << 2020;
    }

    void shouldPutTheDateOfAFileIntoTheLog()
    {
        QFETCH(const QDate, date);
        QFETCH(const int, firstMonth);
        QFETCH(const int, lastMonth);
        QFETCH(const int, firstYear);
        LogCalendar calendar;
        calendar.advance(at(firstMonth, 1));
        calendar.advance(at(firstMonth, 31));
        calendar.advance(at(lastMonth, lastMonth == firstMonth ? 31 : 7));
        QCOMPARE(calendar.beginningNear(date).year(), firstYear);
    }

    void shouldReadDatesInNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("isYearOnly");
        QTest::newRow("logrotate") << u"messages-20240107"_s << QDate(2024, 1, 7) << false;
        QTest::newRow("with dashes") << u"syslog.2024-01-07.gz"_s << QDate(2024, 1, 7) << false;
        QTest::newRow("year") << u"mail_2013.log"_s << QDate(2013, 1, 1) << true;
        QTest::newRow("number") << u"syslog.1"_s << QDate() << false;
        QTest::newRow("longer number") << u"core-120240107999"_s << QDate() << false;
    }

    void shouldReadDatesInNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QDate, date);
        const auto read = dateInName(name);
        QCOMPARE(read.has_value(), date.isValid());
        if (read) {
            QCOMPARE(read->date, date);
            QTEST(read->isYearOnly, "isYearOnly");
        }
    }

    void shouldTakeTheSecondInstantWhereTheLogRunsOn()
    {
        LogZone zone(QTimeZone("America/New_York"));
        const QDate day(2013, 11, 3);
        const QStringList expected{u"05:01"_s, u"05:59"_s, u"06:24"_s, u"06:38"_s, u"07:08"_s};
        const QList<QTime> times{QTime(1, 1), QTime(1, 59), QTime(1, 24), QTime(1, 38), QTime(2, 8)};
        QDateTime before;
        for (qsizetype i = 0; i < times.size(); ++i) {
            const LogZone::Placed placed = zone.place(day, times.at(i));
            QCOMPARE(placed.utc.toString(u"hh:mm"), expected.at(i));
            QCOMPARE(placed.isSecond, i == 2 || i == 3);
            QVERIFY(!before.isValid() || placed.utc > before);
            before = placed.utc;
        }
    }

    void shouldNotTakeDisorderForAChangeOfTheClock()
    {
        LogZone zone(QTimeZone("America/New_York"));
        const QDate day(2013, 11, 3);
        QCOMPARE(zone.place(day, QTime(1, 30, 5)).utc.time(), QTime(5, 30, 5));
        const LogZone::Placed placed = zone.place(day, QTime(1, 30, 4));
        QCOMPARE(placed.utc.time(), QTime(5, 30, 4));
        QCOMPARE(placed.backwardMsecs, 1000);
    }

    void shouldTellAGap()
    {
        LogZone zone(QTimeZone("Europe/Berlin"));
        const LogZone::Placed placed = zone.place(QDate(2026, 3, 29), QTime(2, 30));
        QVERIFY(placed.isInGap);
        QCOMPARE(placed.utc.toString(Qt::ISODate), u"2026-03-29T01:30:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogClock)
#include "tst_logclock.moc"
