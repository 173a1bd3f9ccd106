// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/librarymodel.h"

#include "domain/labels.h"

#include <algorithm>

namespace debrief {

namespace {

QDateTime sortTime(const ReviewSummary &summary)
{
    return summary.beganAt.isValid() ? summary.beganAt : summary.review.createdAt;
}

bool isNewer(const ReviewSummary &a, const ReviewSummary &b)
{
    const QDateTime timeA = sortTime(a);
    const QDateTime timeB = sortTime(b);
    return timeA != timeB ? timeA > timeB : b.review.id < a.review.id;
}

} // namespace

LibraryModel::LibraryModel(Library &library, QObject *parent)
    : QAbstractListModel(parent),
      m_library(library),
      m_policy(ReviewPolicy::usual())
{
}

Result<> LibraryModel::refresh()
{
    auto read = m_library.reviews();
    if (!read)
        return std::unexpected(read.error());
    QList<ReviewSummary> target = std::move(*read);
    std::sort(target.begin(), target.end(), isNewer);

    QSet<ReviewId> present;
    for (const ReviewSummary &summary : std::as_const(target))
        present.insert(summary.review.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (present.contains(m_rows.at(row).review.id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < target.size(); ++row) {
        const ReviewSummary &wanted = target.at(row);
        const int from = indexOf(wanted.review.id).row();
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (m_rows.at(row) != wanted) {
            m_rows[row] = wanted;
            emit dataChanged(index(row), index(row));
        }
    }
    return {};
}

void LibraryModel::setPolicy(const ReviewPolicy &policy)
{
    if (m_policy == policy)
        return;
    m_policy = policy;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {DueAtRole});
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewSummary &summary = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return summary.review.title;
    case ReviewIdRole: return summary.review.id.uuid();
    case SummaryRole: return QVariant::fromValue(summary);
    case SeverityRole: return summary.review.incident.severity;
    case StateRole: return label(summary.review.state);
    case BeganAtRole: return summary.beganAt;
    case DueAtRole: return m_policy.dueAt(summary.review.incident.severity, summary.resolvedAt);
    default: return {};
    }
}

QModelIndex LibraryModel::indexOf(ReviewId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const ReviewSummary &summary) { return summary.review.id == id; });
    return found == m_rows.cend() ? QModelIndex() : index(static_cast<int>(found - m_rows.cbegin()));
}

ReviewId LibraryModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()).review.id : ReviewId();
}

} // namespace debrief
