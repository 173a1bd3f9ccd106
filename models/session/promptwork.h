// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/prompt.h"

namespace debrief {

class ReviewSession;

// Edits of a review's prompts by hand. Each is one step to undo; on failure nothing has changed.

/// The review's prompts in their order.
QList<Prompt> promptsOf(const ReviewSession &session);

/// Adds a prompt below that one; at the end when there is none of that id. Section, text, follow-ups and origin are taken.
Result<PromptId> addPromptBelow(ReviewSession &session, const Prompt &prompt, PromptId above);

/// Changes places with the one before (-1) or after (+1) it. Nothing happens at an end.
Result<> movePrompt(ReviewSession &session, PromptId id, int step);

/// Adds the set's questions that the review lacks (by their text, regardless of case and spaces), each below the last one of its
/// section. Returns how many; none is no step.
Result<int> addMissingPrompts(ReviewSession &session, const PromptSet &set);

} // namespace debrief
