// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/actionrepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns =
    "id, review_id, title, description, done_when, state, decline_reason, phase, horizon, breadth, "
    "impact, effort, owner, due, tracker, tracker_key, tracker_url, themes, created_at, position"_L1;

} // namespace

ActionRepository::ActionRepository(const Database &database)
    : EntityRepository(database, u"action_item"_s, columns),
      m_notes(database, u"action_note"_s, u"action_item"_s, u"note"_s),
      m_factors(database, u"action_factor"_s, u"action_item"_s, u"factor"_s),
      m_events(database, u"action_event"_s, u"action_item"_s, u"event"_s)
{
}

QVariantList ActionRepository::values(const ActionItem &action) const
{
    return {
        idValue(action.id),
        idValue(action.reviewId),
        textValue(action.title),
        textValue(action.description),
        textValue(action.doneWhen),
        enumValue(action.state),
        textValue(action.declineReason),
        enumValue(action.phase),
        enumValue(action.horizon),
        enumValue(action.breadth),
        enumValue(action.impact),
        enumValue(action.effort),
        textValue(action.owner),
        dateValue(action.due),
        textValue(action.tracker),
        textValue(action.trackerKey),
        textValue(action.trackerUrl),
        wordsValue(action.themes),
        timeValue(action.createdAt),
        action.order,
    };
}

ActionItem ActionRepository::read(Row &row) const
{
    ActionItem action;
    action.id = row.id<ActionId>();
    action.reviewId = row.id<ReviewId>();
    action.title = row.text();
    action.description = row.text();
    action.doneWhen = row.text();
    action.state = row.enumeration<ActionState>();
    action.declineReason = row.text();
    action.phase = row.enumeration<Phase>();
    action.horizon = row.enumeration<Horizon>();
    action.breadth = row.enumeration<Breadth>();
    action.impact = row.enumeration<Level>();
    action.effort = row.enumeration<Level>();
    action.owner = row.text();
    action.due = row.date();
    action.tracker = row.text();
    action.trackerKey = row.text();
    action.trackerUrl = row.text();
    action.themes = row.words();
    action.createdAt = row.time();
    action.order = row.integer();
    return action;
}

Result<> ActionRepository::writeLinks(const ActionItem *before, const ActionItem &after)
{
    return m_notes.replace(after.id.uuid(), before ? &before->noteIds : nullptr, after.noteIds)
        .and_then(
            [&] { return m_factors.replace(after.id.uuid(), before ? &before->factorIds : nullptr, after.factorIds); })
        .and_then(
            [&] { return m_events.replace(after.id.uuid(), before ? &before->eventIds : nullptr, after.eventIds); });
}

Result<> ActionRepository::readLinks(ReviewId review, QList<ActionItem> &list)
{
    return m_notes.loadInto(review.uuid(), list, &ActionItem::noteIds)
        .and_then([&] { return m_factors.loadInto(review.uuid(), list, &ActionItem::factorIds); })
        .and_then([&] { return m_events.loadInto(review.uuid(), list, &ActionItem::eventIds); });
}

} // namespace debrief
