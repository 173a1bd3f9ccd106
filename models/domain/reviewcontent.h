// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"
#include "domain/agenda.h"
#include "domain/event.h"
#include "domain/evidence.h"
#include "domain/factor.h"
#include "domain/note.h"
#include "domain/participant.h"
#include "domain/prompt.h"
#include "domain/review.h"
#include "domain/showofhands.h"

#include <QList>

namespace debrief {

/// One whole review: what is read from a library, shown, exported and imported. Each list is in its order of display
/// (events by happensBefore, the others by order and id).
struct ReviewContent
{
    Review review;
    QList<Participant> participants;
    QList<AgendaItem> agenda;
    QList<TimelineEvent> events;
    QList<Evidence> evidence;
    QList<Prompt> prompts;
    QList<Note> notes;
    QList<Factor> factors;
    QList<ActionItem> actions;
    QList<ActionLink> actionLinks;
    ShowOfHands hands; ///< Kept as a setting of the review.

    bool operator==(const ReviewContent &) const = default;
};

/// The list of one kind of entity within a review: listOf<Note>(content) is content.notes.
template<typename T, typename Content>
auto &listOf(Content &content)
{
    if constexpr (std::is_same_v<T, Participant>)
        return content.participants;
    else if constexpr (std::is_same_v<T, AgendaItem>)
        return content.agenda;
    else if constexpr (std::is_same_v<T, TimelineEvent>)
        return content.events;
    else if constexpr (std::is_same_v<T, Evidence>)
        return content.evidence;
    else if constexpr (std::is_same_v<T, Prompt>)
        return content.prompts;
    else if constexpr (std::is_same_v<T, Note>)
        return content.notes;
    else if constexpr (std::is_same_v<T, Factor>)
        return content.factors;
    else if constexpr (std::is_same_v<T, ActionItem>)
        return content.actions;
    else {
        static_assert(std::is_same_v<T, ActionLink>);
        return content.actionLinks;
    }
}

/// Puts every list in its order of display.
void sortForDisplay(ReviewContent &content);

/// The same review as the room and every reader may see it: without private notes, and without links to them.
/// Every exporter and the room window start from this.
ReviewContent withoutPrivate(const ReviewContent &content);

} // namespace debrief
