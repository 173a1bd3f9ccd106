// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/factormark.h"

#include "exchange/report/layoutstyle.h"

#include <QPainter>
#include <QPainterPath>

namespace debrief {

namespace {

/// In a square of 16 units.
QPainterPath glyph(FactorRole role)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    switch (role) {
    case FactorRole::Trigger:
        path.addPolygon(QPolygonF({{9.4, 2.6}, {4.2, 9}, {7.4, 9}, {6.6, 13.4}, {11.8, 7}, {8.6, 7}}));
        path.closeSubpath();
        break;
    case FactorRole::Contributing:
        path.addRect(QRectF(7, 3.8, 2, 8.4));
        path.addRect(QRectF(3.8, 7, 8.4, 2));
        break;
    case FactorRole::Mitigating:
        path.moveTo(8, 2.8);
        path.lineTo(12, 4.4);
        path.lineTo(12, 7.6);
        path.cubicTo(12, 10.4, 10.2, 12.4, 8, 13.4);
        path.cubicTo(5.8, 12.4, 4, 10.4, 4, 7.6);
        path.lineTo(4, 4.4);
        path.closeSubpath();
        break;
    case FactorRole::Lucky:
        for (const QPointF &leaf : {QPointF(8, 5), QPointF(11, 8), QPointF(8, 11), QPointF(5, 8)})
            path.addEllipse(leaf, 2.1, 2.1);
        path.addRect(QRectF(6.8, 6.8, 2.4, 2.4));
        break;
    }
    return path;
}

} // namespace

QColor factorColor(FactorRole role)
{
    switch (role) {
    case FactorRole::Trigger: return {0xd5, 0x5e, 0x00};
    case FactorRole::Contributing: return {0x56, 0x6a, 0x80};
    case FactorRole::Mitigating: return {0x00, 0x9e, 0x73};
    case FactorRole::Lucky: return {0xf0, 0xe4, 0x42};
    }
    return {};
}

void paintFactorMark(QPainter &painter, const QRectF &area, FactorRole role)
{
    const double side = std::min(area.width(), area.height());
    const QColor color = factorColor(role);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    // The rim keeps a light disc visible on a light ground.
    painter.setPen(QPen(color.darker(135), 1));
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0.5, 0.5, 15, 15));
    painter.fillPath(glyph(role), layoutstyle::textOn(color));
    painter.restore();
}

} // namespace debrief
