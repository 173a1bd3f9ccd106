// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/reviewcontent.h"

namespace debrief {

struct Repositories;

/// Everything of one review, in the order of display. NotFound when there is none of that id, or it is deleted.
Result<ReviewContent> readContent(Repositories &repositories, ReviewId id);

} // namespace debrief
