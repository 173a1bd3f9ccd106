// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QStyledItemDelegate>

namespace debrief {

/// What all cells of the timeline have in common: two lines of text at most, a line above each new day, one height for all rows.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Of every row, for that font.
    static int rowHeight(const QFont &font);

    /// A row that begins a group has the group's title above its cells.
    static int sectionHeight();
    static QFont sectionFont();
    /// The cell without the title above it.
    static QRect cellWithin(const QRect &rect, const QModelIndex &index);

protected:
    /// Paints what is in the cell. Painter, font and pen are those of its text.
    virtual void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                           const QModelIndex &index) const;

    static TimelineEvent eventAt(const QModelIndex &index);
    /// For what is less important than the text of the cell.
    static QColor mutedColor();
};

} // namespace debrief
