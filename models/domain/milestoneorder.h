// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QList>

namespace debrief {

/// Two milestones that stand the other way round than usual. It can be right: a monitor may see a fault before anyone feels it.
struct MilestoneDoubt
{
    Milestone earlier = Milestone::ImpactBegan; ///< Which usually comes first, and here stands later.
    Milestone later = Milestone::Detected;
    EventId earlierEvent;
    EventId laterEvent;

    bool operator==(const MilestoneDoubt &) const = default;
};

/// Looked at are impact began, detected, acknowledged, mitigated and resolved, each against the one before that is marked; and
/// that nothing is diagnosed before it is detected. Mitigated before diagnosed is usual: one rolls back first.
QList<MilestoneDoubt> milestoneDoubts(const QList<TimelineEvent> &events);

} // namespace debrief
