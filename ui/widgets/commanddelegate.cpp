// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commanddelegate.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/commandmodel.h"

#include <QPainter>

namespace debrief {

using theme::Tone;

namespace {

constexpr int IconSize = 16;

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool enabled = index.data(CommandModel::EnabledRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        const QColor fill = selected ? theme::color(Tone::Selection)
                                     : theme::mixed(theme::color(Tone::Text), theme::color(Tone::Surface), 0.04F);
        paint::panel(painter, option.rect, fill, {});
    }
    QRect room = option.rect.adjusted(theme::Gap, 0, -theme::Gap, 0);
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto align = [&option](Qt::Alignment side) {
        return QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
    };

    const QRect iconRect = visual(QRect(room.left(), room.center().y() - IconSize / 2 + 1, IconSize, IconSize));
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid() && check.value<Qt::CheckState>() == Qt::Checked)
        theme::icon(QStringLiteral("checkmark"))
            .paint(painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    else
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(room.left() + IconSize + theme::Gap);

    painter->setFont(theme::font(theme::Type::Small));
    painter->setPen(theme::color(Tone::TextMuted));
    const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
    painter->drawText(visual(room), static_cast<int>(align(Qt::AlignRight)), shortcut);
    if (!shortcut.isEmpty())
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(shortcut) - theme::GapLarge);
    const QString place = index.data(CommandModel::PlaceRole).toString();
    const int placeWidth = painter->fontMetrics().horizontalAdvance(place);

    const QColor muted = option.palette.color(QPalette::Disabled, QPalette::Text);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    const int textWidth = option.fontMetrics.horizontalAdvance(text);
    if (textWidth + theme::GapSmall + placeWidth <= room.width())
        painter->drawText(visual(room.adjusted(textWidth + theme::GapSmall, 0, 0, 0)),
                          static_cast<int>(align(Qt::AlignLeft)), place);
    painter->setFont(option.font);
    painter->setPen(enabled ? theme::color(Tone::Text) : muted);
    painter->drawText(visual(room), static_cast<int>(align(Qt::AlignLeft)), text);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() + 2 * theme::GapSmall};
}

} // namespace debrief
