// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph's place on the page.
#include "ui/timeline/graph/graphactions.h"
#include "ui/timeline/graph/graphmodes.h"
#include "ui/timeline/graph/timelinegraphview.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelineviews.h"

#include <QAction>
#include <QMenu>

namespace debrief {

void TimelinePage::addGraph()
{
    m_views->setGraph(m_graph);
    m_modes = new GraphModes(*m_table, *m_graph, this);
    // What the table's keys do to events they do here too; editing is the graph's own.
    for (QAction *action : m_actions->all()) {
        if (action->shortcutContext() == Qt::WidgetShortcut && action->objectName() != QLatin1StringView("editEvent"))
            m_graph->addAction(action);
    }
    m_graph->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_graph, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        menu.addActions(pageActions());
        menu.exec(m_graph->viewport()->mapToGlobal(at));
    });
}

void TimelinePage::focusView()
{
    m_modes->mainView().setFocus(Qt::OtherFocusReason);
}

} // namespace debrief
