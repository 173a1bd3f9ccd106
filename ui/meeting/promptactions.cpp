// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptactions.h"

#include "session/promptwork.h"
#include "session/reviewsession.h"
#include "ui/meeting/cardoverlay.h"
#include "ui/meeting/promptdialog.h"
#include "ui/meeting/promptsetdialog.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace debrief {

PromptActions::PromptActions(Workspace &workspace, QWidget &place)
    : QObject(&place),
      m_workspace(workspace),
      m_place(place),
      m_add(makeAction(QStringLiteral("addPrompt"), tr("&Add question…"), QStringLiteral("list-add"),
                       QKeySequence(Qt::Key_Insert), &PromptActions::add)),
      m_edit(makeAction(QStringLiteral("editPrompt"), tr("&Edit question…"), QStringLiteral("document-edit"),
                        QKeySequence(Qt::Key_F2), &PromptActions::edit)),
      m_up(makeAction(QStringLiteral("movePromptUp"), tr("Move question &up"), QStringLiteral("go-up"),
                      QKeySequence(Qt::ALT | Qt::Key_Up), &PromptActions::moveUp)),
      m_down(makeAction(QStringLiteral("movePromptDown"), tr("Move question do&wn"), QStringLiteral("go-down"),
                        QKeySequence(Qt::ALT | Qt::Key_Down), &PromptActions::moveDown)),
      m_remove(makeAction(QStringLiteral("deletePrompt"), tr("&Delete question"), QStringLiteral("edit-delete"),
                          QKeySequence(Qt::Key_Delete), &PromptActions::remove)),
      m_sets(makeAction(QStringLiteral("promptSetsDialog"), tr("Prompt &sets…"), QStringLiteral("view-list-details"),
                        {}, &PromptActions::showSets)),
      m_cards(makeAction(QStringLiteral("facilitatorCards"), tr("If you &hear …"), QStringLiteral("help-hint"),
                         QKeySequence(Qt::CTRL | Qt::Key_H), &PromptActions::toggleCards))
{
    for (QAction *action : editActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_place.addAction(action);
    }
}

QAction *PromptActions::makeAction(const QString &name, const QString &text, const QString &icon,
                                   const QKeySequence &key, void (PromptActions::*slot)())
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PromptActions::follow()
{
    const ReviewSession *session = m_workspace.session();
    const QList<Prompt> prompts = session ? promptsOf(*session) : QList<Prompt>();
    const auto current = std::ranges::find_if(
        prompts, [this](const Prompt &prompt) { return prompt.id == m_workspace.currentPrompt(); });
    const bool hasCurrent = current != prompts.end();
    m_add->setEnabled(session);
    m_edit->setEnabled(hasCurrent);
    m_remove->setEnabled(hasCurrent);
    m_up->setEnabled(hasCurrent && current != prompts.begin());
    m_down->setEnabled(hasCurrent && current + 1 != prompts.end());
}

void PromptActions::add()
{
    ReviewSession *session = m_workspace.session();
    if (!session)
        return;
    const PromptId above = m_workspace.currentPrompt();
    const Prompt *current = session->find<Prompt>(above);
    const Prompt fresh{.section = current ? current->section : Section::General};
    auto *dialog = new PromptDialog(
        tr("Add question"), fresh,
        [this, above](const Prompt &typed) -> Result<> {
            if (!m_workspace.session())
                return {};
            const auto added = addPromptBelow(*m_workspace.session(), typed, above);
            if (!added)
                return std::unexpected(added.error());
            m_workspace.setCurrentPrompt(*added);
            return {};
        },
        m_place.window());
    dialog->open();
}

void PromptActions::edit()
{
    const ReviewSession *session = m_workspace.session();
    const Prompt *current = session ? session->find<Prompt>(m_workspace.currentPrompt()) : nullptr;
    if (!current)
        return;
    auto *dialog = new PromptDialog(
        tr("Edit question"), *current,
        [this](const Prompt &typed) -> Result<> {
            ReviewSession *open = m_workspace.session();
            const Prompt *now = open ? open->find<Prompt>(typed.id) : nullptr;
            if (!now)
                return failure(ErrorCode::NotFound, tr("The question is not there any more."));
            // Meanwhile the clock went on, and it may have been answered.
            Prompt edited = *now;
            edited.section = typed.section;
            edited.text = typed.text;
            edited.followUps = typed.followUps;
            return open->update(edited, tr("Edit question"));
        },
        m_place.window());
    dialog->open();
}

void PromptActions::move(int step)
{
    if (m_workspace.session())
        m_workspace.report(movePrompt(*m_workspace.session(), m_workspace.currentPrompt(), step));
}

void PromptActions::remove()
{
    ReviewSession *session = m_workspace.session();
    const PromptId id = m_workspace.currentPrompt();
    if (!session || !session->find<Prompt>(id))
        return;
    const QList<Prompt> prompts = promptsOf(*session);
    const auto place =
        std::ranges::find_if(prompts, [id](const Prompt &prompt) { return prompt.id == id; }) - prompts.begin();
    const auto notes =
        std::ranges::count_if(session->tableOf<Note>(), [id](const Note &note) { return note.promptId == id; });
    if (!m_workspace.report(session->remove({id.uuid()}, tr("Delete question"))))
        return;
    // One stays where one was, not at the first open question.
    if (prompts.size() > 1)
        m_workspace.setCurrentPrompt(prompts.at(place + 1 < prompts.size() ? place + 1 : place - 1).id);
    if (notes > 0)
        m_workspace.say(Workspace::Severity::Information,
                        tr("The question is gone; %n note(s) are unsorted now. Undo brings it back.", nullptr,
                           static_cast<int>(notes)));
}

void PromptActions::showSets()
{
    auto *dialog = new PromptSetDialog(m_workspace, m_place.window());
    dialog->open();
}

void PromptActions::toggleCards()
{
    if (!m_overlay)
        m_overlay = new CardOverlay(m_place.window());
    m_overlay->toggle();
}

} // namespace debrief
