// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/outsidetext.h"

#include "exchange/export/markdowntext.h"

#include <QUrl>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 500;

/// Behind an escape sequence for a terminal ("ESC [ 31 m") that begins at the position.
qsizetype behindEscape(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text.at(at + 1) != u'[')
        return at + 1;
    qsizetype end = at + 2;
    while (end < text.size() && end - at < 32 && text.at(end).unicode() >= 0x20 && text.at(end).unicode() < 0x40)
        ++end;
    return end < text.size() ? end + 1 : end;
}

QString bounded(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // Not in the middle of a character of two halves.
    if (text.at(most - 1).isHighSurrogate())
        --most;
    return text.first(most) + u'…';
}

QString clean(QStringView text)
{
    QString result;
    result.reserve(std::min(text.size(), longestOutsideText + 1));
    for (qsizetype i = 0; i < text.size() && result.size() <= longestOutsideText;) {
        const QChar character = text.at(i);
        if (character == u'\x1b') {
            i = behindEscape(text, i);
            continue;
        }
        if (character == u'\r' && !(i + 1 < text.size() && text.at(i + 1) == u'\n'))
            result += u'\n';
        else if (character == u'\n' || character == u'\t' || character.unicode() >= 0x20)
            result += character.unicode() == 0x7f ? QChar(u' ') : character;
        ++i;
    }
    while (!result.isEmpty() && result.back().isSpace())
        result.chop(1);
    qsizetype begin = 0;
    while (begin < result.size() && (result.at(begin) == u'\n' || result.at(begin) == u' '))
        ++begin;
    return bounded(result.sliced(begin), longestOutsideText);
}

} // namespace

QString plainAsMarkdown(const QString &text)
{
    const QString cleaned = clean(text);
    QString shallow;
    shallow.reserve(cleaned.size());
    qsizetype indent = 0;
    for (const QChar character : cleaned) {
        if (character == u'\n') {
            indent = 0;
            shallow += character;
        } else if (indent >= 0 && (character == u' ' || character == u'\t')) {
            if (++indent <= 3)
                shallow += u' ';
        } else {
            indent = -1;
            shallow += character;
        }
    }
    return markdown::escaped(shallow);
}

QString boundedMarkdown(const QString &text)
{
    return clean(text);
}

QString oneLine(const QString &text)
{
    return bounded(clean(text).simplified(), longestTitle);
}

QString webAddress(const QString &text)
{
    if (text.size() > 4096)
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
               ? text.trimmed()
               : QString();
}

QString paragraphs(const QStringList &texts)
{
    QStringList said;
    for (const QString &text : texts) {
        if (!text.isEmpty() && !said.contains(text))
            said.append(text);
    }
    return said.join(u"\n\n"_s);
}

} // namespace debrief
