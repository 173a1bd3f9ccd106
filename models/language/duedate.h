// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/datetoken.h"

namespace debrief {

/// "due", "due:", "fällig": what a due date is announced by. Goes behind it.
bool acceptDueWord(TextCursor &cursor);
/// "on", "by", "until", "am", "bis" … between that and the date; false when there is none.
bool acceptDueFiller(TextCursor &cursor);

/// Reads "due friday", "due: 2026-12-01", "due by 1 Dec", "due in 2 weeks", "due in a month", "due +3d", "due next friday",
/// "due next week", "due end of month", "due eow", and the same in German ("fällig Ende des Monats"). Nothing when no such
/// date begins here. A week ends on its Friday, "next week" and "next month" mean their ends; "next friday" is that of the next
/// calendar week.
std::optional<DateToken> readDue(TextCursor &cursor, QDate today);

} // namespace debrief
