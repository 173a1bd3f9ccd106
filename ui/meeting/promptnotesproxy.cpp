// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptnotesproxy.h"

#include "session/notemodel.h"

namespace debrief {

PromptNotesProxy::PromptNotesProxy(QObject *parent) : QSortFilterProxyModel(parent) {}

void PromptNotesProxy::setPrompt(PromptId prompt)
{
    if (prompt == m_prompt)
        return;
    m_prompt = prompt;
    invalidateRowsFilter();
}

QVariant PromptNotesProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.data(NoteModel::IsPrivateRole).toBool())
        return tr("Private: %1").arg(index.data(Qt::DisplayRole).toString());
    return QSortFilterProxyModel::data(index, role);
}

bool PromptNotesProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return !m_prompt.isNull() && index.data(NoteModel::PromptIdRole).toUuid() == m_prompt.uuid();
}

} // namespace debrief
