// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackinline.h"

#include "domain/zonedtime.h"
#include "exchange/import/chattext.h"
#include "exchange/import/slackdirectory.h"

#include <QUrl>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 8000;

bool isWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
}

bool isSpace(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

/// "<…>" that begins there: the position of its end, or -1. What is not Slack's own begins otherwise.
qsizetype tokenEnd(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, qMin(longestToken, text.size() - at));
    const qsizetype end = rest.indexOf(u'>');
    if (end < 2)
        return -1;
    const QStringView token = rest.sliced(1, end - 1);
    return token.contains(u'<') || token.contains(u'\n') ? -1 : at + end;
}

/// Where "`…`" that begins there ends, or -1: on the same line, and not empty.
qsizetype codeEnd(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'`', at + 1);
    return end > at + 1 && !text.sliced(at, end - at).contains(u'\n') ? end : -1;
}

/// Before a word, and not within one: snake_case is no mark.
bool opens(QStringView text, qsizetype at)
{
    return !isWord(text, at - 1) && !isSpace(text, at + 1) && text.at(at + 1) != text.at(at);
}

/// Where what the mark opens is closed: before a space or punctuation, after no space, on the same line, outside of code and <…>.
qsizetype markEnd(QStringView text, qsizetype at)
{
    const QChar mark = text.at(at);
    for (qsizetype i = at + 1; i < text.size() && text.at(i) != u'\n'; ++i) {
        const QChar character = text.at(i);
        qsizetype skipped = -1;
        if (character == u'<')
            skipped = tokenEnd(text, i);
        else if (character == u'`')
            skipped = codeEnd(text, i);
        if (skipped > 0)
            i = skipped;
        else if (character == mark && i > at + 1 && !isSpace(text, i - 1) && !isWord(text, i + 1) &&
                 (i + 1 >= text.size() || text.at(i + 1) != mark))
            return i;
    }
    return -1;
}

/// "<!date^1392734382^Posted {date_num}|Posted 2014-02-18>"
QString dateWords(QStringView token, const QString &label)
{
    if (!label.isEmpty())
        return label;
    const qint64 seconds = token.toString().section(u'^', 1, 1).toLongLong();
    return seconds > 0 ? isoUtc(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC)) : token.toString();
}

} // namespace

QString slackUnescaped(QStringView text)
{
    QString result = text.toString();
    if (!result.contains(u'&'))
        return result;
    return result.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

SlackInlineReader::SlackInlineReader(const SlackDirectory &names, QList<InlineRun> &runs) : m_names(names), m_runs(runs)
{
}

void SlackInlineReader::read(QStringView text)
{
    read(text, {});
}

QString SlackInlineReader::shownInCode(QStringView text)
{
    QString shown;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const qsizetype end = tokenEnd(text, at);
        if (end < 0)
            continue;
        const QStringView token = text.sliced(at + 1, end - at - 1);
        if (!token.startsWith("http://"_L1) && !token.startsWith("https://"_L1) && !token.startsWith("mailto:"_L1))
            continue;
        const qsizetype bar = token.indexOf(u'|');
        shown += text.sliced(from, at - from);
        shown += bar >= 0 ? token.sliced(bar + 1) : token;
        from = end + 1;
        at = end;
    }
    shown += text.sliced(from);
    return slackUnescaped(shown);
}

void SlackInlineReader::addText(const QString &text, const InlineRun &style)
{
    if (text.isEmpty())
        return;
    InlineRun run = style;
    run.text = text;
    m_runs.append(run);
}

void SlackInlineReader::addLink(const QString &label, const QString &url, const InlineRun &style)
{
    InlineRun run = style;
    run.text = label.isEmpty() ? url : label;
    run.url = url;
    m_runs.append(run);
}

void SlackInlineReader::addToken(QStringView token, const InlineRun &style)
{
    const qsizetype bar = token.indexOf(u'|');
    const QStringView target = bar < 0 ? token : token.first(bar);
    const QString label = bar < 0 ? QString() : slackUnescaped(token.sliced(bar + 1));
    const auto marked = [](QChar mark, const QString &name) { return name.startsWith(mark) ? name : mark + name; };

    if (target.startsWith(u'@')) {
        const QString id = target.sliced(1).toString();
        const QString known = m_names.person(id);
        addText(marked(u'@', !known.isEmpty() ? known : label.isEmpty() ? id : label), style);
    } else if (target.startsWith(u'#')) {
        const QString id = target.sliced(1).toString();
        const QString known = m_names.channelName(id);
        addText(marked(u'#', !label.isEmpty() ? label : known.isEmpty() ? id : known), style);
    } else if (target.startsWith("!date^"_L1)) {
        const QString link = chat::webAddress(slackUnescaped(target.toString().section(u'^', 3)));
        if (link.isEmpty())
            addText(dateWords(target, label), style);
        else
            addLink(dateWords(target, label), link, style);
    } else if (target.startsWith("!subteam^"_L1)) {
        addText(marked(u'@', label.isEmpty() ? target.sliced(9).toString() : label), style);
    } else if (target.startsWith(u'!')) {
        addText(marked(u'@', label.isEmpty() ? target.sliced(1).toString().section(u'^', 0, 0) : label), style);
    } else {
        const QString address = slackUnescaped(target);
        const QString url = address.startsWith("mailto:"_L1) ? address : chat::webAddress(address);
        if (!url.isEmpty())
            addLink(label.isEmpty() && url.startsWith("mailto:"_L1) ? url.sliced(7) : label, url, style);
        else
            addText(!target.contains(u':') ? slackUnescaped(u'<' + token.toString() + u'>')
                    : label.isEmpty()      ? address
                                           : u"%1 (%2)"_s.arg(label, address),
                    style);
    }
}

qsizetype SlackInlineReader::endOf(QStringView text, qsizetype at, const InlineRun &style)
{
    const QChar character = text.at(at);
    if (character == u'<')
        return tokenEnd(text, at);
    if (character == u'`')
        return codeEnd(text, at);
    const bool isSet = character == u'*' ? style.bold : character == u'_' ? style.italic : style.struck;
    return isSet ? -1 : markEnd(text, at);
}

void SlackInlineReader::addSpan(QChar mark, QStringView inside, const InlineRun &style)
{
    InlineRun inner = style;
    if (mark == u'<') {
        addToken(inside, style);
    } else if (mark == u'`') {
        inner.code = true;
        addText(shownInCode(inside), inner);
    } else {
        (mark == u'*' ? inner.bold : mark == u'_' ? inner.italic : inner.struck) = true;
        read(inside, inner);
    }
}

void SlackInlineReader::read(QStringView text, const InlineRun &style)
{
    qsizetype from = 0;
    // What was looked for in vain on this line need not be looked for again.
    QHash<QChar, qsizetype> vainUntil;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const bool isMark = character == u'*' || character == u'_' || character == u'~';
        if (isMark ? !opens(text, at) : character != u'`' && character != u'<')
            continue;
        if (at < vainUntil.value(character, -1))
            continue;
        const qsizetype end = endOf(text, at, style);
        if (end < 0) {
            const qsizetype line = text.indexOf(u'\n', at);
            if (character != u'<')
                vainUntil.insert(character, line < 0 ? text.size() : line);
            continue;
        }
        addText(slackUnescaped(text.sliced(from, at - from)), style);
        addSpan(character, text.sliced(at + 1, end - at - 1), style);
        at = end;
        from = end + 1;
    }
    addText(slackUnescaped(text.sliced(from)), style);
}

} // namespace debrief
