// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphicphases.h"

namespace debrief {

std::vector<GraphicPhase> graphicPhases(const QMap<Milestone, QDateTime> &milestones)
{
    std::vector<GraphicPhase> phases;
    QDateTime from = milestones.value(Milestone::ImpactBegan);
    for (const Milestone milestone :
         {Milestone::Detected, Milestone::Diagnosed, Milestone::Mitigated, Milestone::Resolved}) {
        const QDateTime to = milestones.value(milestone);
        if (!to.isValid()) {
            // Without it nobody knows where what comes next began.
            if (milestone == Milestone::Detected)
                from = {};
            continue;
        }
        if (from.isValid() && from < to)
            phases.push_back({phaseEndedBy(milestone), from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()});
        from = to;
    }
    return phases;
}

Phase phaseEndedBy(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Detected: return Phase::Detect;
    case Milestone::Diagnosed: return Phase::Diagnose;
    case Milestone::Mitigated: return Phase::Mitigate;
    case Milestone::Resolved: return Phase::Resolve;
    case Milestone::ImpactBegan:
    case Milestone::Acknowledged: break;
    }
    return Phase::None;
}

} // namespace debrief
