// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimeZone>

namespace debrief {

class EventTimeDelegate;

/// The timeline as a table. Rows that come, go or move elsewhere leave what is in view where it is; columns that matter less give
/// way when it is narrow.
class TimelineTable final : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setDisplayZone(const QTimeZone &zone);

    /// In the order of the rows.
    QList<EventId> selectedIds() const;
    EventId idAt(const QModelIndex &index) const;
    /// Makes exactly these rows the selection, the first of them the current one; the focus stays where it is.
    void selectRows(const QList<int> &rows);

    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    /// Overrules what the width says.
    void showColumn(int column, bool shown);

signals:
    /// Editing was begun in the milestones of that row.
    void milestonesRequested(const QModelIndex &index);
    void phraseRefused(const QString &phrase, const debrief::Error &error);
    void rowsReset();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void holdView();
    void releaseView();
    void measure();
    void chooseColumns();

    EventTimeDelegate *m_happenedAt;
    EventTimeDelegate *m_knownAt;
    QPersistentModelIndex m_held;
    int m_heldAt = 0;
    QHash<int, bool> m_overruled;
};

} // namespace debrief
