// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/declinedialog.h"

#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace debrief {

DeclineDialog::DeclineDialog(const QString &actionTitle, QWidget *parent)
    : QDialog(parent),
      m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"declineDialog"_s);
    setWindowTitle(tr("Decline action"));

    auto *title = new QLabel(actionTitle, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = theme::font(theme::Type::Body);
    bold.setBold(true);
    title->setFont(bold);

    auto *question = new QLabel(tr("&Why is it declined? The reason stands in the report."), this);
    question->setWordWrap(true);
    question->setBuddy(m_reason);
    m_reason->setObjectName(u"declineReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Costs more than it saves; another action covers it; …"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *decline = buttons->addButton(tr("&Decline"), QDialogButtonBox::AcceptRole);
    decline->setObjectName(u"declineButton"_s);
    decline->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, decline] { decline->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &DeclineDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeclineDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::GapLarge, theme::GapLarge, theme::GapLarge);
    layout->setSpacing(theme::Gap);
    layout->addWidget(title);
    layout->addWidget(question);
    layout->addWidget(m_reason, 1);
    layout->addWidget(buttons);
    resize(440, 240);
}

QString DeclineDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void DeclineDialog::accept()
{
    if (!reason().isEmpty())
        QDialog::accept();
}

} // namespace debrief
