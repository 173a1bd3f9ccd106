// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/meeting/wrappedtextdelegate.h"

namespace debrief {

/// The role of a factor by its sign and its name; edited by a list of all roles.
class FactorRoleDelegate final : public WrappedTextDelegate
{
    Q_OBJECT

public:
    using WrappedTextDelegate::WrappedTextDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a column of roles needs; without names where there is little room.
    static int width(bool hasNames);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QList<QIcon> marks(const QModelIndex &index) const override;
};

/// A paper clip and how many pieces of evidence a factor is tied to; nothing where there are none.
class FactorEvidenceDelegate final : public WrappedTextDelegate
{
    Q_OBJECT

public:
    using WrappedTextDelegate::WrappedTextDelegate;

    static int width();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QList<QIcon> marks(const QModelIndex &index) const override;
};

} // namespace debrief
