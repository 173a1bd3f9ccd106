// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/layoutbuilder.h"

#include "exchange/report/picturereading.h"
#include "exchange/report/reportcontext.h"
#include "exchange/report/timelinegraphic.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace debrief {

using namespace layoutstyle;

namespace {

constexpr qreal paragraphGap = points(6);
constexpr qreal columnGap = points(9);
constexpr qreal rowPadding = points(3.5);
constexpr qreal levelIndent = points(14);
constexpr qreal factNameWidth = points(112);

struct LayoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ReportLayout)
};

qreal widthShare(ColumnKind kind, qsizetype columns)
{
    switch (kind) {
    case ColumnKind::Time: return 0.135;
    case ColumnKind::Moment: return 0.26;
    case ColumnKind::Label:
    case ColumnKind::Number: return columns > 3 ? 0.17 : 0.24;
    case ColumnKind::Text: break;
    }
    return 1;
}

/// In pixels, each way: more does not print sharper.
constexpr int sharpestPicture = 2000;

} // namespace

LayoutBuilder::LayoutBuilder(const Report &report)
{
    addTitle(report);
    for (const ReportSection &section : report.sections) {
        addHeading(section);
        for (const ReportBlock &block : section.blocks)
            std::visit(*this, block);
    }
}

TextFlow *LayoutBuilder::flow(const RichText &text, qreal width, const TextFlow::Style &style)
{
    TextFlow::Style complete = style;
    complete.highlighter = &m_highlighter;
    m_flows.push_back(std::make_unique<TextFlow>(text, width, complete));
    return m_flows.back().get();
}

/// What stands right below a heading stands close to it.
qreal LayoutBuilder::nextGap(qreal usual)
{
    return std::exchange(m_isAfterHeading, false) ? points(4) : usual;
}

void LayoutBuilder::addTitle(const Report &report)
{
    m_strips.push_back({.height = points(4), .keepWithNext = true, .paint = [](QPainter &painter, const QPointF &at) {
                            painter.fillRect(QRectF(at, QSizeF(points(44), points(4))), accent());
                        }});
    addFlow(flow(plainText(report.title.simplified()), contentWidth, {.type = Type::Title}), 0, points(10), true);
    addFlow(flow(plainText(report.subtitle), contentWidth, {.type = Type::Subtitle, .color = muted()}), 0, points(3),
            true);
    m_strips.push_back({.gap = points(10), .height = points(0.75), .paint = [](QPainter &painter, const QPointF &at) {
                            painter.fillRect(QRectF(at, QSizeF(contentWidth, points(0.75))), rule());
                        }});
    (*this)(report.facts);
}

void LayoutBuilder::addHeading(const ReportSection &section)
{
    const bool isTop = section.level == 1;
    const bool hasColor = section.topic && phaseOf(*section.topic) != Phase::None;
    const qreal left = hasColor && !isTop ? points(9) : 0;
    const TextFlow *title =
        flow(plainText(section.title), contentWidth - left, {.type = isTop ? Type::Heading : Type::SubHeading});
    m_anchors.push_back({section.title, section.level, static_cast<int>(m_strips.size())});
    const QColor bar = hasColor ? color(phaseOf(*section.topic)) : QColor();
    m_strips.push_back(
        {.gap = m_isAfterHeading ? points(6) : points(isTop ? 22 : 13),
         .height = title->height() + points(isTop ? 3 : 0),
         .keepWithNext = true,
         .paint = [title, left, bar, isTop](QPainter &painter, const QPointF &at) {
             if (left > 0)
                 painter.fillRect(QRectF(at.x(), at.y() + points(1.5), points(4), title->height() - points(3)), bar);
             title->paint(painter, at + QPointF(left, 0));
             if (isTop)
                 painter.fillRect(QRectF(at.x(), at.y() + title->height() + points(2), contentWidth, points(0.6)),
                                  hairline());
         }});
    m_isAfterHeading = true;
}

