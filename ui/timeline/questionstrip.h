// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinequestions.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace debrief {

class ElidedLabel;

/// One question that the timeline raises, quietly, with what can be done about it. It hides when there is none.
class QuestionStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionStrip(QWidget *parent = nullptr);

    void setQuestions(const QList<TimelineQuestion> &questions);
    std::optional<TimelineQuestion> current() const;
    void next();
    // What the buttons do.
    void ask();
    void dismiss();

signals:
    void askRequested(const debrief::TimelineQuestion &question);
    void dismissRequested(const debrief::TimelineQuestion &question);
    void showRequested(const debrief::TimelineQuestion &question);
    void currentChanged();

private:
    QToolButton *makeButton(const QString &name, const QString &text, const QString &hint);
    void showCurrent();

    QList<TimelineQuestion> m_questions;
    qsizetype m_at = 0;
    ElidedLabel *m_hint;
    QToolButton *m_show;
    QToolButton *m_ask;
    QToolButton *m_dismiss;
    QToolButton *m_next;
};

} // namespace debrief
