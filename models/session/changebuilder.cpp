// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/changebuilder.h"

#include <utility>

namespace debrief {

namespace {

QUuid uuidOf(const Entity &entity)
{
    return std::visit([](const auto &value) { return value.id.uuid(); }, entity);
}

} // namespace

void ChangeBuilder::set(const Entity &value)
{
    const QUuid id = uuidOf(value);
    if (!m_set.contains(id) && !m_removed.contains(id))
        m_order.append(id);
    m_removed.remove(id);
    m_set.insert(id, value);
}

void ChangeBuilder::takeMilestones(const QList<Milestone> &milestones, EventId except)
{
    if (milestones.isEmpty())
        return;
    // Those that bear any are few; the others are not to be copied.
    QList<TimelineEvent> bearers;
    const auto note = [&bearers, except](const TimelineEvent &event) {
        if (!event.milestones.isEmpty() && event.id != except)
            bearers.append(event);
    };
    const auto &table = m_session.tableOf<TimelineEvent>();
    for (const TimelineEvent &event : table) {
        if (!event.milestones.isEmpty() && !m_removed.contains(event.id.uuid()) && !m_set.contains(event.id.uuid()))
            note(event);
    }
    for (const Entity &entity : std::as_const(m_set)) {
        if (const auto *event = std::get_if<TimelineEvent>(&entity))
            note(*event);
    }
    for (TimelineEvent event : std::as_const(bearers)) {
        if (event.milestones.removeIf([&milestones](Milestone mark) { return milestones.contains(mark); }) > 0)
            set(event);
    }
}

void ChangeBuilder::remove(const QUuid &id)
{
    if (m_removed.contains(id))
        return;
    // Stops at the first kind that knows the id.
    [[maybe_unused]] const bool known =
        removeIfKnown<TimelineEvent>(id) || removeIfKnown<Note>(id) || removeIfKnown<ActionItem>(id) ||
        removeIfKnown<Factor>(id) || removeIfKnown<Evidence>(id) || removeIfKnown<Prompt>(id) ||
        removeIfKnown<Participant>(id) || removeIfKnown<AgendaItem>(id) || removeIfKnown<ActionLink>(id);
}

template<typename T>
bool ChangeBuilder::removeIfKnown(const QUuid &id)
{
    const T *found = find<T>(decltype(T::id)(id));
    if (!found)
        return false;
    const T value = *found;
    // What hangs on it goes first, so that taking the step back finds it in place.
    dropWithout(value);
    if (!m_set.remove(id))
        m_order.append(id);
    else {
        m_order.removeOne(id);
        m_order.append(id);
    }
    m_removed.insert(id);
    return true;
}

template<typename Owner, typename TargetId>
void ChangeBuilder::unlink(QList<TargetId> Owner::*links, TargetId target)
{
    const QList<Owner> owners = all<Owner>();
    for (Owner owner : owners) {
        if ((owner.*links).removeOne(target))
            set(owner);
    }
}

void ChangeBuilder::dropWithout(const TimelineEvent &event)
{
    const QList<Evidence> evidence = all<Evidence>();
    for (const Evidence &piece : evidence) {
        if (piece.eventId == event.id)
            remove(piece.id.uuid());
    }
    unlink(&Note::eventIds, event.id);
    unlink(&Factor::eventIds, event.id);
    unlink(&ActionItem::eventIds, event.id);
}

void ChangeBuilder::dropWithout(const Prompt &prompt)
{
    const QList<Note> notes = all<Note>();
    for (Note note : notes) {
        if (note.promptId == prompt.id) {
            note.promptId = {};
            set(note);
        }
    }
}

void ChangeBuilder::dropWithout(const Note &note)
{
    unlink(&Factor::noteIds, note.id);
    unlink(&ActionItem::noteIds, note.id);
}

void ChangeBuilder::dropWithout(const Factor &factor)
{
    const QList<Factor> factors = all<Factor>();
    for (Factor child : factors) {
        if (child.parentId == factor.id) {
            child.parentId = factor.parentId;
            set(child);
        }
    }
    unlink(&ActionItem::factorIds, factor.id);
}

void ChangeBuilder::dropWithout(const ActionItem &action)
{
    const QList<ActionLink> links = all<ActionLink>();
    for (const ActionLink &link : links) {
        if (link.fromId == action.id || link.toId == action.id)
            remove(link.id.uuid());
    }
}

Changes ChangeBuilder::changes() const
{
    Changes result;
    result.reserve(m_order.size());
    for (const QUuid &id : m_order) {
        Change change;
        const auto staged = m_set.constFind(id);
        if (staged != m_set.cend())
            change.after = *staged;
        change.before = m_session.current(id);
        if (change.before != change.after)
            result.append(change);
    }
    return result;
}

} // namespace debrief
