// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/syslogline.h"

#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// The text up to the next space, which is left behind.
QString takeWord(QStringView &rest)
{
    const qsizetype end = rest.indexOf(u' ');
    const QStringView word = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QStringView() : rest.sliced(end + 1);
    return word.toString();
}

QString unlessNil(const QString &word)
{
    return word == "-"_L1 ? QString() : word;
}

int monthOf(QStringView name)
{
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    return static_cast<int>(months.indexOf(name)) + 1;
}

/// "<34>" and its severity; priorities beyond the facilities that there are say nothing.
int takePriority(QStringView &rest)
{
    const qsizetype end = rest.startsWith(u'<') ? rest.indexOf(u'>') : -1;
    if (end < 2 || end > 6)
        return -1;
    bool isNumber = false;
    const int priority = rest.sliced(1, end - 1).toInt(&isNumber);
    if (!isNumber || priority < 0)
        return -1;
    rest = rest.sliced(end + 1);
    return priority <= 191 ? priority % 8 : -1;
}

/// The elements in square brackets, or "-". Behind them, the rest is the message.
QStringList takeStructuredData(QStringView &rest)
{
    QStringList elements;
    if (rest.startsWith(u'-')) {
        rest = rest.sliced(1);
    } else {
        while (rest.startsWith(u'[')) {
            qsizetype end = 1;
            bool isQuoted = false;
            while (end < rest.size() && (isQuoted || rest.at(end) != u']')) {
                if (isQuoted && rest.at(end) == u'\\')
                    ++end;
                else if (rest.at(end) == u'"')
                    isQuoted = !isQuoted;
                ++end;
            }
            end = std::min(end, rest.size());
            elements.append(rest.sliced(1, end - 1).toString());
            rest = rest.sliced(std::min(end + 1, rest.size()));
        }
    }
    if (rest.startsWith(u' '))
        rest = rest.sliced(1);
    if (rest.startsWith(QChar(0xfeff)))
        rest = rest.sliced(1);
    return elements;
}

std::optional<SyslogLine> parseModern(QStringView rest, int severity)
{
    SyslogLine line;
    line.entry.severity = severity;
    line.exact = exactTime(takeWord(rest));
    if (!line.exact)
        return std::nullopt;
    line.entry.host = unlessNil(takeWord(rest));
    line.entry.program = unlessNil(takeWord(rest));
    line.entry.processId = unlessNil(takeWord(rest));
    const QString messageId = unlessNil(takeWord(rest));
    if (!messageId.isEmpty())
        line.entry.details.append(messageId);
    line.entry.details.append(takeStructuredData(rest));
    line.entry.message = rest.toString();
    return line;
}

/// "host program[12]: message"; a first word that ends with a colon is the program.
void readContent(QStringView rest, LogEntry &entry)
{
    while (rest.startsWith(u' '))
        rest = rest.sliced(1);
    const qsizetype space = rest.indexOf(u' ');
    if (space > 0 && rest.at(space - 1) != u':')
        entry.host = takeWord(rest);
    static const QRegularExpression tag(u"^([^\\s:\\[]{1,128})(?:\\[([^\\]\\s]{1,64})\\])?: ?"_s);
    const auto match = tag.matchView(rest);
    if (match.hasMatch()) {
        entry.program = match.captured(1);
        entry.processId = match.captured(2);
        rest = rest.sliced(match.capturedEnd());
    }
    entry.message = rest.toString();
}

QTime timeIn(const QRegularExpressionMatch &match, int firstGroup)
{
    return QTime(match.capturedView(firstGroup).toInt(), match.capturedView(firstGroup + 1).toInt(),
                 match.capturedView(firstGroup + 2).toInt(),
                 (match.captured(firstGroup + 3) + u"000"_s).first(3).toInt());
}

} // namespace

std::optional<SyslogLine> parseSyslogLine(const QString &text)
{
    QStringView rest(text);
    const bool hasPriority = rest.startsWith(u'<');
    const int severity = takePriority(rest);
    if (hasPriority && rest.startsWith("1 "_L1))
        return parseModern(rest.sliced(2), severity);

    SyslogLine line;
    line.entry.severity = severity;
    // The first two characters tell which of the forms it can be.
    if (rest.size() > 19 && rest.at(4) == u'-') {
        QStringView behind = rest;
        line.exact = exactTime(takeWord(behind));
        const QStringView sign = rest.first(rest.size() - behind.size()).trimmed();
        const bool hasZone = sign.endsWith(u'Z') || sign.lastIndexOf(u'+') > 9 || sign.lastIndexOf(u'-') > 9;
        if (!line.exact || !hasZone)
            return std::nullopt;
        readContent(behind, line.entry);
        return line;
    }
    static const QRegularExpression dated(
        u"^[*.]?([A-Z][a-z]{2}) {1,2}([0-9]{1,2})(?: ([0-9]{4}))? ([0-9]{2}):([0-9]{2}):([0-9]{2})"
        "(?:[.,]([0-9]{1,9}))?(?: ([0-9]{4})(?= ))?:?(?= )"_s);
    if (const auto match = dated.matchView(rest); match.hasMatch()) {
        line.clock.month = monthOf(match.capturedView(1));
        line.clock.day = match.capturedView(2).toInt();
        line.clock.year = match.hasCaptured(3) ? match.capturedView(3).toInt() : match.capturedView(8).toInt();
        line.clock.time = timeIn(match, 4);
        if (!line.clock.isValid() || line.clock.month == 0)
            return std::nullopt;
        readContent(rest.sliced(match.capturedEnd()), line.entry);
        return line;
    }
    static const QRegularExpression bare(u"^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]{1,9}))? +(?=\\S)"_s);
    if (const auto match = bare.matchView(rest); match.hasMatch()) {
        line.clock.time = timeIn(match, 1);
        if (!line.clock.isValid())
            return std::nullopt;
        line.entry.message = rest.sliced(match.capturedEnd()).toString();
        return line;
    }
    return std::nullopt;
}

} // namespace debrief
