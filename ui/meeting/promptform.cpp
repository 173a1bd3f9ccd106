// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptform.h"

#include "domain/labels.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace debrief {

namespace {

int heightOf(const QPlainTextEdit &edit, int lines)
{
    return edit.fontMetrics().lineSpacing() * lines + 2 * theme::GapSmall;
}

} // namespace

PromptForm::PromptForm(QWidget *parent)
    : QWidget(parent),
      m_section(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_followUps(new QPlainTextEdit(this)),
      m_origin(new QLabel(this))
{
    setObjectName(QStringLiteral("promptForm"));
    m_section->setObjectName(QStringLiteral("promptFormSection"));
    m_section->setAccessibleName(tr("Topic"));
    for (const Section section : enumValues<Section>())
        m_section->addItem(label(section), QVariant::fromValue(section));
    m_text->setObjectName(QStringLiteral("promptFormText"));
    m_text->setAccessibleName(tr("Question"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(heightOf(*m_text, 2));
    m_text->setMaximumHeight(heightOf(*m_text, 3));
    m_followUps->setObjectName(QStringLiteral("promptFormFollowUps"));
    m_followUps->setAccessibleName(tr("Follow-up questions, one in each line"));
    m_followUps->setPlaceholderText(tr("What to ask when the answer is short, one question in each line"));
    m_followUps->setTabChangesFocus(true);
    m_followUps->setMinimumHeight(heightOf(*m_followUps, 3));
    m_origin->setObjectName(QStringLiteral("promptFormOrigin"));
    m_origin->setFont(theme::font(theme::Type::Small));
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    theme::setTextTone(m_origin, theme::Tone::TextMuted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto addRow = [this, layout](const QString &name, QWidget *field, int stretch) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
    };
    addRow(tr("&Topic"), m_section, 0);
    layout->addSpacing(4);
    addRow(tr("&Question"), m_text, 1);
    layout->addSpacing(4);
    addRow(tr("&Follow-ups, one in each line"), m_followUps, 2);
    layout->addWidget(m_origin);

    m_text->installEventFilter(this);
    m_followUps->installEventFilter(this);
    connect(m_section, &QComboBox::activated, this, &PromptForm::announce);
}

void PromptForm::setPrompt(const Prompt &prompt)
{
    m_prompt = prompt;
    m_section->setCurrentIndex(static_cast<int>(enumValues<Section>().indexOf(prompt.section)));
    m_text->setPlainText(prompt.text);
    m_followUps->setPlainText(prompt.followUps.join(u'\n'));
    m_origin->setText(prompt.origin.isEmpty() ? QString() : tr("From: %1").arg(prompt.origin));
    m_origin->setVisible(!prompt.origin.isEmpty());
}

Prompt PromptForm::prompt() const
{
    Prompt prompt = m_prompt;
    prompt.section = m_section->currentData().value<Section>();
    // A question is one paragraph, in the room as in the report.
    prompt.text = m_text->toPlainText().simplified();
    QStringList followUps;
    const QStringList lines = m_followUps->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const QString followUp = line.simplified(); !followUp.isEmpty())
            followUps.append(followUp);
    }
    prompt.followUps = followUps;
    return prompt;
}

void PromptForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

void PromptForm::announce()
{
    if (isEdited())
        emit edited();
}

bool PromptForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        announce();
    if (event->type() == QEvent::ShortcutOverride) {
        // Where nothing was typed, undo and redo are the window's.
        const auto *edit = static_cast<QPlainTextEdit *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !edit->document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !edit->document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace debrief
