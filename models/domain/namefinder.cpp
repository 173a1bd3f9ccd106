// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/namefinder.h"

#include "domain/namewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct NameTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Pseudonyms)
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isOfAddress(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"._%+-").contains(c);
}

bool isUnspaced(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul || script == QChar::Script_Thai;
}

QList<int> common(const QList<int> &a, const QList<int> &b)
{
    QList<int> both;
    for (const int person : a) {
        if (b.contains(person))
            both.append(person);
    }
    return both;
}

} // namespace

NameFinder::NameFinder(const Pseudonyms &names, const QString &text) : m_names(names), m_text(text)
{
    findAddresses();
    findLinks();
}

void NameFinder::findAddresses()
{
    qsizetype from = 0;
    for (qsizetype sign = m_text.indexOf(u'@'); sign >= 0; sign = m_text.indexOf(u'@', sign + 1)) {
        Range range{sign, sign + 1};
        while (range.begin > from && isOfAddress(at(range.begin - 1)))
            --range.begin;
        while (range.begin < sign && !at(range.begin).isLetterOrNumber())
            ++range.begin;
        while (at(range.end).isLetterOrNumber() || at(range.end) == u'-' ||
               (at(range.end) == u'.' && at(range.end + 1).isLetterOrNumber()))
            ++range.end;
        const bool hasDomain = QStringView(m_text).sliced(sign, range.end - sign).contains(u'.');
        from = sign + 1;
        if (range.begin == sign || !hasDomain)
            continue;
        constexpr QStringView scheme = u"mailto:";
        if (QStringView(m_text).first(range.begin).endsWith(scheme, Qt::CaseInsensitive))
            range.begin -= scheme.size();
        m_addresses.append(range);
        from = range.end;
    }
}

void NameFinder::findLinks()
{
    for (qsizetype sign = m_text.indexOf("://"_L1); sign >= 0; sign = m_text.indexOf("://"_L1, sign)) {
        Range range{sign, sign + 3};
        constexpr QStringView enders = u"<>\"'()[]{}|\\^`";
        while (range.end < m_text.size() && !at(range.end).isSpace() && !enders.contains(at(range.end)))
            ++range.end;
        m_links.append(range);
        sign = range.end;
    }
}

bool NameFinder::isInLink(qsizetype at)
{
    while (m_nextLink < m_links.size() && m_links.at(m_nextLink).end <= at)
        ++m_nextLink;
    return m_nextLink < m_links.size() && m_links.at(m_nextLink).begin <= at;
}

bool NameFinder::isWordAt(qsizetype index) const
{
    return isLetter(at(index)) || (isApostrophe(at(index)) && isLetter(at(index - 1)) && isLetter(at(index + 1)));
}

NameFinder::Word NameFinder::wordAt(qsizetype begin) const
{
    Word word{.begin = begin, .end = begin};
    while (isWordAt(word.end))
        ++word.end;
    word.endOfAll = word.end;
    if (word.end - begin > 2 && isApostrophe(at(word.end - 2)) && at(word.end - 1).toLower() == u's')
        word.end -= 2;
    word.folded = foldedWord(QStringView(m_text).sliced(begin, word.end - begin));
    word.isSmall = at(begin).isLower();
    return word;
}

bool NameFinder::beginsSentence(qsizetype begin) const
{
    qsizetype before = begin - 1;
    while (before >= 0 && at(before) != u'\n' && !isLetter(at(before)) && !QStringView(u".!?:").contains(at(before)))
        --before;
    return before < 0 || !isLetter(at(before));
}

bool NameFinder::isShouted(const Word &word) const
{
    return word.end - word.begin > 1 && at(word.begin + 1).isUpper();
}

qsizetype NameFinder::behindGap(qsizetype end) const
{
    qsizetype next = end;
    if (at(next).isSpace() && at(next) != u'\n') {
        ++next;
    } else if (QStringView(u"-._‐").contains(at(next))) {
        ++next;
    } else if (at(next) == u',' && at(next + 1) == u' ') {
        next += 2;
    } else {
        return -1;
    }
    return isLetter(at(next)) ? next : -1;
}

