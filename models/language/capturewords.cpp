// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/capturewords.h"

#include "language/duedate.h"

#include <QSet>

namespace debrief {

namespace {

constexpr qsizetype LongestTheme = 60;
constexpr qsizetype LongestOwner = 80;

bool isThemeCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'_' || character == u'-';
}

bool isOwnerCharacter(QChar character)
{
    return isThemeCharacter(character) || character == u'.' || character == u'\'' || character == QChar(0x2019);
}

/// At the beginning of a word; not in an address or behind "C".
bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || text[at - 1].isSpace() || text[at - 1] == u'(' || text[at - 1] == u',';
}

/// Without the '#', empty when there is none here.
QStringView readTheme(TextCursor &cursor)
{
    if (cursor.peek() != u'#' || !cursor.peek(1).isLetter())
        return {};
    const QStringView behind = cursor.rest().sliced(1);
    qsizetype length = 0;
    while (length < behind.size() && length <= LongestTheme && isThemeCharacter(behind[length]))
        ++length;
    if (length > LongestTheme)
        return {};
    while (behind[length - 1] == u'-' || behind[length - 1] == u'_')
        --length;
    cursor.advance(length + 1);
    return behind.first(length);
}

class Themes
{
public:
    void add(QStringView theme)
    {
        const QString name = theme.toString().toLower();
        if (m_known.contains(name))
            return;
        m_known.insert(name);
        m_list.append(name);
    }
    QStringList list() const { return m_list; }

private:
    QStringList m_list;
    QSet<QString> m_known; ///< A hostile line may hold a hundred thousand.
};

QString readQuotedOwner(TextCursor &cursor)
{
    const QStringView behind = cursor.rest().sliced(2).first(qMin(cursor.rest().size() - 2, LongestOwner));
    for (qsizetype i = 0; i < behind.size(); ++i) {
        if (!QStringView(u"\"\u201c\u201d").contains(behind[i]))
            continue;
        const QString owner = behind.first(i).toString().simplified();
        if (!owner.isEmpty())
            cursor.advance(i + 3);
        return owner;
    }
    return {};
}

/// Empty when there is none here.
QString readOwner(TextCursor &cursor)
{
    if (cursor.peek() != u'@')
        return {};
    if (QStringView(u"\"\u201c\u201d\u201e").contains(cursor.peek(1)) && !cursor.peek(1).isNull())
        return readQuotedOwner(cursor);
    qsizetype length = 0;
    while (length <= LongestOwner && isOwnerCharacter(cursor.peek(length + 1)))
        ++length;
    while (length > 0 && !cursor.peek(length).isLetterOrNumber())
        --length;
    if (length == 0 || length > LongestOwner)
        return {};
    const QString owner = cursor.rest().sliced(1, length).toString();
    cursor.advance(length + 1);
    return owner;
}

/// What is left when words have been taken out of a sentence: without empty brackets and stray marks.
QString tidied(QString title)
{
    title.replace(QStringLiteral(" ()"), QString());
    title = title.simplified();
    title.replace(QStringLiteral(" ,"), QStringLiteral(","));
    qsizetype start = 0;
    while (start < title.size() && QStringView(u",;: ").contains(title[start]))
        ++start;
    qsizetype end = title.size();
    while (end > start && (QStringView(u",; ").contains(title[end - 1]) ||
                           (title[end - 1] == u'.' && end > start + 1 && title[end - 2] == u' ')))
        --end;
    return title.sliced(start, end - start);
}

} // namespace

QStringList themesIn(QStringView text)
{
    Themes themes;
    TextCursor cursor(text);
    while (!cursor.atEnd()) {
        const QStringView theme = beginsWord(text, cursor.position()) ? readTheme(cursor) : QStringView();
        if (theme.isEmpty())
            cursor.advance();
        else
            themes.add(theme);
    }
    return themes.list();
}

Result<ActionWords> readActionWords(QStringView text, QDate today)
{
    ActionWords words;
    Themes themes;
    QString title;
    title.reserve(text.size());
    TextCursor cursor(text);
    while (!cursor.atEnd()) {
        if (beginsWord(text, cursor.position())) {
            if (const QStringView theme = readTheme(cursor); !theme.isEmpty()) {
                themes.add(theme);
                continue;
            }
            if (words.owner.isEmpty()) {
                words.owner = readOwner(cursor);
                if (!words.owner.isEmpty())
                    continue;
            }
            const std::optional<DateToken> due = words.due.isValid() ? std::nullopt : readDue(cursor, today);
            if (due && due->problem)
                return std::unexpected(*due->problem);
            if (due) {
                words.due = due->date;
                continue;
            }
        }
        title += cursor.peek();
        cursor.advance();
    }
    words.title = tidied(title);
    words.themes = themes.list();
    return words;
}

QString unreadDue(QStringView title)
{
    TextCursor cursor(title);
    while (!cursor.atEnd()) {
        const qsizetype start = cursor.position();
        if (!beginsWord(title, start) || !acceptDueWord(cursor)) {
            cursor.advance();
            continue;
        }
        if (!cursor.skipSpaces() || cursor.acceptWord(QLatin1StringView("to")))
            continue;
        if (acceptDueFiller(cursor) || cursor.acceptWord(QLatin1StringView("in")))
            cursor.skipSpaces();
        const qsizetype wordAt = cursor.position();
        while (!cursor.atEnd() && !cursor.peek().isSpace())
            cursor.advance();
        // "when the tests are due", "due.": nothing follows that could be a date.
        if (cursor.position() > wordAt && title[wordAt].isLetterOrNumber())
            return excerpt(title.sliced(start, cursor.position() - start));
    }
    return {};
}

} // namespace debrief
