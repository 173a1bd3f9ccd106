// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphicticks.h"

#include "domain/zonedtime.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace debrief {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Month = 30 * Day;
constexpr qint64 Year = 365 * Day;
constexpr qsizetype MostTicks = 1000; ///< Whoever asks for more has mistaken the scale.

constexpr std::array steps{Second / 100, Second / 20, Second / 10, Second / 2, Second,     2 * Second, 5 * Second,
                           10 * Second,  15 * Second, 30 * Second, Minute,     2 * Minute, 5 * Minute, 10 * Minute,
                           15 * Minute,  30 * Minute, Hour,        2 * Hour,   3 * Hour,   6 * Hour,   12 * Hour,
                           Day,          2 * Day,     7 * Day,     Month,      3 * Month,  6 * Month,  Year};

qint64 stepFor(double least)
{
    for (const qint64 step : steps) {
        if (static_cast<double>(step) >= least)
            return step;
    }
    double years = 1;
    for (const double factor : {2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0}) {
        if (years * static_cast<double>(Year) >= least)
            break;
        years *= factor;
    }
    return static_cast<qint64>(years) * Year;
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

QDateTime local(qint64 at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone);
}

qint64 offsetAt(qint64 at, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc())) * Second;
}

/// When the zone's clocks are changed within the span.
QList<qint64> changesOfClock(qint64 from, qint64 to, const QTimeZone &zone)
{
    QList<qint64> changes;
    if (!zone.hasTransitions())
        return changes;
    const auto transitions = zone.transitions(QDateTime::fromMSecsSinceEpoch(from, QTimeZone::utc()),
                                              QDateTime::fromMSecsSinceEpoch(to, QTimeZone::utc()));
    for (const QTimeZone::OffsetData &transition : transitions) {
        const qint64 at = transition.atUtc.toMSecsSinceEpoch();
        // Some only rename the zone.
        if (at > from && at <= to && offsetAt(at - 1, zone) != offsetAt(at, zone))
            changes.append(at);
    }
    return changes;
}

QString clockLabel(const QDateTime &time, qint64 step)
{
    if (step < Second)
        return time.toString(u"HH:mm:ss.zzz");
    return time.toString(step < Minute ? u"HH:mm:ss" : u"HH:mm");
}

QString dayLabel(const QDate &date)
{
    return QLocale().toString(date, u"ddd d MMM");
}

/// The letters or the offset of the zone at that time.
QString zoneLetters(qint64 at, const QTimeZone &zone)
{
    return timeText(QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()), zone, TimeDetail::Full).section(u' ', 2);
}

void addClockTicks(GraphicTicks &result, qint64 from, qint64 to, const QTimeZone &zone)
{
    const QList<qint64> changes = changesOfClock(from, to, zone);
    qint64 begin = from;
    // Between two changes the clocks run evenly: there every round time is there once, and after a gap or a repeat it goes on
    // with what the clocks then say.
    for (qsizetype i = 0; i <= changes.size(); ++i) {
        const qint64 end = i < changes.size() ? changes.at(i) : to + 1;
        const qint64 offset = offsetAt(begin, zone);
        qint64 tick = floorTo(begin + offset, result.step) - offset;
        for (; tick < end && result.ticks.size() < MostTicks; tick += result.step) {
            if (tick >= begin)
                result.ticks.append({tick, clockLabel(local(tick, zone), result.step)});
        }
        if (i < changes.size())
            result.shifts.append(
                {end, QStringLiteral("%1 → %2").arg(zoneLetters(end - 1, zone), zoneLetters(end, zone))});
        begin = end;
    }
    QDate date = local(from, zone).date();
    result.first = dayLabel(date);
    while (result.days.size() < MostTicks) {
        date = date.addDays(1);
        const qint64 at = date.startOfDay(zone).toMSecsSinceEpoch();
        if (!date.isValid() || at > to)
            break;
        if (at >= from)
            result.days.append({at, dayLabel(date)});
    }
}

/// The first day of the span of days, months or years that holds this one.
QDate flooredDate(const QDate &date, qint64 step)
{
    if (step >= Year)
        return {static_cast<int>(floorTo(date.year(), step / Year)), 1, 1};
    if (step >= Month) {
        const auto months = static_cast<int>(step / Month);
        return {date.year(), (date.month() - 1) / months * months + 1, 1};
    }
    if (step == 7 * Day)
        return date.addDays(1 - date.dayOfWeek());
    const qint64 days = step / Day;
    return QDate::fromJulianDay(floorTo(date.toJulianDay(), days));
}

QDate nextDate(const QDate &date, qint64 step)
{
    if (step >= Year)
        return date.addYears(static_cast<int>(step / Year));
    if (step >= Month)
        return date.addMonths(static_cast<int>(step / Month));
    return date.addDays(step / Day);
}

void addDateTicks(GraphicTicks &result, qint64 from, qint64 to, const QTimeZone &zone)
{
    const QDate begin = local(from, zone).date();
    const bool areYears = result.step >= Year;
    const bool areMonths = !areYears && result.step >= Month;
    const QLocale locale;
    const auto larger = [&](const QDate &date) {
        return areMonths ? locale.toString(date, u"yyyy") : locale.toString(date, u"MMMM yyyy");
    };
    result.first = areYears ? QString() : larger(begin);
    QDate written = begin;
    for (QDate date = flooredDate(begin, result.step); date.isValid() && result.ticks.size() < MostTicks;
         date = nextDate(date, result.step)) {
        const qint64 at = date.startOfDay(zone).toMSecsSinceEpoch();
        if (at > to)
            break;
        if (at < from)
            continue;
        result.ticks.append(
            {at, areYears ? locale.toString(date, u"yyyy") : locale.toString(date, areMonths ? u"MMM" : u"ddd d")});
        const bool isNew = areMonths ? date.year() != written.year()
                                     : date.year() != written.year() || date.month() != written.month();
        if (!areYears && isNew)
            result.days.append({at, larger(date)});
        written = date;
    }
}

} // namespace

GraphicTicks graphicTicks(qint64 from, qint64 to, const QTimeZone &zone, double msPerUnit, double distance)
{
    GraphicTicks result;
    result.step = stepFor(msPerUnit * distance);
    if (from > to)
        return result;
    if (result.step < Day)
        addClockTicks(result, from, to, zone);
    else
        addDateTicks(result, from, to, zone);
    return result;
}

qint64 graphicSnap(double msPerUnit, double distance)
{
    return std::clamp(stepFor(msPerUnit * distance), Second, Day);
}

qint64 graphicSnapped(qint64 at, qint64 snap, const QTimeZone &zone)
{
    const qint64 offset = offsetAt(at, zone);
    const qint64 below = floorTo(at + offset, snap) - offset;
    return at - below < below + snap - at ? below : below + snap;
}

} // namespace debrief
