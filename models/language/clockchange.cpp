// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/clockchange.h"

#include "domain/zonedtime.h"
#include "language/phrasereader.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct ClockChange
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ClockChange)
};

using enum QDateTime::TransitionResolution;

QString clockAndZone(const QDateTime &instant, const QTimeZone &zone)
{
    return QStringLiteral("%1 %2").arg(timeText(instant, zone, TimeDetail::Full).section(u' ', 1, 1),
                                       zoneText(instant, zone));
}

/// Whether what was typed is what the clocks skip, so that the instant is another time of day, or another day (Samoa in 2011).
bool isSkipped(const QDateTime &instant, const MomentToken &moment, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    const auto isMovedFrom = [&](QDate date) {
        return QDateTime(date, moment.clock.time(), zone, RelativeToBefore) == instant;
    };
    if (moment.date && moment.date->date.isValid()) {
        const QDate date = moment.date->date.addDays(moment.clock.daysAfter());
        return (local.time() != moment.clock.time() || local.date() != date) && isMovedFrom(date);
    }
    return local.time() != moment.clock.time() && (isMovedFrom(local.date()) || isMovedFrom(local.date().addDays(-1)));
}

QString remarkOn(const std::optional<MomentToken> &moment, const QDateTime &instant, const QByteArray &enteredIn)
{
    if (!moment || !instant.isValid() || (moment->zone && moment->zone->id.isEmpty()))
        return {};
    const QTimeZone zone = zoneOf(moment->zone ? moment->zone->id : enteredIn);
    if (!zone.hasTransitions())
        return {};
    const QTime typed = moment->clock.time();
    if (isSkipped(instant, *moment, zone))
        return ClockChange::tr("%1 does not exist on that day: the clocks skip it. Taken as %2.")
            .arg(typed.toString(QStringLiteral("HH:mm")), clockAndZone(instant, zone));
    const QDateTime local = instant.toTimeZone(zone);
    if (local.time() != typed || !isRepeated(instant, zone))
        return {};
    const QDateTime other(local.date(), local.time(), zone, PreferAfter);
    return ClockChange::tr("%1 comes twice on that day. Taken as the first, %2; add %3 for the second.")
        .arg(typed.toString(QStringLiteral("HH:mm")), zoneText(instant, zone), zoneText(other, zone));
}

} // namespace

QString clockChangeRemark(const EventTime &time)
{
    TimeContext context;
    context.zone = time.zone;
    context.reference = time.happenedAt;
    PhraseReader reader(time.enteredAs, context, ReadingMode::WholePhrase);
    if (!reader.read())
        return {};
    QStringList remarks{remarkOn(reader.start(), time.happenedAt, time.zone)};
    remarks.append(remarkOn(reader.end(), time.endsAt, time.zone));
    remarks.removeAll(QString());
    remarks.removeDuplicates();
    return remarks.join(u' ');
}

} // namespace debrief
