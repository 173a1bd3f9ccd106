// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace debrief {

/// "PT1H5M24S", "P1DT2H", "P2W", "PT0.5S" (ISO 8601) of weeks, days, hours, minutes and seconds. Nothing for what has years or months, whose
/// length is not fixed, and for anything else.
std::optional<std::chrono::milliseconds> isoDuration(const QString &text);

} // namespace debrief
