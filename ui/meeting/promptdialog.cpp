// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptdialog.h"

#include "ui/meeting/promptform.h"
#include "ui/style/texttone.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace debrief {

PromptDialog::PromptDialog(const QString &title, const Prompt &prompt, Taker taker, QWidget *parent)
    : QDialog(parent),
      m_taker(std::move(taker)),
      m_form(new PromptForm(this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("promptDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setPrompt(prompt);
    m_problem->setObjectName(QStringLiteral("promptDialogProblem"));
    m_problem->setWordWrap(true);
    theme::setTextTone(m_problem, theme::Tone::Danger);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PromptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PromptDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapHuge, theme::GapLarge, theme::GapHuge, theme::GapLarge);
    layout->setSpacing(theme::GapLarge);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(520, 440);
    m_form->focusText();
}

void PromptDialog::accept()
{
    const auto taken = m_taker(m_form->prompt());
    if (taken)
        return QDialog::accept();
    m_problem->setText(taken.error().message);
    m_problem->show();
    m_form->focusText();
}

void PromptDialog::keyPressEvent(QKeyEvent *event)
{
    // Return alone begins a new line in both fields.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace debrief
