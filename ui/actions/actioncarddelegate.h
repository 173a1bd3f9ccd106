// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actioncard.h"

#include <QStyledItemDelegate>

#include <optional>

namespace debrief {

/// Paints an action as a card: phase, title, who and when, how much and how far, what is missing.
class ActionCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ActionCardDelegate(QObject *parent = nullptr);

    /// Against which due dates are overdue; the computer's date when it is invalid.
    void setToday(const QDate &today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    ActionCard cardAt(const QModelIndex &index) const;

    QDate m_today;
};

} // namespace debrief
