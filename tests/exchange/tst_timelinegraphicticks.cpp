// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphicticks.h"

#include <QDateTime>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

QStringList labels(const QList<GraphicTicks::Tick> &ticks)
{
    QStringList result;
    for (const GraphicTicks::Tick &tick : ticks)
        result.append(tick.label);
    return result;
}

} // namespace

class TestTimelineGraphicTicks : public QObject
{
    Q_OBJECT

private slots:
    void shouldStandAtRoundTimesOfTheZone()
    {
        // India's clocks are half an hour off: whole hours there are half hours in UTC.
        const GraphicTicks ticks = graphicTicks(utc(u"2026-03-12T10:10:00Z"_s), utc(u"2026-03-12T13:40:00Z"_s),
                                                QTimeZone("Asia/Kolkata"), Hour / 100.0, 90);
        QCOMPARE(ticks.step, Hour);
        QCOMPARE(labels(ticks.ticks), (QStringList{u"16:00"_s, u"17:00"_s, u"18:00"_s, u"19:00"_s}));
        QCOMPARE(ticks.ticks.first().at, utc(u"2026-03-12T10:30:00Z"_s));
        QCOMPARE(ticks.first, u"Thu 12 Mar"_s);
        QVERIFY(ticks.days.isEmpty());
    }

    void shouldKeepTheirDistance_data()
    {
        QTest::addColumn<double>("msPerUnit");
        for (const double scale : {0.5, 7.0, 1000.0, 90'000.0, 4'000'000.0, 90'000'000.0, 4e9, 2e11})
            QTest::addRow("%g", scale) << scale;
    }

    void shouldKeepTheirDistance()
    {
        QFETCH(double, msPerUnit);
        const qint64 from = utc(u"2026-01-10T10:03:07Z"_s);
        const GraphicTicks ticks =
            graphicTicks(from, from + static_cast<qint64>(msPerUnit * 1000), QTimeZone::utc(), msPerUnit, 80);
        QVERIFY(ticks.ticks.size() >= 2);
        QVERIFY(ticks.ticks.size() <= 14);
        for (qsizetype i = 1; i < ticks.ticks.size(); ++i)
            QVERIFY(static_cast<double>(ticks.ticks.at(i).at - ticks.ticks.at(i - 1).at) >= msPerUnit * 70);
    }

    void shouldLeaveOutTheHourThatIsNotThere()
    {
        const GraphicTicks ticks = graphicTicks(utc(u"2026-03-28T23:00:00Z"_s), utc(u"2026-03-29T03:00:00Z"_s),
                                                QTimeZone("Europe/Berlin"), Hour / 100.0, 90);
        QCOMPARE(labels(ticks.ticks), (QStringList{u"00:00"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s}));
        QCOMPARE(ticks.ticks.at(2).at - ticks.ticks.at(1).at, Hour);
        QCOMPARE(labels(ticks.shifts), (QStringList{u"CET → CEST"_s}));
        QCOMPARE(ticks.shifts.first().at, utc(u"2026-03-29T01:00:00Z"_s));
    }

    void shouldShowTheRepeatedHourTwice()
    {
        const GraphicTicks ticks = graphicTicks(utc(u"2026-10-24T23:30:00Z"_s), utc(u"2026-10-25T02:30:00Z"_s),
                                                QTimeZone("Europe/Berlin"), Hour / 100.0, 90);
        QCOMPARE(labels(ticks.ticks), (QStringList{u"02:00"_s, u"02:00"_s, u"03:00"_s}));
        QCOMPARE(labels(ticks.shifts), (QStringList{u"CEST → CET"_s}));
    }

    void shouldGoOnWithTheClocksAfterAChange()
    {
        // Every three hours by the clock, though one hour is missing between two of them.
        const GraphicTicks ticks = graphicTicks(utc(u"2026-03-28T23:00:00Z"_s), utc(u"2026-03-29T10:00:00Z"_s),
                                                QTimeZone("Europe/Berlin"), Hour / 30.0, 80);
        QCOMPARE(labels(ticks.ticks), (QStringList{u"00:00"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s, u"12:00"_s}));
    }

    void shouldMarkDays()
    {
        const GraphicTicks ticks = graphicTicks(utc(u"2026-03-12T20:00:00Z"_s), utc(u"2026-03-14T04:00:00Z"_s),
                                                QTimeZone("America/New_York"), Hour / 20.0, 80);
        QCOMPARE(ticks.first, u"Thu 12 Mar"_s);
        QCOMPARE(labels(ticks.days), (QStringList{u"Fri 13 Mar"_s, u"Sat 14 Mar"_s}));
        QCOMPARE(ticks.days.first().at, utc(u"2026-03-13T04:00:00Z"_s));
    }

    void shouldBeDaysAndMonthsWhereLittleIsSeen()
    {
        const GraphicTicks ticks = graphicTicks(utc(u"2026-02-25T00:00:00Z"_s), utc(u"2026-03-05T00:00:00Z"_s),
                                                QTimeZone::utc(), 24.0 * Hour / 100, 90);
        QCOMPARE(labels(ticks.ticks).mid(0, 2), (QStringList{u"Wed 25"_s, u"Thu 26"_s}));
        QCOMPARE(ticks.first, u"February 2026"_s);
        QCOMPARE(labels(ticks.days), (QStringList{u"March 2026"_s}));
    }

    void shouldSurviveAMistakenScale()
    {
        QVERIFY(graphicTicks(0, utc(u"2026-02-25T00:00:00Z"_s), QTimeZone::utc(), 0.001, 10).ticks.size() <= 1000);
        QVERIFY(graphicTicks(10, 5, QTimeZone::utc(), 1, 10).ticks.isEmpty());
    }

    void shouldSnapToTheClocksOfTheZone()
    {
        const QTimeZone india("Asia/Kolkata");
        QCOMPARE(graphicSnapped(utc(u"2026-03-12T10:17:00Z"_s), Hour, india), utc(u"2026-03-12T10:30:00Z"_s));
        QCOMPARE(graphicSnapped(utc(u"2026-03-12T10:17:00Z"_s), Hour, QTimeZone::utc()),
                 utc(u"2026-03-12T10:00:00Z"_s));
        QCOMPARE(graphicSnapped(utc(u"1969-12-31T23:59:40Z"_s), Minute, QTimeZone::utc()),
                 utc(u"1970-01-01T00:00:00Z"_s));
        QCOMPARE(graphicSnap(100, 6), 1000);
        QCOMPARE(graphicSnap(10'000, 6), Minute);
        QCOMPARE(graphicSnap(1e12, 6), 24 * Hour);
    }
};

QTEST_GUILESS_MAIN(TestTimelineGraphicTicks)
#include "tst_timelinegraphicticks.moc"
