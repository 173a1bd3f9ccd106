// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackmarkup.h"

#include "exchange/export/markdowntext.h"
#include "exchange/import/chattext.h"
#include "exchange/import/slackinline.h"

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// Slack itself cuts messages at 40,000.
constexpr qsizetype longestText = 100'000;

bool mayBeMarked(const QString &text)
{
    static constexpr QStringView marks = u"*_~`<>&\n";
    return text.contains("://"_L1) ||
           std::any_of(text.cbegin(), text.cend(), [](QChar c) { return marks.contains(c); });
}

/// How much of a line is a quotation's mark: "&gt; ", as Slack writes it, or ">".
qsizetype quoteMark(QStringView line)
{
    const qsizetype mark = line.startsWith("&gt;"_L1) ? 4 : line.startsWith(u'>') ? 1 : 0;
    return mark > 0 && mark < line.size() && line.at(mark) == u' ' ? mark + 1 : mark;
}

class BlockReader
{
public:
    explicit BlockReader(const SlackDirectory &names) : m_names(names) {}

    RichText read(QStringView text)
    {
        for (;;) {
            const qsizetype open = text.indexOf("```"_L1);
            const qsizetype close = open < 0 ? -1 : text.indexOf("```"_L1, open + 3);
            if (close < 0)
                break;
            readLines(text.first(open));
            addCode(text.sliced(open + 3, close - open - 3));
            text = text.sliced(close + 3);
        }
        readLines(text);
        return m_blocks;
    }

private:
    void readLines(QStringView text)
    {
        bool isAllQuoted = false;
        for (const QStringView line : text.split(u'\n')) {
            QStringView words = line;
            bool isQuoted = isAllQuoted;
            if (!isAllQuoted && (line.startsWith("&gt;&gt;&gt;"_L1) || line.startsWith(">>>"_L1))) {
                isAllQuoted = isQuoted = true;
                words = line.sliced(line.startsWith(u'>') ? 3 : 12);
            } else if (!isAllQuoted && quoteMark(line) > 0) {
                isQuoted = true;
                words = line.sliced(quoteMark(line));
            }
            if (isQuoted != m_isQuoted || words.trimmed().isEmpty())
                closeParagraph();
            m_isQuoted = isQuoted;
            if (!words.trimmed().isEmpty())
                m_lines.append(words.toString());
        }
        closeParagraph();
        m_isQuoted = false;
    }

    void closeParagraph()
    {
        if (m_lines.isEmpty())
            return;
        RichBlock paragraph;
        SlackInlineReader(m_names, paragraph.runs).read(m_lines.join(u'\n'));
        m_lines.clear();
        if (!m_isQuoted)
            m_blocks.append(paragraph);
        else if (!m_blocks.isEmpty() && m_blocks.last().kind == RichBlock::Kind::Quote)
            m_blocks.last().children.append(paragraph);
        else
            m_blocks.append({.kind = RichBlock::Kind::Quote, .children = {paragraph}});
    }

    void addCode(QStringView code)
    {
        QString shown = SlackInlineReader::shownInCode(code);
        if (shown.startsWith(u'\n'))
            shown.remove(0, 1);
        if (shown.endsWith(u'\n'))
            shown.chop(1);
        if (!shown.trimmed().isEmpty())
            m_blocks.append({.kind = RichBlock::Kind::Code, .runs = {{.text = shown, .code = true}}});
    }

    const SlackDirectory &m_names;
    RichText m_blocks;
    QStringList m_lines;
    bool m_isQuoted = false;
};

} // namespace

QString slackToMarkdown(const QString &text, const SlackDirectory &names)
{
    if (!mayBeMarked(text))
        return markdown::escaped(text.trimmed());
    const QStringView bounded = QStringView(text).first(qMin(text.size(), longestText));
    return chat::toMarkdown(BlockReader(names).read(bounded));
}

} // namespace debrief
