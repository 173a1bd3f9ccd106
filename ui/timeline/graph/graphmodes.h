// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace debrief {

/// Whether the timeline is shown as a table, as a graph, or as both; remembered.
class GraphModes final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Both, Table, Graph };

    GraphModes(QWidget &table, QWidget &graph, QWidget *page);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// For menus and the palette; the last one goes through them all.
    QList<QAction *> all() const { return m_all; }
    /// The one that has the keys when the page gets the focus.
    QWidget &mainView() const;

private:
    QWidget &m_table;
    QWidget &m_graph;
    QList<QAction *> m_all; ///< In the order of modes first.
    Mode m_mode = Mode::Both;
};

} // namespace debrief
