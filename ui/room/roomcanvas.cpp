// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcanvas.h"

#include "ui/room/roompainter.h"
#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace debrief {

RoomCanvas::RoomCanvas(QWidget *parent) : QWidget(parent), m_media(std::make_unique<RoomMedia>())
{
    setObjectName(QStringLiteral("roomCanvas"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    constexpr int restMs = 3000;
    m_hidePointer.setSingleShot(true);
    m_hidePointer.setInterval(restMs);
    connect(&m_hidePointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
}

void RoomCanvas::setPictureLoader(const RoomMedia::Loader &loader)
{
    m_media = std::make_unique<RoomMedia>(loader);
}

void RoomCanvas::setSlide(const RoomSlide &slide)
{
    if (slide == m_slide)
        return;
    const bool isOther = slide.head != m_slide.head || slide.title != m_slide.title;
    m_slide = slide;
    // What is edited while it is spoken about stays lit.
    if (isOther || !isItem(m_spotlight))
        setSpotlight(-1);
    layOutAnew();
}

void RoomCanvas::setColors(const RoomColors &colors)
{
    m_colors = colors;
    // A diagram is laid out with its colours.
    layOutAnew();
}

void RoomCanvas::setScale(double scale)
{
    m_scale = scale;
    layOutAnew();
}

void RoomCanvas::setBlank(bool blank)
{
    m_isBlank = blank;
    describe();
    update();
}

void RoomCanvas::setPage(int page)
{
    m_page = qBound(0, page, pageCount() - 1);
    describe();
    update();
}

QStringList RoomCanvas::shownTexts() const
{
    QStringList texts;
    if (m_isBlank || m_page >= m_layout.pages().size())
        return texts;
    for (const RoomLayout::Run &run : m_layout.pages().at(m_page).runs)
        texts.append(run.text);
    for (int line = 0; m_layout.diagram() && line < m_slide.lines.size(); ++line) {
        if (m_layout.pageOf(line) == m_page)
            texts.append(m_slide.lines.at(line).text);
    }
    return texts;
}

bool RoomCanvas::isItem(int line) const
{
    return line >= 0 && line < m_slide.lines.size() && !m_slide.lines.at(line).staysWithNext;
}

void RoomCanvas::setSpotlight(int item)
{
    const int lit = isItem(item) ? item : -1;
    if (lit == m_spotlight)
        return;
    m_spotlight = lit;
    const auto onPage = [this, lit] {
        if (m_layout.diagram())
            return m_layout.pageOf(lit) == m_page;
        const auto &runs = m_layout.pages().value(m_page).runs;
        return std::any_of(runs.cbegin(), runs.cend(), [lit](const auto &run) { return run.item == lit; });
    };
    if (lit >= 0 && !onPage())
        setPage(m_layout.pageOf(lit));
    describe();
    update();
    emit spotlightChanged(lit);
}

bool RoomCanvas::moveSpotlight(int by)
{
    int item = m_spotlight;
    if (item < 0) {
        // The first, or the last, that is seen now.
        for (int line = 0; line < m_slide.lines.size(); ++line) {
            if (isItem(line) && m_layout.pageOf(line) == m_page && (item < 0 || by < 0))
                item = line;
        }
        if (item < 0)
            return false;
        setSpotlight(item);
        return true;
    }
    do
        item += by;
    while (item >= 0 && item < m_slide.lines.size() && !isItem(item));
    if (!isItem(item))
        return false;
    setSpotlight(item);
    return true;
}

void RoomCanvas::layOutAnew()
{
    m_layout = RoomLayout(m_slide, size(), m_scale, theme::font(theme::Type::Body), m_media.get(), m_colors);
    m_page = qBound(0, m_page, pageCount() - 1);
    describe();
    update();
    emit contentChanged();
}

void RoomCanvas::describe()
{
    setAccessibleName(m_isBlank ? tr("Blank") : m_slide.title);
    setAccessibleDescription(shownTexts().join(u'\n'));
}

void RoomCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutAnew();
}

void RoomCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_isBlank)
        return QWidget::mousePressEvent(event);
    QPoint place = event->position().toPoint();
    if (layoutDirection() == Qt::RightToLeft)
        place.setX(width() - 1 - place.x());
    const int item = m_layout.itemAt(m_page, place);
    setSpotlight(item == m_spotlight ? -1 : item);
}

void RoomCanvas::mouseMoveEvent(QMouseEvent *event)
{
    unsetCursor();
    m_hidePointer.start();
    QWidget::mouseMoveEvent(event);
}

void RoomCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isBlank ? QColor(Qt::black) : m_colors.background);
    if (m_isBlank || m_page >= m_layout.pages().size())
        return;
    painter.setLayoutDirection(layoutDirection());
    RoomPainter room(painter, rect(), m_colors, m_spotlight);
    if (m_layout.diagram())
        room.paintDiagram(m_layout, m_page);
    if (m_slide.matrix)
        room.paintMatrix(m_layout, m_page);
    room.paintPage(m_layout, m_page, *m_media);
    if (m_slide.progress)
        room.paintProgress(m_layout, *m_slide.progress);
    if (pageCount() > 1)
        room.paintPageNumber(m_layout, m_page);
}

} // namespace debrief
