// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphscene.h"

#include "session/timelinemodel.h"

#include "ui/timeline/timelineproxy.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <numeric>

namespace debrief {

namespace {

constexpr int FewRows = 200;
constexpr qsizetype LongestLabel = 120;

TimelineEvent eventAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, TimelineModel::TextColumn).data(ValueRole).value<TimelineEvent>();
}

} // namespace

void GraphScene::setModel(QAbstractItemModel *model)
{
    m_model = model;
    m_proxy = qobject_cast<TimelineProxy *>(model);
    forgetAll();
}

void GraphScene::forgetAll()
{
    m_isStale = true;
}

void GraphScene::rowsInserted(int first, int last)
{
    if (m_isStale || last - first > FewRows || first > static_cast<int>(m_byRow.size()))
        return forgetAll();
    std::vector<GraphicEntry> fresh;
    for (int row = first; row <= last; ++row)
        fresh.push_back(read(row));
    m_byRow.insert(m_byRow.begin() + first, fresh.begin(), fresh.end());
    m_isChanged = true;
}

void GraphScene::rowsRemoved(int first, int last)
{
    if (m_isStale || last >= static_cast<int>(m_byRow.size()))
        return forgetAll();
    m_byRow.erase(m_byRow.begin() + first, m_byRow.begin() + last + 1);
    m_isChanged = true;
}

void GraphScene::rowsMoved(int first, int last, int destination)
{
    const auto count = static_cast<int>(m_byRow.size());
    if (m_isStale || last >= count || destination > count)
        return forgetAll();
    const auto at = [this](int row) { return m_byRow.begin() + row; };
    if (destination > last)
        std::rotate(at(first), at(last + 1), at(destination));
    else
        std::rotate(at(destination), at(first), at(last + 1));
    m_isChanged = true;
}

void GraphScene::rowsChanged(int first, int last)
{
    if (m_isStale || last - first > FewRows || last >= static_cast<int>(m_byRow.size()))
        return forgetAll();
    for (int row = first; row <= last; ++row)
        m_byRow[static_cast<size_t>(row)] = read(row);
    m_isChanged = true;
}

void GraphScene::setGrouping(LaneGrouping grouping)
{
    m_grouping = grouping;
    m_hidden.clear();
    forgetAll();
}

void GraphScene::setLaneHidden(const QString &name, bool hidden)
{
    if (hidden)
        m_hidden.insert(name);
    else
        m_hidden.remove(name);
    m_isChanged = true;
}

void GraphScene::setHeight(double height)
{
    ensure();
    m_layout.setHeight(height);
}

void GraphScene::setScale(double msPerPixel)
{
    ensure();
    if (m_layout.msPerUnit() != msPerPixel)
        m_layout.setScale(msPerPixel);
}

GraphicEntry GraphScene::read(int row)
{
    if (m_proxy)
        return entryOf(*m_proxy->valueAt(row));
    return entryOf(eventAt(*m_model, row));
}

GraphicEntry GraphScene::entryOf(const TimelineEvent &event)
{
    GraphicEntry entry;
    entry.begin = event.time.happenedAt.toMSecsSinceEpoch();
    entry.end =
        event.time.endsAt.isValid() ? std::max(entry.begin, event.time.endsAt.toMSecsSinceEpoch()) : entry.begin;
    entry.lane = m_lanes.indexOf(event.kind, event.lane, event.source);
    entry.textLength = static_cast<int>(std::min(event.text.size(), LongestLabel));
    entry.kind = event.kind;
    entry.isApproximate = event.time.precision == TimePrecision::Approximate;
    entry.isMilestone = !event.milestones.isEmpty();
    for (const Milestone milestone : event.milestones) {
        if (phaseEndedBy(milestone) != Phase::None)
            entry.endedPhase = phaseEndedBy(milestone);
    }
    return entry;
}

void GraphScene::ensure()
{
    if (m_isStale) {
        m_isStale = false;
        m_isChanged = true;
        m_lanes = GraphicLanes(m_grouping);
        m_byRow.clear();
        const int count = m_model ? m_model->rowCount() : 0;
        m_byRow.reserve(static_cast<size_t>(count));
        for (int row = 0; row < count; ++row)
            m_byRow.push_back(read(row));
    }
    if (m_isChanged) {
        m_isChanged = false;
        ++m_version;
        order();
        readMilestones();
        m_layout.setEntries(m_entries);
    }
}