QList<int> NameFinder::withInitial(const QList<int> &people, QChar initial) const
{
    const QString folded = foldedWord(QStringView(&initial, 1));
    QList<int> fitting;
    for (const int person : people) {
        const QStringList &parts = m_names.m_people.at(person).parts;
        if (std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return part.startsWith(folded); }))
            fitting.append(person);
    }
    return fitting;
}

NameFinder::Match NameFinder::extended(Match match, const QString &last) const
{
    qsizetype from = match.end;
    QString listed = last;
    for (qsizetype next = behindGap(from); next >= 0; next = behindGap(from)) {
        const Word word = wordAt(next);
        const bool isListed = at(from) == u',';
        const QList<int> both = common(match.people, m_names.m_words.value(word.folded));
        if (!both.isEmpty() && !(word.isSmall && isOrdinaryWord(word.folded))) {
            const QStringList &parts = m_names.m_people.at(both.constFirst()).parts;
            // "Haddad, Noor" is one person; "Noor, Haddad" and "Noor, Noor" are parts of a list.
            if (isListed && (listed != parts.constLast() || word.folded != parts.constFirst() || parts.size() < 2))
                return match;
            match = {both, word.end, false};
            listed.clear();
            if (word.end != word.endOfAll)
                return match;
            from = word.end;
        } else if (!isListed && isNameParticle(word.folded) &&
                   std::any_of(match.people.cbegin(), match.people.cend(),
                               [&](int person) { return m_names.m_people.at(person).parts.contains(word.folded); })) {
            from = word.end; // Of the name only when more of it follows.
        } else if (!isListed && word.end - word.begin == 1 && at(next).isUpper()) {
            const QList<int> fitting = withInitial(match.people, at(next));
            if (fitting.isEmpty())
                return match;
            match.people = fitting;
            match.end = word.end;
            if (at(word.end) == u'.' &&
                (at(word.end + 1) == u',' || (at(word.end + 1) == u' ' && at(word.end + 2).isLower())))
                ++match.end;
            return match;
        } else {
            return match;
        }
    }
    return match;
}

NameFinder::Match NameFinder::whole(const Word &word) const
{
    for (const int person : m_names.m_sequences.value(word.folded)) {
        const QStringList &parts = m_names.m_people.at(person).parts;
        Word last = word;
        qsizetype matched = 1;
        for (; matched < parts.size(); ++matched) {
            const qsizetype next = behindGap(last.end);
            if (next < 0)
                break;
            last = wordAt(next);
            if (last.folded != parts.at(matched))
                break;
        }
        if (matched == parts.size())
            return {{person}, last.end, false};
    }
    return {};
}

NameFinder::Match NameFinder::initialAndName(const Word &word) const
{
    if (word.endOfAll - word.begin != 1 || !at(word.begin).isUpper() || at(word.endOfAll) != u'.')
        return {};
    const qsizetype next = word.endOfAll + (at(word.endOfAll + 1) == u' ' ? 2 : 1);
    if (!isLetter(at(next)))
        return {};
    const Match found = name(wordAt(next), false);
    const QList<int> fitting = withInitial(found.people, at(word.begin));
    return fitting.isEmpty() ? Match() : Match{fitting, found.end, found.isPossessive};
}

NameFinder::Match NameFinder::name(const Word &word, bool isMention) const
{
    if (const Match all = whole(word); !all.people.isEmpty())
        return all;
    QList<int> people = m_names.m_words.value(word.folded);
    QString part = word.folded;
    bool isGenitive = false;
    if (people.isEmpty() && part.size() > 3 && part.endsWith(u's') && word.end == word.endOfAll && !word.isSmall) {
        part.chop(1); // "Noors Skript"
        if (!isOrdinaryWord(part))
            people = m_names.m_words.value(part);
        isGenitive = !people.isEmpty();
    }
    if (people.isEmpty())
        return {};
    Match match{people, word.end, isGenitive};
    if (isMention)
        return word.end == word.endOfAll ? extended(match, part) : match;
    if (word.isSmall && isOrdinaryWord(part))
        return {};
    const bool isPossessive = word.end != word.endOfAll || isGenitive;
    if (isPossessive)
        return match;
    match = extended(match, part);
    if (match.end == word.end && beginsSentences(part) && (beginsSentence(word.begin) || isShouted(word)))
        return {};
    // "James' laptop"
    if (isApostrophe(at(match.end)) && !isLetter(at(match.end + 1)) && at(match.end - 1) == u's' &&
        !isApostrophe(at(word.begin - 1))) {
        ++match.end;
        match.isPossessive = true;
    }
    return match;
}

