// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/ircline.h"

#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNick = 200;

/// mIRC's colours and other looks.
QString withoutLooks(const QString &text)
{
    static const QRegularExpression looks(
        u"\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|\\x04(?:[0-9A-Fa-f]{6})?|[\\x00-\\x08\\x0b-\\x1f\\x7f]"_s);
    QString plain = text;
    return plain.remove(looks);
}

/// "@ana" has a mark of rank, "ana!n=ana@host" the place where she connects from.
QString bareNick(QStringView nick)
{
    nick = nick.trimmed();
    while (nick.size() > 1 && u"@+%&~!"_s.contains(nick.front()))
        nick = nick.sliced(1);
    const qsizetype host = nick.indexOf(u'!');
    return (host > 0 ? nick.first(host) : nick).toString();
}

QString changeOf(const QString &text)
{
    struct Words
    {
        const char *change;
        const char *pattern;
    };
    static const QList<std::pair<QString, QRegularExpression>> changes = [] {
        constexpr std::array<Words, 7> words{{
            {"nick", "\\bnow known as\\b"},
            {"join", "\\bhas joined\\b|^Joins:? |^Joined\\b|^Now talking (in|on)\\b"},
            {"quit", "\\bhas quit\\b|^Quits:? |\\bsignoff\\b"},
            {"kick", "\\bkicked\\b"},
            {"part", "\\bhas left\\b|^Parts:? "},
            {"topic", "\\btopic\\b"},
            {"mode", "^mode/|\\b(sets|set) mode\\b|\\bMode #|^Mode \\[|\\bgives channel operator\\b"},
        }};
        QList<std::pair<QString, QRegularExpression>> made;
        for (const Words &each : words)
            made.append(
                {QString::fromLatin1(each.change),
                 QRegularExpression(QString::fromLatin1(each.pattern), QRegularExpression::CaseInsensitiveOption)});
        return made;
    }();
    for (const auto &[change, pattern] : changes) {
        if (pattern.match(text).hasMatch())
            return change;
    }
    return u"server"_s;
}

IrcLine system(const IrcStamp &stamp, QStringView text)
{
    const QString words = text.trimmed().toString();
    return {.kind = IrcLine::Kind::System, .stamp = stamp, .nick = {}, .text = words, .change = changeOf(words)};
}

IrcLine said(IrcLine::Kind kind, const IrcStamp &stamp, QStringView nick, QStringView text)
{
    return {.kind = kind, .stamp = stamp, .nick = bareNick(nick), .text = text.toString(), .change = {}};
}

/// Where mIRC and HexChat put one star before what people do and before what happens to them.
bool isNoAction(const QString &text)
{
    static const QRegularExpression happened(
        u"^\\S{1,200} (\\([^)]{1,200}\\) )?(has (joined|left|quit)\\b|is now known as |sets? mode|gives |removes "
        u"|changes topic|"
        "has changed the topic|was kicked)|^(Disconnected|Now talking|Topic (is|for)|Set by|You (are|have))\\b"_s);
    return happened.match(text).hasMatch();
}

IrcLine action(const IrcStamp &stamp, QStringView text)
{
    text = text.trimmed();
    if (const QString words = text.toString(); isNoAction(words))
        return system(stamp, words);
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? said(IrcLine::Kind::Action, stamp, text, {})
                     : said(IrcLine::Kind::Action, stamp, text.first(space), text.sliced(space + 1));
}

/// WeeChat's line: nick or a sign, a tab, the text.
std::optional<IrcLine> tabbed(const IrcStamp &stamp, QStringView rest)
{
    const qsizetype tab = rest.indexOf(u'\t');
    if (tab < 0 || tab > longestNick)
        return std::nullopt;
    const QStringView who = rest.first(tab).trimmed();
    const QStringView text = rest.sliced(tab + 1);
    if (who == u"-->" || who == u"<--" || who == u"--" || who == u"=!=" || who.isEmpty())
        return system(stamp, text);
    if (who == u"*")
        return action(stamp, text);
    return who.contains(u' ') ? std::nullopt : std::optional(said(IrcLine::Kind::Message, stamp, who, text));
}

std::optional<IrcLine> body(const IrcStamp &stamp, QStringView rest)
{
    if (rest.startsWith(u'<')) {
        const qsizetype end = rest.first(qMin(rest.size(), longestNick)).indexOf(u'>');
        if (rest.startsWith("<--"_L1) || rest.startsWith("<-"_L1))
            return system(stamp, rest.sliced(rest.startsWith("<--"_L1) ? 3 : 2));
        if (end < 2)
            return std::nullopt;
        QStringView text = rest.sliced(end + 1);
        if (text.startsWith(u' ') || text.startsWith(u'\t'))
            text = text.sliced(1);
        return said(IrcLine::Kind::Message, stamp, rest.sliced(1, end - 1), text);
    }
    for (const QStringView mark : {u"***", u"-!-", u"-->", u"---", u"--"}) {
        if (rest.startsWith(mark) && (rest.size() == mark.size() || rest.at(mark.size()).isSpace()))
            return system(stamp, rest.sliced(mark.size()));
    }
    if (rest.startsWith("* "_L1) || rest.startsWith("*\t"_L1))
        return action(stamp, rest.sliced(2));
    // irssi's "-nick(user@host)- text" and "-nick:#ops- text".
    static const QRegularExpression notice(
        u"^-([^\\s():-][^\\s():]{0,60})(?:\\([^\\s)]{1,200}\\)|:[^\\s]{1,80}?)?- "_s);
    if (const auto match = notice.matchView(rest); match.hasMatch())
        return said(IrcLine::Kind::Notice, stamp, match.capturedView(1), rest.sliced(match.capturedEnd()));
    return std::nullopt;
}

bool isEnd(const QString &line)
{
    return line.startsWith("--- Log closed"_L1) || line.startsWith("**** ENDING LOGGING"_L1) ||
           line.startsWith("Session Close:"_L1) || line.startsWith("Session Ident:"_L1) ||
           line.startsWith("Session Time:"_L1);
}

} // namespace

std::optional<IrcLine> readIrcLine(const QString &raw)
{
    const QString line = withoutLooks(raw);
    if (line.trimmed().isEmpty() || isEnd(line))
        return IrcLine{};
    if (const auto begun = readIrcDateLine(line))
        return IrcLine{.kind = IrcLine::Kind::Date, .stamp = *begun, .nick = {}, .text = {}, .change = {}};
    const auto stamp = readIrcStamp(line);
    if (!stamp)
        return std::nullopt;
    QStringView rest = QStringView(line).sliced(stamp->restAt);
    if (rest.startsWith(u'\t'))
        return tabbed(*stamp, rest.sliced(1));
    while (rest.startsWith(u' '))
        rest = rest.sliced(1);
    return body(*stamp, rest);
}

} // namespace debrief
