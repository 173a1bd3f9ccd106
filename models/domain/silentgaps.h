// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QList>

#include <chrono>

namespace debrief {

/// A long time of the incident of which the timeline tells nothing, between two events.
struct SilentGap
{
    EventId before;
    EventId after;
    QDateTime from; ///< UTC: when the event before happened or, if it took a while, ended.
    QDateTime to;

    bool operator==(const SilentGap &) const = default;
};

/// How long a silence must be to be asked about in an incident of that length: a fifth of it, for a reader who misses a fifth of
/// the story misses part of the story. Under a quarter of an hour people just work; after two hours one asks in any incident.
std::chrono::milliseconds longSilence(std::chrono::milliseconds incident);

/// The gaps of a timeline whose events are in their order, in that order. The incident goes from impact began (else the first
/// event) to resolved (else the last event); what lies before and after it is no story to be told. An event that takes a while
/// fills it, but for the one that bears impact began: that the impact goes on tells nothing of what people did.
QList<SilentGap> silentGaps(const QList<TimelineEvent> &events);

} // namespace debrief
