// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/participant.h"

#include "storage/entityrepository.h"

namespace debrief {

/// People of a review.
class ParticipantRepository final : public EntityRepository<Participant>
{
public:
    explicit ParticipantRepository(const Database &database);

protected:
    QVariantList values(const Participant &participant) const override;
    Participant read(Row &row) const override;
};

} // namespace debrief
