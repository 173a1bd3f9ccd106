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
    static Result<WordingPattern> compile(const QString &pattern, const WordingClasses &classes,
                                          WordingNumbers &numbers);

    /// Where the longest match that begins at this token ends (the token behind it), or -1. With an end, whether it ends there.
    int match(const WordingTokens &text, int first, int wantedEnd = -1) const;
    /// Whether every match begins with a listed word or a name: what is looked for must, so that other words cost nothing.
    bool hasOpening() const { return m_hasOpening; }
    /// Those words, and whether it can be a name.
    const std::vector<int> &openingWords() const { return m_openingWords; }
    bool opensWithName() const { return m_opensWithName; }

private:
    int matchFrom(const WordingTokens &text, size_t element, int token, int clause, int wantedEnd) const;

    bool findOpening();

    std::vector<WordingElement> m_elements;
    std::vector<int> m_openingWords;
    bool m_opensWithName = false;
    bool m_hasOpening = false;
};

} // namespace debrief
