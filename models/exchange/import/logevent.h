// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

namespace debrief {

/// What one entry of a system's log says.
struct LogEntry
{
    int severity = -1; ///< 0 (emergency) to 7 (debug) as in RFC 5424; -1 when it is not told.
    QString host;
    QString program;
    QString processId;
    QString message;
    QStringList details; ///< What else stands in it, plain, each for a line of its own.
};

/// The event of it, without time and key: the message as program[process]: message, from "host program".
TimelineEvent logEvent(const LogEntry &entry);

/// As journald and syslog write it ("err"); "log" when it is not told.
QString severityName(int severity);

} // namespace debrief
