// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QStyledItemDelegate>

namespace debrief {

/// A review in the list: title, severity, date and state, and what is due.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setOpenReview(ReviewId id) { m_open = id; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// All that the row says, for tool tips and screen readers.
    static QString describe(const QModelIndex &index);

private:
    ReviewId m_open;
};

} // namespace debrief
