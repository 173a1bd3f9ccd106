// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"

#include <QList>

#include <optional>
#include <variant>

namespace debrief {

/// Any thing that belongs to a review and that can be made, edited and deleted.
using Entity = std::variant<Review, Participant, AgendaItem, TimelineEvent, Evidence, Prompt, Note, Factor, ActionItem,
                            ActionLink>;

/// One thing made (no before), edited, or deleted (no after). Both sides, where present, have the same id and type.
/// It holds whole values, so that it can be carried out, taken back and compared without asking anything else.
struct Change
{
    std::optional<Entity> before;
    std::optional<Entity> after;

    Change inverted() const { return {after, before}; }
    /// The side that is there; the newer one where both are.
    const Entity &entity() const { return after ? *after : *before; }
    /// The entity's id, whatever its type.
    QUuid id() const;

    bool operator==(const Change &) const = default;
};

using Changes = QList<Change>;

/// The changes that take the others back: inverted, and in reverse order.
Changes inverted(const Changes &changes);

/// For reading a change of a known type: the values where the change is of that type, else nothing.
template<typename T>
const T *beforeAs(const Change &change)
{
    return change.before ? std::get_if<T>(&*change.before) : nullptr;
}

template<typename T>
const T *afterAs(const Change &change)
{
    return change.after ? std::get_if<T>(&*change.after) : nullptr;
}

template<typename T>
bool isOf(const Change &change)
{
    return std::holds_alternative<T>(change.entity());
}

} // namespace debrief
