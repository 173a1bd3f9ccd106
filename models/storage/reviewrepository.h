// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review.h"

#include "storage/entityrepository.h"
#include "storage/reviewreference.h"
#include "storage/reviewsummary.h"

namespace debrief {

/// The reviews themselves. Deleting one marks it alone; what belongs to it follows, as long as it stays so.
class ReviewRepository final : public EntityRepository<Review>
{
public:
    explicit ReviewRepository(const Database &database);

    /// Newest incident first.
    Result<QList<ReviewSummary>> summaries();
    Result<QList<ReviewTitle>> titles();
    /// NotFound when there is none.
    Result<ReviewId> findBySource(const QString &source, const QString &sourceKey);
    Result<bool> isTombstone(ReviewId id);
    /// NotFound when it is no tombstone.
    Result<> restore(ReviewId id);

protected:
    QVariantList values(const Review &review) const override;
    Review read(Row &row) const override;

private:
    Statement m_summaries;
    Statement m_titles;
    Statement m_bySource;
    Statement m_tombstone;
    Statement m_restoring;
};

} // namespace debrief
