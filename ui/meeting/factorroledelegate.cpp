// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/factorroledelegate.h"

#include "domain/labels.h"

#include "ui/style/theme.h"

#include <QComboBox>
#include <QTimer>

namespace debrief {

void FactorRoleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrappedTextDelegate::initStyleOption(option, index);
    option->font = theme::font(theme::Type::Small);
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, theme::color(theme::Tone::TextMuted));
}

QWidget *FactorRoleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("factorRoleEdit"));
    combo->setAccessibleName(tr("Role of the factor"));
    for (const FactorRole role : enumValues<FactorRole>())
        combo->addItem(label(role), QVariant::fromValue(role));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<FactorRoleDelegate *>(
            this); // NOLINT(cppcoreguidelines-pro-type-const-cast): Qt's factory is const, its signals are not.
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void FactorRoleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(
            static_cast<int>(enumValues<FactorRole>().indexOf(index.data(Qt::EditRole).value<FactorRole>())));
}

void FactorRoleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void FactorRoleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    const QSize wanted = editor->sizeHint();
    QRect area(option.rect.topLeft(), QSize(qMax(option.rect.width(), wanted.width()), wanted.height()));
    area.moveRight(option.rect.right());
    editor->setGeometry(area);
}

} // namespace debrief
