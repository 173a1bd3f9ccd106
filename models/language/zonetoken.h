// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/readingmode.h"
#include "language/textcursor.h"
#include "language/timephrase.h"

#include <optional>

namespace debrief {

/// A zone as it was typed behind a time: a fixed offset, a zone by name, or an abbreviation.
struct ZoneToken
{
    std::optional<int> offsetSeconds;
    QByteArray id;        ///< IANA; empty for the two others.
    QString abbreviation; ///< Upper case.
};

/// What the time before a zone looked like: it decides whether "-07:00" is an offset or the end of a range.
enum class BeforeZone { BareClock, IsoDateTime };

/// Reads "Z", "UTC", "UTC+2", "+02:00", "-0700", "Europe/Berlin", "PST", "Pacific Standard Time" with the spaces before.
/// Right behind an ISO date and time a minus sign begins an offset; right behind a bare clock it begins the end of a range.
std::optional<ZoneToken> readZone(TextCursor &cursor, const TimeContext &context, ReadingMode mode, BeforeZone before);

/// A typed zone on a certain day.
struct ZoneReading
{
    QByteArray id;                    ///< To be kept with the time.
    std::optional<int> offsetSeconds; ///< Where the offset is certain; else the zone's rules say.
};

/// Ambiguous for an abbreviation of several zones, unless the context answers: by a choice, or because its own zone uses
/// the abbreviation on that day.
Result<ZoneReading> resolveZone(const ZoneToken &token, const TimeContext &context, QDate date);

/// The id in the case in which the system knows it; empty when it does not know such a zone.
QByteArray knownZone(QStringView typed);

/// "UTC+02:00", or "UTC" for none.
QByteArray offsetId(int offsetSeconds);

} // namespace debrief
