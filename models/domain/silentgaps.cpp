// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/silentgaps.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace debrief {

using namespace std::chrono_literals;

std::chrono::milliseconds longSilence(std::chrono::milliseconds incident)
{
    return std::clamp<std::chrono::milliseconds>(incident / 5, 15min, 2h);
}

QList<SilentGap> silentGaps(const QList<TimelineEvent> &events)
{
    if (events.isEmpty())
        return {};
    // As numbers: this is asked with every edit, and a timeline may be long.
    const auto instantOf = [](const TimelineEvent &event) { return event.time.happenedAt.toMSecsSinceEpoch(); };
    std::optional<qint64> began;
    std::optional<qint64> ended;
    for (const TimelineEvent &event : events) {
        if (event.milestones.contains(Milestone::ImpactBegan))
            began = instantOf(event);
        if (event.milestones.contains(Milestone::Resolved))
            ended = instantOf(event);
    }
    const qint64 begin = began.value_or(instantOf(events.constFirst()));
    const qint64 end = ended.value_or(instantOf(events.constLast()));

    const qint64 shortest = longSilence(std::chrono::milliseconds(end - begin)).count();
    QList<SilentGap> gaps;
    const TimelineEvent *before = nullptr;
    qint64 told = 0;
    for (const TimelineEvent &event : events) {
        const qint64 at = instantOf(event);
        if (at < begin || at > end)
            continue;
        if (before && at - told > shortest)
            gaps.append(
                {before->id, event.id, QDateTime::fromMSecsSinceEpoch(told, QTimeZone::UTC), event.time.happenedAt});
        const bool fills = event.time.endsAt.isValid() && !event.milestones.contains(Milestone::ImpactBegan);
        const qint64 until = fills ? event.time.endsAt.toMSecsSinceEpoch() : at;
        if (!before || until >= told) {
            before = &event;
            told = until;
        }
    }
    return gaps;
}

} // namespace debrief
