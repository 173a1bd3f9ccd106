// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/chattext.h"

#include "exchange/export/markdowntext.h"

#include <QRegularExpression>
#include <QUrl>

namespace debrief::chat {

using namespace Qt::StringLiterals;

namespace {

QList<InlineRun> runsWithLinks(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"]{1,2000}"_s);
    QList<InlineRun> runs;
    qsizetype at = 0;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        qsizetype end = found.capturedEnd();
        // The end of a sentence is none of the address; a bracket is only if it was opened there.
        while (end > found.capturedStart() && u".,;:!?'*_~)"_s.contains(text.at(end - 1))) {
            const QStringView inside = QStringView(text).sliced(found.capturedStart(), end - found.capturedStart());
            if (text.at(end - 1) == u')' && inside.count(u'(') >= inside.count(u')'))
                break;
            --end;
        }
        const QString url = text.sliced(found.capturedStart(), end - found.capturedStart());
        if (webAddress(url).isEmpty())
            continue;
        if (found.capturedStart() > at)
            runs.append({.text = text.sliced(at, found.capturedStart() - at)});
        runs.append({.text = url, .url = url});
        at = end;
    }
    if (at < text.size())
        runs.append({.text = text.sliced(at)});
    return runs;
}

} // namespace

QString toMarkdown(const RichText &text)
{
    QStringList parts;
    for (const RichBlock &block : text) {
        QString part = markdown::blocks({block});
        // A line break in an event's text is one as it stands.
        if (block.kind == RichBlock::Kind::Paragraph)
            part.replace(u"\\\n"_s, u"\n"_s);
        if (!part.trimmed().isEmpty())
            parts.append(part);
    }
    return parts.join(u"\n\n"_s);
}

QString plainToMarkdown(const QString &text)
{
    RichText paragraphs;
    QStringList lines;
    const auto close = [&] {
        if (!lines.isEmpty())
            paragraphs.append({.runs = runsWithLinks(lines.join(u'\n'))});
        lines.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            close();
        else
            lines.append(line);
    }
    close();
    return toMarkdown(paragraphs);
}

QString tidied(const QString &markdown)
{
    return toMarkdown(parseMarkdown(markdown));
}

QString excerpt(const QString &markdown)
{
    constexpr qsizetype longest = 60;
    const QString text = toPlainText(parseMarkdown(markdown.first(qMin(markdown.size(), 8 * longest)))).simplified();
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longest - 1);
    return text.first(space > longest / 2 ? space : longest - 1) + u'…';
}

QString webAddress(const QString &address)
{
    if (!address.startsWith("http://"_L1, Qt::CaseInsensitive) &&
        !address.startsWith("https://"_L1, Qt::CaseInsensitive))
        return {};
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    return url.isValid() && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace debrief::chat
