// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/questionview.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace debrief {

namespace {

/// Longer ones are set smaller, so that the follow-ups keep their place.
constexpr qsizetype LongestTitle = 110;

QLabel *makeLabel(const QString &name, theme::Type type, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(theme::font(type));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace

QuestionView::QuestionView(QWidget *parent)
    : QFrame(parent),
      m_text(makeLabel(QStringLiteral("promptText"), theme::Type::Title, this)),
      m_followUps(makeLabel(QStringLiteral("promptFollowUps"), theme::Type::Body, this))
{
    setObjectName(QStringLiteral("questionView"));
    setFocusPolicy(Qt::StrongFocus);
    m_text->setTextFormat(Qt::PlainText);
    m_followUps->setTextFormat(Qt::RichText);
    theme::setTextTone(m_followUps, theme::Tone::TextMuted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(theme::GapSmall);
    layout->addWidget(m_text);
    layout->addWidget(m_followUps);
    layout->addStretch(1);
}

void QuestionView::setPrompt(const Prompt &prompt)
{
    m_text->setFont(theme::font(prompt.text.size() > LongestTitle ? theme::Type::Large : theme::Type::Title));
    m_text->setText(prompt.text);
    setToolTip(prompt.origin);
    setAccessibleName(prompt.text);
    showFollowUps(prompt.followUps);
}

void QuestionView::showFollowUps(const QStringList &followUps)
{
    // As a table, so that the second line of each stands below its first.
    QString rows;
    for (const QString &followUp : followUps)
        rows += QStringLiteral("<tr><td>–&nbsp;</td><td style='padding-bottom:4px'>%1</td></tr>")
                    .arg(followUp.toHtmlEscaped());
    m_followUps->setText(QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(rows));
    m_followUps->setAccessibleName(followUps.join(u'\n'));
    m_followUps->setVisible(!followUps.isEmpty());
}

void QuestionView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Tone::Accent), 2));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
}

void QuestionView::focusInEvent(QFocusEvent *event)
{
    update();
    QFrame::focusInEvent(event);
}

void QuestionView::focusOutEvent(QFocusEvent *event)
{
    update();
    QFrame::focusOutEvent(event);
}

void QuestionView::mouseDoubleClickEvent(QMouseEvent *)
{
    emit doubleClicked();
}

} // namespace debrief
