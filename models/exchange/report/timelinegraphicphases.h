// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/phase.h"

#include <QMap>

#include <vector>

namespace debrief {

/// The time that a phase took, between two milestones. Milliseconds since the epoch.
struct GraphicPhase
{
    Phase phase = Phase::None;
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const GraphicPhase &) const = default;
};

/// Each phase ends with the milestone of its name and begins with the one before that is there; none but Detect with the beginning
/// of the impact. Phases whose milestones stand in the wrong order are left out.
std::vector<GraphicPhase> graphicPhases(const QMap<Milestone, QDateTime> &milestones);

/// The phase that ends with that milestone; None for impact began and acknowledged.
Phase phaseEndedBy(Milestone milestone);

} // namespace debrief
