// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/promptrepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "id, review_id, section, text, follow_ups, origin, answered, talked_seconds, position"_L1;

} // namespace

PromptRepository::PromptRepository(const Database &database)
    : EntityRepository(database, u"prompt"_s, columns),
      m_sets(database, u"prompt"_s, u"%1, set_id"_s.arg(columns), u"set_id"_s)
{
}

QVariantList PromptRepository::values(const Prompt &prompt) const
{
    return {
        idValue(prompt.id),     idValue(prompt.reviewId),     enumValue(prompt.section),
        textValue(prompt.text), wordsValue(prompt.followUps), textValue(prompt.origin),
        prompt.answered,        prompt.talkedSeconds,         prompt.order,
    };
}

Prompt PromptRepository::read(Row &row) const
{
    Prompt prompt;
    prompt.id = row.id<PromptId>();
    prompt.reviewId = row.id<ReviewId>();
    prompt.section = row.enumeration<Section>();
    prompt.text = row.text();
    prompt.followUps = row.words();
    prompt.origin = row.text();
    prompt.answered = row.flag();
    prompt.talkedSeconds = row.number();
    prompt.order = row.integer();
    return prompt;
}

Result<QList<Prompt>> PromptRepository::loadSet(PromptSetId set)
{
    return readAll(m_sets.selection(), set.uuid());
}

Result<> PromptRepository::replaceSet(PromptSetId set, const QList<Prompt> &prompts)
{
    Result<> done = m_sets.removeAllOf(set.uuid());
    for (auto prompt = prompts.cbegin(); done && prompt != prompts.cend(); ++prompt) {
        QVariantList row = values(*prompt);
        row[1] = QVariant(); // It is the set's, not a review's.
        row.append(idValue(set));
        done = m_sets.insert(row);
    }
    return done;
}

} // namespace debrief
