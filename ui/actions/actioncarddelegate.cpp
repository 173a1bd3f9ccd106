// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actioncarddelegate.h"

#include "session/actionmodel.h"
#include "ui/actions/cardpainter.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace debrief {

namespace {

constexpr qreal BarWidth = 4;
constexpr qreal Radius = 6;
constexpr int GapBelow = theme::GapSmall;
constexpr QMarginsF Padding(BarWidth + theme::GapSmall, theme::GapSmall, theme::GapSmall, theme::GapSmall);

/// The padding's left is the side where reading begins.
QRectF contentArea(const QRectF &card, Qt::LayoutDirection direction)
{
    QMarginsF padding = Padding;
    if (direction == Qt::RightToLeft)
        padding = {Padding.right(), Padding.top(), Padding.left(), Padding.bottom()};
    return card.marginsRemoved(padding);
}

QColor barColor(Phase phase)
{
    switch (phase) {
    case Phase::None: return theme::color(theme::Tone::Border);
    case Phase::Detect: return theme::color(Section::Detect);
    case Phase::Diagnose: return theme::color(Section::Diagnose);
    case Phase::Mitigate: return theme::color(Section::Mitigate);
    case Phase::Resolve: return theme::color(Section::Resolve);
    case Phase::Prevent: return theme::color(Section::Prevent);
    }
    return {};
}

} // namespace

ActionCardDelegate::ActionCardDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

ActionCard ActionCardDelegate::cardAt(const QModelIndex &index) const
{
    return ActionCard::of(index.data(ValueRole).value<ActionItem>(),
                          m_today.isValid() ? m_today : QDate::currentDate());
}

void ActionCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ActionCard card = cardAt(index);
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -GapBelow - 1);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, Radius, Radius);
    painter->fillPath(outline, theme::color(theme::Tone::SurfaceRaised));

    painter->save();
    painter->setClipPath(outline);
    QRectF bar(rect.left(), rect.top(), BarWidth, rect.height());
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(rect.right());
    painter->fillRect(bar, barColor(card.phase));
    painter->restore();

    const bool isCurrent = isSelected && option.state.testFlag(QStyle::State_Active);
    painter->setPen(QPen(theme::color(isSelected ? theme::Tone::Accent : theme::Tone::Border), isCurrent ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);

    CardPainter(painter, contentArea(rect, option.direction), option.direction).add(card);
    painter->restore();
}

QSize ActionCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A list view asks without a width, which is its viewport's.
    int width = option.rect.width();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        width = view->viewport()->width();
    width = std::max(width, 120);
    const QRectF area = contentArea(QRectF(1, 1, width - 2, 0), option.direction);
    CardPainter measure(nullptr, QRectF(area.left(), 0, area.width(), 0), option.direction);
    measure.add(cardAt(index));
    const qreal height = measure.height() + Padding.top() + Padding.bottom() + 2 + GapBelow;
    return {width, static_cast<int>(std::ceil(height))};
}

bool ActionCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), cardAt(index).spoken(), view);
    return true;
}

} // namespace debrief
