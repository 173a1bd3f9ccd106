// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/report.h"

namespace debrief {

/// The factors of a review as reports, room and console show them: in the tree's order, with the times of the events and the number of
/// the notes that each is tied to. Give it the review without what is private, except for the facilitator's own eyes.
ReportFactors reportFactors(const ReviewContent &shown, FactorQuestion question, const QTimeZone &zone);

} // namespace debrief
