// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a new event stands among those of the same time.
#include "session/changebuilder.h"
#include "session/reviewsession.h"
#include "session/validation.h"

#include <algorithm>

namespace debrief {

Result<EventId> ReviewSession::addEventBeside(const EventDraft &draft, EventId neighbour, int step)
{
    const TimelineEvent *beside = find<TimelineEvent>(neighbour);
    if (!beside || beside->time.happenedAt != draft.time.happenedAt)
        return addEvent(draft);

    TimelineEvent added;
    added.id = EventId::create();
    added.reviewId = id();
    added.time = draft.time;
    added.knownAt = draft.knownAt;
    added.kind = draft.kind;
    added.milestones = draft.milestones;
    added.lane = draft.lane;
    added.text = draft.text;
    added.source = draft.source;
    added.sourceKey = draft.sourceKey;

    QList<TimelineEvent> same;
    const qint64 instant = added.time.happenedAt.toMSecsSinceEpoch();
    for (const TimelineEvent &event : tableOf<TimelineEvent>()) {
        if (event.time.happenedAt.toMSecsSinceEpoch() == instant)
            same.append(event);
    }
    std::sort(same.begin(), same.end(), happensBefore);
    const auto at = std::find_if(same.cbegin(), same.cend(),
                                 [&neighbour](const TimelineEvent &event) { return event.id == neighbour; }) -
                    same.cbegin();
    same.insert(step < 0 ? at : at + 1, added);

    ChangeBuilder builder(*this);
    for (qsizetype place = 0; place < same.size(); ++place) {
        TimelineEvent &event = same[place];
        if (event.order == static_cast<int>(place) && event.id != added.id)
            continue;
        event.order = static_cast<int>(place);
        builder.set(event);
    }
    builder.takeMilestones(added.milestones, added.id);
    if (const auto valid = validate(*builder.find<TimelineEvent>(added.id), builder); !valid)
        return std::unexpected(valid.error());
    return push(tr("Add event"), builder.changes()).transform([&added] { return added.id; });
}

} // namespace debrief
