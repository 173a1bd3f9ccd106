// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discusspage.h"

#include "ui/meeting/balancemeter.h"
#include "ui/meeting/discussfactors.h"
#include "ui/meeting/discussnotes.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace debrief {

DiscussPage::DiscussPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_notes(new DiscussNotes(workspace, this)),
      m_factors(new DiscussFactors(workspace, this)),
      m_separator(new QAction(this))
{
    setObjectName(QStringLiteral("discussPage"));
    setAccessibleName(title());
    m_separator->setSeparator(true);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("discussSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_notes);
    splitter->addWidget(m_factors);
    splitter->setSizes({550, 450});
    splitter->setStretchFactor(0, 11);
    splitter->setStretchFactor(1, 9);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(new BalanceMeter(workspace, this));
}

QString DiscussPage::title() const
{
    return tr("Discuss");
}

QList<QAction *> DiscussPage::pageActions() const
{
    return m_notes->paneActions() + QList<QAction *>{m_separator} + m_factors->paneActions();
}

QList<QAction *> DiscussPage::viewActions() const
{
    return m_factors->viewActions();
}

void DiscussPage::focusFirst()
{
    // Where nothing has been noted, the capture line is the place to begin.
    m_notes->focusNotes();
}

} // namespace debrief
