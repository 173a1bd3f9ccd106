// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace debrief {

/// A place in a text that readers of small tokens move forward. A reader that finds nothing puts it back.
class TextCursor
{
public:
    explicit TextCursor(QStringView text) : m_text(text) {}

    qsizetype position() const { return m_position; }
    void setPosition(qsizetype position) { m_position = position; }
    bool atEnd() const { return m_position >= m_text.size(); }
    QStringView text() const { return m_text; }
    QStringView rest() const { return m_text.sliced(m_position); }

    /// A null character where the text has ended.
    QChar peek(qsizetype ahead = 0) const;
    /// Neither a letter nor a digit follows.
    bool atWordEnd() const { return !peek().isLetterOrNumber(); }
    bool digitFollows(qsizetype ahead = 0) const { return isDigit(peek(ahead)); }

    void advance(qsizetype count = 1) { m_position = qMin(m_position + count, m_text.size()); }
    /// True when there were any. Invisible marks of direction count as spaces: pasted times often begin with one.
    bool skipSpaces();
    bool accept(QChar wanted);
    bool acceptAnyOf(QStringView wanted);
    /// A whole word, in whatever case.
    bool acceptWord(QLatin1StringView word);
    /// ASCII digits, none when there are more than that many.
    QStringView readDigits(int atMost);
    /// Letters of any alphabet, none when there are more than that many.
    QStringView readLetters(int atMost);

    static bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }
    static bool isInvisible(QChar character);

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

/// The text as an error message may quote it: on one line, printable, not long.
QString excerpt(QStringView text);

} // namespace debrief
