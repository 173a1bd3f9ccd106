// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pseudonyms.h"

namespace debrief {

/// One pass over a text that puts roles where names are.
class NameFinder
{
public:
    NameFinder(const Pseudonyms &names, const QString &text);

    QString replaced();

private:
    struct Word
    {
        qsizetype begin = 0;
        qsizetype end = 0;      ///< Without a possessive ending.
        qsizetype endOfAll = 0; ///< With it.
        QString folded;
        bool isSmall = false; ///< Its first letter is, in a script where it could be a capital.
    };
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    /// What was found at a place; empty people for nothing.
    struct Match
    {
        QList<int> people;
        qsizetype end = 0;
        bool isPossessive = false; ///< The name's own ending has gone into it.
    };

    void findAddresses();
    void findLinks();
    bool isInLink(qsizetype at);
    QChar at(qsizetype index) const { return index >= 0 && index < m_text.size() ? m_text.at(index) : QChar(); }
    bool isWordAt(qsizetype index) const;
    Word wordAt(qsizetype begin) const;
    bool beginsSentence(qsizetype begin) const;
    bool isShouted(const Word &word) const;
    /// Where the next word of a name would begin after that place; -1 where there is none.
    qsizetype behindGap(qsizetype end) const;

    Match address(const Range &range) const;
    Match mention(qsizetype at) const;
    Match name(const Word &word, bool isMention) const;
    Match whole(const Word &word) const;
    Match initialAndName(const Word &word) const;
    /// Goes on with the words that belong to the same person; the one before is given where only one was matched.
    Match extended(Match match, const QString &last) const;
    QList<int> withInitial(const QList<int> &people, QChar initial) const;
    void insideUnspaced(const Word &word);

    void put(qsizetype begin, const Match &match);
    void copy(qsizetype begin, qsizetype end) { m_out += QStringView(m_text).sliced(begin, end - begin); }

    const Pseudonyms &m_names;
    const QString &m_text;
    QList<Range> m_addresses;
    QList<Range> m_links;
    qsizetype m_nextLink = 0;
    QString m_out;
};

} // namespace debrief
