// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionorigin.h"

#include "session/reviewsession.h"
#include "ui/style/texttone.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

/// Longer texts are cut before they are read as Markdown: no button is that wide.
constexpr qsizetype MostCharacters = 200;
constexpr int TextWidth = 250;

} // namespace

ActionOrigin::ActionOrigin(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("actionOrigin"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    auto *title = new QLabel(tr("Made of"), this);
    title->setFont(theme::font(theme::Type::Small));
    title->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(title);
    hide();
}

void ActionOrigin::setNotes(const QList<NoteId> &ids)
{
    // A click on one of them may have brought us here.
    if (m_links) {
        m_links->hide();
        m_links->deleteLater();
    }
    m_links = new QWidget(this);
    auto *layout = new QVBoxLayout(m_links);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_layout->addWidget(m_links);
    const ReviewSession *session = m_workspace.session();
    for (const NoteId &id : ids) {
        const Note *note = session ? session->find<Note>(id) : nullptr;
        if (!note)
            continue;
        const QString text = plainLine(note->text.left(MostCharacters));
        auto *button = new QToolButton(m_links);
        button->setObjectName(QStringLiteral("originNote"));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(
            theme::icon(note->isPrivate ? QStringLiteral("object-locked") : QStringLiteral("view-pim-notes")));
        button->setText(
            button->fontMetrics().elidedText(text, Qt::ElideRight, TextWidth).replace(u'&', QLatin1StringView("&&")));
        button->setToolTip(text.toHtmlEscaped());
        button->setAccessibleName(tr("Note: %1").arg(text));
        connect(button, &QToolButton::clicked, this, [this, id] { m_workspace.reveal(id.uuid()); });
        layout->addWidget(button);
    }
    setVisible(layout->count() > 0);
}

} // namespace debrief
