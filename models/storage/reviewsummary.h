// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review.h"

#include <QDate>

namespace debrief {

/// One row of the library list.
struct ReviewSummary
{
    Review review;
    QDateTime beganAt;    ///< UTC: impact began, else the first event; invalid when there is none.
    QDateTime resolvedAt; ///< UTC: the milestone; invalid while it is open.
    int eventCount = 0;
    int noteCount = 0;
    int openActionCount = 0;
    QDate nextActionDue; ///< The earliest due date among open actions; invalid when there is none.

    bool operator==(const ReviewSummary &) const = default;
};

} // namespace debrief
