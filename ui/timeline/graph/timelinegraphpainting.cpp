// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/timelinegraphview.h"

#include "ui/style/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace debrief {

void TimelineGraphView::paintEvent(QPaintEvent *)
{
    settle();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.surface);
    if (m_scene->layout().lanes().empty())
        return paintHint(painter);
    const GraphicFrame shown = frame();
    GraphicPainter graphic(painter, m_theme, shown);
    graphic.paintGround(m_scene->layout(), m_scene->laneNames(), m_scene->phases());
    graphic.paintAxis();
    const double bandTop = theme::GapSmall + flagRows() * m_theme.flagRow;
    if (flagRows() > 0)
        graphic.paintFlags(m_scene->flags(), bandTop, flagRows());
    if (!m_scene->phases().empty()) {
        graphic.paintPhases(m_scene->phases(), bandTop);
        painter.setFont(m_theme.small);
        painter.setPen(m_theme.muted);
        painter.drawText(QRectF(m_theme.metrics.gap, bandTop, m_theme.header, m_theme.bandHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("Phases"));
    }
    graphic.paintItems(m_scene->layout(), *m_labels, [this](GraphicLayout::Place place) { return stateOf(place); });
    if (m_gesture == Gesture::Retime)
        paintRetiming(painter, graphic);
    if (m_gesture == Gesture::RubberBand)
        paintRubberBand(painter);
    if (hasFocus() && !currentIndex().isValid()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plot().adjusted(1, 1, -1, -1));
    }
}

GraphicItemState TimelineGraphView::stateOf(GraphicLayout::Place place) const
{
    GraphicItemState state;
    const auto entries = m_scene->layout().entriesOf(place);
    state.isSelected = std::ranges::any_of(entries, [this](int entry) { return isSelected(entry); });
    if (hasFocus() && currentIndex().isValid()) {
        const int current = entryOf(currentIndex());
        state.isCurrent = std::ranges::binary_search(entries, current);
    }
    state.isHovered = place == m_hovered;
    state.isFaded = m_gesture == Gesture::Retime && state.isSelected && m_retiming.what() == GraphRetiming::What::Move;
    return state;
}

void TimelineGraphView::paintRetiming(QPainter &painter, GraphicPainter &graphic) const
{
    const QRectF area = plot();
    const GraphicLayout &layout = m_scene->layout();
    const double moved = static_cast<double>(m_retiming.shift()) / m_window->msPerPixel();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    const QPointF offset = -toLayout({0, 0});
    if (m_retiming.what() == GraphRetiming::What::Move) {
        for (size_t i = 0; i < layout.lanes().size(); ++i) {
            const GraphicLayout::Lane &lane = layout.lanes()[i];
            const double from = area.left() - offset.x() - moved;
            const auto [first, last] = layout.itemsWithin(lane, from, from + area.width());
            for (int item = first; item < last; ++item) {
                const GraphicLayout::Place place{static_cast<int>(i), item};
                if (!stateOf(place).isSelected)
                    continue;
                const QRectF mark = layout.markRect(place).translated(offset + QPointF(moved, 0));
                const QRectF dot(mark.left(), mark.top(), m_theme.metrics.mark, m_theme.metrics.mark);
                const int entry = layout.entriesOf(place).front();
                graphic.paintMark(dot, layout.entries()[static_cast<size_t>(entry)], {.isSelected = true});
            }
        }
    }
    const double x = area.left() + m_window->pixelOf(static_cast<double>(m_retiming.at().toMSecsSinceEpoch()));
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.restore();

    // What it comes to stands beside the pointer, where one looks.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font);
    const QFontMetricsF metrics(m_theme.font);
    const QString said = m_retiming.label(zone());
    const QSizeF size(metrics.horizontalAdvance(said) + 2 * theme::GapSmall, metrics.height() + 8);
    QRectF bubble(QPointF(x + 8, m_pointer.y() - size.height() - 12), size);
    bubble.moveLeft(std::clamp(bubble.left(), area.left(), std::max(area.left(), area.right() - size.width())));
    bubble.moveTop(std::max(0.0, bubble.top()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawRoundedRect(bubble, 5, 5);
    painter.setPen(theme::color(theme::Tone::AccentText));
    painter.drawText(bubble, Qt::AlignCenter, said);
    painter.restore();
}

void TimelineGraphView::paintRubberBand(QPainter &painter) const
{
    QColor fill = m_theme.accent;
    fill.setAlphaF(0.15F);
    painter.setPen(QPen(m_theme.accent, 1));
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_pressedAt, m_pointer).normalized());
}

void TimelineGraphView::paintHint(QPainter &painter) const
{
    const bool isHidden = !m_scene->isEmpty();
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(m_theme.muted);
    painter.drawText(viewport()->rect().adjusted(theme::GapLarge, 0, -theme::GapLarge, 0),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                     isHidden ? tr("All lanes are hidden. “Lanes” below shows them again.")
                              : tr("Events stand here along the time once there are some."));
}

} // namespace debrief
