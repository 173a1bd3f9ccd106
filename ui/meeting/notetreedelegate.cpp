// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/notetreedelegate.h"

#include "domain/prompt.h"

#include "ui/meeting/notetreemodel.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace debrief {

namespace {

constexpr int BadgeWidth = 26;

QColor inkOn(const QColor &fill)
{
    const QColor dark(0x12, 0x15, 0x1c);
    return theme::contrast(dark, fill) >= theme::contrast(Qt::white, fill) ? dark : QColor(Qt::white);
}

void paintBadge(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    const auto kind = static_cast<NoteTreeModel::GroupKind>(index.data(NoteTreeModel::GroupKindRole).toInt());
    if (kind != NoteTreeModel::GroupKind::Prompt) {
        const bool isLot = kind == NoteTreeModel::GroupKind::ParkingLot;
        theme::icon(isLot ? QStringLiteral("bookmarks") : QStringLiteral("mail-folder-inbox")).paint(&painter, area);
        return;
    }
    const auto section = index.data(NoteTreeModel::PromptRole).value<Prompt>().section;
    QFont bold = theme::font(theme::Type::Small);
    bold.setWeight(QFont::DemiBold);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(section));
    painter.drawRoundedRect(area, 3, 3);
    painter.setPen(inkOn(theme::color(section)));
    painter.setFont(bold);
    painter.drawText(area, Qt::AlignCenter, theme::letters(section));
}

} // namespace

void NoteTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.parent().isValid()) {
        WrappedTextDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintPanel(*painter, cell);
    painter->save();
    const QRect area = cell.rect.adjusted(2, 4, -theme::GapSmall, -4);
    const auto placed = [&cell, &area](const QRect &rect) { return QStyle::visualRect(cell.direction, area, rect); };
    paintBadge(*painter, placed(QRect(area.left(), area.top(), BadgeWidth, area.height())), index);

    const int notes = index.data(NoteTreeModel::NoteCountRole).toInt();
    const QFont numbers = theme::tabular(theme::font(theme::Type::Small));
    const QString count = notes > 0 ? QString::number(notes) : QStringLiteral("–");
    const int countWidth = QFontMetrics(numbers).horizontalAdvance(count) + 4;
    painter->setFont(numbers);
    painter->setPen(theme::color(theme::Tone::TextMuted));
    painter->drawText(placed(QRect(area.right() + 1 - countWidth, area.top(), countWidth, area.height())),
                      Qt::AlignTrailing | Qt::AlignVCenter, count);

    QFont font = cell.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme::color(notes > 0 ? theme::Tone::Text : theme::Tone::TextMuted));
    const int left = area.left() + BadgeWidth + theme::GapSmall;
    const int width = area.right() + 1 - countWidth - 4 - left;
    painter->drawText(placed(QRect(left, area.top(), width, area.height())), Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize NoteTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.parent().isValid())
        return WrappedTextDelegate::sizeHint(option, index);
    return {cellWidth(option, index), QFontMetrics(option.font).lineSpacing() + 14};
}

QList<QIcon> NoteTreeDelegate::marks(const QModelIndex &index) const
{
    const auto note = index.data(NoteTreeModel::NoteRole).value<Note>();
    return note.isPrivate ? QList<QIcon>{theme::icon(QStringLiteral("object-locked"))} : QList<QIcon>();
}

} // namespace debrief
