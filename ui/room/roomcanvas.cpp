// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcanvas.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace debrief {

RoomCanvas::RoomCanvas(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("roomCanvas"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
}

void RoomCanvas::setSlide(const RoomSlide &slide)
{
    if (slide == m_slide)
        return;
    m_slide = slide;
    layOutAnew();
}

void RoomCanvas::setColors(const RoomColors &colors)
{
    m_colors = colors;
    update();
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
    return texts;
}

void RoomCanvas::layOutAnew()
{
    m_layout = RoomLayout(m_slide, size(), m_scale, theme::font(theme::Type::Body));
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

void RoomCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isBlank ? QColor(Qt::black) : m_colors.background);
    if (m_isBlank || m_page >= m_layout.pages().size())
        return;
    const auto placed = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const RoomLayout::Page &page = m_layout.pages().at(m_page);
    for (const RoomLayout::Bar &bar : page.bars)
        painter.fillRect(placed(bar.rect), theme::color(bar.section));
    const int flags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setLayoutDirection(layoutDirection());
    for (const RoomLayout::Run &run : page.runs) {
        painter.setFont(run.font);
        painter.setPen(run.ink == RoomLayout::Ink::Muted ? m_colors.muted : m_colors.text);
        painter.drawText(placed(run.rect), flags | Qt::TextDontClip, run.text);
    }
    if (m_slide.progress)
        paintProgress(painter);
    if (pageCount() > 1)
        paintPageNumber(painter);
}

void RoomCanvas::paintProgress(QPainter &painter) const
{
    const QRect content = m_layout.content();
    const int y = content.bottom();
    const int thickness = qMax(2, height() / 270);
    const auto at = [&](double share) {
        const int x = content.left() + static_cast<int>(share * content.width());
        return layoutDirection() == Qt::RightToLeft ? content.left() + content.right() - x : x;
    };
    painter.fillRect(QRect(content.left(), y - thickness / 2, content.width(), thickness), m_colors.line);
    for (const RoomProgress::Tick &tick : m_slide.progress->ticks) {
        const QColor color = tick.section ? theme::color(*tick.section) : m_colors.muted;
        painter.fillRect(QRect(at(tick.at) - thickness, y - 4 * thickness, 2 * thickness, 8 * thickness), color);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.text);
    painter.drawEllipse(QPoint(at(m_slide.progress->at), y), 4 * thickness, 4 * thickness);
}

void RoomCanvas::paintPageNumber(QPainter &painter) const
{
    // Beside what is below the content, so that it takes no line from it.
    const QRect content = m_layout.content();
    const int radius = qMax(3, height() / 180);
    const int step = radius * 4;
    const int left = content.center().x() - (pageCount() - 1) * step / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < pageCount(); ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? pageCount() - 1 - i : i;
        painter.setBrush(i == m_page ? m_colors.text : m_colors.line);
        painter.drawEllipse(QPoint(left + place * step, height() - (height() - content.bottom()) / 2), radius, radius);
    }
}

} // namespace debrief
