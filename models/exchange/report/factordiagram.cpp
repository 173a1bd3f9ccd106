// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything stands.
#include "exchange/report/factordiagram.h"

#include "domain/labels.h"
#include "exchange/report/factordiagramcontent.h"
#include "exchange/report/layoutstyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct DiagramTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::FactorDiagram)
};

/// Numbers that are longer say no more to anyone.
constexpr int mostNumberParts = 5;

QString numberBelow(const QString &parent, int place)
{
    const QString number = parent.isEmpty() ? QString::number(place) : parent + u'.' + QString::number(place);
    return number.count(u'.') < mostNumberParts ? number : u"…"_s + number.section(u'.', 1 - mostNumberParts);
}

} // namespace

FactorDiagramTheme printFactorTheme()
{
    using namespace layoutstyle;
    return {.text = font(Type::Table),
            .small = font(Type::Small),
            .title = font(Type::SubHeading),
            .box = Qt::white,
            .border = QColor(0xb9, 0xc1, 0xca),
            .ink = layoutstyle::text(),
            .muted = muted(),
            .edge = rule(),
            .accent = accent(),
            .subject = wash()};
}

void DiagramText::set(const QString &text, const QFont &font, double width)
{
    layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout->endLayout();
}

FactorDiagram::Content::Content(const FactorDiagramTheme &theme)
    : em(QFontMetricsF(theme.text).height()),
      smallHeight(QFontMetricsF(theme.small).height()),
      padding(em * 0.45),
      gap(em * 0.7),
      columnGap(em * 1.6),
      mark(smallHeight * 0.95),
      bar(em * 0.2),
      leastColumn(em * 11),
      mostColumn(em * 20),
      indent(em * 1.3),
      line(em / 14),
      radius(em * 0.28)
{
}

double FactorDiagram::Content::boxHeight(const Node &node) const
{
    const double below = node.evidenceWords.isEmpty() ? 0 : padding / 2 + node.evidence.height;
    return textTop() + node.text.height + below + padding;
}

void FactorDiagram::Content::Node::setWidth(const Content &content, const FactorDiagramTheme &theme, double width)
{
    const double inner = width - content.bar - 2 * content.padding;
    text.set(words, theme.text, inner);
    if (!evidenceWords.isEmpty())
        evidence.set(evidenceWords, theme.small, inner);
}

FactorDiagram::FactorDiagram(const ReportFactors &factors, const FactorDiagramTheme &theme, double width)
    : m_theme(theme),
      m_width(width),
      m_content(std::make_unique<Content>(theme))
{
    place(factors);
}

FactorDiagram::~FactorDiagram() = default;
FactorDiagram::FactorDiagram(FactorDiagram &&) noexcept = default;
FactorDiagram &FactorDiagram::operator=(FactorDiagram &&) noexcept = default;

FactorDiagram FactorDiagram::fitting(const ReportFactors &factors, const FactorDiagramTheme &theme, const QSizeF &size,
                                     double leastScale)
{
    double scale = 1;
    for (;;) {
        FactorDiagramTheme smaller = theme;
        for (QFont *font : {&smaller.text, &smaller.small, &smaller.title}) {
            if (font->pixelSize() > 0)
                font->setPixelSize(std::max(1, qRound(font->pixelSize() * scale)));
            else
                font->setPointSizeF(std::max(1.0, font->pointSizeF() * scale));
        }
        FactorDiagram diagram(factors, smaller, size.width());
        if (diagram.size().height() <= size.height() || scale <= leastScale)
            return diagram;
        scale = std::max(leastScale, scale * 0.9);
    }
}

void FactorDiagram::place(const ReportFactors &factors)
{
    std::vector<int> placeOfChild(static_cast<size_t>(factors.entries.size()) + 1, 0);
    for (qsizetype i = 0; i < factors.entries.size(); ++i) {
        const ReportFactors::Entry &entry = factors.entries.at(i);
        Content::Node node;
        node.role = entry.role;
        node.parent = entry.parent < i ? entry.parent : -1;
        Content::Node *parent = node.parent < 0 ? nullptr : &m_content->nodes[static_cast<size_t>(node.parent)];
        node.depth = parent ? parent->depth + 1 : 0;
        node.number =
            numberBelow(parent ? parent->number : QString(), ++placeOfChild[static_cast<size_t>(node.parent) + 1]);
        node.words = toPlainText(entry.text).trimmed().replace(u'\n', QChar(QChar::LineSeparator));
        node.evidenceWords =
            entry.evidence.isEmpty() ? QString() : DiagramTexts::tr("Evidence: %1").arg(entry.evidence);
        m_content->nodes.push_back(std::move(node));
    }
    m_boxes.resize(m_content->nodes.size());
    if (m_theme.hasLegend)
        placeLegend(factors);
    placeSubject(factors);
    placeBoxes();
    placeEdges();
    makeBands();
    if (m_theme.isMirrored)
        mirror();
}

