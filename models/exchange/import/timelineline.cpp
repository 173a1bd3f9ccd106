// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/timelineline.h"

namespace debrief {

namespace {

constexpr qsizetype DeepestHeading = 6;
constexpr qsizetype LongestBeginning = 160;
constexpr qsizetype LongestTag = 20;
constexpr qsizetype MostCells = 50;
constexpr qsizetype TabWidth = 4;
constexpr QStringView Bullets(u"-*+\u2022\u00b7\u2023\u2013\u2014\u25cf\u25aa");

qsizetype indentOf(QStringView line)
{
    qsizetype columns = 0;
    for (const QChar character : line) {
        if (character == u'\t')
            columns += TabWidth;
        else if (character.isSpace())
            ++columns;
        else
            break;
    }
    return columns;
}

/// Behind "- ", "* ", "1. ", "- [x] "; 0 when it is no item.
qsizetype itemMarkLength(QStringView text)
{
    qsizetype length = 0;
    if (!text.isEmpty() && Bullets.contains(text.front())) {
        length = 1;
    } else {
        while (length < text.size() && length < 4 && text[length].isDigit())
            ++length;
        // "1." and "1)"; the day of "19. April" is none, which a letter behind cannot tell; a number of two digits is rare.
        if (length == 0 || length > 1 || length >= text.size() || !QStringView(u".)").contains(text[length]))
            return 0;
        ++length;
    }
    if (length >= text.size() || !text[length].isSpace())
        return 0;
    while (length < text.size() && text[length].isSpace())
        ++length;
    const QStringView rest = text.sliced(length);
    if (rest.size() > 4 && rest[0] == u'[' && rest[2] == u']' && rest[3].isSpace())
        length += 4;
    return length;
}

qsizetype headingLevel(QStringView text)
{
    qsizetype level = 0;
    while (level < text.size() && level <= DeepestHeading && text[level] == u'#')
        ++level;
    const bool isHeading = level > 0 && level <= DeepestHeading && (level == text.size() || text[level].isSpace());
    return isHeading ? level : 0;
}

/// Of "<b>" or "</strong>"; 0 when it is none.
qsizetype tagLength(QStringView text)
{
    const qsizetype close = text.first(qMin(text.size(), LongestTag)).indexOf(u'>');
    const qsizetype name = text.size() > 1 && text[1] == u'/' ? 2 : 1;
    return close > name && text[name].isLetter() ? close + 1 : 0;
}

bool isEmphasis(QChar character)
{
    return character == u'*' || character == u'`';
}

} // namespace

TimelineLine timelineLine(const QString &line, bool isMarkdown)
{
    TimelineLine result;
    const QStringView text = QStringView(line).trimmed();
    result.indent = indentOf(line);
    result.text = text.toString();
    if (text.isEmpty()) {
        result.kind = TimelineLine::Kind::Blank;
        return result;
    }
    if (isMarkdown) {
        if (const qsizetype level = headingLevel(text); level > 0 && result.indent < TabWidth) {
            QStringView title = text.sliced(level).trimmed();
            while (title.endsWith(u'#'))
                title.chop(1);
            result.kind = TimelineLine::Kind::Heading;
            result.level = static_cast<int>(level);
            result.text = title.trimmed().toString();
            return result;
        }
        if (text.startsWith(u"```") || text.startsWith(u"~~~")) {
            result.kind = TimelineLine::Kind::Fence;
            return result;
        }
        if (text.front() == u'|') {
            result.kind = TimelineLine::Kind::Row;
            return result;
        }
        if (text.front() == u'>') {
            result.kind = TimelineLine::Kind::Quote;
            return result;
        }
    }
    if (const qsizetype mark = itemMarkLength(text); mark > 0) {
        result.kind = TimelineLine::Kind::Item;
        result.text = text.sliced(mark).toString();
    }
    return result;
}

QStringList tableCells(const QString &row)
{
    QStringList cells;
    QString cell;
    const QStringView text = QStringView(row).trimmed();
    for (qsizetype i = text.startsWith(u'|') ? 1 : 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'|') {
            cell += u'|';
            ++i;
        } else if (text[i] == u'|' && cells.size() < MostCells) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell += text[i];
        }
    }
    if (!cell.trimmed().isEmpty())
        cells.append(cell.trimmed());
    return cells;
}

bool isTableBorder(const QStringList &cells)
{
    for (const QString &cell : cells) {
        if (!cell.contains(u'-'))
            return false;
        for (const QChar character : cell) {
            if (character != u'-' && character != u':' && character != u' ')
                return false;
        }
    }
    return !cells.isEmpty();
}

UnmarkedText::UnmarkedText(const QString &text) : m_original(text)
{
    const qsizetype end = qMin(text.size(), LongestBeginning);
    bool isAtStart = true;
    for (qsizetype i = 0; i < end; ++i) {
        const QChar character = text.at(i);
        if (isEmphasis(character))
            continue;
        if (const qsizetype length = character == u'<' ? tagLength(QStringView(text).sliced(i)) : 0; length > 0) {
            i += length - 1;
            continue;
        }
        if (isAtStart) {
            if (QStringView(u"[({<\"\u201c_").contains(character))
                continue;
            isAtStart = character.isSpace();
        }
        m_text += character;
        m_places.append(i);
    }
    for (qsizetype i = end; i < qMin(text.size(), 2 * LongestBeginning); ++i) {
        m_text += text.at(i);
        m_places.append(i);
    }
}

QString UnmarkedText::originalFrom(qsizetype position) const
{
    if (position >= m_places.size())
        return {};
    const qsizetype from = position > 0 ? m_places.at(position - 1) + 1 : m_places.at(position);
    QString rest = m_original.sliced(from);
    // What closes before the text has nothing to close any more, and what goes on must be opened again.
    QString open;
    for (qsizetype i = 0; i < from;) {
        const QChar mark = m_original.at(i);
        qsizetype length = 1;
        while (isEmphasis(mark) && i + length < from && m_original.at(i + length) == mark)
            ++length;
        if (isEmphasis(mark))
            open = open.isEmpty() ? QString(length, mark) : QString();
        i += length;
    }
    const bool closesFirst = !open.isEmpty() && rest.startsWith(open);
    if (closesFirst)
        return rest.sliced(open.size());
    return !open.isEmpty() && rest.contains(open) ? open + rest : rest;
}

QString withoutLeadingMarks(const QString &text)
{
    QStringView rest = QStringView(text).trimmed();
    for (int i = 0; i < 4 && !rest.isEmpty(); ++i) {
        const bool standsAlone = rest.size() == 1 || rest[1].isSpace() || rest[1] == u'*' || rest[1] == u':';
        if (!QStringView(u":;,|.)]\"-\u2013\u2014\u2212>").contains(rest.front()) || !standsAlone)
            break;
        rest = rest.sliced(1).trimmed();
    }
    return rest.toString();
}

} // namespace debrief
