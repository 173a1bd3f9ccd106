// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/factorroledelegate.h"

#include "domain/labels.h"
#include "session/factormodel.h"
#include "ui/meeting/factormarkicon.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QTimer>

namespace debrief {

namespace {

/// Of a sign and the space around it and the text.
constexpr int Around = 16 + theme::GapLarge + 4;

void makeQuiet(QStyleOptionViewItem &option)
{
    option.font = theme::font(theme::Type::Small);
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option.palette.setColor(role, theme::color(theme::Tone::TextMuted));
}

} // namespace

int FactorRoleDelegate::width(bool hasNames)
{
    if (!hasNames)
        return Around;
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    int widest = 0;
    for (const FactorRole role : enumValues<FactorRole>())
        widest = qMax(widest, metrics.horizontalAdvance(label(role)));
    return widest + Around;
}

void FactorRoleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrappedTextDelegate::initStyleOption(option, index);
    makeQuiet(*option);
}

void FactorRoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.rect.width() >= width(true))
        return WrappedTextDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintPanel(*painter, cell);
    const QRect mark(cell.rect.left() + (cell.rect.width() - 16) / 2, cell.rect.top() + 6, 16, 16);
    marks(index).constFirst().paint(painter, mark);
}

QSize FactorRoleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {Around, option.fontMetrics.lineSpacing() + 12};
}

QList<QIcon> FactorRoleDelegate::marks(const QModelIndex &index) const
{
    return {factorMarkIcon(index.data(Qt::EditRole).value<FactorRole>())};
}

int FactorEvidenceDelegate::width()
{
    return QFontMetrics(theme::font(theme::Type::Small)).horizontalAdvance(QStringLiteral("99")) + Around;
}

void FactorEvidenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrappedTextDelegate::initStyleOption(option, index);
    makeQuiet(*option);
}

QList<QIcon> FactorEvidenceDelegate::marks(const QModelIndex &index) const
{
    return index.data(FactorModel::EvidenceCountRole).toInt() > 0
               ? QList<QIcon>{theme::icon(QStringLiteral("mail-attachment"))}
               : QList<QIcon>();
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