void FactorDiagram::placeLegend(const ReportFactors &factors)
{
    const QFontMetricsF metrics(m_theme.small);
    const double height = m_content->headHeight();
    double left = 0;
    double top = 0;
    for (const FactorRole role : enumValues<FactorRole>()) {
        const double text = metrics.horizontalAdvance(label(role)) + m_content->line;
        const double whole = m_content->mark + m_content->padding / 2 + text;
        if (left > 0 && left + whole > m_width) {
            left = 0;
            top += height + m_content->padding / 2;
        }
        const QRectF mark(left, top + (height - m_content->mark) / 2, m_content->mark, m_content->mark);
        m_content->legend.push_back(
            {mark, QRectF(left + whole - text, top + (height - metrics.height()) / 2, text, metrics.height()), role});
        left += whole + m_content->columnGap;
    }
    m_content->hintTop = top + height + m_content->padding / 2;
    m_content->hint.set(factors.question == FactorQuestion::Why
                            ? DiagramTexts::tr("To the right of a factor, or below it: why it was so.")
                            : DiagramTexts::tr("To the right of a factor, or below it: how it came about."),
                        m_theme.small, m_width);
    m_size.setHeight(m_content->hintTop + m_content->hint.height);
    m_bands.emplace_back(0, 0, m_width, m_size.height());
    m_size.rheight() += m_content->gap;
}

void FactorDiagram::placeSubject(const ReportFactors &factors)
{
    const double inner = m_width - 2 * m_content->padding;
    m_content->question.set(factors.question == FactorQuestion::Why ? DiagramTexts::tr("Why did this happen?")
                                                                    : DiagramTexts::tr("How did this come about?"),
                            m_theme.small, inner);
    m_content->subject.set(factors.subject.simplified(), m_theme.title, inner);
    m_content->subjectRect = QRectF(0, m_size.height(), m_width,
                                    m_content->question.height + m_content->subject.height + 2 * m_content->padding);
    m_bands.push_back(m_content->subjectRect);
    m_size.setHeight(m_content->subjectRect.bottom());
}

void FactorDiagram::placeBoxes()
{
    Content &content = *m_content;
    int deepest = 0;
    for (const Content::Node &node : content.nodes)
        deepest = std::max(deepest, node.depth);
    const double room = m_width - content.indent;
    const int columns = std::clamp(
        static_cast<int>((room + content.columnGap) / (content.leastColumn + content.columnGap)), 1, deepest + 1);
    const double column = std::min(content.mostColumn, (room - (columns - 1) * content.columnGap) / columns);

    struct Open
    {
        int node;
        double bottom; ///< Of all that has been put behind it.
    };
    std::vector<Open> open{{-1, m_size.height()}};
    for (size_t i = 0; i < content.nodes.size(); ++i) {
        Content::Node &node = content.nodes[i];
        while (open.size() > 1 && open.back().node != node.parent) {
            const QRectF &own = m_boxes[static_cast<size_t>(open.back().node)].rect;
            const double bottom = std::max(open.back().bottom, own.bottom());
            open.pop_back();
            open.back().bottom = std::max(open.back().bottom, bottom);
        }
        Box &box = m_boxes[i];
        const Box *parent = node.parent < 0 ? nullptr : &m_boxes[static_cast<size_t>(node.parent)];
        const bool isFirst = node.parent == static_cast<int>(i) - 1;
        double left = content.indent;
        double top = open.back().bottom + content.gap;
        double width = column;
        if (node.depth >= columns && parent) {
            box.isBelowParent = true;
            const double right = content.indent + columns * (column + content.columnGap) - content.columnGap;
            // What is still deeper gets no narrower.
            left = std::min(parent->rect.left() + content.indent,
                            std::max(parent->rect.left(), right - content.leastColumn * 0.8));
            width = right - left;
            if (isFirst)
                top = parent->rect.bottom() + content.gap;
        } else if (parent) {
            left = parent->rect.right() + content.columnGap;
            if (isFirst)
                top = parent->rect.top();
        }
        node.setWidth(content, m_theme, width);
        box.rect = QRectF(left, top, width, content.boxHeight(node));
        open.push_back({static_cast<int>(i), box.rect.top()});
        m_size.setHeight(std::max(m_size.height(), box.rect.bottom()));
        m_size.setWidth(std::max(m_size.width(), box.rect.right()));
    }
    m_size.setWidth(std::max(m_size.width(), m_width));
}

