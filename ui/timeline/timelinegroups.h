// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/timelinegraphiclanes.h"

#include <QMap>

namespace debrief {

/// How events fall into groups: by the phase that was under way, which ends with the milestone of its name; or by lane.
class TimelineGroups
{
public:
    enum class By { None, Phase, Lane };

    By by() const { return m_by; }
    void setBy(By by) { m_by = by; }
    /// Without them there are no phases.
    void setMilestones(const QMap<Milestone, QDateTime> &milestones) { m_milestones = milestones; }

    /// Groups stand in the order of these numbers. Phases follow each other in time; lanes have the order that they have in the graph.
    int groupOf(const TimelineEvent &event) const;
    QString titleOf(const TimelineEvent &event) const;
    /// As people named it, or what its kind suggests.
    QString laneOf(const TimelineEvent &event) const;

private:
    int phaseOf(const QDateTime &at) const;
    int laneIndex(const TimelineEvent &event) const { return m_lanes.indexOf(event.kind, event.lane, event.source); }

    By m_by = By::None;
    QMap<Milestone, QDateTime> m_milestones;
    mutable GraphicLanes m_lanes;
};

} // namespace debrief
