// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/timelinegraphview.h"

#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QScrollBar>

#include <algorithm>

namespace debrief {

namespace {

constexpr int LowPlot = 150; ///< Below this height flags have one row only.
constexpr int EditWidth = 360;

} // namespace

int TimelineGraphView::flagRows() const
{
    if (m_scene->flags().empty())
        return 0;
    return viewport()->height() < LowPlot + 2 * m_theme.flagRow ? 1 : 2;
}

QRectF TimelineGraphView::plot() const
{
    double top = theme::GapSmall + flagRows() * m_theme.flagRow;
    if (!m_scene->phases().empty())
        top += m_theme.bandHeight;
    const double width = std::max(10.0, viewport()->width() - m_theme.header - theme::GapSmall);
    return {m_theme.header, top, width, std::max(10.0, viewport()->height() - top - m_theme.axisHeight)};
}

GraphicFrame TimelineGraphView::frame() const
{
    return {.plot = plot(),
            .begin = m_window->begin(),
            .msPerUnit = m_window->msPerPixel(),
            .scroll = static_cast<double>(verticalOffset()),
            .zone = zone()};
}

QTimeZone TimelineGraphView::zone() const
{
    return m_workspace.displayZone();
}

int TimelineGraphView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QPointF TimelineGraphView::toLayout(const QPointF &at) const
{
    const QRectF area = plot();
    const double time = m_window->timeAt(at.x() - area.left());
    return {(time - static_cast<double>(m_scene->layout().origin())) / m_window->msPerPixel(),
            at.y() - area.top() + verticalOffset()};
}

GraphicLayout::Place TimelineGraphView::placeAt(const QPointF &at) const
{
    settle();
    if (!plot().adjusted(-m_theme.metrics.mark, 0, theme::GapSmall, 0).contains(at))
        return {};
    return m_scene->layout().hit(toLayout(at));
}

QRectF TimelineGraphView::rectOf(GraphicLayout::Place place) const
{
    const QPointF offset = -toLayout({0, 0});
    return m_scene->layout().itemRect(place).translated(offset);
}

QModelIndex TimelineGraphView::indexOf(int entry) const
{
    const int row = m_scene->rowOf(entry);
    return row < 0 || !model() ? QModelIndex() : model()->index(row, TimelineModel::TextColumn);
}

TimelineEvent TimelineGraphView::eventOf(int entry) const
{
    return indexOf(entry).data(ValueRole).value<TimelineEvent>();
}

QRect TimelineGraphView::visualRect(const QModelIndex &index) const
{
    settle();
    const GraphicLayout::Place place = m_scene->layout().placeOfEntry(index.isValid() ? entryOf(index) : -1);
    if (!place.isValid())
        return {};
    QRectF rect = rectOf(place);
    if (m_edited.isValid() && m_edited.row() == index.row()) {
        rect.setWidth(std::min<double>(EditWidth, plot().width()));
        rect.moveLeft(std::clamp(rect.left(), plot().left(), plot().right() - rect.width()));
    }
    return rect.toAlignedRect();
}

QModelIndex TimelineGraphView::indexAt(const QPoint &point) const
{
    const auto entries = m_scene->layout().entriesOf(placeAt(point));
    return entries.empty() ? QModelIndex() : indexOf(entries.front());
}

void TimelineGraphView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    settle();
    const int entry = index.isValid() ? entryOf(index) : -1;
    const GraphicLayout::Place place = m_scene->layout().placeOfEntry(entry);
    if (!place.isValid())
        return;
    const double before = m_window->begin();
    const auto at = static_cast<double>(m_scene->entries()[static_cast<size_t>(entry)].begin);
    if (hint == PositionAtCenter)
        m_window->pan(m_window->pixelOf(at) - m_window->width() / 2);
    else
        m_window->reveal(at, at);
    if (m_window->begin() != before)
        windowMoved();
    const QRectF rect = m_scene->layout().itemRect(place);
    if (rect.top() < verticalOffset())
        verticalScrollBar()->setValue(static_cast<int>(rect.top()));
    else if (rect.bottom() > verticalOffset() + plot().height())
        verticalScrollBar()->setValue(static_cast<int>(rect.bottom() - plot().height()) + 1);
}

} // namespace debrief