NameFinder::Match NameFinder::address(const Range &range) const
{
    const QString address = m_text.sliced(range.begin, range.end - range.begin).section(u':', -1);
    QList<int> people = m_names.m_handles.value(foldedWord(address));
    if (people.isEmpty())
        people = m_names.m_handles.value(foldedWord(address.section(u'@', 0, 0)));
    return {people, range.end, false};
}

NameFinder::Match NameFinder::mention(qsizetype sign) const
{
    if (isLetter(at(sign - 1)) || !isLetter(at(sign + 1)))
        return {};
    qsizetype end = sign + 1;
    while (isLetter(at(end)) || (QStringView(u"._-").contains(at(end)) && isLetter(at(end + 1))))
        ++end;
    const QString handle = foldedWord(QStringView(m_text).sliced(sign + 1, end - sign - 1));
    const Match byName = name(wordAt(sign + 1), true);
    const QList<int> people = m_names.m_handles.value(handle);
    if (!people.isEmpty() && byName.end < end)
        return extended({people, end, false}, {});
    return byName;
}

void NameFinder::put(qsizetype begin, const Match &match)
{
    QString role = match.people.isEmpty() ? NameTexts::tr("an e-mail address") : m_names.roleName(match.people);
    m_names.log(m_text.sliced(begin, match.end - begin), role);
    if (match.isPossessive)
        role += u"’s"_s;
    m_out += isInLink(begin) ? role.replace(u' ', u'-') : role;
}

void NameFinder::insideUnspaced(const Word &word)
{
    qsizetype done = word.begin;
    for (qsizetype begin = word.begin; begin < word.endOfAll;) {
        Match match;
        for (qsizetype length = std::min(m_names.m_longestUnspaced, word.endOfAll - begin); length > 1; --length) {
            match.people = m_names.m_words.value(foldedWord(QStringView(m_text).sliced(begin, length)));
            match.end = begin + length;
            if (!match.people.isEmpty())
                break;
        }
        if (match.people.isEmpty()) {
            ++begin;
            continue;
        }
        copy(done, begin);
        put(begin, match);
        begin = done = match.end;
    }
    copy(done, word.endOfAll);
}

QString NameFinder::replaced()
{
    m_out.reserve(m_text.size());
    qsizetype nextAddress = 0;
    for (qsizetype here = 0; here < m_text.size();) {
        while (nextAddress < m_addresses.size() && m_addresses.at(nextAddress).begin < here)
            ++nextAddress;
        if (nextAddress < m_addresses.size() && m_addresses.at(nextAddress).begin == here) {
            const Match found = address(m_addresses.at(nextAddress));
            put(here, found);
            here = found.end;
            continue;
        }
        Match found;
        if (at(here) == u'@')
            found = mention(here);
        if (found.people.isEmpty() && !isLetter(at(here))) {
            m_out += at(here++);
            continue;
        }
        Word word;
        if (found.people.isEmpty()) {
            word = wordAt(here);
            // An address is longer than the word it begins with, and may begin inside of one that is none.
            if (nextAddress < m_addresses.size())
                word.endOfAll = std::min(word.endOfAll, m_addresses.at(nextAddress).begin);
            found = initialAndName(word);
            if (found.people.isEmpty())
                found = name(word, false);
        }
        if (!found.people.isEmpty()) {
            put(here, found);
            here = found.end;
        } else if (m_names.m_longestUnspaced > 0 && isUnspaced(at(here))) {
            insideUnspaced(word);
            here = word.endOfAll;
        } else {
            copy(here, word.endOfAll);
            here = word.endOfAll;
        }
    }
    return m_out;
}

} // namespace debrief
