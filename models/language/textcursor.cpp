// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/textcursor.h"

namespace debrief {

namespace {

constexpr qsizetype ExcerptLength = 60;

} // namespace

QChar TextCursor::peek(qsizetype ahead) const
{
    const qsizetype at = m_position + ahead;
    return at >= 0 && at < m_text.size() ? m_text[at] : QChar();
}

bool TextCursor::isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format;
}

bool TextCursor::skipSpaces()
{
    const qsizetype start = m_position;
    while (!atEnd() && (peek().isSpace() || isInvisible(peek())))
        ++m_position;
    return m_position > start;
}

bool TextCursor::accept(QChar wanted)
{
    if (atEnd() || peek() != wanted)
        return false;
    ++m_position;
    return true;
}

bool TextCursor::acceptAnyOf(QStringView wanted)
{
    if (atEnd() || !wanted.contains(peek()))
        return false;
    ++m_position;
    return true;
}

bool TextCursor::acceptWord(QLatin1StringView word)
{
    if (!rest().startsWith(word, Qt::CaseInsensitive) || peek(word.size()).isLetterOrNumber())
        return false;
    m_position += word.size();
    return true;
}

QStringView TextCursor::readDigits(int atMost)
{
    qsizetype count = 0;
    while (count <= atMost && digitFollows(count))
        ++count;
    if (count > atMost)
        return {};
    const QStringView digits = m_text.sliced(m_position, count);
    m_position += count;
    return digits;
}

QStringView TextCursor::readLetters(int atMost)
{
    qsizetype count = 0;
    while (count <= atMost && peek(count).isLetter())
        ++count;
    if (count > atMost)
        return {};
    const QStringView letters = m_text.sliced(m_position, count);
    m_position += count;
    return letters;
}

QString excerpt(QStringView text)
{
    QString result;
    for (const QChar character : text.first(qMin(text.size(), ExcerptLength)))
        result += character.isPrint() ? character : QChar(u' ');
    result = result.simplified();
    return text.size() > ExcerptLength ? result + QChar(0x2026) : result;
}

} // namespace debrief
