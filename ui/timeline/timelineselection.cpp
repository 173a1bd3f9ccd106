// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineselection.h"

#include "session/timelinemodel.h"

#include "ui/timeline/timelineproxy.h"
#include "ui/timeline/timelinetable.h"
#include "ui/workspace.h"

#include <QScopedValueRollback>

namespace debrief {

TimelineSelection::TimelineSelection(Workspace &workspace, TimelineTable &table, const TimelineModel &model,
                                     const TimelineProxy &proxy, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_table(table),
      m_model(model),
      m_proxy(proxy)
{
    connect(&workspace, &Workspace::selectedEventsChanged, this, &TimelineSelection::take);
}

void TimelineSelection::send()
{
    if (!m_isBusy) {
        const QScopedValueRollback guard(m_isBusy, true);
        m_workspace.setSelectedEvents(m_table.selectedIds());
    }
    emit changed();
}

void TimelineSelection::take()
{
    if (m_isBusy)
        return;
    const QList<EventId> ids = m_workspace.selectedEvents();
    if (ids == m_table.selectedIds())
        return;
    const QScopedValueRollback guard(m_isBusy, true);
    QList<int> rows;
    for (const EventId &id : ids) {
        const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(id));
        if (index.isValid())
            rows.append(index.row());
    }
    m_table.selectRows(rows);
    if (!rows.isEmpty())
        m_table.showRow(rows.constFirst());
    emit changed();
}

} // namespace debrief
