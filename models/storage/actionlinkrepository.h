// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"

#include "storage/entityrepository.h"

namespace debrief {

/// What one action item is to another.
class ActionLinkRepository final : public EntityRepository<ActionLink>
{
public:
    explicit ActionLinkRepository(const Database &database);

protected:
    QVariantList values(const ActionLink &link) const override;
    ActionLink read(Row &row) const override;
};

} // namespace debrief
