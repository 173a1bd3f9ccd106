// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace debrief {

/// Markdown as one reads it where there is room for no more than its words: without marks, paragraphs as lines.
QString markdownWords(const QString &markdown);
/// The same in one line.
QString plainLine(const QString &markdown);

} // namespace debrief