void LayoutBuilder::addFlow(const TextFlow *flow, qreal left, qreal gap, bool keepWithNext)
{
    const int count = flow->lineCount();
    for (int i = 0; i < count; ++i) {
        // No first line alone at a page's end, no last line alone at a page's beginning.
        const bool isKept = (i == 0 && count > 1) || (i == count - 2) || (keepWithNext && i >= count - 2) ||
                            (keepWithNext && count <= 4);
        m_strips.push_back({.gap = i == 0 ? gap + flow->top(0) : flow->top(i) - flow->bottom(i - 1),
                            .height = flow->bottom(i) - flow->top(i),
                            .keepWithNext = isKept,
                            .paint = [flow, left, i](QPainter &painter, const QPointF &at) {
                                flow->paint(painter, at + QPointF(left, -flow->top(i)), i, i + 1);
                            }});
    }
}

void LayoutBuilder::operator()(const ReportText &text)
{
    const qreal gap = nextGap(text.isLead ? points(9) : paragraphGap);
    addFlow(flow(text.text, contentWidth,
                 {.type = text.muted ? Type::Small : Type::Body, .color = text.muted ? muted() : layoutstyle::text()}),
            0, gap, text.isLead);
}

void LayoutBuilder::operator()(const ReportBullets &list)
{
    for (const ReportBullets::Item &item : list.items) {
        const qreal left = item.level * levelIndent;
        const RichText bullet{
            {.kind = RichBlock::Kind::Bullets, .children = {{.kind = RichBlock::Kind::Item, .children = item.text}}}};
        addFlow(flow(bullet, contentWidth - left, {}), left, nextGap(points(3)), false);
    }
}

void LayoutBuilder::operator()(const ReportFacts &facts)
{
    const std::vector<qreal> lefts{0, factNameWidth + columnGap};
    RowLook look{.gap = nextGap(points(8))};
    for (const ReportFacts::Fact &fact : facts.facts) {
        const TextFlow *name = flow(plainText(fact.name), factNameWidth, {.color = muted()});
        const TextFlow *value = flow(fact.value, contentWidth - lefts.back(), {});
        addRow({name, value}, lefts, look);
        look.gap = points(2.5);
    }
}

std::vector<qreal> LayoutBuilder::columnWidths(const ReportTable &table) const
{
    const QFontMetricsF body(font(Type::Table));
    const QFontMetricsF head(font(Type::TableHead));
    std::vector<qreal> widths;
    qreal taken = columnGap * static_cast<qreal>(table.columns.size() - 1);
    int texts = 0;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const ColumnKind kind = table.columns.at(column).kind;
        if (kind == ColumnKind::Text) {
            ++texts;
            widths.push_back(0);
            continue;
        }
        qreal widest = head.horizontalAdvance(table.columns.at(column).title);
        QHash<QString, qreal> measured;
        for (const ReportRow &row : table.rows) {
            const QStringList lines = toPlainText(row.cells.value(column)).split(QLatin1Char('\n'));
            for (const QString &line : lines) {
                if (!measured.contains(line))
                    measured.insert(line, body.horizontalAdvance(line) * 1.06);
                widest = std::max(widest, measured.value(line));
            }
        }
        widths.push_back(
            std::min(std::ceil(widest + points(1)), contentWidth * widthShare(kind, table.columns.size())));
        taken += widths.back();
    }
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column).kind == ColumnKind::Text)
            widths[static_cast<size_t>(column)] = std::max(points(60), (contentWidth - taken) / texts);
    }
    return widths;
}

int LayoutBuilder::addTableHead(const ReportTable &table, const std::vector<qreal> &lefts,
                                const std::vector<qreal> &widths)
{
    std::vector<const TextFlow *> cells;
    qreal height = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const ReportColumn &column = table.columns.at(static_cast<qsizetype>(i));
        const Qt::Alignment alignment = column.kind == ColumnKind::Number ? Qt::AlignTrailing : Qt::AlignLeading;
        cells.push_back(flow(plainText(column.title), widths[i],
                             {.type = Type::TableHead, .color = muted(), .alignment = alignment}));
        height = std::max(height, cells.back()->height());
    }
    height += points(4);
    m_strips.push_back({.gap = nextGap(points(10)),
                        .height = height,
                        .keepWithNext = true,
                        .paint = [cells, lefts, height](QPainter &painter, const QPointF &at) {
                            for (size_t i = 0; i < cells.size(); ++i)
                                cells[i]->paint(painter, at + QPointF(lefts[i], 0));
                            painter.fillRect(QRectF(at.x(), at.y() + height - points(0.8), contentWidth, points(0.8)),
                                             rule());
                        }});
    return static_cast<int>(m_strips.size()) - 1;
}

