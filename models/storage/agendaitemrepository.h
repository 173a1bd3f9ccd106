// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/agenda.h"

#include "storage/entityrepository.h"

namespace debrief {

/// Topics of a review's meeting.
class AgendaItemRepository final : public EntityRepository<AgendaItem>
{
public:
    explicit AgendaItemRepository(const Database &database);

protected:
    QVariantList values(const AgendaItem &item) const override;
    AgendaItem read(Row &row) const override;
};

} // namespace debrief
