// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace debrief {

class CodeLanguages;
class MarkdownHighlighter;
class Spelling;

/// For Markdown: its marks in colours, misspelt words underlined, their corrections in the context menu.
class MarkdownEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    MarkdownEdit(const CodeLanguages &languages, Spelling &spelling, QWidget *parent = nullptr);

    /// Replaces all of it; nothing of it can be undone here.
    void load(const QString &text);
    /// What can be taken back by the editor alone ends here.
    void forgetSteps();

signals:
    void finished(); ///< Ctrl+Return
    void escaped();
    void left();
    /// Undo or redo is asked for, and there is nothing of it here.
    void undoAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void addCorrections(QMenu &menu, QTextCursor word);

    Spelling &m_spelling;
    MarkdownHighlighter *m_highlighter;
    QTimer m_rest;
};

} // namespace debrief
