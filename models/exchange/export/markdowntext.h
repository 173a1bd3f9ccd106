// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/richtext.h"

namespace debrief {

/// GitHub's Markdown of a rich text. Nothing in it can end the block it stands in: every text is escaped so that it renders as typed.
namespace markdown {

/// The text as it is, with every mark of Markdown or HTML made harmless. At the beginning of a line, numbers and dashes, too.
QString escaped(const QString &text, bool atLineStart = true);

/// Blocks of their own, each line with that indent; without a line break at the end. Headings become bold paragraphs.
QString blocks(const RichText &text, const QString &indent = {});

/// All on one line, for a table's cell: blocks and lines are parted by <br>, | is escaped even in code.
QString cell(const RichText &text);

/// A fence that is longer than any in the code, with the language if it is a plain word.
QString fenced(const QString &code, const QString &language, const QString &indent = {});

} // namespace markdown

} // namespace debrief
