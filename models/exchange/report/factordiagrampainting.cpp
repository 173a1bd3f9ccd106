// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/labels.h"
#include "exchange/report/factordiagramcontent.h"
#include "exchange/report/factormark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace debrief {

namespace {

constexpr double fadedOpacity = 0.35;

/// Through the points, with round corners.
QPainterPath elbow(const QPolygonF &points, double radius)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points.at(i), points.at(i - 1));
        const QLineF out(points.at(i), points.at(i + 1));
        const double round = std::min({radius, in.length() / 2, out.length() / 2});
        if (round <= 0)
            continue;
        path.lineTo(in.pointAt(round / in.length()));
        path.quadTo(points.at(i), out.pointAt(round / out.length()));
    }
    path.lineTo(points.last());
    return path;
}

} // namespace

void DiagramText::paint(QPainter &painter, const QPointF &at, const QColor &color, const QRectF &part) const
{
    if (!layout)
        return;
    painter.setPen(color);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const double middle = at.y() + line.y() + line.height() / 2;
        if (middle >= part.top() && middle < part.bottom())
            line.draw(&painter, at);
    }
}

void FactorDiagram::paint(QPainter &painter, const QPointF &at, const QRectF &part, const StateOf &stateOf) const
{
    const QRectF shown = part.isNull() ? QRectF(QPointF(), m_size) : part;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(at - shown.topLeft());
    // A little more than the part: the rims of boxes stand on its edges.
    const double rim = m_content->line * 2;
    painter.setClipRect(QRectF(-rim, shown.top() - rim, m_size.width() + 2 * rim, shown.height() + 2 * rim),
                        Qt::IntersectClip);
    if (!m_content->legend.empty() && shown.top() < m_content->hintTop)
        paintLegend(painter);
    paintEdges(painter, shown, stateOf);
    paintSubject(painter, shown);
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QRectF &rect = m_boxes[i].rect;
        if (rect.top() < shown.bottom() && rect.bottom() > shown.top())
            paintBox(painter, i, stateOf ? stateOf(static_cast<int>(i)) : State(), shown);
    }
    painter.restore();
}

void FactorDiagram::paintLegend(QPainter &painter) const
{
    painter.setFont(m_theme.small);
    for (const Content::LegendItem &item : m_content->legend) {
        paintFactorMark(painter, item.mark, item.role);
        painter.setPen(m_theme.muted);
        painter.drawText(item.text, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, label(item.role));
    }
    const QPointF at(0, m_content->hintTop);
    m_content->hint.paint(painter, at, m_theme.muted, QRectF(at, QSizeF(m_width, m_content->hint.height)));
}

void FactorDiagram::paintSubject(QPainter &painter, const QRectF &part) const
{
    const QRectF &rect = m_content->subjectRect;
    if (rect.bottom() <= part.top() || rect.top() >= part.bottom())
        return;
    painter.setPen(QPen(m_theme.border, m_content->line));
    painter.setBrush(m_theme.subject);
    painter.drawRoundedRect(rect, m_content->radius, m_content->radius);
    QPointF at = rect.topLeft() + QPointF(m_content->padding, m_content->padding);
    m_content->question.paint(painter, at, m_theme.muted, part);
    at.ry() += m_content->question.height;
    m_content->subject.paint(painter, at, m_theme.ink, part);
}

void FactorDiagram::paintEdges(QPainter &painter, const QRectF &part, const StateOf &stateOf) const
{
    painter.setBrush(Qt::NoBrush);
    for (const Content::Edge &edge : m_content->edges) {
        // Upright at most: the first point is the highest, the last the lowest.
        if (edge.points.last().y() < part.top() || edge.points.first().y() > part.bottom())
            continue;
        const State state = stateOf ? stateOf(edge.child) : State();
        painter.setOpacity(state.isFaded ? fadedOpacity : 1);
        painter.setPen(QPen(m_theme.edge, m_content->line * 1.3, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(elbow(edge.points, m_content->radius * 1.5));
    }
    painter.setOpacity(1);
}

void FactorDiagram::paintBox(QPainter &painter, size_t entry, const State &state, const QRectF &part) const
{
    const Content &content = *m_content;
    const Content::Node &node = content.nodes[entry];
    const QRectF &rect = m_boxes[entry].rect;
    const bool isMirrored = m_theme.isMirrored;
    painter.setOpacity(state.isFaded ? fadedOpacity : 1);

    QPainterPath outline;
    outline.addRoundedRect(rect, content.radius, content.radius);
    painter.fillPath(outline, m_theme.box);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    QRectF bar(rect.topLeft(), QSizeF(content.bar, rect.height()));
    if (isMirrored)
        bar.moveRight(rect.right());
    painter.fillRect(bar, factorColor(node.role));
    painter.restore();
    const bool isMarked = state.isSelected || state.isHovered;
    painter.setPen(QPen(isMarked ? m_theme.accent : m_theme.border, content.line * (state.isSelected ? 2.5 : 1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);

    const QRectF inner = rect.adjusted(content.padding + (isMirrored ? 0 : content.bar), 0,
                                       -content.padding - (isMirrored ? content.bar : 0), 0);
    const double headTop = rect.top() + content.padding;
    const QRectF head(inner.left(), headTop, inner.width(), content.headHeight());
    if (head.center().y() >= part.top() && head.center().y() < part.bottom()) {
        QRectF mark(head.left(), head.center().y() - content.mark / 2, content.mark, content.mark);
        QRectF name = head.adjusted(content.mark + content.padding / 2, 0, 0, 0);
        if (isMirrored) {
            mark.moveRight(head.right());
            name = head.adjusted(0, 0, -content.mark - content.padding / 2, 0);
        }
        paintFactorMark(painter, mark, node.role);
        painter.setFont(m_theme.small);
        painter.setPen(m_theme.muted);
        const auto leading = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
        const auto trailing = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
        const QFontMetricsF metrics(m_theme.small);
        const double number = metrics.horizontalAdvance(node.number) + content.padding;
        const QString role = metrics.elidedText(label(node.role), Qt::ElideRight, name.width() - number);
        painter.drawText(name, leading | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, role);
        painter.drawText(name, trailing | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, node.number);
    }
    QPointF at(inner.left(), rect.top() + content.textTop());
    node.text.paint(painter, at, m_theme.ink, part);
    at.ry() += node.text.height + content.padding / 2;
    node.evidence.paint(painter, at, m_theme.muted, part);
    painter.setOpacity(1);
}

} // namespace debrief
