// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace debrief {

/// Shows the whole text of a cell (without Markdown's marks), as high as it needs to be for the width that the view has; edits it
/// with them.
class WrappedTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

protected:
    /// Icons that stand before the text.
    virtual QList<QIcon> marks(const QModelIndex &index) const;
    /// The text's area in a cell of that rectangle.
    QRect textRect(const QStyleOptionViewItem &option, const QRect &cell, const QModelIndex &index) const;
    /// The panel behind the cell, and the frame of the focus.
    static void paintPanel(QPainter &painter, const QStyleOptionViewItem &cell);
    static int cellWidth(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace debrief
