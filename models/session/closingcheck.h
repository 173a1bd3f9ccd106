// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance.h"
#include "domain/enumnames.h"
#include "domain/factorgaps.h"

#include <QList>
#include <QStringList>
#include <QUuid>

namespace debrief {

class ReviewSession;

/// What is looked at before a meeting ends, in that order.
enum class ClosingPoint {
    OpenSlots,             ///< Important times that no event tells.
    UnansweredPrompts,     ///< In the facilitator's judgement.
    UnsortedNotes,         ///< To no prompt; the facilitator's private ones can stay where they are.
    ParkedTopics,          ///< That nothing has come of yet.
    MissingFactors,        ///< To the least of three.
    ActionsWithoutOwner,   ///< Open ones.
    ActionsWithoutDueDate, ///< Open ones.
};

template<>
struct EnumNames<ClosingPoint>
{
    static constexpr std::array<std::pair<ClosingPoint, const char *>, 7> names{{
        {ClosingPoint::OpenSlots, "open_slots"},
        {ClosingPoint::UnansweredPrompts, "unanswered_prompts"},
        {ClosingPoint::UnsortedNotes, "unsorted_notes"},
        {ClosingPoint::ParkedTopics, "parked_topics"},
        {ClosingPoint::MissingFactors, "missing_factors"},
        {ClosingPoint::ActionsWithoutOwner, "actions_without_owner"},
        {ClosingPoint::ActionsWithoutDueDate, "actions_without_due_date"},
    }};
};

struct ClosingFinding
{
    ClosingPoint point = ClosingPoint::OpenSlots;
    int count = 0;      ///< 0: nothing is open.
    QList<QUuid> ids;   ///< Of the things it is about, in their order; none for slots and missing factors.
    QStringList titles; ///< Theirs, Markdown; for slots their names.

    bool operator==(const ClosingFinding &) const = default;
};

/// All points, those with nothing open too. It blocks nothing: people decide when a meeting is over.
QList<ClosingFinding> closingFindings(const ReviewSession &session);
/// "3 prompts are not answered yet", or "Every prompt is answered".
QString closingText(const ClosingFinding &finding);

Balance balanceOf(const ReviewSession &session);
/// "5 went wrong, 2 went well, 1 lucky".
QString balanceText(const Balance &balance);
/// What to ask for where it is lopsided; empty where it is not.
QString balanceHint(const Balance &balance);

/// The review's factors in the order of the tree, parents first.
QList<Factor> factorsInOrder(const ReviewSession &session);

} // namespace debrief
