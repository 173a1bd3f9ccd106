// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace debrief {

/// How well the letters of the pattern, in their order, fit the text: regardless of case and accents, better at the beginnings of words and
/// in a row. Nothing when they don't occur in it. An empty pattern fits everything alike.
std::optional<int> fuzzyScore(QStringView pattern, const QString &text);

} // namespace debrief
