// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/textflow.h"

#include "exchange/report/codehighlighter.h"

#include <QPainter>

namespace debrief {

using namespace Qt::StringLiterals;
using layoutstyle::points;

namespace {

using Kind = RichBlock::Kind;

constexpr qreal blockGap = points(4);
constexpr qreal tightGap = points(1.5);
constexpr qreal listIndent = points(12);
constexpr qreal quoteIndent = points(10);
constexpr qreal codePadding = points(5);

QTextCharFormat formatOf(const InlineRun &run, const QFont &font)
{
    QTextCharFormat format;
    if (run.code) {
        QFont code = layoutstyle::font(layoutstyle::Type::Code);
        // A monospaced face looks larger than its neighbours of the same size.
        code.setPixelSize(qRound(font.pixelSize() * 0.92));
        format.setFont(code);
        format.setBackground(layoutstyle::wash());
    }
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.italic)
        format.setFontItalic(true);
    if (run.struck)
        format.setFontStrikeOut(true);
    if (!run.url.isEmpty()) {
        // The PDF engine makes a link of what has an address.
        format.setAnchor(true);
        format.setAnchorHref(run.url);
        format.setForeground(layoutstyle::link());
    }
    return format;
}

QString forLayout(QString text)
{
    text.remove(u'\r');
    text.replace(u'\t', u"    "_s);
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

TextFlow::TextFlow(const RichText &text, qreal width, const Style &style)
    : m_width(width),
      m_style(style),
      m_font(layoutstyle::font(style.type))
{
    addBlocks(text, 0, false);
}

qreal TextFlow::bottom(int line) const
{
    const Line &found = m_lines.at(static_cast<size_t>(line));
    return found.top + found.height;
}

void TextFlow::addBlocks(const RichText &blocks, qreal left, bool tight)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            m_height += tight ? tightGap : blockGap;
        addBlock(blocks.at(i), left);
    }
}

void TextFlow::addBlock(const RichBlock &block, qreal left)
{
    switch (block.kind) {
    case Kind::Paragraph: addParagraph(block.runs, left, m_font, false); break;
    case Kind::Heading: addParagraph(block.runs, left, m_font, true); break;
    case Kind::Code: addCode(block, left); break;
    case Kind::Quote: {
        const qreal before = std::exchange(m_quoteLeft, m_quotes == 0 ? left : m_quoteLeft);
        ++m_quotes;
        addBlocks(block.children, left + quoteIndent, false);
        --m_quotes;
        m_quoteLeft = before;
        break;
    }
    case Kind::Bullets:
    case Kind::Numbers: addList(block, left); break;
    case Kind::Item: addBlocks(block.children, left, true); break;
    case Kind::Table:
        for (qsizetype i = 0; i < block.children.size(); ++i)
            addRow(block.children.at(i), left, i == 0);
        break;
    case Kind::Row: addRow(block, left, false); break;
    case Kind::Rule:
        m_lines.push_back({.top = m_height, .height = blockGap, .left = left});
        m_height += blockGap;
        break;
    }
}

void TextFlow::addParagraph(const QList<InlineRun> &runs, qreal left, const QFont &font, bool bold)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (InlineRun run : runs) {
        run.bold = run.bold || bold;
        const QString part = forLayout(run.text);
        formats.append({static_cast<int>(text.size()), static_cast<int>(part.size()), formatOf(run, font)});
        text += part;
    }
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setFormats(formats);
    addLines(std::move(layout), left, m_width - left, false);
}

void TextFlow::addCode(const RichBlock &block, qreal left)
{
    QString text;
    for (const InlineRun &run : block.runs)
        text += run.text;
    text = forLayout(text);
    auto layout = std::make_unique<QTextLayout>(text, layoutstyle::font(layoutstyle::Type::Code));
    if (m_style.highlighter)
        layout->setFormats(m_style.highlighter->formats(text, block.language));
    m_height += codePadding;
    addLines(std::move(layout), left + codePadding, m_width - left - 2 * codePadding, true);
    m_height += codePadding;
}