void GraphScene::order()
{
    const auto count = m_byRow.size();
    m_rows.clear();
    m_entryOfRow.clear();
    if (std::ranges::is_sorted(m_byRow, {}, &GraphicEntry::begin)) {
        m_entries = m_byRow;
    } else {
        m_rows.resize(count);
        std::iota(m_rows.begin(), m_rows.end(), 0);
        std::ranges::stable_sort(m_rows, {}, [this](int row) { return m_byRow[static_cast<size_t>(row)].begin; });
        m_entryOfRow.resize(count);
        m_entries.clear();
        for (size_t i = 0; i < count; ++i) {
            m_entries.push_back(m_byRow[static_cast<size_t>(m_rows[i])]);
            m_entryOfRow[static_cast<size_t>(m_rows[i])] = static_cast<int>(i);
        }
    }
    m_span = {};
    if (!m_entries.empty()) {
        m_span = {m_entries.front().begin, m_entries.back().begin};
        for (const GraphicEntry &entry : m_entries)
            m_span.second = std::max(m_span.second, entry.end);
    }
    if (m_hidden.isEmpty())
        return;
    for (GraphicEntry &entry : m_entries) {
        if (m_hidden.contains(m_lanes.names().at(entry.lane)))
            entry.lane = -1;
    }
}

void GraphScene::readMilestones()
{
    m_flags.clear();
    QMap<Milestone, QDateTime> milestones;
    for (size_t row = 0; row < m_byRow.size(); ++row) {
        if (!m_byRow[row].isMilestone)
            continue;
        const TimelineEvent event = eventAt(*m_model, static_cast<int>(row));
        for (const Milestone milestone : event.milestones) {
            milestones.insert(milestone, event.time.happenedAt);
            m_flags.push_back({milestone, m_byRow[row].begin, m_byRow[row].isApproximate});
        }
    }
    std::ranges::stable_sort(m_flags, {}, &GraphicFlag::at);
    m_phases = graphicPhases(milestones);
}

const GraphicLayout &GraphScene::layout()
{
    ensure();
    return m_layout;
}

const std::vector<GraphicEntry> &GraphScene::entries()
{
    ensure();
    return m_entries;
}

int GraphScene::rowOf(int entry)
{
    ensure();
    if (entry < 0 || entry >= static_cast<int>(m_entries.size()))
        return -1;
    return m_rows.empty() ? entry : m_rows[static_cast<size_t>(entry)];
}

int GraphScene::entryOf(int row)
{
    ensure();
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return -1;
    return m_entryOfRow.empty() ? row : m_entryOfRow[static_cast<size_t>(row)];
}

QStringList GraphScene::laneNames()
{
    ensure();
    return m_lanes.names();
}

QStringList GraphScene::usedLanes()
{
    ensure();
    std::vector<bool> used(static_cast<size_t>(m_lanes.names().size()));
    for (const GraphicEntry &entry : m_byRow)
        used[static_cast<size_t>(entry.lane)] = true;
    QStringList names;
    for (size_t i = 0; i < used.size(); ++i) {
        if (used[i])
            names.append(m_lanes.names().at(static_cast<qsizetype>(i)));
    }
    return names;
}

const std::vector<GraphicPhase> &GraphScene::phases()
{
    ensure();
    return m_phases;
}

const std::vector<GraphicFlag> &GraphScene::flags()
{
    ensure();
    return m_flags;
}

std::pair<qint64, qint64> GraphScene::span()
{
    ensure();
    return m_span;
}

std::pair<qint64, qint64> GraphScene::mainSpan()
{
    auto [begin, end] = span();
    if (m_flags.size() < 2)
        return {begin, end};
    const qint64 from = m_flags.front().at;
    const qint64 to = m_flags.back().at;
    const qint64 length = to - from;
    if (length > 0 && from - begin > length)
        begin = from - length / 6;
    if (length > 0 && end - to > length)
        end = to + length / 6;
    return {begin, end};
}

int GraphScene::version()
{
    ensure();
    return m_version;
}

} // namespace debrief
