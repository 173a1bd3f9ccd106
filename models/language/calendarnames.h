// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/textcursor.h"

namespace debrief {

/// Reads a month's name or usual abbreviation, English or German: 1 to 12, or 0 when there is none.
int readMonth(TextCursor &cursor);

/// Reads a weekday's name or usual abbreviation, English or German: 1 (Monday) to 7, or 0 when there is none.
int readWeekday(TextCursor &cursor);

} // namespace debrief
