// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/meeting/wrappedtextdelegate.h"

namespace debrief {

/// Notes as NoteDelegate shows them, and above them their groups: a prompt with its section's letters and colour.
class NoteTreeDelegate final : public WrappedTextDelegate
{
    Q_OBJECT

public:
    using WrappedTextDelegate::WrappedTextDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QList<QIcon> marks(const QModelIndex &index) const override;
};

} // namespace debrief
