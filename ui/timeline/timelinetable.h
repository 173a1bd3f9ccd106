// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/event.h"

#include "domain/openslots.h"

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace debrief {

class EventTimeDelegate;
class TimelineColumns;

/// The timeline as a table. Rows that come, go or move elsewhere leave what is in view where it is. Where events are grouped, the
/// first row of a group has the group's title above it.
class TimelineTable final : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineTable(QWidget *parent = nullptr);
    ~TimelineTable() override;

    void setModel(QAbstractItemModel *model) override;
    void setDisplayZone(const QTimeZone &zone);
    QRect visualRect(const QModelIndex &index) const override;

    /// In the order of the rows.
    QList<EventId> selectedIds() const;
    EventId idAt(const QModelIndex &index) const;
    /// Makes exactly these rows the selection, the first of them the current one; the focus stays where it is.
    void selectRows(const QList<int> &rows);
    /// Brings the row to the middle unless it is in view.
    void showRow(int row);
    /// After a reset, when the selection is back: what was at the top is there again.
    void returnView();

    TimelineColumns &columns() const { return *m_columns; }

signals:
    /// Editing was begun in the milestones of that row.
    void milestonesRequested(const QModelIndex &index);
    void phraseRefused(const QString &phrase, const debrief::Error &error);
    void slotDropped(const debrief::OpenSlot &slot, debrief::EventId event);
    /// Escape, with nothing being edited.
    void left();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void holdView();
    void holdViewBut(int first, int last);
    void releaseView();
    void layOutNow();
    void holdForReset();
    void followReset();
    /// The row of that event, or of the one that comes after it; -1 when it is of another review.
    int placeLike(const TimelineEvent &event) const;
    void followMove(int destination);
    void fitSections();
    void measure();

    std::unique_ptr<TimelineColumns> m_columns;
    EventTimeDelegate *m_happenedAt;
    EventTimeDelegate *m_knownAt;
    QPersistentModelIndex m_held;
    int m_heldAt = 0;
    std::optional<TimelineEvent> m_topBeforeReset;
    bool m_hasSections = false;
    QPersistentModelIndex m_dropRow;
};

} // namespace debrief
