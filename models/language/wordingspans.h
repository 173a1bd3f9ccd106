// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace debrief {

/// A part of a Markdown text that is not in the writer's own words.
struct WordingSpan
{
    qsizetype start = 0;
    qsizetype end = 0; ///< Behind its last character.
};

/// Code, quotations, addresses: in order, apart from each other. A quotation mark that is never closed quotes nothing.
QList<WordingSpan> foreignSpans(QStringView text);

} // namespace debrief
