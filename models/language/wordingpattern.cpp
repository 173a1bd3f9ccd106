// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordingpattern.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

struct WordingPatternTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::WordingPattern)
};

constexpr int MostRepeats = 8;

int numberOf(const QString &word, WordingNumbers &numbers)
{
    return numbers.try_emplace(word.toStdU16String(), static_cast<int>(numbers.size())).first->second;
}

/// Takes "?", "*", "+" or "{5}" from the end.
bool takeCount(QString &text, WordingElement &element)
{
    if (text.size() < 2)
        return true;
    if (text.endsWith(u'?') || text.endsWith(u'*') || text.endsWith(u'+')) {
        const QChar mark = text.back();
        element.least = mark == u'+' ? 1 : 0;
        element.most = mark == u'?' ? 1 : 3;
        text.chop(1);
        return true;
    }
    if (!text.endsWith(u'}'))
        return true;
    const qsizetype open = text.indexOf(u'{');
    bool isNumber = false;
    element.least = 0;
    element.most = QStringView(text).sliced(open + 1, text.size() - open - 2).toInt(&isNumber);
    text.truncate(open);
    return open > 0 && isNumber && element.most >= 1 && element.most <= MostRepeats;
}

Result<> addAlternative(WordingElement &element, const QString &text, const WordingClasses &classes,
                        WordingNumbers &numbers)
{
    if (text == u"<name>") {
        element.takesNames = true;
    } else if (text == u"#") {
        element.takesNumbers = true;
    } else if (text == u"_") {
        element.takesAny = true;
    } else if (text.startsWith(u'<') && text.endsWith(u'>')) {
        const QString name = text.sliced(1, text.size() - 2);
        const auto found = classes.constFind(name);
        if (found == classes.cend())
            return failure(ErrorCode::InvalidInput,
                           WordingPatternTexts::tr("There are no words called “%1”.").arg(name));
        for (const QString &word : *found) {
            if (const auto added = addAlternative(element, word, {}, numbers); !added)
                return added;
        }
    } else if (text.startsWith(u'*') && text.size() > 1) {
        element.suffixes.push_back(text.sliced(1).toStdU16String());
    } else {
        // An ending stands alone only here.
        const QStringList words = text.startsWith(u'\'') || text == u"n't" ? QStringList{text} : wordsOf(text);
        if (words != QStringList{text})
            return failure(ErrorCode::InvalidInput,
                           WordingPatternTexts::tr("“%1” is not one word in small letters.").arg(text));
        element.words.push_back(numberOf(text, numbers));
    }
    return {};
}

Result<WordingElement> elementOf(QString text, const WordingClasses &classes, WordingNumbers &numbers)
{
    WordingElement element;
    if (text == u"^" || text == u"$") {
        element.isStart = text == u"^";
        element.isEnd = !element.isStart;
        return element;
    }
    if (!takeCount(text, element))
        return failure(ErrorCode::InvalidInput,
                       WordingPatternTexts::tr("A count in braces goes from 1 to %1.").arg(MostRepeats));
    if (text.startsWith(u'!')) {
        element.takesOthers = true;
        text.remove(0, 1);
    }
    for (const QString &alternative : text.split(u'|')) {
        if (const auto added = addAlternative(element, alternative, classes, numbers); !added)
            return std::unexpected(added.error());
    }
    std::ranges::sort(element.words);
    return element;
}

bool canOpen(const WordingElement &element)
{
    return element.suffixes.empty() && !element.takesAny && !element.takesOthers && !element.takesNumbers &&
           !element.isStart && !element.isEnd;
}

} // namespace

bool WordingElement::takes(const WordingTokens &text, const WordingToken &token) const
{
    const bool isListed =
        takesAny || (takesNames && token.isName) || (takesNumbers && token.isNumber) ||
        (token.word >= 0 && std::ranges::binary_search(words, token.word)) ||
        (!token.isForeign && std::ranges::any_of(suffixes, [&](const std::u16string &suffix) {
            return static_cast<size_t>(token.length) > suffix.size() && text.textOf(token).ends_with(suffix);
        }));
    return isListed != takesOthers;
}

Result<WordingPattern> WordingPattern::compile(const QString &pattern, const WordingClasses &classes,
                                               WordingNumbers &numbers)
{
    WordingPattern compiled;
    for (const QString &text : pattern.split(u' ')) {
        const auto element = elementOf(text, classes, numbers);
        if (!element)
            return std::unexpected(element.error());
        compiled.m_elements.push_back(*element);
    }
    compiled.m_hasOpening = compiled.findOpening();
    return compiled;
}

bool WordingPattern::findOpening()
{
    for (size_t index = m_elements.front().isStart ? 1 : 0; index < m_elements.size(); ++index) {
        const WordingElement &element = m_elements[index];
        if (!canOpen(element))
            return false;
        m_openingWords.insert(m_openingWords.end(), element.words.cbegin(), element.words.cend());
        m_opensWithName = m_opensWithName || element.takesNames;
        if (element.least > 0) {
            std::ranges::sort(m_openingWords);
            const auto repeats = std::ranges::unique(m_openingWords);
            m_openingWords.erase(repeats.begin(), repeats.end());
            return true;
        }
    }
    return false;
}

int WordingPattern::match(const WordingTokens &text, int first, int wantedEnd) const
{
    return matchFrom(text, 0, first, text.tokens[static_cast<size_t>(first)].clause, wantedEnd);
}

int WordingPattern::matchFrom(const WordingTokens &text, size_t element, int token, int clause, int wantedEnd) const
{
    if (element == m_elements.size())
        return wantedEnd < 0 || wantedEnd == token ? token : -1;
    const WordingElement &here = m_elements[element];
    const int count = static_cast<int>(text.tokens.size());
    if (here.isStart || here.isEnd) {
        const int neighbour = here.isStart ? token : token - 1;
        if (neighbour < 0 || neighbour >= count)
            return -1;
        const WordingSentence &sentence =
            text.sentences[static_cast<size_t>(text.tokens[static_cast<size_t>(neighbour)].sentence)];
        const bool isThere = token == (here.isStart ? sentence.first : sentence.end);
        return isThere ? matchFrom(text, element + 1, token, clause, wantedEnd) : -1;
    }
    int most = 0;
    while (most < here.most && token + most < count) {
        const WordingToken &candidate = text.tokens[static_cast<size_t>(token + most)];
        if (candidate.clause != clause || !here.takes(text, candidate))
            break;
        ++most;
    }
    for (int taken = most; taken >= here.least; --taken) {
        if (const int end = matchFrom(text, element + 1, token + taken, clause, wantedEnd); end >= 0)
            return end;
    }
    return -1;
}

} // namespace debrief