void FactorDiagram::placeEdges()
{
    const Content &content = *m_content;
    // From one sibling to the next, not each from the parent: what is drawn over itself gets darker.
    std::vector<double> before(content.nodes.size() + 1, -1);
    for (size_t i = 0; i < content.nodes.size(); ++i) {
        const int parent = content.nodes[i].parent;
        const QRectF &to = m_boxes[i].rect;
        const double y = to.top() + content.anchor();
        const double above = std::exchange(before[static_cast<size_t>(parent + 1)], y);
        QPolygonF points;
        if (parent < 0) {
            const double x = content.indent / 2;
            points = {QPointF(x, above >= 0 ? above : content.subjectRect.bottom()), QPointF(x, y),
                      QPointF(to.left(), y)};
        } else if (const QRectF &from = m_boxes[static_cast<size_t>(parent)].rect; m_boxes[i].isBelowParent) {
            const double x = from.left() + content.indent / 2;
            points = {QPointF(x, above >= 0 ? above : from.bottom()), QPointF(x, to.left() > x ? y : to.top())};
            if (to.left() > x)
                points.append(QPointF(to.left(), y));
        } else {
            const double x = from.right() + content.columnGap / 2;
            const double start = from.top() + content.anchor();
            if (above >= 0)
                points = {QPointF(x, above), QPointF(x, y), QPointF(to.left(), y)};
            else
                points = {QPointF(from.right(), start), QPointF(x, start), QPointF(x, y), QPointF(to.left(), y)};
        }
        m_content->edges.push_back({static_cast<int>(i), points});
    }
}

void FactorDiagram::makeBands()
{
    std::vector<QRectF> rects;
    for (const Box &box : m_boxes)
        rects.push_back(box.rect);
    std::ranges::sort(rects, {}, [](const QRectF &rect) { return rect.top(); });
    const size_t before = m_bands.size();
    for (const QRectF &rect : rects) {
        if (m_bands.size() > before && rect.top() < m_bands.back().bottom())
            m_bands.back().setBottom(std::max(m_bands.back().bottom(), rect.bottom()));
        else
            m_bands.emplace_back(0, rect.top(), m_width, rect.height());
    }
}

void FactorDiagram::mirror()
{
    const auto flip = [this](QRectF &rect) { rect.moveLeft(m_width - rect.right()); };
    for (Box &box : m_boxes)
        flip(box.rect);
    for (Content::LegendItem &item : m_content->legend) {
        flip(item.mark);
        flip(item.text);
    }
    for (Content::Edge &edge : m_content->edges) {
        for (QPointF &point : edge.points)
            point.setX(m_width - point.x());
    }
}

int FactorDiagram::entryAt(const QPointF &point) const
{
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i].rect.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

QString FactorDiagram::number(int entry) const
{
    return entry >= 0 && entry < static_cast<int>(m_boxes.size()) ? m_content->nodes[static_cast<size_t>(entry)].number
                                                                  : QString();
}

double FactorDiagram::cutWithin(const QRectF &band, double limit) const
{
    double cut = limit;
    double tallest = 0;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QRectF &rect = m_boxes[i].rect;
        if (rect.top() < band.top() - m_content->line || rect.bottom() <= limit || rect.height() <= tallest)
            continue;
        tallest = rect.height();
        cut = limit;
        const DiagramText &text = m_content->nodes[i].text;
        const double top = rect.top() + m_content->textTop();
        for (int line = text.layout->lineCount() - 1; line >= 0; --line) {
            const double bottom = top + text.layout->lineAt(line).rect().bottom();
            if (bottom <= limit && bottom > band.top()) {
                cut = bottom;
                break;
            }
        }
    }
    return cut;
}

std::vector<QRectF> FactorDiagram::slices(double height, Cut cut) const
{
    std::vector<QRectF> slices;
    for (const QRectF &band : m_bands) {
        if (cut == Cut::Slices && !slices.empty() && band.bottom() - slices.back().top() <= height) {
            slices.back().setBottom(band.bottom());
            continue;
        }
        QRectF rest = band;
        // Not a single band fits: it has to be cut.
        while (rest.height() > height && height > m_content->em) {
            const double wanted = cutWithin(band, rest.top() + height);
            const double end = wanted > rest.top() + m_content->em ? wanted : rest.top() + height;
            slices.emplace_back(0, rest.top(), m_width, end - rest.top());
            rest.setTop(end);
        }
        slices.push_back(rest);
    }
    return slices;
}

} // namespace debrief
