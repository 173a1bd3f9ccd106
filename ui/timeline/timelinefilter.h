// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QStringList>

#include <optional>

namespace debrief {

/// Which events are shown: those that meet every part that is set.
struct TimelineFilter
{
    QStringList words; ///< Each occurs somewhere in the event.
    std::optional<EventKind> kind;
    QString lane;   ///< As it is shown; empty for all.
    QString person; ///< In the text or the source; empty for all.

    bool isEmpty() const { return words.isEmpty() && !kind && lane.isEmpty() && person.isEmpty(); }
    bool operator==(const TimelineFilter &) const = default;
};

} // namespace debrief
