// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace debrief {

/// As a stopwatch shows it: "4:07", "1:02:33". Of the magnitude: what is left and what is over have words for that.
QString stopwatchLabel(std::chrono::seconds duration);

} // namespace debrief
