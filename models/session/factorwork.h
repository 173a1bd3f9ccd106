// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/reviewcontent.h"

namespace debrief {

class ReviewSession;

// What ties a factor to what was seen and said. Each is one step to undo, and none when nothing changes.

/// Ties the event or the note of that id to the factor. NotFound for anything else.
Result<> tieEvidence(ReviewSession &session, FactorId factor, const QUuid &evidence);
Result<> takeEvidenceAway(ReviewSession &session, FactorId factor, const QUuid &evidence);

/// The review's factors and what they are tied to, and nothing else of it: enough to draw them, however long the timeline is. Private
/// notes are in it.
ReviewContent factorContent(const ReviewSession &session);

} // namespace debrief
