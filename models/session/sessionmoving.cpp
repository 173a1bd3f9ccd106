// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of the session that give things another place.
#include "session/changebuilder.h"
#include "session/reviewsession.h"
#include "session/validation.h"

#include "domain/labels.h"

#include <algorithm>

namespace debrief {

namespace {

template<typename T>
void sortByOrder(QList<T> &list)
{
    std::sort(list.begin(), list.end(),
              [](const T &a, const T &b) { return a.order != b.order ? a.order < b.order : a.id < b.id; });
}

/// Gives each its index as order; only what changes is touched.
template<typename T>
void renumber(QList<T> list, ChangeBuilder &builder)
{
    for (qsizetype index = 0; index < list.size(); ++index) {
        if (list.at(index).order == static_cast<int>(index))
            continue;
        list[index].order = static_cast<int>(index);
        builder.set(list.at(index));
    }
}

} // namespace

Result<> ReviewSession::setMilestone(Milestone milestone, EventId event)
{
    ChangeBuilder builder(*this);
    builder.takeMilestones({milestone}, event);
    if (!event.isNull()) {
        const TimelineEvent *found = find<TimelineEvent>(event);
        if (!found)
            return failure(ErrorCode::NotFound, tr("The event is not there any more."));
        TimelineEvent marked = *found;
        if (!marked.milestones.contains(milestone)) {
            marked.milestones.append(milestone);
            std::sort(marked.milestones.begin(), marked.milestones.end());
            builder.set(marked);
        }
    }
    return push(event.isNull() ? tr("Take away the mark “%1”").arg(label(milestone))
                               : tr("Mark as “%1”").arg(label(milestone)),
                builder.changes());
}

Result<> ReviewSession::moveAction(ActionId id, ActionState state, int place, const QString &declineReason)
{
    const ActionItem *found = find<ActionItem>(id);
    if (!found)
        return failure(ErrorCode::NotFound, tr("The action is not there any more."));
    if (state == ActionState::Declined && declineReason.trimmed().isEmpty() && found->state != ActionState::Declined)
        return failure(ErrorCode::InvalidInput, tr("Say why the action is declined."));

    ActionItem moved = *found;
    ChangeBuilder builder(*this);
    QList<ActionItem> column;
    for (const ActionItem &action : tableOf<ActionItem>()) {
        if (action.state == state && action.id != id)
            column.append(action);
    }
    sortByOrder(column);
    const bool changesColumn = moved.state != state;
    moved.state = state;
    if (state != ActionState::Declined)
        moved.declineReason.clear();
    else if (!declineReason.trimmed().isEmpty())
        moved.declineReason = declineReason.trimmed();
    builder.set(moved);
    column.insert(std::clamp<qsizetype>(place, 0, column.size()), moved);
    renumber(column, builder);
    return push(changesColumn ? tr("Move action to “%1”").arg(label(state)) : tr("Move action"), builder.changes());
}

Result<> ReviewSession::moveNote(NoteId id, PromptId prompt)
{
    const Note *found = find<Note>(id);
    if (!found)
        return failure(ErrorCode::NotFound, tr("The note is not there any more."));
    Note note = *found;
    note.promptId = prompt;
    return update(note, prompt.isNull() ? tr("Move note to unsorted") : tr("Move note to prompt"));
}

Result<> ReviewSession::reorderEvent(EventId id, int step)
{
    const TimelineEvent *found = find<TimelineEvent>(id);
    if (!found)
        return failure(ErrorCode::NotFound, tr("The event is not there any more."));
    QList<TimelineEvent> same;
    for (const TimelineEvent &event : tableOf<TimelineEvent>()) {
        if (event.time.happenedAt == found->time.happenedAt)
            same.append(event);
    }
    sortByOrder(same);
    const auto at =
        std::find_if(same.cbegin(), same.cend(), [&id](const TimelineEvent &event) { return event.id == id; }) -
        same.cbegin();
    const auto to = at + step;
    if (to < 0 || to >= same.size())
        return failure(
            ErrorCode::Conflict,
            tr("Only events of the same time can change places. To move this one further, change its time."));
    same.move(at, to);
    ChangeBuilder builder(*this);
    renumber(same, builder);
    return push(step < 0 ? tr("Move event up") : tr("Move event down"), builder.changes());
}

Result<> ReviewSession::moveFactor(FactorId id, FactorId parent, int place)
{
    const Factor *found = find<Factor>(id);
    if (!found)
        return failure(ErrorCode::NotFound, tr("The factor is not there any more."));
    Factor moved = *found;
    moved.parentId = parent;
    ChangeBuilder builder(*this);
    builder.set(moved);
    if (const auto valid = validate(moved, builder); !valid)
        return valid;
    QList<Factor> siblings;
    for (const Factor &factor : tableOf<Factor>()) {
        if (factor.parentId == parent && factor.id != id)
            siblings.append(factor);
    }
    sortByOrder(siblings);
    siblings.insert(std::clamp<qsizetype>(place, 0, siblings.size()), moved);
    renumber(siblings, builder);
    return push(tr("Move factor"), builder.changes());
}

Result<> ReviewSession::moveEvidence(EvidenceId id, int place)
{
    const Evidence *found = find<Evidence>(id);
    if (!found)
        return failure(ErrorCode::NotFound, tr("The evidence is not there any more."));
    const Evidence moved = *found;
    QList<Evidence> others;
    for (const Evidence &evidence : tableOf<Evidence>()) {
        if (evidence.eventId == moved.eventId && evidence.id != id)
            others.append(evidence);
    }
    sortByOrder(others);
    others.insert(std::clamp<qsizetype>(place, 0, others.size()), moved);
    ChangeBuilder builder(*this);
    renumber(others, builder);
    return push(tr("Move evidence"), builder.changes());
}

} // namespace debrief
