// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How what is shown falls into days, groups and times.
#include "session/timelinemodel.h"

#include "ui/timeline/timelineproxy.h"

#include <algorithm>

namespace debrief {

int TimelineProxy::rowNear(const QDateTime &instant) const
{
    int near = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QDateTime &at = valueAt(row)->time.happenedAt;
        if (near < 0) {
            near = row;
            continue;
        }
        const QDateTime &best = valueAt(near)->time.happenedAt;
        const bool isBetter = best < instant ? at > best : at >= instant && at < best;
        if (isBetter)
            near = row;
    }
    return near;
}

void TimelineProxy::readMilestones()
{
    if (grouping() != TimelineGroups::By::Phase)
        return;
    QMap<Milestone, QDateTime> milestones;
    for (int source = 0; m_events && source < m_events->rowCount(); ++source) {
        const TimelineEvent &event = *m_events->valueAt(source);
        for (const Milestone milestone : event.milestones)
            milestones.insert(milestone, event.time.happenedAt);
    }
    m_groups.setMilestones(milestones);
}

void TimelineProxy::followGroups()
{
    if (grouping() == TimelineGroups::By::None)
        return;
    readMilestones();
    emit sectionsChanged();
}

QList<int> TimelineProxy::sectionRows() const
{
    QList<int> rows;
    if (grouping() == TimelineGroups::By::None)
        return rows;
    for (auto at = m_rows.cbegin(); at != m_rows.cend();) {
        rows.append(static_cast<int>(at - m_rows.cbegin()));
        const int group = m_groups.groupOf(*m_events->valueAt(*at));
        at = std::upper_bound(at, m_rows.cend(), group, [this](int value, int source) {
            return value < m_groups.groupOf(*m_events->valueAt(source));
        });
    }
    return rows;
}

QString TimelineProxy::sectionAt(int row) const
{
    if (grouping() == TimelineGroups::By::None)
        return {};
    const TimelineEvent &event = *valueAt(row);
    if (row > 0 && m_groups.groupOf(*valueAt(row - 1)) == m_groups.groupOf(event))
        return {};
    return m_groups.titleOf(event);
}

bool TimelineProxy::isNewDay(int row) const
{
    if (row == 0)
        return true;
    const TimelineEvent &event = *valueAt(row);
    const TimelineEvent &above = *valueAt(row - 1);
    if (grouping() == TimelineGroups::By::Lane && m_groups.groupOf(above) != m_groups.groupOf(event))
        return true;
    const QTimeZone zone = m_events->displayZone();
    return above.time.happenedAt.toTimeZone(zone).date() != event.time.happenedAt.toTimeZone(zone).date();
}

} // namespace debrief
