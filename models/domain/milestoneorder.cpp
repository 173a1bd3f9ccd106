// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/milestoneorder.h"

#include <QMap>

#include <array>
#include <optional>

namespace debrief {

QList<MilestoneDoubt> milestoneDoubts(const QList<TimelineEvent> &events)
{
    QMap<Milestone, const TimelineEvent *> bearers;
    for (const TimelineEvent &event : events) {
        for (const Milestone milestone : event.milestones)
            bearers.insert(milestone, &event);
    }

    QList<MilestoneDoubt> doubts;
    const auto compare = [&bearers, &doubts](Milestone earlier, Milestone later) {
        const TimelineEvent *first = bearers.value(earlier);
        const TimelineEvent *second = bearers.value(later);
        if (first && second && second->time.happenedAt < first->time.happenedAt)
            doubts.append({earlier, later, first->id, second->id});
    };
    static constexpr std::array chain{Milestone::ImpactBegan, Milestone::Detected, Milestone::Acknowledged,
                                      Milestone::Mitigated, Milestone::Resolved};
    std::optional<Milestone> before;
    for (const Milestone milestone : chain) {
        if (!bearers.contains(milestone))
            continue;
        if (before)
            compare(*before, milestone);
        before = milestone;
    }
    compare(Milestone::Detected, Milestone::Diagnosed);
    return doubts;
}

} // namespace debrief
