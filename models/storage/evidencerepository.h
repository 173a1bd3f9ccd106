// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence.h"

#include "storage/entityrepository.h"

namespace debrief {

/// What backs the events of a review.
class EvidenceRepository final : public EntityRepository<Evidence>
{
public:
    explicit EvidenceRepository(const Database &database);

protected:
    QVariantList values(const Evidence &evidence) const override;
    Evidence read(Row &row) const override;
};

} // namespace debrief
