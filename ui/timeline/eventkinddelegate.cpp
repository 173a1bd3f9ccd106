// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventkinddelegate.h"

#include "domain/labels.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventmarks.h"
#include "ui/widgets/textblock.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace debrief {

QWidget *EventKindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("kindEdit"));
    combo->setAccessibleName(tr("Kind of the event"));
    for (const EventKind kind : enumValues<EventKind>())
        combo->addItem(kindIcon(kind), label(kind), QVariant::fromValue(kind));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<EventKindDelegate *>(
            this); // NOLINT(cppcoreguidelines-pro-type-const-cast): Qt's factory is const, its signals are not.
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void EventKindDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(static_cast<int>(enumValues<EventKind>().indexOf(eventAt(index).kind)));
}

void EventKindDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void EventKindDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    const QSize wanted = editor->sizeHint();
    const int height = qMin(option.rect.height(), wanted.height());
    editor->setGeometry(option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2,
                        qMax(option.rect.width(), wanted.width()), height);
}

void EventKindDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                  const QModelIndex &index) const
{
    const EventKind kind = eventAt(index).kind;
    static constexpr int iconSize = 16;
    const QRect iconArea =
        QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(iconSize, iconSize), rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    kindIcon(kind).paint(&painter, iconArea, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    const int used = iconSize + 6;
    // What would be cut to a letter or two is better left to the icon and the tool tip.
    if (rect.width() - used < 32)
        return;
    const QRect textArea = QStyle::visualRect(option.direction, rect, rect.adjusted(used, 0, 0, 0));
    drawTextBlock(painter, textArea, label(kind), 2);
}

} // namespace debrief
