// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphiclayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace debrief {

namespace {

constexpr int MostRows = 12; ///< More rows tell less than a cluster does.
constexpr int MostDigits = 6;

int digitsOf(int count)
{
    int digits = 1;
    for (; count >= 10 && digits < MostDigits; count /= 10)
        ++digits;
    return digits;
}

} // namespace

void GraphicLayout::setEntries(std::span<const GraphicEntry> entries)
{
    m_entries = entries;
    int count = 0;
    for (const GraphicEntry &entry : entries)
        count = std::max(count, entry.lane + 1);
    std::vector<Lane> lanes(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        lanes[static_cast<size_t>(i)].index = i;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].lane >= 0)
            lanes[static_cast<size_t>(entries[i].lane)].entries.push_back(static_cast<int>(i));
    }
    std::erase_if(lanes, [](const Lane &lane) { return lane.entries.empty(); });
    m_lanes = std::move(lanes);
    layOut();
}

void GraphicLayout::setMetrics(const GraphicMetrics &metrics)
{
    if (metrics == m_metrics)
        return;
    m_metrics = metrics;
    layOut();
}

void GraphicLayout::setHeight(double height)
{
    if (height == m_wantedHeight)
        return;
    m_wantedHeight = height;
    layOut();
}

void GraphicLayout::setScale(double msPerUnit)
{
    m_msPerUnit = msPerUnit;
    for (Lane &lane : m_lanes)
        placeItems(lane);
}

void GraphicLayout::layOut()
{
    const auto count = static_cast<int>(m_lanes.size());
    const double padding = count * 2 * m_metrics.lanePadding;
    int rows = std::max(0, static_cast<int>((m_wantedHeight - padding) / m_metrics.rowHeight));
    for (Lane &lane : m_lanes) {
        lane.rows = 1;
        --rows;
    }
    // One by one to whom most is due: by the root, so that a lane of a hundred events leaves something to a lane of five.
    const auto due = [](const Lane &lane) {
        const bool isFull = lane.rows >= MostRows || lane.rows >= static_cast<int>(lane.entries.size());
        return isFull ? 0.0 : std::sqrt(static_cast<double>(lane.entries.size())) / lane.rows;
    };
    for (; rows > 0 && count > 0; --rows) {
        const auto next = std::ranges::max_element(m_lanes, {}, due);
        if (due(*next) <= 0)
            break;
        ++next->rows;
    }
    int used = 0;
    for (const Lane &lane : m_lanes)
        used += lane.rows;
    // What is left makes rows a little higher, and then lanes.
    const double left = std::max(0.0, m_wantedHeight - padding - used * m_metrics.rowHeight);
    const double stretched = used > 0 ? std::min(m_metrics.rowHeight * 1.4, m_metrics.rowHeight + left / used) : 0;
    const double spare = std::max(0.0, m_wantedHeight - padding - used * stretched);
    double top = 0;
    for (Lane &lane : m_lanes) {
        lane.top = top;
        lane.rowHeight = stretched;
        lane.height = lane.rows * stretched + 2 * m_metrics.lanePadding + spare / count;
        top += lane.height;
        placeItems(lane);
    }
    m_height = top;
}

int GraphicLayout::chooseRow(const Lane &lane, const std::vector<int> &lastInRow, double left) const
{
    int best = 0;
    double mostRoom = -std::numeric_limits<double>::infinity();
    for (int row = 0; row < lane.rows; ++row) {
        const int last = lastInRow[static_cast<size_t>(row)];
        if (last < 0)
            return row;
        const Item &item = lane.items[static_cast<size_t>(last)];
        if (item.labelEnd + m_metrics.gap <= left)
            return row;
        const double room = left - item.right;
        if (room > mostRoom) {
            mostRoom = room;
            best = row;
        }
    }
    return best;
}

