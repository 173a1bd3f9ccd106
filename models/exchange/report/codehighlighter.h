// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTextLayout>

#include <memory>

namespace debrief {

/// Colours code by KSyntaxHighlighting's definitions, which it loads when the first is asked for.
class CodeHighlighter
{
public:
    CodeHighlighter();
    ~CodeHighlighter();

    /// For a text whose lines are parted by QChar::LineSeparator; empty when the language is not known. Very long texts stay plain.
    QList<QTextLayout::FormatRange> formats(const QString &text, const QString &language);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace debrief
