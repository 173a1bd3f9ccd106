// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/richtext.h"

#include "exchange/report/markdownreader.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QString runsText(const QList<InlineRun> &runs)
{
    QString text;
    for (const InlineRun &run : runs)
        text += run.text;
    return text;
}

void appendPlain(QStringList &lines, const RichText &blocks, const QString &indent)
{
    for (const RichBlock &block : blocks) {
        switch (block.kind) {
        case RichBlock::Kind::Paragraph:
        case RichBlock::Kind::Heading:
        case RichBlock::Kind::Code: lines.append(indent + runsText(block.runs)); break;
        case RichBlock::Kind::Bullets:
        case RichBlock::Kind::Numbers:
            for (qsizetype i = 0; i < block.children.size(); ++i) {
                const QString mark = block.kind == RichBlock::Kind::Bullets ? u"• "_s : u"%1. "_s.arg(block.number + i);
                QStringList item;
                appendPlain(item, block.children.at(i).children, {});
                lines.append(indent + mark + item.join(u'\n' + indent + QString(mark.size(), u' ')));
            }
            break;
        case RichBlock::Kind::Row: {
            QStringList cells;
            appendPlain(cells, block.children, {});
            lines.append(indent + cells.join(u" | "_s));
            break;
        }
        case RichBlock::Kind::Quote:
        case RichBlock::Kind::Item:
        case RichBlock::Kind::Table: appendPlain(lines, block.children, indent); break;
        case RichBlock::Kind::Rule: break;
        }
    }
}

} // namespace

RichText parseMarkdown(const QString &text)
{
    return MarkdownReader().read(text);
}

RichText plainText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {{.kind = RichBlock::Kind::Paragraph, .runs = {{.text = text}}}};
}

QString toPlainText(const RichText &text)
{
    QStringList lines;
    appendPlain(lines, text, {});
    return lines.join(u'\n');
}

} // namespace debrief
