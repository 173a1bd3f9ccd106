// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace debrief {

/// How much of one text an event keeps, in characters; an ellipsis tells that there was more.
constexpr qsizetype longestOutsideText = 20'000;

/// A plain text from outside as Markdown that shows it as it is: marks are escaped, control characters and colours of terminals left
/// out, indentation is too small to make code of it.
QString plainAsMarkdown(const QString &text);

/// A text that is Markdown already: only control characters and what is too long go.
QString boundedMarkdown(const QString &text);

/// One line, for titles and names.
QString oneLine(const QString &text);

/// The address if it is one of the web (http, https), else nothing.
QString webAddress(const QString &text);

/// Of a bounded count of texts, those that say something, with an empty line between.
QString paragraphs(const QStringList &texts);

} // namespace debrief
