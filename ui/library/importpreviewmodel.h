// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"

#include <QAbstractItemModel>

namespace debrief {

/// What files hold, before it is imported: reviews, and below each its events.
class ImportPreviewModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, TimeColumn, CountColumn, ColumnCount };

    explicit ImportPreviewModel(QObject *parent = nullptr);

    void setReviews(const QList<ReviewContent> &reviews);
    int eventCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant reviewText(const ReviewContent &content, int column) const;
    QVariant eventText(const ReviewContent &content, const TimelineEvent &event, int column) const;

    QList<ReviewContent> m_reviews;
};

} // namespace debrief
