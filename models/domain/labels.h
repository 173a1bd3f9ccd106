// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"
#include "domain/event.h"
#include "domain/evidence.h"
#include "domain/factor.h"
#include "domain/metrics.h"
#include "domain/participant.h"
#include "domain/phase.h"
#include "domain/review.h"

#include <chrono>

namespace debrief {

/// What people read, translated; for the names in files see enumnames.h.
QString label(ReviewKind value);
QString label(ReviewState value);
QString label(Phase value);
QString label(Section value);
QString label(Role value);
QString label(TimePrecision value);
QString label(EventKind value);
QString label(Milestone value);
QString label(EvidenceKind value);
QString label(FactorRole value);
QString label(ActionState value);
QString label(Horizon value);
QString label(Breadth value);
QString label(Level value);
QString label(ActionRelation value);
QString label(Metric value);

/// The sentence that is printed beside the number: "From impact began to detected."
QString definition(Metric value);

/// "1 h 42 min", "3 min 20 s", "2 d 4 h"; two units at the most, a minus sign for a negative one.
QString durationLabel(std::chrono::milliseconds duration);

} // namespace debrief
