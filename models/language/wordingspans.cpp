// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordingspans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

// Bounds keep the reading linear where marks are never closed.
constexpr qsizetype LongestQuotation = 600;
constexpr qsizetype LongestCode = 2000;

bool isInWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

class SpanReader
{
public:
    explicit SpanReader(QStringView text) : m_text(text) {}

    QList<WordingSpan> read()
    {
        while (m_position < m_text.size()) {
            const qsizetype end = isAtLineStart() ? std::max(fenceEnd(), quotedLineEnd()) : 0;
            take(end > 0 ? end : spanEnd());
        }
        return m_spans;
    }

private:
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar(u'\n');
    }

    bool isAtLineStart() const { return at(m_position - 1) == u'\n'; }

    void take(qsizetype end)
    {
        if (end > m_position)
            m_spans.append({m_position, end});
        m_position = std::max(end, m_position + 1);
    }

    qsizetype afterIndent(qsizetype position) const
    {
        const qsizetype most = position + 3;
        while (position < most && at(position) == u' ')
            ++position;
        return position;
    }

    qsizetype runEnd(qsizetype position) const
    {
        qsizetype end = position;
        while (end < m_text.size() && m_text[end] == m_text[position])
            ++end;
        return end;
    }

    qsizetype lineEnd(qsizetype position) const
    {
        const qsizetype end = m_text.indexOf(u'\n', position);
        return end < 0 ? m_text.size() : end + 1;
    }

    /// A fence that is never closed goes to the end, as Markdown has it.
    qsizetype fenceEnd() const
    {
        const qsizetype begin = afterIndent(m_position);
        if (at(begin) != u'`' && at(begin) != u'~')
            return 0;
        const qsizetype length = runEnd(begin) - begin;
        if (length < 3)
            return 0;
        for (qsizetype line = lineEnd(begin); line < m_text.size(); line = lineEnd(line)) {
            const qsizetype close = afterIndent(line);
            if (at(close) == at(begin) && runEnd(close) - close >= length)
                return lineEnd(line);
        }
        return m_text.size();
    }

    qsizetype quotedLineEnd() const { return at(afterIndent(m_position)) == u'>' ? lineEnd(m_position) : 0; }

    qsizetype spanEnd() const
    {
        switch (at(m_position).unicode()) {
        case u'`': return codeEnd();
        case u'"': return isInWord(at(m_position - 1)) ? 0 : quotationEnd(u"\""_s);
        case u'“': return quotationEnd(u"”"_s);
        case u'„': return quotationEnd(u"“”\""_s);
        case u'«': return quotationEnd(u"»"_s);
        case u'»': return quotationEnd(u"«"_s);
        case u'‚': return quotationEnd(u"‘’"_s, true);
        case u'›': return quotationEnd(u"‹"_s);
        case u'‹': return quotationEnd(u"›"_s);
        case u'‘': return quotationEnd(u"’"_s, true);
        case u'\'':
            return isInWord(at(m_position - 1)) || !isInWord(at(m_position + 1)) ? 0 : quotationEnd(u"'"_s, true);
        case u'h':
        case u'w': return isInWord(at(m_position - 1)) ? 0 : addressEnd();
        case u']': return at(m_position + 1) == u'(' ? targetEnd() : 0;
        default: return 0;
        }
    }

    qsizetype codeEnd() const
    {
        const qsizetype length = runEnd(m_position) - m_position;
        const qsizetype limit = std::min(m_text.size(), m_position + LongestCode);
        for (qsizetype close = m_position + length; close < limit; ++close) {
            if (m_text[close] == u'\n' && at(close + 1) == u'\n')
                break;
            if (m_text[close] != u'`')
                continue;
            const qsizetype end = runEnd(close);
            if (end - close == length)
                return end;
            close = end - 1;
        }
        return m_position + length;
    }

    qsizetype quotationEnd(const QString &closers, bool isApostropheToo = false) const
    {
        const qsizetype limit = std::min(m_text.size(), m_position + LongestQuotation);
        for (qsizetype close = m_position + 1; close < limit; ++close) {
            if (m_text[close] == u'\n' && at(close + 1) == u'\n')
                return 0;
            if (closers.contains(m_text[close]) && !(isApostropheToo && isInWord(at(close + 1))))
                return close + 1;
        }
        return 0;
    }

    qsizetype addressEnd() const
    {
        const QStringView rest = m_text.sliced(m_position, std::min(m_text.size() - m_position, qsizetype(8)));
        if (!rest.startsWith("http://"_L1) && !rest.startsWith("https://"_L1) && !rest.startsWith("www."_L1))
            return 0;
        qsizetype end = m_position;
        while (end < m_text.size() && !m_text[end].isSpace() && !u")>\"”“"_s.contains(m_text[end]))
            ++end;
        while (u".,;:!?"_s.contains(at(end - 1)))
            --end;
        return end;
    }

    /// Of a link, behind its text.
    qsizetype targetEnd() const
    {
        const qsizetype limit = std::min(m_text.size(), m_position + LongestCode);
        for (qsizetype close = m_position + 2; close < limit && m_text[close] != u'\n'; ++close) {
            if (m_text[close] == u')')
                return close + 1;
        }
        return 0;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    QList<WordingSpan> m_spans;
};

} // namespace

QList<WordingSpan> foreignSpans(QStringView text)
{
    return SpanReader(text).read();
}

} // namespace debrief
