// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/yournamedialog.h"

#include "session/noteauthor.h"
#include "session/reviewsession.h"
#include "ui/style/texttone.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace debrief {

YourNameDialog::YourNameDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_name(new QComboBox(this))
{
    setObjectName(QStringLiteral("yourNameDialog"));
    setWindowTitle(tr("Your name"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("yourName"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    if (const ReviewSession *session = workspace.session()) {
        QStringList names;
        for (const Participant &participant : session->content().participants)
            names.append(participant.name);
        m_name->addItems(names);
    }
    m_name->setCurrentText(noteAuthor(workspace.library()));
    m_name->lineEdit()->selectAll();
    m_name->lineEdit()->setPlaceholderText(tr("Nobody in particular"));

    auto *label = new QLabel(tr("Who captures &notes in this library?"), this);
    label->setBuddy(m_name);
    auto *why = new QLabel(tr("What you note carries the name, so that the notes of two laptops can be told apart once "
                              "they are merged."),
                           this);
    why->setWordWrap(true);
    why->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(why, theme::Tone::TextMuted);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setAccessibleDescription(why->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &YourNameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &YourNameDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::GapLarge, theme::GapLarge, theme::Gap);
    layout->setSpacing(theme::GapSmall);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(why);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(400, sizeHint().height());
}

void YourNameDialog::accept()
{
    // What was typed stays where it can't be kept.
    if (m_workspace.report(setNoteAuthor(m_workspace.library(), m_name->currentText())))
        QDialog::accept();
}

} // namespace debrief
