// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prompt.h"

#include <QFrame>

class QLabel;

namespace debrief {

/// The current question, large, and its follow-ups. It takes the focus, so that keys can be meant for the question.
class QuestionView final : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    void setPrompt(const Prompt &prompt);

signals:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void showFollowUps(const QStringList &followUps);

    QLabel *m_text;
    QLabel *m_followUps;
};

} // namespace debrief
