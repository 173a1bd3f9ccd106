// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going to where things stand.
#include "ui/mainwindow.h"

#include "session/closingcheck.h"
#include "session/reviewsession.h"
#include "storage/searchhit.h"
#include "ui/mainmenus.h"
#include "ui/meeting/closingdialog.h"
#include "ui/meeting/promptpanel.h"
#include "ui/workspace.h"

namespace debrief {

void MainWindow::showHit(const SearchHit &hit)
{
    if (m_workspace.session()->current(hit.entityId))
        m_workspace.reveal(hit.entityId);
    else
        showPage(Prepare);
}

void MainWindow::reveal(const QUuid &id)
{
    const std::optional<Entity> entity = m_workspace.session()->current(id);
    if (!entity)
        return;
    activateWindow();
    if (const auto *event = std::get_if<TimelineEvent>(&*entity)) {
        m_workspace.setSelectedEvents({event->id});
        showPage(Timeline);
    } else if (const auto *evidence = std::get_if<Evidence>(&*entity)) {
        m_workspace.setSelectedEvents({evidence->eventId});
        showPage(Timeline);
    } else if (const auto *prompt = std::get_if<Prompt>(&*entity)) {
        m_workspace.setCurrentPrompt(prompt->id);
        showPage(Discuss);
        setPromptsVisible(true);
        m_menus->follow();
    } else if (const auto *note = std::get_if<Note>(&*entity)) {
        if (!note->promptId.isNull())
            m_workspace.setCurrentPrompt(note->promptId);
        showPage(Discuss);
    } else if (std::holds_alternative<Factor>(*entity)) {
        showPage(Discuss);
    } else if (std::holds_alternative<ActionItem>(*entity)) {
        showPage(Actions);
    } else {
        showPage(Prepare);
    }
}

void MainWindow::showClosing()
{
    if (!m_workspace.session())
        return;
    if (!m_closing) {
        m_closing = std::make_unique<ClosingDialog>(m_workspace, this);
        connect(m_closing.get(), &ClosingDialog::pointChosen, this, &MainWindow::showPoint);
    }
    m_closing->present();
}

void MainWindow::showPoint(ClosingPoint point)
{
    activateWindow();
    if (point == ClosingPoint::OpenSlots)
        showPage(Timeline);
    else if (point == ClosingPoint::MissingFactors)
        showPage(Discuss);
}

} // namespace debrief
