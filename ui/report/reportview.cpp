// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportview.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace debrief {

namespace {

constexpr int PageGap = theme::GapHuge;
constexpr double PointsPerInch = 72.0;
constexpr double LeastZoom = 0.25;
constexpr double GreatestZoom = 4.0;
/// Wider lines are no pleasure to read.
constexpr double GreatestFit = 1.5;
constexpr double ZoomStep = 1.2;
constexpr int KeptPictures = 8;

} // namespace

ReportView::ReportView(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(KeptPictures)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    // The page's width follows the view's, so the bar must not come and go with it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

ReportView::~ReportView() = default;

void ReportView::setPages(std::shared_ptr<const ReportLayout> pages)
{
    const int top = verticalScrollBar()->value();
    m_pages = std::move(pages);
    m_pictures.clear();
    layOut(0);
    verticalScrollBar()->setValue(top);
    announce();
    viewport()->update();
}

int ReportView::pageCount() const
{
    return m_pages ? m_pages->pageCount() : 0;
}

int ReportView::currentPage() const
{
    const int count = pageCount();
    if (count == 0)
        return -1;
    const int y = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((y - PageGap / 2) / (pageSize().height() + PageGap), 0, count - 1);
}

void ReportView::goToPage(int page)
{
    verticalScrollBar()->setValue(page * (pageSize().height() + PageGap));
}

double ReportView::scale() const
{
    if (!m_fitsWidth)
        return m_zoom * logicalDpiX() / PointsPerInch;
    const double fitting = std::max(viewport()->width() - 2 * PageGap, 100) / ReportLayout::pageSize().width();
    return std::min(fitting, GreatestFit * logicalDpiX() / PointsPerInch);
}

double ReportView::zoom() const
{
    return scale() * PointsPerInch / logicalDpiX();
}

void ReportView::setZoom(double zoom)
{
    const double place = middle();
    m_fitsWidth = false;
    m_zoom = std::clamp(zoom, LeastZoom, GreatestZoom);
    layOut(place);
    emit zoomChanged(this->zoom());
}

void ReportView::setFitsWidth(bool fits)
{
    const double place = middle();
    m_zoom = zoom();
    m_fitsWidth = fits;
    layOut(place);
    emit zoomChanged(zoom());
}

QSize ReportView::pageSize() const
{
    return (ReportLayout::pageSize() * scale()).toSize();
}

QRect ReportView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = size.width() + 2 * PageGap <= viewport()->width() ? (viewport()->width() - size.width()) / 2
                                                                       : PageGap - horizontalScrollBar()->value();
    return {QPoint(left, PageGap + page * (size.height() + PageGap) - verticalScrollBar()->value()), size};
}

QPixmap ReportView::picture(int page)
{
    if (const QPixmap *kept = m_pictures.object(page))
        return *kept;
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(pageSize() * ratio);
    // Paper is white in the dark, too.
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale() * ratio, scale() * ratio);
    m_pages->paintPage(page, painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_pictures.insert(page, new QPixmap(pixmap));
    return pixmap;
}

void ReportView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(),
                     theme::mixed(theme::color(theme::Tone::Text), theme::color(theme::Tone::Window), 0.06F));
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.top() > event->rect().bottom())
            break;
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(page));
        painter.setPen(theme::color(theme::Tone::Border));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

double ReportView::middle() const
{
    const int height = verticalScrollBar()->maximum() + viewport()->height();
    return (verticalScrollBar()->value() + viewport()->height() / 2.0) / std::max(height, 1);
}

void ReportView::layOut(double middle)
{
    m_pictures.clear();
    const QSize size = pageSize();
    const int height = PageGap + pageCount() * (size.height() + PageGap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme::GapHuge);
    verticalScrollBar()->setRange(0, std::max(height - viewport()->height(), 0));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(middle * height - viewport()->height() / 2.0)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_fitsWidth ? 0 : std::max(size.width() + 2 * PageGap - viewport()->width(), 0));
    viewport()->update();
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int height = verticalScrollBar()->maximum() + event->oldSize().height();
    const double place = event->oldSize().isValid()
                             ? (verticalScrollBar()->value() + event->oldSize().height() / 2.0) / std::max(height, 1)
                             : 0;
    layOut(verticalScrollBar()->value() == 0 ? 0 : place);
    announce();
    if (m_fitsWidth)
        emit zoomChanged(zoom());
}

void ReportView::scrollContentsBy(int, int)
{
    viewport()->update();
    announce();
}

void ReportView::announce()
{
    const int page = currentPage();
    if (page == m_announcedPage)
        return;
    m_announcedPage = page;
    emit currentPageChanged(page);
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: verticalScrollBar()->setValue(0); return;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                                               ? QScrollBar::SliderPageStepSub
                                               : QScrollBar::SliderPageStepAdd);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        setZoom(zoom() * (event->angleDelta().y() > 0 ? ZoomStep : 1 / ZoomStep));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace debrief
