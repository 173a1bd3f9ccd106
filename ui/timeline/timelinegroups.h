// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <array>

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

    /// Groups stand in the order of these numbers. Phases follow each other in time; lanes are counted as they are met.
    int groupOf(const TimelineEvent &event) const;
    QString titleOf(const TimelineEvent &event) const;
    /// As people named it, or what its kind suggests.
    QString laneOf(const TimelineEvent &event) const;

private:
    int phaseOf(const QDateTime &at) const;
    int laneIndex(const QString &name) const;

    By m_by = By::None;
    QMap<Milestone, QDateTime> m_milestones;
    mutable QStringList m_lanes;
    mutable QHash<QString, int> m_laneIndex; ///< By folded name.
};

} // namespace debrief
