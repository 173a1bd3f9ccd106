// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timeresolution.h"

#include "domain/zonedtime.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr qint64 HalfDaySeconds = 12 * 60 * 60;

QTimeZone zoneFor(const ZoneReading &reading)
{
    return reading.offsetSeconds ? QTimeZone::fromSecondsAheadOfUtc(*reading.offsetSeconds) : zoneOf(reading.id);
}

QDateTime instantOn(QDate date, const ClockToken &clock, const QTimeZone &zone)
{
    const QDateTime local(date.addDays(clock.daysAfter()), clock.time(), zone,
                          QDateTime::TransitionResolution::RelativeToBefore);
    return local.toUTC();
}

Result<ZoneReading> readingOf(const MomentToken &moment, const TimeContext &context, QDate date)
{
    if (moment.zone)
        return resolveZone(*moment.zone, context, date);
    return ZoneReading{zoneOf(context.zone).id(), std::nullopt};
}

} // namespace

QDate baseDate(const TimeContext &context)
{
    const QTimeZone zone = zoneOf(context.zone);
    if (context.reference.isValid())
        return context.reference.toTimeZone(zone).date();
    return context.date.isValid() ? context.date : QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
}

Result<ResolvedMoment> resolveMoment(const MomentToken &moment, const TimeContext &context)
{
    if (moment.date && moment.date->problem)
        return std::unexpected(*moment.date->problem);
    const Result<ZoneReading> reading = readingOf(moment, context, moment.date ? moment.date->date : baseDate(context));
    if (!reading)
        return std::unexpected(reading.error());
    const QTimeZone zone = zoneFor(*reading);
    if (moment.date)
        return ResolvedMoment{instantOn(moment.date->date, moment.clock, zone), reading->id};

    const bool hasReference = context.reference.isValid();
    const QDate date = hasReference ? context.reference.toTimeZone(zone).date() : baseDate(context);
    QDateTime instant = instantOn(date, moment.clock, zone);
    if (hasReference && instant.secsTo(context.reference) > HalfDaySeconds)
        instant = instantOn(date.addDays(1), moment.clock, zone);
    return ResolvedMoment{instant, reading->id};
}

Result<ResolvedMoment> resolveEnd(const MomentToken &moment, const ResolvedMoment &start, const TimeContext &context)
{
    if (moment.date)
        return resolveMoment(moment, context);
    const QDate startDate = start.instant.toTimeZone(zoneOf(start.zone)).date();
    const Result<ZoneReading> reading = readingOf(moment, context, startDate);
    if (!reading)
        return std::unexpected(reading.error());
    const QTimeZone zone = zoneFor(*reading);
    const QDate date = start.instant.toTimeZone(zone).date();
    QDateTime instant = instantOn(date, moment.clock, zone);
    if (instant < start.instant)
        instant = instantOn(date.addDays(1), moment.clock, zone);
    // "23:50–00:20" goes past midnight; "11:14–10:14" is rather a slip than a whole day but an hour.
    const bool isNextDay = instant.toTimeZone(zone).date() > date && moment.clock.daysAfter() == 0;
    if (isNextDay && start.instant.secsTo(instant) > HalfDaySeconds)
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("debrief::TimePhrase",
                                        "%1 comes before %2. Swap the two times; or, if it ended on the next day, "
                                        "type the date of the end, too: %3.")
                .arg(timeText(instant, zone, TimeDetail::Time), timeText(start.instant, zone, TimeDetail::Time),
                     timeText(instant, zone, TimeDetail::DateTime)));
    return ResolvedMoment{instant, reading->id};
}

} // namespace debrief
