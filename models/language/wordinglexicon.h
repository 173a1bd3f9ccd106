// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/wordingfinding.h"
#include "language/wordingpattern.h"

#include <array>

namespace debrief {

/// Around which side of a phrase a "not" or a "nobody" takes it back.
enum class WordingNegation { None, Before, Both };

template<>
struct EnumNames<WordingNegation>
{
    static constexpr std::array<std::pair<WordingNegation, const char *>, 3> names{{
        {WordingNegation::None, "none"},
        {WordingNegation::Before, "before"},
        {WordingNegation::Both, "both"},
    }};
};

struct WordingRule
{
    WordingCategory category = WordingCategory::Hedge;
    WordingNegation negation = WordingNegation::None;
    bool findsInQuestions = true;
    std::array<bool, 3> contexts{true, true, true}; ///< By WordingContext.
    std::vector<WordingPattern> find;
    std::vector<WordingPattern> unlessBefore;
    std::vector<WordingPattern> unlessAfter;
    std::vector<WordingPattern> unlessNear;
    QString reason;
    QString question;
    size_t language = 0; ///< Index of the lexicon that it comes from.
};

/// What the wording check knows: the rules of one language or more over one list of words.
///
/// A lexicon's file, `resources/lexicon/<language>.json`, is an object of
///   language    its code, "en"
///   words       an object of classes, each a list of words; patterns refer to them by "<class>" (see WordingPattern). "negation"
///               (what takes a phrase back), "negation_ends" (what a negation does not reach over: "because") and
///               "no_negation" (what undoes one that stands before it: "no doubt") must be there
///   categories  for each WordingCategory an object of reason, question and negation ("none", "before", "both")
///   rules       a list of objects, of which each has a category and
///     find           patterns; each is the phrase that is shown
///     unless_before  patterns: no finding when one ends where the phrase begins
///     unless_after   patterns: no finding when one begins where the phrase ends
///     unless_near    patterns: no finding when one stands in the same sentence, at most twelve words away
///     in             contexts (WordingContext); all when it is not given
///     questions      false when it says nothing in a sentence that ends with "?"
///     negation, reason, question   instead of the category's
struct WordingLexicon
{
    /// InvalidInput names the file, the place in it and what is wrong.
    Result<> add(const QByteArray &json, const QString &fileName);

    struct Words
    {
        QString language;
        std::vector<int> negation;
        std::vector<int> negationEnds;
        std::vector<int> noNegation;
    };
    WordingNumbers numbers;
    std::vector<Words> languages;
    std::vector<WordingRule> rules;
};

} // namespace debrief
