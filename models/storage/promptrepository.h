// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prompt.h"

#include "storage/entityrepository.h"

namespace debrief {

/// The prompts of reviews, and those of prompt sets.
class PromptRepository final : public EntityRepository<Prompt>
{
public:
    explicit PromptRepository(const Database &database);
    Result<QList<Prompt>> loadSet(PromptSetId set);
    /// Makes these the set's prompts.
    Result<> replaceSet(PromptSetId set, const QList<Prompt> &prompts);

protected:
    QVariantList values(const Prompt &prompt) const override;
    Prompt read(Row &row) const override;

private:
    EntityTable m_sets;
};

} // namespace debrief
