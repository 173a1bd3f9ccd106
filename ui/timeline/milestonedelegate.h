// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedelegate.h"

namespace debrief {

/// The milestones of an event as chips, by label and the colour of the phase that they end. Set by a menu.
class MilestoneDelegate final : public TimelineDelegate
{
    Q_OBJECT

public:
    using TimelineDelegate::TimelineDelegate;

    /// None: the table asks for the menu instead.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QModelIndex &index) const override;
};

} // namespace debrief
