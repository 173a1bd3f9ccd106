// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace debrief {

class CodeLanguages;

/// A piece of a log or of code, its language and its title.
class ExcerptDialog final : public QDialog
{
    Q_OBJECT

public:
    ExcerptDialog(const Evidence &excerpt, const CodeLanguages &languages, QWidget *parent = nullptr);

    /// The one it was made with, as it is now.
    Evidence excerpt() const;

private:
    QString language() const;
    void guess();
    void highlight();
    void judge();

    Evidence m_excerpt;
    const CodeLanguages &m_languages;
    QLineEdit *m_title;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QPushButton *m_accept = nullptr;
    bool m_isChosen = false; ///< By a person: then it is not guessed any more.
};

} // namespace debrief
