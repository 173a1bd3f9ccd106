// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace debrief {

struct WordingHash : std::hash<std::u16string_view>
{
    using is_transparent = void;
};
using WordingNumbers = std::unordered_map<std::u16string, int, WordingHash, std::equal_to<>>;
using WordingNames = std::unordered_set<std::u16string, WordingHash, std::equal_to<>>;

/// A word, an ending that stands for one ("n't", "'s"), or something foreign of whatever length.
struct WordingToken
{
    qsizetype start = 0;
    qsizetype length = 0;
    int word = -1;    ///< Its number in the lexicon; -1 for one that it does not have.
    int clause = 0;   ///< Commas, brackets and dashes begin a new one, as the ends of sentences do.
    int sentence = 0; ///< Index into the sentences.
    bool isName = false;
    bool isNumber = false;
    bool isForeign = false; ///< Code, a quotation, an address, or a name out of a program.
};

struct WordingSentence
{
    int first = 0; ///< Its tokens: from here …
    int end = 0;   ///< … to before here.
    bool isQuestion = false;
};

/// A text, taken apart. Words are compared without case; ’ is '.
struct WordingTokens
{
    WordingTokens(QStringView text, const WordingNumbers &numbers, const WordingNames &names);

    std::u16string_view textOf(const WordingToken &token) const
    {
        return {reinterpret_cast<const char16_t *>(folded.utf16()) + token.start, static_cast<size_t>(token.length)};
    }

    QString folded; ///< As long as the text.
    std::vector<WordingToken> tokens;
    std::vector<WordingSentence> sentences;
};

/// The words of a text in the form in which they are compared: those of a lexicon, and the parts of names.
QStringList wordsOf(QStringView text);

} // namespace debrief
