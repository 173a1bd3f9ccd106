// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

#include <QTimeZone>

namespace debrief {

/// The events of a review, in the order in which they happened. One row an event. Editing a cell is an edit of the session.
class TimelineModel final : public EntityModel<TimelineEvent>
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        KindColumn,
        TextColumn,
        MilestoneColumn,
        SourceColumn,
        KnownAtColumn,
        LaneColumn,
        ColumnCount
    };
    enum TimelineRole {
        IsNewDayRole = FirstFreeRole, ///< bool: in the shown zone it is of another day than the row above.
        SearchTextRole,               ///< QString: all that a filter looks at.
        EvidenceCountRole,            ///< int: how many pieces of evidence it has.
        ZoneChoicesRole,              ///< ZoneChoices: the review's, against which phrases are read.
    };

    explicit TimelineModel(QObject *parent = nullptr);

    /// The zone in which times are shown; by default the incident's.
    void setDisplayZone(const QTimeZone &zone);
    QTimeZone displayZone() const { return m_zone; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// TimeColumn takes an EventTime, KindColumn an EventKind, MilestoneColumn a QList<Milestone>, KnownAtColumn a QDateTime,
    /// the others text. Typed phrases are parsed by the delegate.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// An edit of a cell could not be made; nothing has changed.
    void editFailed(const debrief::Error &error);

protected:
    bool comesBefore(const TimelineEvent &a, const TimelineEvent &b) const override { return happensBefore(a, b); }
    QVariant valueData(const TimelineEvent &event, int column, int role) const override;
    void rowsChanged() override;
    void stepTaken(const Changes &changes) override;

private:
    void countEvidence();

    QTimeZone m_zone;
    QPointer<ReviewSession> m_countedSession;
    QHash<EventId, int> m_evidenceCounts;
};

} // namespace debrief
