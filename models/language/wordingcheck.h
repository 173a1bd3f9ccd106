// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/wordinglexicon.h"

namespace debrief {

/// Finds wording that blames, judges with hindsight or stays vague. The same text always gives the same findings; the time
/// grows as the text does. Quotations, code and addresses are left alone, and so is what is said not to be.
class WordingCheck
{
public:
    /// With all lexicons of a folder, at first those that ship with Debrief; InvalidInput when one is broken.
    static Result<WordingCheck> load(const QString &folder = QStringLiteral(":/lexicon"));
    /// With this one alone (see WordingLexicon for its form).
    static Result<WordingCheck> fromJson(const QByteArray &json, const QString &fileName);

    /// The languages that there are lexicons for.
    QStringList languages() const;
    /// Whose names are people's: whole names, of which any part is recognised when it begins with a capital or follows "@".
    void setNames(const QStringList &names);

    /// In order, apart from each other. With a language, only the phrases of that.
    QList<WordingFinding> check(QStringView text, WordingContext context = WordingContext::Prose,
                                const QString &language = {}) const;

private:
    struct Opening
    {
        int rule = 0;
        int pattern = 0;
    };

    explicit WordingCheck(WordingLexicon lexicon);
    bool applies(const WordingRule &rule, const WordingTokens &text, int first, int end) const;
    bool isNegated(const WordingRule &rule, const WordingTokens &text, int first, int end) const;

    WordingLexicon m_lexicon;
    std::vector<std::vector<Opening>> m_openings; ///< By the word that a phrase begins with.
    std::vector<Opening> m_nameOpenings;          ///< Those that begin with a name.
    WordingNames m_names;
};

} // namespace debrief
