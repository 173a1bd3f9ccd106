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

/// tzdata gives many zones an offset ("+04") where others have letters; that reads badly behind a time.
QString zoneText(const QDateTime &local)
{
    const QString abbreviation = local.timeZoneAbbreviation();
    if (!abbreviation.isEmpty() && abbreviation.front().isLetter() &&
        !abbreviation.startsWith(QLatin1StringView("UTC")))
        return abbreviation;
    const int offset = local.offsetFromUtc();
    if (offset == 0)
        return QStringLiteral("UTC");
    const int minutes = std::abs(offset) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QLatin1Char(offset < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QTimeZone zoneOf(const QByteArray &id)
{
    if (id.isEmpty() || id == "UTC")
        return QTimeZone(QTimeZone::UTC);
    const QTimeZone zone(id);
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

QString timeText(const QDateTime &instant, const QTimeZone &zone, TimeDetail detail)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toTimeZone(zone);
    const QString clock = clockText(local.time());
    if (detail == TimeDetail::Time)
        return clock;
    const QString text = local.date().toString(QStringLiteral("yyyy-MM-dd")) + u' ' + clock;
    return detail == TimeDetail::Full ? text + u' ' + zoneText(local) : text;
}

QString isoUtc(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime utc = instant.toUTC();
    return utc.toString(utc.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate);
}

} // namespace debrief
