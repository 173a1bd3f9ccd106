// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/exacttime.h"
#include "exchange/import/logclock.h"
#include "exchange/import/logevent.h"

#include <optional>

namespace debrief {

/// One line of a system log. Either `exact` is there, or the clock's time, which may lack year or date.
struct SyslogLine
{
    std::optional<ExactTime> exact;
    ClockTime clock;
    LogEntry entry;
};

/// RFC 5424, RFC 3164 with and without priority, with a year before or after the time, and rsyslog's ISO times. A line that begins
/// with no more than a time of the day is one, too. Nothing for any other line.
std::optional<SyslogLine> parseSyslogLine(const QString &line);

} // namespace debrief
