// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinedelegate.h"

#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/widgets/textblock.h"

#include <QApplication>
#include <QPainter>

namespace debrief {

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.rect = cellWithin(cell.rect, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const bool isNewDay = index.row() > 0 && index.data(TimelineModel::IsNewDayRole).toBool();
    painter->fillRect(QRect(cell.rect.left(), cell.rect.top(), cell.rect.width(), isNewDay ? 2 : 1),
                      theme::color(isNewDay ? theme::Tone::TextMuted : theme::Tone::Border));
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Normal, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setClipRect(cell.rect);
    paintCell(*painter, cell, cell.rect.adjusted(theme::GapSmall, 4, -4, -3), index);
    painter->restore();

    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.rect = cell.rect.adjusted(1, 2, -1, -1);
        focus.backgroundColor = cell.palette.color(QPalette::Highlight);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.font)};
}

int TimelineDelegate::rowHeight(const QFont &font)
{
    return 2 * QFontMetrics(font).lineSpacing() + theme::GapSmall;
}

int TimelineDelegate::sectionHeight()
{
    return QFontMetrics(sectionFont()).lineSpacing() + 10;
}

QFont TimelineDelegate::sectionFont()
{
    QFont font = theme::font(theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect TimelineDelegate::cellWithin(const QRect &rect, const QModelIndex &index)
{
    return rect.isValid() && !index.data(TimelineProxy::SectionRole).toString().isEmpty()
               ? rect.adjusted(0, sectionHeight(), 0, 0)
               : rect;
}

void TimelineDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                 const QModelIndex &) const
{
    drawTextBlock(painter, rect, option.text, 2);
}

TimelineEvent TimelineDelegate::eventAt(const QModelIndex &index)
{
    return index.data(ValueRole).value<TimelineEvent>();
}

QColor TimelineDelegate::mutedColor()
{
    return theme::color(theme::Tone::TextMuted);
}

} // namespace debrief
