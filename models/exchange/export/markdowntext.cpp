// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/markdowntext.h"

#include <algorithm>

namespace debrief::markdown {

using namespace Qt::StringLiterals;

namespace {

using Kind = RichBlock::Kind;

/// How many backticks in a row the text has at the most.
qsizetype longestTicks(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Where a list or a heading would begin: "1. ", "- ", "+ ", "# ", "> ", a row of "=" or "-".
qsizetype leadingMark(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return -1;
    if (u"-+=#>"_s.contains(text.at(at)))
        return at;
    qsizetype end = at;
    while (end < text.size() && end - at < 10 && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    return end > at && end < text.size() && (text.at(end) == u'.' || text.at(end) == u')') ? end : -1;
}

/// "&amp;" and "&#38;", not the "&" of "R&D".
bool isEntity(const QString &text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && end - at < 40 && (isWordCharacter(text, end) || text.at(end) == u'#'))
        ++end;
    return end > at + 1 && end < text.size() && text.at(end) == u';';
}

bool needsEscape(const QString &text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'|':
    case u'~':
    case u'$': return true;
    case u'_': return !(isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1));
    case u'&': return isEntity(text, at);
    default: return false;
    }
}

QString codeSpan(QString code, bool inCell)
{
    code.replace(u'\n', u' ');
    if (code.isEmpty())
        return {};
    // GitHub parts cells before it looks for code, and takes the backslash away again.
    if (inCell)
        code.replace(u'|', u"\\|"_s);
    const QString ticks(longestTicks(code) + 1, u'`');
    const bool needsPadding = code.startsWith(u'`') || code.endsWith(u'`') ||
                              (code.startsWith(u' ') && code.endsWith(u' ') && !code.trimmed().isEmpty());
    return needsPadding ? ticks + u' ' + code + u' ' + ticks : ticks + code + ticks;
}

QString url(QString address)
{
    return address.replace(u'<', u"%3C"_s)
        .replace(u'>', u"%3E"_s)
        .replace(u'|', u"%7C"_s)
        .replace(u'\n', QString())
        .replace(u' ', u"%20"_s);
}

/// Marks must touch the text: spaces at its ends go outside.
QString wrapped(const QString &text, const QString &mark)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && text.at(begin).isSpace())
        ++begin;
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    if (begin == end)
        return text;
    return text.first(begin) + mark + text.sliced(begin, end - begin) + mark + text.sliced(end);
}

QString run(const InlineRun &run, bool atLineStart, bool inCell)
{
    QString text;
    if (run.code) {
        text = codeSpan(run.text, inCell);
    } else if (run.text == u"\n") {
        return run.text;
    } else {
        text = escaped(run.text, atLineStart);
        // Marks don't reach over an empty line or a cell's <br>.
        QStringList lines = text.split(u'\n');
        for (QString &line : lines) {
            if (run.struck)
                line = wrapped(line, u"~~"_s);
            if (run.italic)
                line = wrapped(line, u"*"_s);
            if (run.bold)
                line = wrapped(line, u"**"_s);
        }
        text = lines.join(u'\n');
    }
    if (run.url.isEmpty())
        return text;
    if (run.text == run.url && !run.code)
        return u'<' + url(run.url) + u'>';
    return u"[%1](<%2>)"_s.arg(text.replace(u'\n', u' '), url(run.url));
}

QString runs(const QList<InlineRun> &list, bool inCell)
{
    QString text;
    for (const InlineRun &each : list)
        text += run(each, text.isEmpty() || text.endsWith(u'\n'), inCell);
    return text;
}

QString paragraph(const QList<InlineRun> &list, const QString &indent)
{
    QStringList lines = runs(list, false).split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    for (QString &line : lines)
        line = line.trimmed();
    return indent + lines.join(u"\\\n"_s + indent);
}

QString bold(const RichBlock &heading, const QString &indent)
{
    QList<InlineRun> list = heading.runs;
    for (InlineRun &each : list)
        each.bold = !each.code;
    return paragraph(list, indent);
}

QString listBlock(const RichBlock &list, const QString &indent)
{
    QStringList items;
    for (qsizetype i = 0; i < list.children.size(); ++i) {
        const QString mark = list.kind == Kind::Bullets ? u"- "_s : u"%1. "_s.arg(list.number + i);
        const QString inner = indent + QString(mark.size(), u' ');
        const QString text = blocks(list.children.at(i).children, inner);
        items.append(indent + mark + (text.startsWith(inner) ? text.sliced(inner.size()) : text));
    }
    return items.join(u'\n');
}

