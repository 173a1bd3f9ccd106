// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/silentgaps.h"

#include <algorithm>

namespace debrief {

using namespace std::chrono_literals;

std::chrono::milliseconds longSilence(std::chrono::milliseconds incident)
{
    return std::clamp<std::chrono::milliseconds>(incident / 5, 15min, 2h);
}

QList<SilentGap> silentGaps(const QList<TimelineEvent> &events)
{
    QDateTime begin;
    QDateTime end;
    QDateTime last;
    for (const TimelineEvent &event : events) {
        if (event.milestones.contains(Milestone::ImpactBegan))
            begin = event.time.happenedAt;
        if (event.milestones.contains(Milestone::Resolved))
            end = event.time.happenedAt;
        last = event.time.happenedAt;
    }
    if (events.isEmpty())
        return {};
    if (!begin.isValid())
        begin = events.constFirst().time.happenedAt;
    if (!end.isValid())
        end = last;

    const std::chrono::milliseconds shortest = longSilence(std::chrono::milliseconds(begin.msecsTo(end)));
    QList<SilentGap> gaps;
    const TimelineEvent *before = nullptr;
    QDateTime told;
    for (const TimelineEvent &event : events) {
        const QDateTime &at = event.time.happenedAt;
        if (at < begin || at > end)
            continue;
        if (before && std::chrono::milliseconds(told.msecsTo(at)) > shortest)
            gaps.append({before->id, event.id, told, at});
        const bool fills = event.time.endsAt.isValid() && !event.milestones.contains(Milestone::ImpactBegan);
        const QDateTime &until = fills ? event.time.endsAt : at;
        if (!before || until >= told) {
            before = &event;
            told = until;
        }
    }
    return gaps;
}

} // namespace debrief