void GraphicLayout::placeItems(Lane &lane) const
{
    lane.items.clear();
    const auto count = static_cast<int>(lane.entries.size());
    const auto entry = [&](int i) -> const GraphicEntry & {
        return m_entries[static_cast<size_t>(lane.entries[static_cast<size_t>(i)])];
    };
    const double window = m_metrics.mark + m_metrics.gap + m_metrics.leastLabel;
    std::vector<int> lastInRow(static_cast<size_t>(lane.rows), -1);
    int ahead = 0;
    for (int i = 0; i < count;) {
        const double place = placeOf(entry(i).begin);
        ahead = std::max(ahead, i);
        while (ahead < count && placeOf(entry(ahead).begin) <= place + window)
            ++ahead;
        Item item{.first = i, .left = place - m_metrics.mark / 2};
        double end = placeOf(entry(i).end);
        // More than the rows could hold with their labels: what stands closest becomes one.
        if (ahead - i > lane.rows) {
            while (i + item.count < count && placeOf(entry(i + item.count).begin) <= place + m_metrics.clusterWidth)
                ++item.count;
            // And what would touch that one, but not without end.
            while (item.count > 1 && i + item.count < count) {
                const double next = placeOf(entry(i + item.count).begin);
                if (next > placeOf(entry(i + item.count - 1).begin) + m_metrics.mark + m_metrics.gap ||
                    next > place + 2 * m_metrics.clusterWidth)
                    break;
                ++item.count;
            }
        }
        if (item.count > 1) {
            end = placeOf(entry(i + item.count - 1).begin);
            const double least = m_metrics.mark + digitsOf(item.count) * m_metrics.character;
            const double more = std::max(0.0, least - (end - place) - m_metrics.mark);
            item.left -= more / 2;
            item.right = end + m_metrics.mark / 2 + more / 2;
            item.labelEnd = item.right;
        } else {
            item.right = std::max(end, place) + m_metrics.mark / 2;
            const double text = m_metrics.time + entry(i).textLength * m_metrics.character;
            item.labelEnd =
                std::max(item.right, place + m_metrics.mark / 2 + m_metrics.gap + std::min(text, m_metrics.mostLabel));
        }
        item.row = chooseRow(lane, lastInRow, item.left);
        int &last = lastInRow[static_cast<size_t>(item.row)];
        if (last >= 0) {
            Item &before = lane.items[static_cast<size_t>(last)];
            before.labelEnd = std::max(before.right, std::min(before.labelEnd, item.left - m_metrics.gap));
        }
        last = static_cast<int>(lane.items.size());
        i += item.count;
        lane.items.push_back(item);
    }
    lane.reach.resize(lane.items.size());
    double reach = -std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < lane.items.size(); ++i) {
        reach = std::max(reach, lane.items[i].labelEnd);
        lane.reach[i] = reach;
    }
}

std::span<const int> GraphicLayout::entriesOf(Place place) const
{
    if (!place.isValid())
        return {};
    const Lane &lane = m_lanes[static_cast<size_t>(place.lane)];
    const Item &item = lane.items[static_cast<size_t>(place.item)];
    return std::span(lane.entries).subspan(static_cast<size_t>(item.first), static_cast<size_t>(item.count));
}

const GraphicLayout::Item &GraphicLayout::itemAt(Place place) const
{
    return m_lanes[static_cast<size_t>(place.lane)].items[static_cast<size_t>(place.item)];
}

std::pair<int, int> GraphicLayout::itemsWithin(const Lane &lane, double from, double to) const
{
    const auto first = std::ranges::lower_bound(lane.reach, from) - lane.reach.begin();
    // A cluster of few pixels is drawn wider than it is, so that its count fits: places are by time but for that much.
    const double slack = 2 * m_metrics.mark + MostDigits * m_metrics.character;
    const auto last = std::ranges::upper_bound(lane.items, to + slack, {}, &Item::left) - lane.items.begin();
    return {static_cast<int>(first), static_cast<int>(std::max(first, last))};
}

GraphicLayout::Place GraphicLayout::placeOfEntry(int entry) const
{
    if (entry < 0 || entry >= static_cast<int>(m_entries.size()))
        return {};
    const int index = m_entries[static_cast<size_t>(entry)].lane;
    const auto lane = std::ranges::find(m_lanes, index, &Lane::index);
    if (index < 0 || lane == m_lanes.end())
        return {};
    const auto found = std::ranges::lower_bound(lane->entries, entry);
    const auto place = static_cast<int>(found - lane->entries.begin());
    const auto after = std::ranges::upper_bound(lane->items, place, {}, &Item::first);
    return {static_cast<int>(lane - m_lanes.begin()), static_cast<int>(after - lane->items.begin()) - 1};
}

QRectF GraphicLayout::markRect(Place place) const
{
    const Lane &lane = m_lanes[static_cast<size_t>(place.lane)];
    const Item &item = itemAt(place);
    const double top = lane.rowTop(item.row, m_metrics.lanePadding) + (lane.rowHeight - m_metrics.mark) / 2;
    return {item.left, top, item.right - item.left, m_metrics.mark};
}

QRectF GraphicLayout::itemRect(Place place) const
{
    QRectF rect = markRect(place);
    rect.setRight(std::max(rect.right(), itemAt(place).labelEnd));
    return rect;
}

GraphicLayout::Place GraphicLayout::hit(const QPointF &at) const
{
    Place onLabel;
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const Lane &lane = m_lanes[i];
        if (at.y() < lane.top || at.y() >= lane.top + lane.height)
            continue;
        const auto [from, to] = itemsWithin(lane, at.x(), at.x());
        for (int item = to - 1; item >= from; --item) {
            const Place place{static_cast<int>(i), item};
            const double slack = (lane.rowHeight - m_metrics.mark) / 2;
            if (markRect(place).adjusted(0, -slack, 0, slack).contains(at))
                return place;
            if (!onLabel.isValid() && itemRect(place).adjusted(0, -slack, 0, slack).contains(at))
                onLabel = place;
        }
    }
    return onLabel;
}

} // namespace debrief
