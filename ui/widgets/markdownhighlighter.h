// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QList>
#include <QString>
#include <QSyntaxHighlighter>

#include <utility>

namespace debrief {

class CodeLanguages;
class Spelling;

/// Markdown in colours, and what is misspelt underlined; not within code and addresses.
class MarkdownHighlighter final : public QSyntaxHighlighter, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT

public:
    MarkdownHighlighter(QTextDocument *document, const CodeLanguages &languages, const Spelling &spelling);

    /// Colours of light or dark, as the application is now.
    void followTheme();
    /// Where words begin and how long they are; words with an apostrophe are one.
    static QList<std::pair<int, int>> words(const QString &text);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    struct BlockState;

    void underlineMisspelt(const QString &text);

    const CodeLanguages &m_languages;
    const Spelling &m_spelling;
    KSyntaxHighlighting::State m_begin; ///< Of a text's first line: at a file's, "found: …" would be a header.
    bool m_isColouring = false;
};

} // namespace debrief
