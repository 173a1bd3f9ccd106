// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordingtokens.h"

#include "language/wordingspans.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

constexpr std::array<std::u16string_view, 7> Endings{u"n't", u"'s", u"'ve", u"'d", u"'ll", u"'re", u"'m"};

QString foldedText(QStringView text)
{
    QString folded = text.toString();
    for (QChar &character : folded)
        character = character == u'’' ? QChar(u'\'') : character.toLower();
    return folded;
}

class TokenReader
{
public:
    TokenReader(QStringView text, WordingTokens &result, const WordingNumbers &numbers, const WordingNames &names)
        : m_text(text),
          m_result(result),
          m_numbers(numbers),
          m_names(names),
          m_spans(foreignSpans(text))
    {
    }

    void read()
    {
        m_result.tokens.reserve(static_cast<size_t>(m_text.size() / 5));
        m_result.sentences.push_back({});
        readLineStart();
        while (m_position < m_text.size()) {
            if (m_span < m_spans.size() && m_spans[m_span].start == m_position)
                readForeign();
            else if (m_text[m_position].isLetterOrNumber())
                readWord();
            else
                readGap();
        }
        m_result.sentences.back().end = count();
    }

private:
    int count() const { return static_cast<int>(m_result.tokens.size()); }
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar(u'\n');
    }
    qsizetype limit() const { return m_span < m_spans.size() ? m_spans[m_span].start : m_text.size(); }

    void readForeign()
    {
        const WordingSpan &span = m_spans[m_span++];
        const bool isLine = at(span.start - 1) == u'\n' && at(span.end - 1) == u'\n';
        // The target of a link belongs to its text.
        if (m_text[span.start] != u']') {
            add(span.start, span.end - span.start).isForeign = true;
            // A quotation that ends as a sentence ends the sentence too.
            if (span.end - span.start > 1 && u".!?"_s.contains(at(span.end - 2)) && at(span.end).isSpace() &&
                isCapital(span.end))
                endSentence(false);
        }
        m_position = span.end;
        if (isLine)
            endSentence(false);
    }

    bool isCapital(qsizetype position) const
    {
        while (position < m_text.size() && m_text[position].isSpace())
            ++position;
        return position < m_text.size() && !m_text[position].isLower();
    }

    /// What joins two parts to one word, and what to one name out of a program ("failed_to.start").
    static bool joins(QChar joint) { return joint == u'-' || joint == u'\'' || joint == u'’'; }
    static bool joinsNames(QChar joint) { return joint == u'_' || joint == u'.' || joint == u'@'; }

    void readWord()
    {
        const qsizetype start = m_position;
        const bool startsWithDigit = m_text[start].isDigit();
        bool isForeign =
            at(start - 1) == u'/' || at(start - 1) == u'_' || (at(start - 1) == u'-' && at(start - 2) == u'-');
        const qsizetype end = limit();
        while (m_position < end) {
            const QChar character = m_text[m_position];
            if (character.isLetterOrNumber() || character.isMark()) {
                ++m_position;
                continue;
            }
            const bool isJoint =
                joins(character) || joinsNames(character) ||
                (character == u':' && m_text[m_position - 1].isDigit() && at(m_position + 1).isDigit());
            if (!isJoint || m_position + 1 >= end || !m_text[m_position + 1].isLetterOrNumber())
                break;
            isForeign = isForeign || (joinsNames(character) && !(startsWithDigit && character == u'.'));
            ++m_position;
        }
        if (isForeign) {
            add(start, m_position - start).isForeign = true;
            return;
        }
        addWord(start, m_position - start, startsWithDigit);
    }

    void addWord(qsizetype start, qsizetype length, bool isNumber)
    {
        const std::u16string_view whole(reinterpret_cast<const char16_t *>(m_result.folded.utf16()) + start,
                                        static_cast<size_t>(length));
        if (whole.find(u'\'') != std::u16string_view::npos) {
            for (const std::u16string_view ending : Endings) {
                if (whole.size() > ending.size() && whole.ends_with(ending)) {
                    const auto rest = length - static_cast<qsizetype>(ending.size());
                    addWord(start, rest, isNumber);
                    addWord(start + rest, static_cast<qsizetype>(ending.size()), false);
                    return;
                }
            }
        }
        const auto found = m_numbers.find(whole);
        WordingToken &token = add(start, length);
        token.isNumber = isNumber;
        if (found != m_numbers.end())
            token.word = found->second;
        if (!m_names.empty() && (m_text[start].isUpper() || at(start - 1) == u'@'))
            token.isName = isName(whole);
    }

    /// Also in the German genitive: "Priyas".
    bool isName(std::u16string_view word) const
    {
        return m_names.contains(word) || (word.ends_with(u's') && m_names.contains(word.substr(0, word.size() - 1)));
    }

    WordingToken &add(qsizetype start, qsizetype length)
    {
        m_result.tokens.push_back({.start = start,
                                   .length = length,
                                   .clause = m_clause,
                                   .sentence = static_cast<int>(m_result.sentences.size()) - 1});
        return m_result.tokens.back();
    }

    void readGap()
    {
        switch (m_text[m_position].unicode()) {
        case u'.':
            if (at(m_position + 1) == u'.' || at(m_position + 1).isSpace() ||
                u"\")”“*_"_s.contains(at(m_position + 1))) {
                if (isCapital(m_position + 1) || m_position + 1 >= m_text.size() || at(m_position + 1) == u'\n')
                    endSentence(false);
            }
            break;
        case u'!': endSentence(false); break;
        case u'?': endSentence(true); break;
        case u'|': endSentence(false); break;
        case u',':
        case u';':
        case u':':
        case u'(':
        case u')':
        case u'–':
        case u'—':
        case u'…': ++m_clause; break;
        case u'-':
            if (at(m_position - 1).isSpace() && at(m_position + 1).isSpace())
                ++m_clause;
            break;
        case u'\n': readLineEnd(); return;
        default: break;
        }
        ++m_position;
    }

    /// A single line end inside of a paragraph means nothing.
    void readLineEnd()
    {
        ++m_position;
        readLineStart();
    }

    void readLineStart()
    {
        while (m_position < m_text.size() && u" \t\r"_s.contains(m_text[m_position]))
            ++m_position;
        const QChar first = at(m_position);
        const bool isMarked = u"-*+#"_s.contains(first) && (at(m_position + 1).isSpace() || at(m_position + 1) == u'#');
        qsizetype digits = m_position;
        while (digits < m_position + 3 && at(digits).isDigit())
            ++digits;
        const bool isNumbered = digits > m_position && u".)"_s.contains(at(digits)) && at(digits + 1) == u' ';
        if (first == u'\n' || first == u'|' || isMarked || isNumbered)
            endSentence(false);
        if (isNumbered)
            m_position = digits + 1;
    }

    void endSentence(bool isQuestion)
    {
        ++m_clause;
        WordingSentence &last = m_result.sentences.back();
        if (last.first == count())
            return;
        last.end = count();
        last.isQuestion = isQuestion;
        m_result.sentences.push_back({.first = count()});
    }

    QStringView m_text;
    WordingTokens &m_result;
    const WordingNumbers &m_numbers;
    const WordingNames &m_names;
    QList<WordingSpan> m_spans;
    qsizetype m_span = 0;
    qsizetype m_position = 0;
    int m_clause = 0;
};

} // namespace

WordingTokens::WordingTokens(QStringView text, const WordingNumbers &numbers, const WordingNames &names)
    : folded(foldedText(text))
{
    TokenReader(text, *this, numbers, names).read();
}

QStringList wordsOf(QStringView text)
{
    const WordingTokens parts(text, {}, {});
    QStringList words;
    for (const WordingToken &token : parts.tokens) {
        if (!token.isForeign)
            words.append(parts.folded.sliced(token.start, token.length));
    }
    return words;
}

} // namespace debrief
