// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"

#include <QStringList>

namespace debrief {

/// What the wording check finds, in the order of its lists.
enum class WordingCategory {
    Blame,           ///< Someone is called careless, or said to have ignored something.
    HumanError,      ///< "Human error", "try harder": where the questions end too early.
    NameBesideFault, ///< A participant's name beside a fault.
    Hindsight,       ///< "Should have", "failed to" of people, "obviously".
    VagueAction,     ///< "Test more": nobody will know when it is done.
    VagueTime,       ///< "Shortly after", "around 11".
    Hedge,           ///< "Several", "probably": a number or a source is missing.
};

template<>
struct EnumNames<WordingCategory>
{
    static constexpr std::array<std::pair<WordingCategory, const char *>, 7> names{{
        {WordingCategory::Blame, "blame"},
        {WordingCategory::HumanError, "human_error"},
        {WordingCategory::NameBesideFault, "name_beside_fault"},
        {WordingCategory::Hindsight, "hindsight"},
        {WordingCategory::VagueAction, "vague_action"},
        {WordingCategory::VagueTime, "vague_time"},
        {WordingCategory::Hedge, "hedge"},
    }};
};

/// What a text is: what is too vague for an action or an event can do in a note.
enum class WordingContext { Prose, Event, Action };

template<>
struct EnumNames<WordingContext>
{
    static constexpr std::array<std::pair<WordingContext, const char *>, 3> names{{
        {WordingContext::Prose, "prose"},
        {WordingContext::Event, "event"},
        {WordingContext::Action, "action"},
    }};
};

/// A phrase that could be put better. Reason and question are in the language of the phrase.
struct WordingFinding
{
    qsizetype start = 0; ///< In UTF-16 units, as QString counts.
    qsizetype length = 0;
    WordingCategory category = WordingCategory::Hedge;
    QString phrase;   ///< As it stands in the text.
    QString reason;   ///< Why it is worth a second look.
    QString question; ///< What to ask or to tell instead.

    bool operator==(const WordingFinding &) const = default;
};

} // namespace debrief
