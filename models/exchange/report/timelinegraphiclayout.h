// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "exchange/report/timelinegraphicphases.h"

#include <QRectF>

#include <span>
#include <vector>

namespace debrief {

/// What the graphical timeline knows of an event. Milliseconds since the epoch: layout compares them by the hundred thousand.
struct GraphicEntry
{
    qint64 begin = 0;
    qint64 end = 0;     ///< The same as begin where it is a point in time.
    int lane = 0;       ///< Negative: not shown.
    int textLength = 0; ///< In characters; texts are measured only when they are painted.
    EventKind kind = EventKind::Observation;
    bool isApproximate = false;
    Phase endedPhase = Phase::None; ///< By the milestone that it bears.
    bool isMilestone = false;

    bool operator==(const GraphicEntry &) const = default;
};

/// In the units of whoever paints: pixels, or the report's.
struct GraphicMetrics
{
    double mark = 18;         ///< Width and height of a mark.
    double gap = 4;           ///< Between what stands in one row.
    double rowHeight = 24;    ///< At least.
    double lanePadding = 4;   ///< Above the first and below the last row of a lane.
    double character = 6.5;   ///< Mean width.
    double time = 36;         ///< Width of the time before a label, with the gap behind it.
    double leastLabel = 40;   ///< Room that a label gets at least where marks stand singly.
    double mostLabel = 260;   ///< And at most.
    double clusterWidth = 40; ///< What stands as close as this becomes one cluster where it is too dense.

    bool operator==(const GraphicMetrics &) const = default;
};

/// Where everything stands in the graphical timeline, without painting it: lanes and their rows, marks, labels, clusters.
/// Places along the axis count from the first entry's begin. Everything is laid out once per scale, which is linear and takes no
/// measuring of text; moving along the axis only looks up what is in view.
class GraphicLayout
{
public:
    /// One mark: an entry, or several that stand too close.
    struct Item
    {
        int first = 0; ///< Place in the lane's entries.
        int count = 1;
        double left = 0; ///< Of the mark, the bar or the cluster.
        double right = 0;
        double labelEnd = 0; ///< No more than right where there is no room for a label.
        int row = 0;
    };

    struct Lane
    {
        int index = 0;             ///< Among all lanes, also those that are empty or hidden.
        std::vector<int> entries;  ///< By time.
        std::vector<Item> items;   ///< By time of their first entry.
        std::vector<double> reach; ///< How far to the right anything up to that item goes.
        int rows = 1;
        double top = 0;
        double height = 0;
        double rowHeight = 0;

        double rowTop(int row, double padding) const { return top + padding + row * rowHeight; }
    };

    struct Place
    {
        int lane = -1; ///< Among lanes().
        int item = -1;

        bool isValid() const { return lane >= 0 && item >= 0; }
        bool operator==(const Place &) const = default;
    };

    explicit GraphicLayout(const GraphicMetrics &metrics = {}) : m_metrics(metrics) {}

    /// The entries are by time, and stay where they are until the next call.
    void setEntries(std::span<const GraphicEntry> entries);
    void setMetrics(const GraphicMetrics &metrics);
    /// Shares the height among the lanes by what stands in them. The whole may become higher: each lane has a row at least.
    void setHeight(double height);
    void setScale(double msPerUnit);

    const GraphicMetrics &metrics() const { return m_metrics; }
    std::span<const GraphicEntry> entries() const { return m_entries; }
    const std::vector<Lane> &lanes() const { return m_lanes; }
    double height() const { return m_height; }
    double msPerUnit() const { return m_msPerUnit; }
    qint64 origin() const { return m_entries.empty() ? 0 : m_entries.front().begin; }
    double placeOf(qint64 at) const { return static_cast<double>(at - origin()) / m_msPerUnit; }

    /// The entry that stands at the beginning of the item.
    int entryOf(const Lane &lane, const Item &item) const { return lane.entries[static_cast<size_t>(item.first)]; }
    std::span<const int> entriesOf(Place place) const;
    const Item &itemAt(Place place) const;
    /// Items of the lane that may reach into the span: from the first of them up to, without, the second.
    std::pair<int, int> itemsWithin(const Lane &lane, double from, double to) const;
    /// The item in which the entry is.
    Place placeOfEntry(int entry) const;
    /// Of the mark or the cluster or the bar, without the label.
    QRectF markRect(Place place) const;
    /// With the label.
    QRectF itemRect(Place place) const;
    /// The one whose mark or label is there; marks win.
    Place hit(const QPointF &at) const;

private:
    void layOut();
    void placeItems(Lane &lane) const;
    int chooseRow(const Lane &lane, const std::vector<int> &lastInRow, double left) const;

    GraphicMetrics m_metrics;
    std::span<const GraphicEntry> m_entries;
    std::vector<Lane> m_lanes;
    double m_msPerUnit = 1000;
    double m_wantedHeight = 300;
    double m_height = 0;
};

} // namespace debrief
