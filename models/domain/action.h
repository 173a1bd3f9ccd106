// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/ids.h"
#include "domain/phase.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace debrief {

enum class ActionState { Proposed, Accepted, InProgress, Done, Declined };
enum class Horizon { Unset, Immediate, LongerTerm };       ///< S1: immediate tactical fixes, longer-term improvements.
enum class Breadth { Unset, ThisIncident, IncidentClass }; ///< S1: solve a class of problems where possible.
enum class Level { Unset, Low, Medium, High };
enum class ActionRelation { RelatesTo, Blocks, DuplicateOf, MergedInto };

template<>
struct EnumNames<ActionState>
{
    static constexpr std::array<std::pair<ActionState, const char *>, 5> names{{
        {ActionState::Proposed, "proposed"},
        {ActionState::Accepted, "accepted"},
        {ActionState::InProgress, "in_progress"},
        {ActionState::Done, "done"},
        {ActionState::Declined, "declined"},
    }};
};

template<>
struct EnumNames<Horizon>
{
    static constexpr std::array<std::pair<Horizon, const char *>, 3> names{{
        {Horizon::Unset, "unset"},
        {Horizon::Immediate, "immediate"},
        {Horizon::LongerTerm, "longer_term"},
    }};
};

template<>
struct EnumNames<Breadth>
{
    static constexpr std::array<std::pair<Breadth, const char *>, 3> names{{
        {Breadth::Unset, "unset"},
        {Breadth::ThisIncident, "this_incident"},
        {Breadth::IncidentClass, "incident_class"},
    }};
};

template<>
struct EnumNames<Level>
{
    static constexpr std::array<std::pair<Level, const char *>, 4> names{{
        {Level::Unset, "unset"},
        {Level::Low, "low"},
        {Level::Medium, "medium"},
        {Level::High, "high"},
    }};
};

template<>
struct EnumNames<ActionRelation>
{
    static constexpr std::array<std::pair<ActionRelation, const char *>, 4> names{{
        {ActionRelation::RelatesTo, "relates_to"},
        {ActionRelation::Blocks, "blocks"},
        {ActionRelation::DuplicateOf, "duplicate_of"},
        {ActionRelation::MergedInto, "merged_into"},
    }};
};

/// An improvement.
struct ActionItem
{
    ActionId id;
    ReviewId reviewId;
    QString title;
    QString description; ///< Markdown.
    QString doneWhen;    ///< How one will know that it is done.
    ActionState state = ActionState::Proposed;
    QString declineReason; ///< Of a declined one.
    Phase phase = Phase::None;
    Horizon horizon = Horizon::Unset;
    Breadth breadth = Breadth::Unset;
    Level impact = Level::Unset;
    Level effort = Level::Unset;
    QString owner;
    QDate due;       ///< A date in the owner's calendar; invalid when none is set.
    QString tracker; ///< "jira", "github" …; empty when it is in none.
    QString trackerKey;
    QString trackerUrl;
    QStringList themes;
    QDateTime createdAt; ///< UTC.
    QList<NoteId> noteIds;
    QList<FactorId> factorIds;
    QList<EventId> eventIds;
    int order = 0; ///< Within its column.

    bool operator==(const ActionItem &) const = default;
};

/// A link from one action item to another, perhaps of another review.
struct ActionLink
{
    ActionLinkId id;
    ReviewId reviewId; ///< Of the item it starts from.
    ActionId fromId;
    ActionId toId;
    ActionRelation relation = ActionRelation::RelatesTo;

    bool operator==(const ActionLink &) const = default;
};

/// Still to be looked at again: neither done nor declined.
inline bool isOpen(const ActionItem &action)
{
    return action.state != ActionState::Done && action.state != ActionState::Declined;
}

} // namespace debrief
