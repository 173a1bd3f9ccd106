// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/captureline.h"

namespace debrief {

/// What the line is meant to be, also while it can't be entered yet: by its mark or by its leading time.
CaptureKind intendedKind(const QString &line, const CaptureContext &context);

/// The same line with the mark of that kind; a "^" at its beginning stays there. Of an event only the mark is taken away: what
/// begins with a time becomes one.
QString withKind(const QString &line, CaptureKind kind);

/// The time of day of the event before, in the incident's zone ("11:14"), or now: for a line that is to become an event.
QString offeredTime(const CaptureContext &context);

/// For a line that is an event for certain: a clock time at its beginning that could as well be a number ("1125 db is slow",
/// "11.20 channel opened") as "11:25" or "11:20". Empty when it begins with none.
QString withClockSpelledOut(const QString &line);

} // namespace debrief
