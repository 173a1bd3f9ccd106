// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineproxy.h"

#include "session/timelinemodel.h"

#include <algorithm>

namespace debrief {

TimelineProxy::TimelineProxy(QObject *parent) : QSortFilterProxyModel(parent) {}

void TimelineProxy::setWords(const QString &words)
{
    QStringList split = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = std::move(split);
    invalidateRowsFilter();
}

bool TimelineProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, TimelineModel::TimeColumn, sourceParent);
    const QString text =
        index.data(Qt::DisplayRole).toString() + u'\n' + index.data(TimelineModel::SearchTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace debrief
