// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace debrief {

class TimelineGraphView;

/// What can be done with the graph's view of time: zoom, and which lanes there are. Events themselves have the page's actions.
class GraphActions final : public QObject
{
    Q_OBJECT

public:
    explicit GraphActions(TimelineGraphView &view);
    ~GraphActions() override;

    /// For menus and the palette.
    QList<QAction *> all() const { return m_all; }
    QAction *zoomIn() const { return m_zoomIn; }
    QAction *zoomOut() const { return m_zoomOut; }
    QAction *showWhole() const { return m_showWhole; }
    QMenu *lanesMenu() const { return m_lanes.get(); }

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys);
    void makeLanesMenu();
    void fillLanes();
    void refresh();

    TimelineGraphView &m_view;
    QList<QAction *> m_all;
    QList<QAction *> m_groupings; ///< In the enumeration's order.
    QList<QAction *> m_shown;     ///< One for each lane; made when the menu opens.
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_showWhole = nullptr;
    QAction *m_zoomToSelection = nullptr;
    std::unique_ptr<QMenu> m_lanes; ///< Menus are top-level windows; the view as parent would make it a child.
};

} // namespace debrief
