// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/stylepaint.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace debrief::paint {

using theme::Tone;

namespace {

class Restore
{
public:
    explicit Restore(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Restore() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Restore)

private:
    QPainter *m_painter;
};

} // namespace

void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius)
{
    const Restore restore(painter);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter->setPen(border);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(QRectF(rect), radius, radius);
    }
}

void focusRing(QPainter *painter, const QRect &rect, qreal radius)
{
    const Restore restore(painter);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::color(Tone::Accent), 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &color)
{
    if (direction == Qt::NoArrow)
        return;
    const Restore restore(painter);
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow: painter->rotate(180); break;
    case Qt::LeftArrow: painter->rotate(90); break;
    case Qt::RightArrow: painter->rotate(-90); break;
    case Qt::DownArrow:
    case Qt::NoArrow: break;
    }
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}});
}

void hairline(QPainter *painter, QPoint from, QPoint to)
{
    painter->save();
    painter->setPen(theme::color(Tone::Border));
    painter->drawLine(from, to);
    painter->restore();
}

QColor pressable(const QColor &ground, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return ground;
    if (option.state.testFlag(QStyle::State_Sunken))
        return theme::mixed(theme::color(Tone::Text), ground, 0.12F);
    if (option.state.testFlag(QStyle::State_MouseOver))
        return theme::mixed(theme::color(Tone::Text), ground, 0.06F);
    return ground;
}

QColor inkOn(const QColor &fill)
{
    const QColor dark(0x12, 0x15, 0x1c);
    return theme::contrast(dark, fill) >= theme::contrast(Qt::white, fill) ? dark : QColor(Qt::white);
}

void input(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const QColor fill = enabled && !readOnly ? option.palette.color(QPalette::Base) : theme::color(Tone::Window);
    const QColor border = theme::color(Tone::Border);
    panel(painter, rect, fill, hovered ? theme::mixed(theme::color(Tone::TextMuted), border, 0.5F) : border);
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, rect);
}

void checkMark(QPainter *painter, const QRect &rect, const QStyleOption &option, bool round)
{
    const int side = qMin(rect.width(), rect.height());
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, rect);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const qreal radius = round ? side / 2.0 : 4;
    const QColor strong = enabled ? theme::color(Tone::Accent) : theme::color(Tone::TextMuted);
    if (!on && !partly) {
        const QColor edge =
            theme::mixed(theme::color(Tone::TextMuted), theme::color(Tone::Border), enabled ? 0.6F : 0.0F);
        panel(painter, box, pressable(option.palette.color(QPalette::Base), option), edge, radius);
        return;
    }
    panel(painter, box, strong, {}, radius);
    const Restore restore(painter);
    const QColor mark = theme::color(Tone::AccentText);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(QRectF(box).center(), side / 5.0, side / 5.0);
        return;
    }
    painter->setPen(QPen(mark, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = QRectF(box).topLeft();
    const auto at = [corner, side](qreal x, qreal y) { return corner + QPointF(x, y) * side; };
    if (partly)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)});
}

} // namespace debrief::paint
