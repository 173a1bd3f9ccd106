// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace debrief {

/// An instant as a machine wrote it, and the zone that it was written in.
struct ExactTime
{
    QDateTime utc;           ///< Milliseconds; what is finer is cut off, so that no time is moved into the next second.
    QByteArray zone = "UTC"; ///< UTC, UTC±hh:mm as written, or the zone that it was read in.

    bool operator==(const ExactTime &) const = default;
};

/// "2026-03-12T09:14:00.612666101+02:00", "2026-03-12 09:14:00.000000Z", "2026-03-12 09:14:00 +0200": ISO 8601 as services and tools
/// write it. What has no offset is read in the given zone (UTC when empty). Nothing for anything else, and for years before 1970
/// and after 2200: in exports those stand for "not set".
std::optional<ExactTime> exactTime(const QString &text, const QByteArray &zone = {});

/// Seconds or milliseconds since 1970, as a number or as digits with a fraction.
std::optional<ExactTime> exactTimeOfEpoch(qint64 milliseconds);

/// "UTC+05:30".
QByteArray zoneOfOffset(int seconds);

/// A clock's time in a zone. Where the clock was put back, there are two instants, the first one first; where it was put forward,
/// the one as if it had not been, which is after the gap.
struct LocalInstants
{
    QDateTime first;  ///< UTC.
    QDateTime second; ///< UTC; the same when there is one only.
    bool isInGap = false;
};
LocalInstants localInstants(QDate date, QTime time, const QTimeZone &zone);

} // namespace debrief
