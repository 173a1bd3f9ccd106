// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordingcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

struct WordingCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::WordingCheck)
};

// How many words around a phrase are looked at; they bound the work for each.
constexpr int NegationReach = 5;
constexpr int NegationReachAfter = 2;
constexpr int LongestLead = 6;
constexpr int NearReach = 12;

bool has(const std::vector<int> &words, const WordingToken &token)
{
    return token.word >= 0 && std::ranges::binary_search(words, token.word);
}

struct Candidate
{
    int first = 0;
    int end = 0;
    const WordingRule *rule = nullptr;
};

} // namespace

Result<WordingCheck> WordingCheck::load(const QString &folder)
{
    WordingLexicon lexicon;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal,
                           WordingCheckTexts::tr("The lexicon %1 can't be read. Install Debrief again.").arg(name));
        if (const auto added = lexicon.add(file.readAll(), name); !added)
            return std::unexpected(added.error());
    }
    if (lexicon.languages.empty())
        return failure(ErrorCode::Internal,
                       WordingCheckTexts::tr("There is no lexicon in %1. Install Debrief again.").arg(folder));
    return WordingCheck(std::move(lexicon));
}

Result<WordingCheck> WordingCheck::fromJson(const QByteArray &json, const QString &fileName)
{
    WordingLexicon lexicon;
    if (const auto added = lexicon.add(json, fileName); !added)
        return std::unexpected(added.error());
    return WordingCheck(std::move(lexicon));
}

WordingCheck::WordingCheck(WordingLexicon lexicon) : m_lexicon(std::move(lexicon)), m_openings(m_lexicon.numbers.size())
{
    for (size_t rule = 0; rule < m_lexicon.rules.size(); ++rule) {
        const std::vector<WordingPattern> &patterns = m_lexicon.rules[rule].find;
        for (size_t pattern = 0; pattern < patterns.size(); ++pattern) {
            const Opening opening{static_cast<int>(rule), static_cast<int>(pattern)};
            for (const int word : patterns[pattern].openingWords())
                m_openings[static_cast<size_t>(word)].push_back(opening);
            if (patterns[pattern].opensWithName())
                m_nameOpenings.push_back(opening);
        }
    }
}

QStringList WordingCheck::languages() const
{
    QStringList codes;
    for (const WordingLexicon::Words &words : m_lexicon.languages)
        codes.append(words.language);
    return codes;
}

void WordingCheck::setNames(const QStringList &names)
{
    m_names.clear();
    for (const QString &name : names) {
        for (const QString &part : wordsOf(name)) {
            if (part.size() > 1)
                m_names.insert(part.toStdU16String());
        }
    }
}

QList<WordingFinding> WordingCheck::check(QStringView text, WordingContext context, const QString &language) const
{
    const WordingTokens parts(text, m_lexicon.numbers, m_names);
    std::vector<Candidate> candidates;
    const auto consider = [&](const Opening &opening, int first) {
        const WordingRule &rule = m_lexicon.rules[static_cast<size_t>(opening.rule)];
        if (!rule.contexts[static_cast<size_t>(context)] ||
            (!language.isEmpty() && m_lexicon.languages[rule.language].language != language))
            return;
        const int end = rule.find[static_cast<size_t>(opening.pattern)].match(parts, first);
        if (end > first && applies(rule, parts, first, end))
            candidates.push_back({first, end, &rule});
    };
    for (size_t index = 0; index < parts.tokens.size(); ++index) {
        const WordingToken &token = parts.tokens[index];
        if (token.isName)
            std::ranges::for_each(m_nameOpenings,
                                  [&](const Opening &opening) { consider(opening, static_cast<int>(index)); });
        if (token.word >= 0)
            std::ranges::for_each(m_openings[static_cast<size_t>(token.word)],
                                  [&](const Opening &opening) { consider(opening, static_cast<int>(index)); });
    }

    // Of phrases that share words the first one stands, of those that begin together the longest, then the gravest.
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        if (a.first != b.first)
            return a.first < b.first;
        return a.end != b.end ? a.end > b.end : a.rule->category < b.rule->category;
    });
    QList<WordingFinding> findings;
    int taken = 0;
    for (const Candidate &candidate : candidates) {
        if (candidate.first < taken)
            continue;
        taken = candidate.end;
        const qsizetype start = parts.tokens[static_cast<size_t>(candidate.first)].start;
        const WordingToken &last = parts.tokens[static_cast<size_t>(candidate.end - 1)];
        const qsizetype length = last.start + last.length - start;
        findings.append({.start = start,
                         .length = length,
                         .category = candidate.rule->category,
                         .phrase = text.sliced(start, length).toString(),
                         .reason = candidate.rule->reason,
                         .question = candidate.rule->question});
    }
    return findings;
}

bool WordingCheck::applies(const WordingRule &rule, const WordingTokens &text, int first, int end) const
{
    const WordingSentence &sentence =
        text.sentences[static_cast<size_t>(text.tokens[static_cast<size_t>(first)].sentence)];
    if ((sentence.isQuestion && !rule.findsInQuestions) || isNegated(rule, text, first, end))
        return false;
    const auto matchesAt = [&text](const std::vector<WordingPattern> &patterns, int at, int wantedEnd) {
        return std::ranges::any_of(
            patterns, [&](const WordingPattern &pattern) { return pattern.match(text, at, wantedEnd) >= 0; });
    };
    if (!rule.unlessBefore.empty()) {
        for (int at = std::max(sentence.first, first - LongestLead); at < first; ++at) {
            if (matchesAt(rule.unlessBefore, at, first))
                return false;
        }
    }
    if (end < sentence.end && matchesAt(rule.unlessAfter, end, -1))
        return false;
    if (!rule.unlessNear.empty()) {
        for (int at = std::max(sentence.first, first - NearReach); at < std::min(sentence.end, end + NearReach); ++at) {
            if (matchesAt(rule.unlessNear, at, -1))
                return false;
        }
    }
    return true;
}

bool WordingCheck::isNegated(const WordingRule &rule, const WordingTokens &text, int first, int end) const
{
    if (rule.negation == WordingNegation::None)
        return false;
    const WordingLexicon::Words &words = m_lexicon.languages[rule.language];
    const int clause = text.tokens[static_cast<size_t>(first)].clause;
    for (int at = first - 1; at >= std::max(0, first - NegationReach); --at) {
        const WordingToken &token = text.tokens[static_cast<size_t>(at)];
        if (token.clause != clause || has(words.negationEnds, token))
            break;
        if (has(words.negation, token))
            return !has(words.noNegation, text.tokens[static_cast<size_t>(at + 1)]);
    }
    if (rule.negation == WordingNegation::Before)
        return false;
    const int reach = std::min(static_cast<int>(text.tokens.size()), end + NegationReachAfter);
    for (int at = end; at < reach; ++at) {
        const WordingToken &token = text.tokens[static_cast<size_t>(at)];
        if (token.clause != clause)
            break;
        if (has(words.negation, token))
            return at + 1 >= reach || !has(words.noNegation, text.tokens[static_cast<size_t>(at + 1)]);
    }
    return false;
}

} // namespace debrief
