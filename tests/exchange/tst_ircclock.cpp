// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/ircclock.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

IrcStamp at(const QTime &time)
{
    IrcStamp stamp;
    stamp.time = time;
    return stamp;
}

IrcStamp on(const QDate &date, const QTime &time)
{
    IrcStamp stamp = at(time);
    stamp.date = date;
    return stamp;
}

IrcStamp on(int month, int day, const QTime &time)
{
    IrcStamp stamp = at(time);
    stamp.month = month;
    stamp.day = day;
    return stamp;
}

QString iso(const QDateTime &instant)
{
    return instant.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace

class TestIrcClock : public QObject
{
    Q_OBJECT

private slots:
    void shouldGoOnPastMidnight()
    {
        IrcClock clock(QTimeZone::UTC, QDate(2026, 3, 12));
        QCOMPARE(iso(clock.instant(at(QTime(23, 50)))), u"2026-03-12T23:50:00"_s);
        QCOMPARE(iso(clock.instant(at(QTime(0, 10)))), u"2026-03-13T00:10:00"_s);
        QVERIFY(!clock.isDayDoubtful());
        QCOMPARE(iso(clock.instant(at(QTime(0, 10)))), u"2026-03-13T00:10:00"_s);
        QCOMPARE(iso(clock.instant(at(QTime(14, 0)))), u"2026-03-13T14:00:00"_s);
        QCOMPARE(iso(clock.instant(at(QTime(10, 0)))), u"2026-03-14T10:00:00"_s);
        QVERIFY(clock.isDayDoubtful());
        QVERIFY(!clock.isDayAssumed());
        QVERIFY(clock.isZoneAssumed());
    }

    void shouldBearLinesThatAreALittleLate()
    {
        IrcClock clock(QTimeZone::UTC, QDate(2026, 3, 12));
        clock.instant(at(QTime(11, 14, 30)));
        QCOMPARE(iso(clock.instant(at(QTime(11, 14, 28)))), u"2026-03-12T11:14:28"_s);
        QVERIFY(!clock.isDayDoubtful());
    }

    void shouldFollowDateLines()
    {
        IrcClock clock(QTimeZone::UTC, {});
        clock.begin(on(QDate(2026, 3, 12), QTime(23, 0)));
        QCOMPARE(iso(clock.instant(at(QTime(23, 50)))), u"2026-03-12T23:50:00"_s);
        clock.begin(on(QDate(2026, 3, 13), QTime(0, 0)));
        QCOMPARE(iso(clock.instant(at(QTime(0, 10)))), u"2026-03-13T00:10:00"_s);
        QVERIFY(!clock.isDayAssumed());
        // Three days later the log was opened again.
        clock.begin(on(QDate(2026, 3, 16), QTime(9, 0)));
        QCOMPARE(iso(clock.instant(at(QTime(9, 1)))), u"2026-03-16T09:01:00"_s);
    }

    void shouldKnowTheSecondTimeOfAnHour()
    {
        // In Berlin the clocks went back at 3:00 on 25 October 2026.
        IrcClock clock(QTimeZone("Europe/Berlin"), QDate(2026, 10, 25));
        QCOMPARE(iso(clock.instant(at(QTime(1, 59)))), u"2026-10-24T23:59:00"_s);
        QCOMPARE(iso(clock.instant(at(QTime(2, 50)))), u"2026-10-25T00:50:00"_s);
        QCOMPARE(iso(clock.instant(at(QTime(2, 5)))), u"2026-10-25T01:05:00"_s);
        QCOMPARE(iso(clock.instant(at(QTime(2, 55)))), u"2026-10-25T01:55:00"_s);
        QCOMPARE(iso(clock.instant(at(QTime(3, 1)))), u"2026-10-25T02:01:00"_s);
        QCOMPARE(clock.day(), QDate(2026, 10, 25));
    }

    void shouldReadAnHourThatThereIsNot()
    {
        IrcClock clock(QTimeZone("Europe/Berlin"), QDate(2026, 3, 29));
        QCOMPARE(iso(clock.instant(at(QTime(2, 30)))), u"2026-03-29T01:30:00"_s);
    }

    void shouldTakeOffsetsAsTheyAre()
    {
        IrcClock clock(QTimeZone("Europe/Berlin"), {});
        IrcStamp stamp = on(QDate(2026, 3, 12), QTime(1, 0));
        stamp.offset = -8 * 3600;
        QCOMPARE(iso(clock.instant(stamp)), u"2026-03-12T09:00:00"_s);
        QVERIFY(!clock.isZoneAssumed());
    }

    void shouldNotMoveDatesThatAreWritten()
    {
        IrcClock clock(QTimeZone::UTC, {});
        clock.instant(on(QDate(2026, 3, 12), QTime(11, 0)));
        QCOMPARE(iso(clock.instant(on(QDate(2026, 3, 12), QTime(9, 0)))), u"2026-03-12T09:00:00"_s);
        QVERIFY(!clock.isDayDoubtful());
    }

    void shouldTakeTheYearFromTheFirstDay()
    {
        IrcClock clock(QTimeZone::UTC, QDate(2008, 6, 1));
        QCOMPARE(iso(clock.instant(on(12, 31, QTime(23, 0)))), u"2008-12-31T23:00:00"_s);
        QCOMPARE(iso(clock.instant(on(1, 1, QTime(1, 0)))), u"2009-01-01T01:00:00"_s);
        QVERIFY(!clock.instant(on(2, 29, QTime(1, 0))).isValid());
        QVERIFY(!clock.isYearAssumed());
    }

    void shouldTakeTheLastYearWhereNothingTellsIt()
    {
        IrcClock clock(QTimeZone::UTC, {});
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const QDateTime instant = clock.instant(on(1, 1, QTime(0, 0)));
        QCOMPARE(instant.date(), QDate(today.year(), 1, 1));
        QVERIFY(clock.isYearAssumed());
        const QDate later = today.addDays(30);
        IrcClock other(QTimeZone::UTC, {});
        if (later.month() != 2 || later.day() != 29)
            QCOMPARE(other.instant(on(later.month(), later.day(), QTime(0, 0))).date(), later.addYears(-1));
    }

    void shouldTakeTodayWhereNothingTellsTheDay()
    {
        IrcClock clock(QTimeZone::UTC, {});
        const QDate before = QDateTime::currentDateTimeUtc().date();
        const QDate found = clock.instant(at(QTime(11, 14))).date();
        QVERIFY(found == before || found == before.addDays(1));
        QVERIFY(clock.isDayAssumed());
    }
};

QTEST_GUILESS_MAIN(TestIrcClock)
#include "tst_ircclock.moc"
