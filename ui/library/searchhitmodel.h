// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library.h"

#include <QAbstractListModel>

namespace debrief {

/// What was found, grouped: a heading for each review, then its hits.
class SearchHitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum HitRole {
        IsHeadingRole = Qt::UserRole, ///< bool
        HitRole,                      ///< SearchHit; of a heading only the review's id is set.
        KindRole,                     ///< QString, translated
    };

    using QAbstractListModel::QAbstractListModel;

    /// The titles are those of the reviews that the hits stand in.
    /// When there are more hits than these, a last row says so.
    void setHits(const QList<SearchHit> &hits, const QHash<ReviewId, QString> &titles, bool isCut = false);
    int hitCount() const { return m_hitCount; }
    /// The first row that is no heading; invalid when nothing was found.
    QModelIndex firstHit() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        SearchHit hit;
        bool isHeading = false;
    };

    QList<Row> m_rows;
    int m_hitCount = 0;
};

} // namespace debrief
