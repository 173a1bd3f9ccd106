// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reviewcontent.h"

#include <QSet>

#include <algorithm>

namespace debrief {

namespace {

template<typename T>
void sortByOrder(QList<T> &list)
{
    std::sort(list.begin(), list.end(),
              [](const T &a, const T &b) { return a.order != b.order ? a.order < b.order : a.id < b.id; });
}

} // namespace

void sortForDisplay(ReviewContent &content)
{
    sortByOrder(content.participants);
    sortByOrder(content.agenda);
    std::sort(content.events.begin(), content.events.end(), happensBefore);
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
