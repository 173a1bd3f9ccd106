// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/error.h"
#include "domain/reviewcontent.h"

#include <QHash>

namespace debrief {

struct Repositories;

/// Writes changes through the repositories, and keeps milestones and the search index in step. Use one per transaction.
class ChangeWriter
{
public:
    explicit ChangeWriter(Repositories &repositories);

    Result<> write(const Changes &changes);
    /// Adds a whole review. One that was deleted comes back with this content in place of what it had.
    Result<> insert(const ReviewContent &content);

private:
    struct Marked
    {
        ReviewId review;
        QList<Milestone> milestones;
    };

    template<typename T>
    Result<> writeEntity(const T *before, const T *after);
    template<typename T>
    Result<> writeSearchText(const T *before, const T *after);
    Result<> writeMilestones();
    Result<> prepareReview(ReviewId id);
    void noteMilestones(const TimelineEvent *before, const TimelineEvent *after);

    Repositories &m_repositories;
    QHash<EventId, Marked> m_marked;
};

} // namespace debrief
