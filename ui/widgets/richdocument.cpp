// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/richdocument.h"

#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace debrief {

namespace {

using Kind = RichBlock::Kind;
using theme::Tone;

QColor wash()
{
    return theme::mixed(theme::color(Tone::Text), theme::color(Tone::Surface), 0.07F);
}

class Writer
{
public:
    explicit Writer(QTextDocument &document) : m_cursor(&document) {}

    void write(const RichText &blocks, int indent)
    {
        for (const RichBlock &block : blocks)
            write(block, indent);
    }

private:
    /// The document begins with a block, which the first one takes.
    void begin(const QTextBlockFormat &format)
    {
        if (m_isFirst) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat({});
        } else {
            m_cursor.insertBlock(format, {});
        }
        m_isFirst = false;
    }

    static QTextBlockFormat formatFor(int indent)
    {
        QTextBlockFormat format;
        format.setIndent(indent);
        format.setBottomMargin(6);
        return format;
    }

    void writeRuns(const QList<InlineRun> &runs, bool bold)
    {
        for (const InlineRun &run : runs) {
            QTextCharFormat format;
            if (run.bold || bold)
                format.setFontWeight(QFont::Bold);
            format.setFontItalic(run.italic);
            format.setFontStrikeOut(run.struck);
            if (run.code) {
                format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
                format.setBackground(wash());
            }
            if (!run.url.isEmpty()) {
                format.setAnchor(true);
                format.setAnchorHref(run.url);
                format.setForeground(theme::color(Tone::Accent));
                format.setFontUnderline(true);
            }
            QString text = run.text;
            m_cursor.insertText(text.replace(u'\n', QChar(QChar::LineSeparator)), format);
        }
    }

    void writeCode(const RichBlock &block, int indent)
    {
        QTextBlockFormat format = formatFor(indent);
        format.setBackground(wash());
        format.setLeftMargin(4);
        begin(format);
        QTextCharFormat code;
        code.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        QString text;
        for (const InlineRun &run : block.runs)
            text += run.text;
        while (text.endsWith(u'\n'))
            text.chop(1);
        m_cursor.insertText(text.replace(u'\n', QChar(QChar::LineSeparator)), code);
    }

    void writeList(const RichBlock &list, int indent)
    {
        for (qsizetype i = 0; i < list.children.size(); ++i) {
            const RichText &item = list.children.at(i).children;
            begin(formatFor(indent + 1));
            const QString mark =
                list.kind == Kind::Bullets ? QStringLiteral("•  ") : QStringLiteral("%1.  ").arg(list.number + i);
            m_cursor.insertText(mark, QTextCharFormat());
            const bool startsWithText = !item.isEmpty() && item.constFirst().kind == Kind::Paragraph;
            if (startsWithText)
                writeRuns(item.constFirst().runs, false);
            write(item.sliced(startsWithText ? 1 : 0), indent + 1);
        }
    }

    void writeTable(const RichBlock &table, int indent)
    {
        for (qsizetype row = 0; row < table.children.size(); ++row) {
            begin(formatFor(indent));
            const RichText &cells = table.children.at(row).children;
            for (qsizetype cell = 0; cell < cells.size(); ++cell) {
                if (cell > 0)
                    m_cursor.insertText(QStringLiteral("  |  "), QTextCharFormat());
                writeRuns(cells.at(cell).runs, row == 0);
            }
        }
    }

    void write(const RichBlock &block, int indent)
    {
        switch (block.kind) {
        case Kind::Paragraph:
        case Kind::Heading:
            begin(formatFor(indent));
            writeRuns(block.runs, block.kind == Kind::Heading);
            break;
        case Kind::Code: writeCode(block, indent); break;
        case Kind::Quote: write(block.children, indent + 1); break;
        case Kind::Bullets:
        case Kind::Numbers: writeList(block, indent); break;
        case Kind::Item:
        case Kind::Row: write(block.children, indent); break;
        case Kind::Table: writeTable(block, indent); break;
        case Kind::Rule: {
            QTextBlockFormat format = formatFor(indent);
            format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                               QTextLength(QTextLength::PercentageLength, 100));
            begin(format);
            break;
        }
        }
    }

    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

void showRichText(QTextDocument &document, const RichText &text)
{
    document.clear();
    document.setIndentWidth(20);
    Writer(document).write(text, 0);
}

} // namespace debrief
