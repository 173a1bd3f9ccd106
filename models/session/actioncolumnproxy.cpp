// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/actioncolumnproxy.h"

#include "session/actionmodel.h"

namespace debrief {

ActionColumnProxy::ActionColumnProxy(ActionState state, QObject *parent) : QSortFilterProxyModel(parent), m_state(state)
{
}

bool ActionColumnProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return index.data(ActionModel::StateRole).value<ActionState>() == m_state;
}

Qt::ItemFlags ActionColumnProxy::flags(const QModelIndex &index) const
{
    // Between the cards and below them, never onto one.
    return index.isValid() ? QSortFilterProxyModel::flags(index) & ~Qt::ItemIsDropEnabled : Qt::ItemIsDropEnabled;
}

bool ActionColumnProxy::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                        const QModelIndex &) const
{
    return action == Qt::MoveAction && !ActionModel::idsIn(data).isEmpty();
}

bool ActionColumnProxy::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                     const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    int place = row < 0 ? rowCount() : row;
    const QList<ActionId> ids = ActionModel::idsIn(data);
    // A card that leaves a place above in this column makes room there.
    for (int above = 0; above < place && above < rowCount(); ++above) {
        if (ids.contains(ActionId(index(above, 0).data(IdRole).toUuid())))
            --place;
    }
    for (const ActionId &id : ids)
        emit dropRequested(id, m_state, place++);
    return false;
}

} // namespace debrief
