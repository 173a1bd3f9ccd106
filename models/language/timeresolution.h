// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/clocktoken.h"
#include "language/datetoken.h"
#include "language/zonetoken.h"

namespace debrief {

/// A point in time as it was typed, before it is known which one it is.
struct MomentToken
{
    std::optional<DateToken> date;
    ClockToken clock;
    std::optional<ZoneToken> zone;
};

struct ResolvedMoment
{
    QDateTime instant; ///< UTC
    QByteArray zone;
};

/// The day from which "2 Mar" and "yesterday" are reckoned: the reference's, else the context's, else today.
QDate baseDate(const TimeContext &context);

/// A time without a date takes the reference's day, or the day after it where it would come more than 12 hours before the
/// reference. A local time that a change of the clocks skips is read with the offset from before the change, so it comes
/// to stand as long after the gap; one that is repeated is its first occurrence.
Result<ResolvedMoment> resolveMoment(const MomentToken &moment, const TimeContext &context);

/// The end of a range: without a date the first such time not before the start. Where that is on the next day, more than 12
/// hours later, it is an error: nobody can tell it from a slip.
Result<ResolvedMoment> resolveEnd(const MomentToken &moment, const ResolvedMoment &start, const TimeContext &context);

} // namespace debrief
