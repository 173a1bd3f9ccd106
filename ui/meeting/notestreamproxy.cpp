// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/notestreamproxy.h"

#include "session/notemodel.h"

namespace debrief {

NoteStreamProxy::NoteStreamProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0);
}

QVariant NoteStreamProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.data(NoteModel::IsPrivateRole).toBool())
        return tr("Private: %1").arg(index.data(Qt::DisplayRole).toString());
    return QSortFilterProxyModel::data(index, role);
}

bool NoteStreamProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(ValueRole).value<Note>();
    const auto b = right.data(ValueRole).value<Note>();
    return a.capturedAt != b.capturedAt ? a.capturedAt < b.capturedAt : a.id < b.id;
}

bool NoteStreamProxy::filterAcceptsColumn(int sourceColumn, const QModelIndex &) const
{
    return sourceColumn == NoteModel::TextColumn;
}

} // namespace debrief
