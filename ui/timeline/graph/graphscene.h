// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/timelinegraphiclanes.h"
#include "exchange/report/timelinegraphiclayout.h"
#include "exchange/report/timelinegraphicpainter.h"

#include <QPointer>
#include <QSet>

class QAbstractItemModel;

namespace debrief {

class TimelineProxy;

/// The rows of a timeline's model as the graph needs them: by time, in lanes, laid out. It reads rows only when something is asked
/// for, so that a graph that nobody sees costs nothing, and of a few changed rows only those.
class GraphScene
{
public:
    void setModel(QAbstractItemModel *model);

    // What the model did. Many changes between two paints are taken in at once.
    void forgetAll();
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    /// As a model says it: the destination is counted with the rows still in their old place.
    void rowsMoved(int first, int last, int destination);
    void rowsChanged(int first, int last);

    void setGrouping(LaneGrouping grouping);
    LaneGrouping grouping() const { return m_grouping; }
    void setMetrics(const GraphicMetrics &metrics) { m_layout.setMetrics(metrics); }
    void setHeight(double height);
    void setScale(double msPerPixel);

    const GraphicLayout &layout();
    const std::vector<GraphicEntry> &entries();
    int rowOf(int entry); ///< -1 when it is not there.
    int entryOf(int row); ///< -1 when it is not there.
    bool isEmpty() { return entries().empty(); }
    /// Names of all lanes, by their index; those without events too.
    QStringList laneNames();
    /// Those in which there are events, in their order.
    QStringList usedLanes();
    bool isLaneHidden(const QString &name) const { return m_hidden.contains(name); }
    void setLaneHidden(const QString &name, bool hidden);

    const std::vector<GraphicPhase> &phases();
    const std::vector<GraphicFlag> &flags();
    /// Of everything.
    std::pair<qint64, qint64> span();
    /// Of the incident itself: an event weeks before or after would leave no room for it.
    std::pair<qint64, qint64> mainSpan();
    /// Counts up whenever entries may have become others.
    int version();

private:
    void ensure();
    GraphicEntry read(int row);
    GraphicEntry entryOf(const TimelineEvent &event);
    void order();
    void readMilestones();

    QPointer<QAbstractItemModel> m_model;
    QPointer<TimelineProxy> m_proxy; ///< The model, where it is one: events are read from it without being copied.
    LaneGrouping m_grouping = LaneGrouping::Lane;
    GraphicLanes m_lanes;
    QSet<QString> m_hidden;
    std::vector<GraphicEntry> m_byRow;
    std::vector<GraphicEntry> m_entries; ///< By time.
    std::vector<int> m_rows;             ///< Of the entries; empty where rows are by time themselves.
    std::vector<int> m_entryOfRow;
    std::vector<GraphicPhase> m_phases;
    std::vector<GraphicFlag> m_flags;
    GraphicLayout m_layout;
    std::pair<qint64, qint64> m_span; ///< Asked for with every bar that is drawn.
    int m_version = 0;
    bool m_isStale = true;   ///< All rows are to be read.
    bool m_isChanged = true; ///< Rows have been read that are not in order yet.
};

} // namespace debrief
