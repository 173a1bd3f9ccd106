// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/notedelegate.h"

#include "session/notemodel.h"

#include "ui/style/theme.h"

namespace debrief {

QList<QIcon> NoteDelegate::marks(const QModelIndex &index) const
{
    QList<QIcon> icons;
    const auto note = index.data(ValueRole).value<Note>();
    if (note.isPrivate)
        icons.append(theme::icon(QStringLiteral("object-locked")));
    if (note.isParked)
        icons.append(theme::icon(QStringLiteral("bookmarks")));
    return icons;
}

} // namespace debrief
