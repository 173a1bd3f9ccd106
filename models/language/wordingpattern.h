// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/wordingtokens.h"

#include "domain/error.h"

#include <QHash>

#include <span>

namespace debrief {

/// The classes of words of one lexicon: what "<person>" stands for in its patterns.
using WordingClasses = QHash<QString, QStringList>;

/// One place of a pattern: which tokens it takes, and how many.
struct WordingElement
{
    std::vector<int> words; ///< Numbers, sorted.
    std::vector<std::u16string> suffixes;
    bool takesNames = false;
    bool takesNumbers = false;
    bool takesAny = false;
    bool takesOthers = false; ///< All but the listed.
    bool isStart = false;     ///< Takes nothing, but stands at the begin of a sentence …
    bool isEnd = false;       ///< … or at the end.
    int least = 1;
    int most = 1;

    bool takes(const WordingTokens &text, const WordingToken &token) const;
};

/// A phrase in all its forms, as a sequence of places separated by spaces:
///   word      that word                       a|b        one of them
///   <class>   a word of the lexicon's class   <name>     a part of a participant's name
///   *ed       any word that ends so           #          a number, or a time of day
///   _         any word                        !a|b       any word but these
///   x?        one or none                     x+         one to three
///   x*        none to three                   x{5}       none to five
///   ^         the begin of a sentence         $          its end
/// A phrase never crosses a comma or another mark between clauses. Endings stand apart: "did n't", "<name> 's fault".
class WordingPattern
{
public:
    /// New words get numbers. The error tells what is wrong with the pattern.
    static Result<WordingPattern> compile(const QString &pattern, const WordingClasses &classes, WordingNumbers &numbers);

    /// Where the longest match that begins at this token ends (the token behind it), or -1. With an end, whether it ends there.
    int match(const WordingTokens &text, int first, int wantedEnd = -1) const;
    /// The place that a match begins with.
    const WordingElement &opening() const { return m_elements[m_elements.front().isStart ? 1 : 0]; }

private:
    int matchFrom(const WordingTokens &text, size_t element, int token, int limit, int wantedEnd) const;

    std::vector<WordingElement> m_elements;
};

} // namespace debrief
