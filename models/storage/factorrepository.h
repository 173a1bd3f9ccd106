// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"

#include "storage/entityrepository.h"
#include "storage/linktable.h"

namespace debrief {

/// The contributing factors of a review.
class FactorRepository final : public EntityRepository<Factor>
{
public:
    explicit FactorRepository(const Database &database);

protected:
    QVariantList values(const Factor &factor) const override;
    Factor read(Row &row) const override;
    Result<> writeLinks(const Factor *before, const Factor &after) override;
    Result<> readLinks(ReviewId review, QList<Factor> &list) override;

private:
    LinkTable m_events;
    LinkTable m_notes;
};

} // namespace debrief
