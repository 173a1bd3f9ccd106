// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/questionstrip.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace debrief {

QuestionStrip::QuestionStrip(QWidget *parent)
    : QWidget(parent),
      m_hint(new ElidedLabel(QString(), this)),
      m_show(makeButton(QStringLiteral("showQuestion"), tr("Show"), tr("Selects the events it is about"))),
      m_ask(makeButton(QStringLiteral("askQuestion"), tr("Ask"), {})),
      m_dismiss(
          makeButton(QStringLiteral("dismissQuestion"), tr("Leave out"), tr("It is not asked again in this review"))),
      m_next(makeButton(QStringLiteral("nextQuestion"), {}, tr("The next question that the timeline raises")))
{
    setObjectName(QStringLiteral("questionStrip"));
    setAccessibleName(tr("Questions that the timeline raises"));
    m_hint->setObjectName(QStringLiteral("questionHint"));
    m_hint->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(m_hint, theme::Tone::TextMuted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_hint);
    for (QToolButton *button : {m_ask, m_dismiss, m_show, m_next})
        layout->addWidget(button);
    layout->addStretch(1);
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (const auto question = current())
            emit showRequested(*question);
    });
    connect(m_ask, &QToolButton::clicked, this, &QuestionStrip::ask);
    connect(m_dismiss, &QToolButton::clicked, this, &QuestionStrip::dismiss);
    connect(m_next, &QToolButton::clicked, this, &QuestionStrip::next);
    hide();
}

QToolButton *QuestionStrip::makeButton(const QString &name, const QString &text, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(hint);
    button->setFont(theme::font(theme::Type::Small));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void QuestionStrip::setQuestions(const QList<TimelineQuestion> &questions)
{
    const auto before = current();
    m_questions = questions;
    // The one that is being read stays, as long as it is there.
    const qsizetype same = before ? m_questions.indexOf(*before) : -1;
    if (same >= 0)
        m_at = same;
    else if (m_at >= m_questions.size())
        m_at = 0;
    showCurrent();
}

std::optional<TimelineQuestion> QuestionStrip::current() const
{
    return m_at < m_questions.size() ? std::optional(m_questions.at(m_at)) : std::nullopt;
}

void QuestionStrip::next()
{
    if (m_questions.isEmpty())
        return;
    m_at = (m_at + 1) % m_questions.size();
    showCurrent();
}

void QuestionStrip::ask()
{
    if (const auto question = current())
        emit askRequested(*question);
}

void QuestionStrip::dismiss()
{
    if (const auto question = current())
        emit dismissRequested(*question);
}

void QuestionStrip::showCurrent()
{
    const auto question = current();
    setVisible(question.has_value());
    if (question) {
        m_hint->setText(question->hint);
        m_ask->setToolTip(tr("Makes it a question of the discussion: “%1”").arg(question->question));
        const QString place = tr("%1 of %2", "which question of how many").arg(m_at + 1).arg(m_questions.size());
        m_next->setText(place);
        m_next->setAccessibleName(tr("Next question (%1)").arg(place));
        m_next->setVisible(m_questions.size() > 1);
    }
    emit currentChanged();
}

} // namespace debrief
