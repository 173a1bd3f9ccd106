// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"

#include "storage/entityrepository.h"
#include "storage/linktable.h"

namespace debrief {

/// The action items of a review.
class ActionRepository final : public EntityRepository<ActionItem>
{
public:
    explicit ActionRepository(const Database &database);

protected:
    QVariantList values(const ActionItem &action) const override;
    ActionItem read(Row &row) const override;
    Result<> writeLinks(const ActionItem *before, const ActionItem &after) override;
    Result<> readLinks(ReviewId review, QList<ActionItem> &list) override;

private:
    LinkTable m_notes;
    LinkTable m_factors;
    LinkTable m_events;
};

} // namespace debrief