int LayoutBuilder::addGroup(const QString &title, int header)
{
    const TextFlow *text = flow(boldText(title), contentWidth - points(10), {.type = Type::Table});
    const qreal height = text->height() + points(5);
    m_strips.push_back({.height = height,
                        .keepWithNext = true,
                        .header = header,
                        .paint = [text, height](QPainter &painter, const QPointF &at) {
                            painter.fillRect(QRectF(at, QSizeF(contentWidth, height)), wash());
                            text->paint(painter, at + QPointF(points(4), points(2.5)));
                        }});
    return static_cast<int>(m_strips.size()) - 1;
}

void LayoutBuilder::operator()(const ReportTable &table)
{
    const std::vector<qreal> widths = columnWidths(table);
    std::vector<qreal> lefts;
    qreal left = 0;
    for (const qreal width : widths) {
        lefts.push_back(left);
        left += width + columnGap;
    }
    const int header = addTableHead(table, lefts, widths);
    RowLook look{.header = header, .padding = rowPadding, .hasRule = true};
    QString group;
    for (const ReportRow &row : table.rows) {
        if (row.group != group) {
            look.group = addGroup(row.group, header);
            group = row.group;
        }
        std::vector<const TextFlow *> cells;
        for (size_t i = 0; i < widths.size(); ++i) {
            const ColumnKind kind = table.columns.at(static_cast<qsizetype>(i)).kind;
            cells.push_back(flow(
                row.cells.value(static_cast<qsizetype>(i)), widths[i],
                {.type = Type::Table, .alignment = kind == ColumnKind::Number ? Qt::AlignTrailing : Qt::AlignLeading}));
        }
        look.isHighlighted = row.highlighted;
        addRow(cells, lefts, look);
    }
}

void LayoutBuilder::addRow(const std::vector<const TextFlow *> &cells, const std::vector<qreal> &lefts,
                           const RowLook &look)
{
    size_t main = 0;
    for (size_t i = 1; i < cells.size(); ++i) {
        if (cells[i]->height() > cells[main]->height())
            main = i;
    }
    qreal others = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i != main)
            others = std::max(others, cells[i]->height());
    }
    const int count = cells[main]->lineCount();
    const bool isWhole = cells[main]->height() < contentHeight / 6 || others > contentHeight / 2;
    if (isWhole || count < 7) {
        addRowSlice(cells, lefts, look, main, 0, count);
        return;
    }
    // A tall row is cut between the lines of its tallest cell; the other cells stand in the first slice.
    int last = 4;
    while (last < count && cells[main]->bottom(last - 1) < others)
        ++last;
    last = std::min(last, count);
    addRowSlice(cells, lefts, look, main, 0, last);
    for (int line = last; line < count; ++line) {
        // The last two lines stay together.
        const int end = line + 2 == count ? count : line + 1;
        addRowSlice(cells, lefts, look, main, line, end);
        line = end - 1;
    }
}

