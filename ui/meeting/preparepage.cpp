// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/preparepage.h"

#include "ui/meeting/agendaeditor.h"
#include "ui/meeting/incidentform.h"
#include "ui/meeting/rostereditor.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace debrief {

PreparePage::PreparePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_incident(new IncidentForm(workspace)),
      m_roster(new RosterEditor(workspace)),
      m_agenda(new AgendaEditor(workspace)),
      m_scroll(new QScrollArea(this)),
      m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("preparePage"));
    setAccessibleName(title());
    auto *people = new QVBoxLayout;
    people->setSpacing(theme::GapLarge);
    people->addWidget(m_roster);
    people->addWidget(m_agenda);
    people->addStretch(1);
    auto *incident = new QVBoxLayout;
    incident->addWidget(m_incident);
    incident->addStretch(1);
    m_columns->setSpacing(theme::GapLarge);
    m_columns->setContentsMargins(theme::GapLarge, theme::GapLarge, theme::GapLarge, theme::GapLarge);
    m_columns->addLayout(incident, 1);
    m_columns->addLayout(people, 1);
    auto *content = new QWidget(m_scroll);
    content->setLayout(m_columns);
    m_scroll->setObjectName(QStringLiteral("prepareScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions = m_roster->editorActions() + QList<QAction *>{separator} + m_agenda->editorActions();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { makeRoom(now); });
}

PreparePage::~PreparePage()
{
    // The focus moves while the widgets below go; this page can't follow it any more.
    qApp->disconnect(this);
}

QString PreparePage::title() const
{
    return tr("Prepare");
}

void PreparePage::focusFirst()
{
    m_incident->focusFirst();
}

void PreparePage::makeRoom(QWidget *focused)
{
    // By keyboard one should see where one is.
    if (focused && m_scroll->widget()->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused, theme::GapLarge, theme::GapHuge);
}

void PreparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(event->size().width() >= TwoColumnsFrom ? QBoxLayout::LeftToRight
                                                                    : QBoxLayout::TopToBottom);
}

} // namespace debrief
