// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QString>

namespace debrief {

/// What was decided where the clocks change: "02:30 does not exist on that day: the clocks skip it. Taken as 03:30 CDT." or
/// "01:30 comes twice on that day. Taken as the first, CDT; add CST for the second." For the start and the end of a range.
/// It follows from the wording that is kept with the time. Empty when the phrase left nothing open.
QString clockChangeRemark(const EventTime &time);

} // namespace debrief