QString tableBlock(const RichBlock &table, const QString &indent)
{
    QStringList lines;
    for (const RichBlock &row : table.children) {
        QString line = indent + u'|';
        for (const RichBlock &each : row.children)
            line += u' ' + cell({each}) + u" |"_s;
        lines.append(line);
        if (lines.size() == 1)
            lines.append(indent + u'|' + u" --- |"_s.repeated(row.children.size()));
    }
    return lines.join(u'\n');
}

QString block(const RichBlock &block, const QString &indent)
{
    switch (block.kind) {
    case Kind::Paragraph: return paragraph(block.runs, indent);
    case Kind::Heading: return bold(block, indent);
    case Kind::Code: {
        QString code;
        for (const InlineRun &each : block.runs)
            code += each.text;
        return fenced(code, block.language, indent);
    }
    case Kind::Quote: return blocks(block.children, indent + u"> "_s);
    case Kind::Bullets:
    case Kind::Numbers: return listBlock(block, indent);
    case Kind::Item:
    case Kind::Row: return blocks(block.children, indent);
    case Kind::Table: return tableBlock(block, indent);
    case Kind::Rule: return indent + u"---"_s;
    }
    return {};
}

void addCellLines(QStringList &lines, const RichText &text, const QString &lead)
{
    for (const RichBlock &each : text) {
        switch (each.kind) {
        case Kind::Paragraph:
        case Kind::Heading: {
            QList<InlineRun> list = each.runs;
            for (InlineRun &part : list)
                part.bold = (part.bold || each.kind == Kind::Heading) && !part.code;
            const QStringList parts = runs(list, true).split(u'\n', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < parts.size(); ++i)
                lines.append((i == 0 ? lead : QString()) + parts.at(i).trimmed());
            break;
        }
        case Kind::Code: {
            QString code;
            for (const InlineRun &part : each.runs)
                code += part.text;
            const QStringList parts = code.split(u'\n', Qt::SkipEmptyParts);
            for (const QString &part : parts)
                lines.append(codeSpan(part, true));
            break;
        }
        case Kind::Bullets:
        case Kind::Numbers:
            for (qsizetype i = 0; i < each.children.size(); ++i)
                addCellLines(lines, each.children.at(i).children,
                             each.kind == Kind::Bullets ? u"• "_s : u"%1\\. "_s.arg(each.number + i));
            break;
        case Kind::Row: {
            QStringList cells;
            for (const RichBlock &part : each.children)
                cells.append(runs(part.runs, true));
            lines.append(cells.join(u" · "_s));
            break;
        }
        case Kind::Quote:
        case Kind::Item:
        case Kind::Table: addCellLines(lines, each.children, lead); break;
        case Kind::Rule: break;
        }
    }
}

} // namespace

QString escaped(const QString &text, bool atLineStart)
{
    QString result;
    result.reserve(text.size() + 16);
    qsizetype mark = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\r')
            continue;
        // Spaces before a mark do not keep it from being one.
        if (atLineStart && !character.isSpace()) {
            mark = leadingMark(text, i);
            atLineStart = false;
        }
        if (i == mark || needsEscape(text, i))
            result += u'\\';
        result += character == u'\t' ? QChar(u' ') : character;
        if (character == u'\n')
            atLineStart = true;
    }
    return result;
}

QString blocks(const RichText &text, const QString &indent)
{
    QStringList parts;
    for (const RichBlock &each : text)
        parts.append(block(each, indent));
    // A list that follows a list would be the same one.
    QString result;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            result += u'\n' + (indent.trimmed().isEmpty() ? QString() : indent.trimmed()) + u'\n';
        const bool isSameList = i > 0 && text.at(i).kind == text.at(i - 1).kind &&
                                (text.at(i).kind == Kind::Bullets || text.at(i).kind == Kind::Numbers);
        if (isSameList)
            result += indent + u"<!-- -->\n\n"_s;
        result += parts.at(i);
    }
    return result;
}

QString cell(const RichText &text)
{
    QStringList lines;
    addCellLines(lines, text, {});
    return lines.join(u"<br>"_s);
}

QString fenced(const QString &code, const QString &language, const QString &indent)
{
    const QString fence(std::max<qsizetype>(3, longestTicks(code) + 1), u'`');
    // A definition is called "SQL (PostgreSQL)", a fence "sql".
    const QString word = language.section(u' ', 0, 0).toLower();
    const bool isWord = std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'#';
    });
    QString text = indent + fence + (isWord ? word : QString()) + u'\n';
    for (const QString &line : code.split(u'\n'))
        text += (line.isEmpty() ? indent.trimmed() : indent + line) + u'\n';
    return text + indent + fence;
}

} // namespace debrief::markdown
