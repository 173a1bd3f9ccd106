// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphoverview.h"

#include "exchange/report/layoutstyle.h"

#include "ui/style/theme.h"
#include "ui/timeline/graph/graphscene.h"
#include "ui/timeline/graph/graphwindow.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace debrief {

namespace {

constexpr double GripWidth = 6;
constexpr double LeastFrame = 10;
constexpr double BandHeight = 4;

} // namespace

GraphOverview::GraphOverview(GraphScene &scene, const GraphWindow &window, QWidget *parent)
    : QWidget(parent),
      m_scene(scene),
      m_window(window)
{
    setObjectName(QStringLiteral("graphOverview"));
    setAccessibleName(tr("Overview of the timeline"));
    setMouseTracking(true);
    setToolTip(tr("The whole timeline. Drag the frame to move, its edges to zoom."));
}

void GraphOverview::setTheme(const GraphicTheme &theme)
{
    m_theme = theme;
    m_drawnVersion = -1;
    update();
}

void GraphOverview::setHeader(int width)
{
    m_header = width;
    m_drawnVersion = -1;
    update();
}

QRectF GraphOverview::strip() const
{
    return QRectF(rect()).adjusted(m_header, 4, -theme::GapSmall, -6);
}

double GraphOverview::xOf(double at) const
{
    const auto [begin, end] = m_scene.span();
    const double length = std::max(1.0, static_cast<double>(end - begin));
    return strip().left() + (at - static_cast<double>(begin)) / length * strip().width();
}

double GraphOverview::timeAt(double x) const
{
    const auto [begin, end] = m_scene.span();
    return static_cast<double>(begin) + (x - strip().left()) / strip().width() * static_cast<double>(end - begin);
}

QRectF GraphOverview::frame() const
{
    const QRectF area = strip();
    double left = std::clamp(xOf(m_window.begin()), area.left(), area.right());
    double right = std::clamp(xOf(m_window.end()), area.left(), area.right());
    const double missing = std::max(0.0, LeastFrame - (right - left)) / 2;
    left = std::max(area.left(), left - missing);
    right = std::min(area.right(), right + missing);
    return {QPointF(left, area.top()), QPointF(right, area.bottom())};
}

GraphOverview::Grip GraphOverview::gripAt(double x) const
{
    const QRectF seen = frame();
    if (std::abs(x - seen.left()) < GripWidth)
        return Grip::Left;
    if (std::abs(x - seen.right()) < GripWidth)
        return Grip::Right;
    return seen.left() < x && x < seen.right() ? Grip::Middle : Grip::None;
}

void GraphOverview::draw()
{
    const double ratio = devicePixelRatioF();
    m_drawn = QPixmap(size() * ratio);
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(m_theme.surface);
    m_drawnVersion = m_scene.version();
    const QRectF area = strip();
    QPainter painter(&m_drawn);
    painter.fillRect(area, m_theme.wash);
    for (const GraphicPhase &phase : m_scene.phases()) {
        const double from = xOf(static_cast<double>(phase.from));
        const double to = xOf(static_cast<double>(phase.to));
        painter.fillRect(QRectF(from, area.top(), std::max(1.0, to - from), BandHeight),
                         layoutstyle::color(phase.phase));
    }
    // Bars of two pixels, as high as there are events; by the root, so that single ones are seen beside hundreds.
    constexpr int barWidth = 2;
    std::vector<int> counts(static_cast<size_t>(std::max(1.0, area.width() / barWidth)) + 1);
    int most = 1;
    const auto [begin, end] = m_scene.span();
    const double perBar = std::max(1.0, static_cast<double>(end - begin)) / std::max(1.0, area.width()) * barWidth;
    for (const GraphicEntry &entry : m_scene.entries()) {
        const auto bar = static_cast<size_t>(static_cast<double>(entry.begin - begin) / perBar);
        int &count = counts[std::min(bar, counts.size() - 1)];
        most = std::max(most, ++count);
    }
    const double room = area.height() - BandHeight - 2;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const double height = std::max(4.0, room * std::sqrt(static_cast<double>(counts[i]) / std::max(most, 4)));
        painter.fillRect(
            QRectF(area.left() + static_cast<double>(i) * barWidth, area.bottom() - height, barWidth, height),
            m_theme.ink);
    }
    for (const GraphicFlag &flag : m_scene.flags())
        painter.fillRect(QRectF(xOf(static_cast<double>(flag.at)), area.top(), 1, area.height()), m_theme.text);
}

void GraphOverview::paintEvent(QPaintEvent *)
{
    if (m_drawnVersion != m_scene.version() || m_drawn.size() != size() * devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    if (m_scene.isEmpty())
        return;
    const QRectF area = strip();
    const QRectF seen = frame();
    QColor veil = m_theme.surface;
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(area.topLeft(), QPointF(seen.left(), area.bottom())), veil);
    painter.fillRect(QRectF(QPointF(seen.right(), area.top()), area.bottomRight()), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(seen.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    for (const double x : {seen.left() + 1.5, seen.right() - 1.5})
        painter.drawRoundedRect(QRectF(x - 1.5, seen.center().y() - 6, 3, 12), 1.5, 1.5);
}

void GraphOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const double x = event->position().x();
    m_grip = gripAt(x);
    if (m_grip == Grip::None) {
        const double half = (m_window.end() - m_window.begin()) / 2;
        emit spanChosen(timeAt(x) - half, timeAt(x) + half);
        m_grip = Grip::Middle;
    }
    m_gripTime = timeAt(x) - m_window.begin();
}

void GraphOverview::mouseMoveEvent(QMouseEvent *event)
{
    const double at = timeAt(event->position().x());
    switch (m_grip) {
    case Grip::None: {
        const Grip grip = gripAt(event->position().x());
        const bool isEdge = grip == Grip::Left || grip == Grip::Right;
        setCursor(isEdge ? Qt::SizeHorCursor : (grip == Grip::Middle ? Qt::OpenHandCursor : Qt::ArrowCursor));
        break;
    }
    case Grip::Left: emit spanChosen(std::min(at, m_window.end() - 1), m_window.end()); break;
    case Grip::Right: emit spanChosen(m_window.begin(), std::max(at, m_window.begin() + 1)); break;
    case Grip::Middle: emit spanChosen(at - m_gripTime, at - m_gripTime + (m_window.end() - m_window.begin())); break;
    }
}

void GraphOverview::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

} // namespace debrief
