// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedelegate.h"

namespace debrief {

/// The kind of an event, by icon and label; edited by a list of all kinds.
class EventKindDelegate final : public TimelineDelegate
{
    Q_OBJECT

public:
    using TimelineDelegate::TimelineDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QModelIndex &index) const override;
};

} // namespace debrief
