// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintext.h"

#include "exchange/report/richtext.h"

#include <algorithm>

namespace debrief {

namespace {

/// Most lines have no marks; reading those as Markdown would be lost time.
bool mayBeMarked(const QString &text)
{
    static constexpr QStringView marks = u"*_`[]<>\\~|#&\n\t";
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return marks.contains(c); }))
        return true;
    const QString start = text.trimmed();
    return start.startsWith(u'-') || start.startsWith(u'+') ||
           (!start.isEmpty() && start.at(0).isDigit() && text.contains(u' '));
}

} // namespace

QString markdownWords(const QString &markdown)
{
    if (!mayBeMarked(markdown))
        return markdown;
    const QString text = toPlainText(parseMarkdown(markdown)).trimmed();
    // What is nothing but marks ("---", "#") is still what was typed.
    return text.isEmpty() ? markdown : text;
}

QString plainLine(const QString &markdown)
{
    QStringList lines = markdownWords(markdown).split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(QStringLiteral("• ")))
            line.remove(0, 2);
    }
    return lines.join(u' ').simplified();
}

} // namespace debrief
