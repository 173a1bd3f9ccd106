// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonedtime.h"

#include <cstdlib>

namespace debrief {

namespace {

QString clockText(QTime time)
{
    if (time.msec() != 0)
        return time.toString(QStringLiteral("HH:mm:ss.zzz"));
    return time.toString(time.second() != 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString offsetText(int offset)
{
    if (offset == 0)
        return QStringLiteral("UTC");
    const int minutes = std::abs(offset) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QLatin1Char(offset < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// tzdata gives many zones an offset ("+04") where others have letters; that reads badly behind a time.
bool isReadable(const QString &abbreviation)
{
    return !abbreviation.isEmpty() && abbreviation.front().isLetter() &&
           !abbreviation.startsWith(QLatin1StringView("UTC"));
}

using enum QDateTime::TransitionResolution;

QDateTime pass(const QDateTime &local, QDateTime::TransitionResolution which)
{
    return QDateTime(local.date(), local.time(), local.timeZone(), which);
}

bool isRepeated(const QDateTime &local)
{
    if (local.timeSpec() != Qt::TimeZone || !local.timeZone().hasTransitions())
        return false;
    return pass(local, PreferBefore).offsetFromUtc() != pass(local, PreferAfter).offsetFromUtc();
}

QString zoneText(const QDateTime &local)
{
    const QString abbreviation = local.timeZoneAbbreviation();
    if (!isReadable(abbreviation))
        return offsetText(local.offsetFromUtc());
    const bool isShared = isRepeated(local) && pass(local, PreferBefore).timeZoneAbbreviation() ==
                                                   pass(local, PreferAfter).timeZoneAbbreviation();
    return isShared ? offsetText(local.offsetFromUtc()) : abbreviation;
}

} // namespace

QTimeZone zoneOf(const QByteArray &id)
{
    if (id.isEmpty() || id == "UTC")
        return QTimeZone(QTimeZone::UTC);
    const QTimeZone zone(id);
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

bool isRepeated(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.isValid() && isRepeated(instant.toTimeZone(zone));
}

QString zoneText(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.isValid() ? zoneText(instant.toTimeZone(zone)) : QString();
}

QString timeText(const QDateTime &instant, const QTimeZone &zone, TimeDetail detail)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toTimeZone(zone);
    const QString clock = clockText(local.time());
    const QString text =
        detail == TimeDetail::Time ? clock : local.date().toString(QStringLiteral("yyyy-MM-dd")) + u' ' + clock;
    return detail == TimeDetail::Full || isRepeated(local) ? text + u' ' + zoneText(local) : text;
}

QString isoUtc(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime utc = instant.toUTC();
    return utc.toString(utc.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate);
}

} // namespace debrief
