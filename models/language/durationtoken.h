// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/readingmode.h"
#include "language/textcursor.h"

#include <chrono>
#include <optional>

namespace debrief {

/// Reads "+3m", "-90s", "+1h5m", in a whole phrase also "+ 1 h 5 min". Units go from large to small, each once;
/// the sum is a year at the most. Nothing when no such thing begins here.
std::optional<std::chrono::milliseconds> readSignedDuration(TextCursor &cursor, ReadingMode mode);

} // namespace debrief
