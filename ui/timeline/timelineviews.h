// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QAbstractItemView;
class QItemSelectionModel;

namespace debrief {

class TimelineProxy;
class TimelineTable;

/// The views of the timeline beside each other: the graph above the table, the details of an event beside both. All show the
/// same proxy and share one selection; how the place is divided is remembered.
class TimelineViews final : public QSplitter
{
    Q_OBJECT

public:
    explicit TimelineViews(TimelineProxy &proxy, QWidget *parent = nullptr);

    TimelineTable &table() const { return *m_table; }
    /// The one selection of all views, over the proxy.
    QItemSelectionModel &selection() const { return *m_selection; }

    /// Takes its place above the table; gets the proxy and the selection.
    void setGraph(QAbstractItemView *graph);
    /// Takes its place beside graph and table.
    void setDetail(QWidget *detail);

private:
    void remember() const;
    void restore();

    QSplitter *m_main;
    TimelineTable *m_table;
    QItemSelectionModel *m_selection;
};

} // namespace debrief
