// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace debrief {

/// The zone of that id (IANA, or UTC±hh:mm); UTC when this system does not know it.
QTimeZone zoneOf(const QByteArray &id);

/// How much of a time is written.
enum class TimeDetail {
    Time,     ///< "11:14" or "11:14:32", seconds and milliseconds only where they are not zero
    DateTime, ///< "2021-06-01 11:14"
    Full,     ///< "2021-06-01 11:14 PDT", the zone by abbreviation where it has one, else by offset
};

/// Whether a clock in that zone shows the same date and time twice, because it is set back, and this is one of the two.
bool isRepeated(const QDateTime &instant, const QTimeZone &zone);

/// What tells the zone and the season behind a time: "PDT", or "UTC+04:00" where there are no letters, or where both
/// passes of a repeated hour have the same.
QString zoneText(const QDateTime &instant, const QTimeZone &zone);

/// The instant as a clock in that zone shows it. Invalid times give an empty text. A repeated time never stands alone: its
/// zoneText follows, however little detail is asked for.
QString timeText(const QDateTime &instant, const QTimeZone &zone, TimeDetail detail);

/// ISO 8601 in UTC with Z; milliseconds only where they are not zero. Empty for an invalid time.
QString isoUtc(const QDateTime &instant);

} // namespace debrief
