// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/searchhitmodel.h"

namespace debrief {

namespace {

QString kindLabel(const QString &kind)
{
    if (kind == QLatin1StringView("review"))
        return SearchHitModel::tr("Review");
    if (kind == QLatin1StringView("event"))
        return SearchHitModel::tr("Event");
    if (kind == QLatin1StringView("note"))
        return SearchHitModel::tr("Note");
    if (kind == QLatin1StringView("evidence"))
        return SearchHitModel::tr("Evidence");
    if (kind == QLatin1StringView("factor"))
        return SearchHitModel::tr("Factor");
    if (kind == QLatin1StringView("action"))
        return SearchHitModel::tr("Action");
    if (kind == QLatin1StringView("prompt"))
        return SearchHitModel::tr("Prompt");
    if (kind == QLatin1StringView("participant"))
        return SearchHitModel::tr("Participant");
    return kind;
}

QString withoutMarks(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3));
}

} // namespace

void SearchHitModel::setHits(const QList<SearchHit> &hits, const QHash<ReviewId, QString> &titles, bool isCut)
{
    // Reviews stand in the order of their best hit.
    QList<ReviewId> order;
    QHash<ReviewId, QList<SearchHit>> byReview;
    for (const SearchHit &hit : hits) {
        if (!byReview.contains(hit.reviewId))
            order.append(hit.reviewId);
        byReview[hit.reviewId].append(hit);
    }
    beginResetModel();
    m_rows.clear();
    m_hitCount = static_cast<int>(hits.size());
    for (const ReviewId review : std::as_const(order)) {
        m_rows.append({{review, {}, {}, titles.value(review)}, true});
        for (const SearchHit &hit : std::as_const(byReview)[review])
            m_rows.append({hit, false});
    }
    if (isCut)
        m_rows.append({{{}, {}, {}, tr("The best %n hits. More words find less.", nullptr, m_hitCount)}, true});
    endResetModel();
}

QModelIndex SearchHitModel::firstHit() const
{
    return m_rows.size() > 1 ? index(1) : QModelIndex();
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.hit.snippet;
    case Qt::AccessibleTextRole:
        return row.isHeading ? row.hit.snippet
                             : tr("%1: %2", "the kind of a search hit, and its text")
                                   .arg(kindLabel(row.hit.kind), withoutMarks(row.hit.snippet));
    case Qt::ToolTipRole: return withoutMarks(row.hit.snippet);
    case IsHeadingRole: return row.isHeading;
    case HitRole: return QVariant::fromValue(row.hit);
    case KindRole: return kindLabel(row.hit.kind);
    default: return {};
    }
}

Qt::ItemFlags SearchHitModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).isHeading)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace debrief
