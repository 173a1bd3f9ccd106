// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/reviewcontent.h"

namespace debrief {

class Library;

/// Gives a review what it lacks to be met about: an id, a time of making, the prompts of its kind's set, a usual agenda.
Result<> prepareReview(Library &library, ReviewContent &content);

/// As createReview of reviewsession.h, with the built-in agenda of that key; with an empty key, the usual one of the review's kind.
Result<ReviewId> createReview(Library &library, Review review, const QString &agendaKey);

} // namespace debrief
