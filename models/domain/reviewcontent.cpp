// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reviewcontent.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace debrief {

namespace {

template<typename T>
void sortByOrder(QList<T> &list)
{
    std::sort(list.begin(), list.end(),
              [](const T &a, const T &b) { return a.order != b.order ? a.order < b.order : a.id < b.id; });
}

/// By numbers, each event being moved once: dates that are compared and events that are exchanged take long with a long timeline.
void sortByTime(QList<TimelineEvent> &events)
{
    struct Key
    {
        qint64 at;
        int order;
        EventId id;
        qsizetype place;

        bool operator<(const Key &other) const
        {
            if (at != other.at)
                return at < other.at;
            return order != other.order ? order < other.order : id < other.id;
        }
    };
    std::vector<Key> keys;
    keys.reserve(static_cast<size_t>(events.size()));
    for (qsizetype place = 0; place < events.size(); ++place) {
        const TimelineEvent &event = events.at(place);
        keys.push_back({event.time.happenedAt.toMSecsSinceEpoch(), event.order, event.id, place});
    }
    if (std::is_sorted(keys.cbegin(), keys.cend()))
        return;
    std::sort(keys.begin(), keys.end());
    QList<TimelineEvent> sorted;
    sorted.reserve(events.size());
    for (const Key &key : keys)
        sorted.append(std::move(events[key.place]));
    events = std::move(sorted);
}

} // namespace

void sortForDisplay(ReviewContent &content)
{
    sortByOrder(content.participants);
    sortByOrder(content.agenda);
    sortByTime(content.events);
    sortByOrder(content.evidence);
    sortByOrder(content.prompts);
    std::sort(content.notes.begin(), content.notes.end(), isListedBefore);
    sortByOrder(content.factors);
    sortByOrder(content.actions);
    std::sort(content.actionLinks.begin(), content.actionLinks.end(),
              [](const ActionLink &a, const ActionLink &b) { return a.id < b.id; });
}

ReviewContent withoutPrivate(const ReviewContent &content)
{
    ReviewContent shown = content;
    QSet<NoteId> hidden;
    for (const Note &note : content.notes) {
        if (note.isPrivate)
            hidden.insert(note.id);
    }
    if (hidden.isEmpty())
        return shown;

    const auto isHidden = [&hidden](const NoteId &id) { return hidden.contains(id); };
    shown.notes.removeIf([](const Note &note) { return note.isPrivate; });
    for (Factor &factor : shown.factors)
        factor.noteIds.removeIf(isHidden);
    for (ActionItem &action : shown.actions)
        action.noteIds.removeIf(isHidden);
    return shown;
}

} // namespace debrief
