// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedelegate.h"

#include <QCache>

namespace debrief {

/// What happened, without Markdown's marks; edited with them.
class EventTextDelegate final : public TimelineDelegate
{
    Q_OBJECT

public:
    explicit EventTextDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

protected:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QModelIndex &index) const override;

private:
    mutable QCache<QString, QString> m_plain; ///< By Markdown: scrolling paints the same cells again and again.
};

} // namespace debrief
