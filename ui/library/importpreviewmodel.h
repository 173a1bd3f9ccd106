// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/importsink.h"

#include <QAbstractItemModel>
#include <QSet>

namespace debrief {

/// What files hold, before it is imported: reviews, and below each its events. Each has a tick: what has none is left out.
class ImportPreviewModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, TimeColumn, KindColumn, LaneColumn, SourceColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// What was left out before stays so, as far as it is there again.
    void setRead(const ImportResult &read);
    const QList<ReviewContent> &reviews() const { return m_reviews; }
    int eventCount() const;
    /// Without what is to be left out.
    QList<ReviewContent> chosen() const;
    bool isAllChosen() const { return m_leftOut.isEmpty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void choiceChanged();

private:
    static QString keyOf(const ReviewContent &content, const TimelineEvent &event);
    QVariant reviewText(const ReviewContent &content, int column) const;
    QVariant eventText(const ReviewContent &content, const TimelineEvent &event, int column) const;
    Qt::CheckState tickOf(qsizetype review) const;
    void leaveOut(qsizetype review, const TimelineEvent &event, bool out);

    QList<ReviewContent> m_reviews;
    QSet<QString> m_leftOut;      ///< Keys of events.
    QList<int> m_leftOutOfReview; ///< How many, by review.
};

} // namespace debrief
