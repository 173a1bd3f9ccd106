// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/parkedtopicsproxy.h"

#include "session/notemodel.h"

namespace debrief {

ParkedTopicsProxy::ParkedTopicsProxy(QObject *parent) : QSortFilterProxyModel(parent) {}

QVariant ParkedTopicsProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.data(NoteModel::IsPrivateRole).toBool())
        return tr("Private: %1").arg(index.data(Qt::DisplayRole).toString());
    return QSortFilterProxyModel::data(index, role);
}

bool ParkedTopicsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return sourceModel()->index(sourceRow, 0, sourceParent).data(NoteModel::IsParkedRole).toBool();
}

bool ParkedTopicsProxy::filterAcceptsColumn(int sourceColumn, const QModelIndex &) const
{
    return sourceColumn == NoteModel::TextColumn;
}

} // namespace debrief
