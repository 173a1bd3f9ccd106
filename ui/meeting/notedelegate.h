// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/meeting/wrappedtextdelegate.h"

namespace debrief {

/// A note: with a lock when it is private, with a bookmark when it is parked.
class NoteDelegate final : public WrappedTextDelegate
{
    Q_OBJECT

public:
    using WrappedTextDelegate::WrappedTextDelegate;

protected:
    QList<QIcon> marks(const QModelIndex &index) const override;
};

} // namespace debrief