void LayoutBuilder::addRowSlice(const std::vector<const TextFlow *> &cells, const std::vector<qreal> &lefts,
                                const RowLook &look, size_t main, int first, int last)
{
    const TextFlow *tallest = cells[main];
    const bool isFirst = first == 0;
    const bool isLast = last == tallest->lineCount();
    const qreal top = isFirst ? 0 : tallest->bottom(first - 1);
    qreal bottom = isLast ? tallest->height() : tallest->bottom(last - 1);
    if (isFirst && !isLast) {
        for (const TextFlow *cell : cells)
            bottom = cell == tallest ? bottom : std::max(bottom, cell->height());
    }
    const qreal above = isFirst ? look.padding : 0;
    const qreal height = above + bottom - top + (isLast ? look.padding : 0);
    m_strips.push_back(
        {.gap = isFirst ? look.gap : 0,
         .height = height,
         .header = look.header,
         .group = look.group,
         .paint = [=](QPainter &painter, const QPointF &at) {
             if (look.isHighlighted)
                 painter.fillRect(QRectF(at.x() - points(4), at.y(), contentWidth + points(8), height), highlight());
             if (look.isHighlighted)
                 painter.fillRect(QRectF(at.x() - points(4), at.y(), points(2), height), accent());
             for (size_t i = 0; i < cells.size(); ++i) {
                 const QPointF origin = at + QPointF(lefts[i], above - top);
                 if (i == main)
                     cells[i]->paint(painter, origin, first, last);
                 else if (isFirst)
                     cells[i]->paint(painter, origin);
             }
             if (look.hasRule && isLast)
                 painter.fillRect(QRectF(at.x(), at.y() + height - points(0.5), contentWidth, points(0.5)), hairline());
         }});
}

void LayoutBuilder::operator()(const ReportGraphic &graphic)
{
    const qreal height = timelineGraphicHeight(graphic);
    m_strips.push_back(
        {.gap = nextGap(points(8)), .height = height, .paint = [graphic, height](QPainter &painter, const QPointF &at) {
             paintTimelineGraphic(graphic, painter, QRectF(at, QSizeF(contentWidth, height)));
         }});
}

void LayoutBuilder::operator()(const ReportFactors &factors)
{
    m_diagrams.push_back(std::make_unique<FactorDiagram>(factors, printFactorTheme(), contentWidth));
    const FactorDiagram *diagram = m_diagrams.back().get();
    // A strip per band, so that pages are filled; the legend is repeated on each.
    const qreal legend = diagram->bands().front().height();
    const int header = static_cast<int>(m_strips.size());
    const std::vector<QRectF> pieces = diagram->slices(contentHeight - legend - points(14), FactorDiagram::Cut::Bands);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const QRectF &piece = pieces[i];
        // The space up to the next belongs to it: edges go on through it.
        const qreal next = i + 1 < pieces.size() ? pieces[i + 1].top() : piece.bottom();
        m_strips.push_back({.gap = i == 0 ? nextGap(points(8)) : 0,
                            .height = next - piece.top(),
                            .keepWithNext = i < 2,
                            .header = i < 2 ? -1 : header,
                            .paint = [diagram, piece, next](QPainter &painter, const QPointF &at) {
                                diagram->paint(painter, at, QRectF(0, piece.top(), piece.width(), next - piece.top()));
                            }});
    }
}

void LayoutBuilder::operator()(const ReportExcerpt &excerpt)
{
    const RichText code{
        {.kind = RichBlock::Kind::Code, .runs = {{.text = excerpt.text}}, .language = excerpt.language}};
    addFlow(flow(code, contentWidth, {}), 0, nextGap(points(4)), false);
    m_strips.push_back({.height = points(5), .paint = [](QPainter &, const QPointF &) {}});
}

void LayoutBuilder::operator()(const ReportPicture &picture)
{
    const QImage image = readPicture(picture.content, sharpestPicture);
    if (image.isNull()) {
        (*this)(
            ReportText{.text = plainText(LayoutTexts::tr("This picture can't be shown here: its format is not known.")),
                       .muted = true});
        return;
    }
    // 96 dots per inch, as on the screen it was taken from, but never wider than the page.
    const QSizeF natural = QSizeF(image.size()) * points(72.0 / 96.0);
    QSizeF size = natural;
    if (size.width() > contentWidth || size.height() > contentHeight * 0.6)
        size = natural.scaled(contentWidth, contentHeight * 0.6, Qt::KeepAspectRatio);
    m_strips.push_back({.gap = nextGap(points(5)),
                        .height = size.height() + points(2),
                        .paint = [image, size](QPainter &painter, const QPointF &at) {
                            painter.setRenderHint(QPainter::SmoothPixmapTransform);
                            painter.drawImage(QRectF(at, size), image);
                            painter.setPen(QPen(hairline(), points(0.5)));
                            painter.setBrush(Qt::NoBrush);
                            painter.drawRect(QRectF(at, size));
                        }});
}

} // namespace debrief