void TextFlow::addList(const RichBlock &list, qreal left)
{
    const bool isNumbered = list.kind == Kind::Numbers;
    qreal indent = listIndent;
    std::vector<QTextLayout *> marks;
    for (qsizetype i = 0; i < list.children.size(); ++i) {
        marks.push_back(addMark(isNumbered ? u"%1."_s.arg(list.number + i) : u"•"_s));
        indent = std::max(indent, marks.back()->lineAt(0).naturalTextWidth() + points(4));
    }
    // A list that is nested deeply must leave room for its text.
    const qreal inner = std::min(left + indent, m_width * 0.7);
    for (qsizetype i = 0; i < list.children.size(); ++i) {
        if (i > 0)
            m_height += tightGap;
        const size_t first = m_lines.size();
        addBlock(list.children.at(i), inner);
        if (first < m_lines.size() && !m_lines[first].mark) {
            m_lines[first].mark = marks[static_cast<size_t>(i)];
            m_lines[first].markLeft = inner - indent + points(1);
        }
    }
}

void TextFlow::addRow(const RichBlock &row, qreal left, bool isHead)
{
    QList<InlineRun> runs;
    for (const RichBlock &cell : row.children) {
        if (!runs.isEmpty())
            runs.append({.text = u"  |  "_s});
        runs += cell.runs;
    }
    addParagraph(runs, left, m_font, isHead);
}

void TextFlow::addLines(std::unique_ptr<QTextLayout> layout, qreal left, qreal width, bool isCode)
{
    QTextOption option(isCode ? Qt::AlignLeft : m_style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(isCode ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(width, points(20)));
        // The line stands at its own origin: where it is painted is known only when the page is.
        line.setPosition(QPointF(0, 0));
        m_lines.push_back({.top = m_height,
                           .height = line.height(),
                           .text = layout.get(),
                           .index = line.lineNumber(),
                           .left = left,
                           .quotes = m_quotes,
                           .isCode = isCode,
                           .quoteLeft = m_quoteLeft});
        m_height += line.height();
    }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
}

QTextLayout *TextFlow::addMark(const QString &text)
{
    auto layout = std::make_unique<QTextLayout>(text, m_font);
    layout->beginLayout();
    layout->createLine().setPosition(QPointF(0, 0));
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
    return m_layouts.back().get();
}

void TextFlow::paint(QPainter &painter, const QPointF &origin, int first, int last) const
{
    for (int i = first; i < last; ++i) {
        const Line &line = m_lines.at(static_cast<size_t>(i));
        const QPointF at = origin + QPointF(line.left, line.top);
        if (line.isCode) {
            const bool isFirst = i == 0 || !m_lines.at(static_cast<size_t>(i) - 1).isCode;
            const bool isLast = i + 1 == lineCount() || !m_lines.at(static_cast<size_t>(i) + 1).isCode;
            // A little more than the line, so that no seam shows between two.
            const QRectF box(origin.x() + line.left - codePadding, at.y(), m_width - line.left + codePadding,
                             line.height + points(0.2));
            painter.fillRect(box.adjusted(0, isFirst ? -codePadding : 0, 0, isLast ? codePadding : 0),
                             layoutstyle::wash());
        }
        for (int depth = 0; depth < line.quotes; ++depth)
            painter.fillRect(
                QRectF(origin.x() + line.quoteLeft + depth * quoteIndent, at.y(), points(1.5), line.height),
                layoutstyle::rule());
        if (!line.text) {
            painter.fillRect(QRectF(at.x(), at.y() + line.height / 2, m_width - line.left, points(0.5)),
                             layoutstyle::hairline());
            continue;
        }
        painter.setPen(m_style.color);
        if (line.mark)
            line.mark->lineAt(0).draw(&painter, QPointF(origin.x() + line.markLeft, at.y()));
        line.text->lineAt(line.index).draw(&painter, at);
    }
}

} // namespace debrief
