// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prompt.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace debrief {

/// One question to edit: its section, its text, its follow-ups a line each; below, where it comes from.
class PromptForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptForm(QWidget *parent = nullptr);

    /// Shows it; what was typed before is lost.
    void setPrompt(const Prompt &prompt);
    /// The one that was set, with what has been typed.
    Prompt prompt() const;
    bool isEdited() const { return prompt() != m_prompt; }
    void focusText();

signals:
    /// A field was left, or a section chosen, and the prompt is another than before.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();

    Prompt m_prompt;
    QComboBox *m_section;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_followUps;
    QLabel *m_origin;
};

} // namespace debrief
