// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/promptsetrepository.h"

#include "storage/promptrepository.h"

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "id, name, kind, built_in_key"_L1;
constexpr auto selection =
    "SELECT id, name, kind, built_in_key FROM prompt_set WHERE deleted_at IS NULL ORDER BY id"_L1;

} // namespace

PromptSetRepository::PromptSetRepository(const Database &database, PromptRepository &prompts)
    : m_prompts(prompts),
      m_table(database, u"prompt_set"_s, columns, u"id"_s),
      m_selection(database, selection)
{
}

Result<QList<PromptSet>> PromptSetRepository::load()
{
    Result<QList<PromptSet>> sets = readRows<PromptSet>(m_selection, m_table.name(), {}, [](Row &row) {
        PromptSet set;
        set.id = row.id<PromptSetId>();
        set.name = row.text();
        set.kind = row.enumeration<ReviewKind>();
        set.builtInKey = row.text();
        return set;
    });
    if (!sets)
        return sets;
    for (PromptSet &set : *sets) {
        Result<QList<Prompt>> prompts = m_prompts.loadSet(set.id);
        if (!prompts)
            return std::unexpected(prompts.error());
        std::sort(prompts->begin(), prompts->end(), [](const Prompt &a, const Prompt &b) {
            return a.order != b.order ? a.order < b.order : a.id < b.id;
        });
        set.prompts = *prompts;
    }
    return sets;
}

Result<> PromptSetRepository::put(const PromptSet &set)
{
    const QVariantList values{idValue(set.id), textValue(set.name), enumValue(set.kind), textValue(set.builtInKey)};
    Result<> stored = m_table.update(values);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        stored = m_table.insert(values);
    return stored.and_then([&] { return m_prompts.replaceSet(set.id, set.prompts); });
}

Result<> PromptSetRepository::remove(PromptSetId id)
{
    return m_table.remove(id.uuid()).and_then([&] { return m_prompts.replaceSet(id, {}); });
}

} // namespace debrief
