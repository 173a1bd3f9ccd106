// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include "storage/entityrepository.h"

namespace debrief {

/// What happened, with the milestones that mark it.
class EventRepository final : public EntityRepository<TimelineEvent>
{
public:
    explicit EventRepository(const Database &database);
    /// The marks are written apart from the events, so that one can move between two events that are both written.
    Result<> clearMilestones(EventId event);
    Result<> clearAllMilestones(ReviewId review);
    /// Conflict when another event of the review bears one of them.
    Result<> setMilestones(ReviewId review, EventId event, const QList<Milestone> &milestones);

protected:
    QVariantList values(const TimelineEvent &event) const override;
    TimelineEvent read(Row &row) const override;
    Result<> readLinks(ReviewId review, QList<TimelineEvent> &list) override;

private:
    Statement m_milestoneRemoval;
    Statement m_milestoneRemovalOfAll;
    Statement m_milestoneInsertion;
    Statement m_milestoneSelection;
};

} // namespace debrief
