// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/layoutstyle.h"
#include "exchange/report/richtext.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace debrief {

class CodeHighlighter;

/// A rich text set in lines of a width: what a page is cut from.
class TextFlow
{
public:
    struct Style
    {
        layoutstyle::Type type = layoutstyle::Type::Body;
        QColor color = layoutstyle::text();
        Qt::Alignment alignment = Qt::AlignLeading;
        CodeHighlighter *highlighter = nullptr; ///< For code whose language is told.
    };

    TextFlow(const RichText &text, qreal width, const Style &style);

    qreal height() const { return m_height; }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    qreal top(int line) const { return m_lines.at(static_cast<size_t>(line)).top; }
    qreal bottom(int line) const;
    /// Lines from the first up to, not including, the last; the flow's own top left would stand at the origin.
    void paint(QPainter &painter, const QPointF &origin, int first, int last) const;
    void paint(QPainter &painter, const QPointF &origin) const { paint(painter, origin, 0, lineCount()); }

private:
    struct Line
    {
        qreal top = 0;
        qreal height = 0;
        QTextLayout *text = nullptr; ///< Null for a rule.
        int index = 0;
        qreal left = 0;
        QTextLayout *mark = nullptr; ///< A list's bullet or number.
        qreal markLeft = 0;
        int quotes = 0;
        bool isCode = false;
        qreal quoteLeft = 0;
    };

    void addBlocks(const RichText &blocks, qreal left, bool tight);
    void addBlock(const RichBlock &block, qreal left);
    void addParagraph(const QList<InlineRun> &runs, qreal left, const QFont &font, bool bold);
    void addCode(const RichBlock &block, qreal left);
    void addList(const RichBlock &list, qreal left);
    void addRow(const RichBlock &row, qreal left, bool isHead);
    void addLines(std::unique_ptr<QTextLayout> layout, qreal left, qreal width, bool isCode);
    QTextLayout *addMark(const QString &text);

    qreal m_width;
    Style m_style;
    QFont m_font;
    int m_quotes = 0;
    qreal m_quoteLeft = 0;
    qreal m_height = 0;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Line> m_lines;
};

} // namespace debrief
