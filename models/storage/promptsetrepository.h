// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prompt.h"

#include "storage/entitytable.h"

#include <QList>

namespace debrief {

class PromptRepository;

/// The lists of prompts that new reviews start from.
class PromptSetRepository
{
public:
    PromptSetRepository(const Database &database, PromptRepository &prompts);

    /// In the order of their making.
    Result<QList<PromptSet>> load();
    /// Replaces the set of the same id, or adds it. Conflict when another set has the same built-in key.
    Result<> put(const PromptSet &set);
    /// With its prompts. NotFound when there is none of that id.
    Result<> remove(PromptSetId id);

private:
    PromptRepository &m_prompts;
    EntityTable m_table;
    Statement m_selection;
};

} // namespace debrief
