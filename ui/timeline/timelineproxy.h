// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include "ui/timeline/timelinefilter.h"
#include "ui/timeline/timelinegroups.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace debrief {

class TimelineModel;

/// What all views of the timeline show: the events that the filter lets through, in the order of time, or lane by lane. One event
/// that comes, goes or changes costs one row; another filter or grouping is a reset.
class TimelineProxy final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    enum ProxyRole {
        SectionRole =
            Qt::UserRole + 500, ///< QString: the title of the group that this row begins; empty for other rows.
    };

    explicit TimelineProxy(QObject *parent = nullptr);

    /// A TimelineModel.
    void setSourceModel(QAbstractItemModel *model) override;
    void setFilter(const TimelineFilter &filter);
    const TimelineFilter &filter() const { return m_filter; }
    bool isFiltering() const { return !m_filter.isEmpty(); }
    void setGrouping(TimelineGroups::By by);
    TimelineGroups::By grouping() const { return m_groups.by(); }
    /// Null when there is no such row.
    const TimelineEvent *valueAt(int row) const;
    /// The first row of that time or later, in the order in which they stand; the last one before it when there is none.
    int rowNear(const QDateTime &instant) const;
    /// The rows that begin groups.
    QList<int> sectionRows() const;
    /// How the event's lane is called where it is grouped by lanes.
    QString laneOf(const TimelineEvent &event) const { return m_groups.laneOf(event); }

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Rows begin groups, or no longer do, other than by coming and going.
    void sectionsChanged();

private:
    void takeAnew();
    void rebuild();
    void insertSource(int first, int last);
    void takeSource(int first, int last);
    void closeSource(int first, int last);
    void moveSource(int first, int destination);
    void changeSource(int first, int last);
    void changeOne(int source);
    /// Puts a row that may stand at the wrong place where it belongs.
    void settle(int source);
    void readMilestones();
    void followGroups();
    void warm();
    bool accepts(int source) const;
    const QString &searchText(int source) const;
    bool standsBefore(int a, int b) const;
    /// Where the source's row stands or would stand.
    int placeOf(int source) const;
    QString sectionAt(int row) const;
    bool isNewDay(int row) const;

    const TimelineModel *m_events = nullptr;
    TimelineFilter m_filter;
    TimelineGroups m_groups;
    QList<int> m_rows;            ///< Of the source, in the order in which they are shown.
    mutable QStringList m_search; ///< By source row: what words are looked for in, folded; null until it is needed.
    QTimer m_warming;             ///< Fills m_search bit by bit, so that the first word typed need not wait for it.
    int m_warmed = 0;
};

} // namespace debrief
