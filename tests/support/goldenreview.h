// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"

namespace debrief::test {

/// A review with everything that publications have to get right: days that change, daylight saving time, approximate times, ranges,
/// equal times, Markdown in every field, and text that looks like Markdown or HTML. Ids are the same in each run.
ReviewContent goldenReview();

} // namespace debrief::test
