// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actioncard.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace debrief {

/// Lays a card's contents out in a width, from the top down, and paints them when it has a painter. Measuring and painting
/// are one code, so that they can't differ.
class CardPainter
{
public:
    /// A null painter measures.
    CardPainter(QPainter *painter, const QRectF &area, Qt::LayoutDirection direction);

    void add(const ActionCard &card);
    qreal height() const { return m_y - m_area.top(); }

private:
    struct Item
    {
        QIcon icon;
        QString text;
        QColor color;
        Level level = Level::Unset; ///< Marks behind the text.
    };

    void addHead(const ActionCard &card);
    void addText(const QString &text, const QFont &font, const QColor &color, int maximumLines);
    void addFlow(const QList<Item> &items);
    void paintItem(const Item &item, const QRectF &rect, const QFont &font);
    qreal widthOf(const Item &item, const QFont &font) const;
    /// Where the rectangle stands in the layout's direction.
    QRectF placed(const QRectF &rect) const;
    void gap(qreal size);

    QPainter *m_painter;
    QRectF m_area;
    Qt::LayoutDirection m_direction;
    qreal m_y;
};

} // namespace debrief
