// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QString>

namespace debrief {

/// One topic of the meeting.
struct AgendaItem
{
    AgendaItemId id;
    ReviewId reviewId;
    QString title;
    int plannedSeconds = 0;
    int actualSeconds = 0;
    int order = 0;

    bool operator==(const AgendaItem &) const = default;
};

} // namespace debrief
