// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a note leads, in menus.
#include "ui/meeting/noteactions.h"

#include "domain/zonedtime.h"
#include "session/notelinks.h"
#include "session/notework.h"
#include "session/reviewsession.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/noteviews.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace debrief {

namespace {

constexpr qsizetype MenuCharacters = 60;

} // namespace

QString NoteActions::menuText(const QString &markdown)
{
    QString text = plainLine(markdown.left(4 * MenuCharacters));
    if (text.size() > MenuCharacters)
        text = text.first(MenuCharacters - 1) + u'…';
    return text.replace(u'&', QLatin1StringView("&&"));
}

void NoteActions::makeLinks()
{
    add(QStringLiteral("linkNote"), tr("Link to eve&nt…"), QStringLiteral("insert-link"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
            if (const QList<NoteId> ids = m_views.selected(); !ids.isEmpty())
                emit linkRequested(ids);
        });
    addMenu(m_unlinkMenu, QStringLiteral("unlinkNote"), tr("Take link a&way"), QStringLiteral("remove-link"),
            &NoteActions::fillUnlinkMenu);
    addMenu(m_linkMenu, QStringLiteral("noteLinks"), tr("&Go to"), QStringLiteral("go-jump"),
            &NoteActions::fillLinkMenu);
    m_goToLink = add(QStringLiteral("showNoteLinks"), tr("Where the note lea&ds…"), QStringLiteral("go-jump"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] { showLinks(); });
}

void NoteActions::fillLinkMenu()
{
    m_linkMenu->clear();
    const QList<NoteId> ids = m_views.selected();
    for (const NoteLink &link : ids.isEmpty() ? QList<NoteLink>() : m_views.links().linksOf(ids.constFirst())) {
        const QString text = menuText(link.text);
        QString shown = text;
        switch (link.kind) {
        case NoteLink::Kind::Event:
            shown = tr("%1 %2", "time and text of an event")
                        .arg(timeText(link.at, m_workspace.displayZone(), TimeDetail::Time), text);
            break;
        case NoteLink::Kind::Action: shown = tr("Action: %1").arg(text); break;
        case NoteLink::Kind::Factor: shown = tr("Factor: %1").arg(text); break;
        }
        QAction *action = m_linkMenu->addAction(shown);
        connect(action, &QAction::triggered, this, [this, id = link.id] { m_workspace.reveal(id); });
    }
}

void NoteActions::fillUnlinkMenu()
{
    m_unlinkMenu->clear();
    const QList<NoteId> ids = m_views.selected();
    for (const NoteLink &link : ids.isEmpty() ? QList<NoteLink>() : m_views.links().linksOf(ids.constFirst())) {
        if (link.kind != NoteLink::Kind::Event)
            continue;
        QAction *action = m_unlinkMenu->addAction(
            tr("%1 %2", "time and text of an event")
                .arg(timeText(link.at, m_workspace.displayZone(), TimeDetail::Time), menuText(link.text)));
        connect(action, &QAction::triggered, this, [this, note = ids.constFirst(), event = EventId(link.id)] {
            if (ReviewSession *session = m_workspace.session())
                m_workspace.report(unlinkNote(*session, note, event));
        });
    }
}

void NoteActions::showLinks()
{
    const DiscussTree *view = m_views.view();
    const QRect row = view->visualRect(view->currentIndex());
    fillLinkMenu();
    if (!m_linkMenu->isEmpty())
        m_linkMenu->setActiveAction(m_linkMenu->actions().constFirst());
    m_linkMenu->popup(view->viewport()->mapToGlobal(row.bottomLeft()));
}

} // namespace debrief
