// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/phase.h"

#include <QColor>

namespace debrief {

/// The room's own light and dark. All that is read keeps a contrast of at least 7:1; section colours are marks only.
struct RoomColors
{
    QColor background;
    QColor text;
    QColor muted;
    QColor line; ///< Of rules and meters, which are not read.

    static RoomColors light()
    {
        return {QColor(0xff, 0xff, 0xff), QColor(0x12, 0x18, 0x20), QColor(0x41, 0x4b, 0x58), QColor(0xc9, 0xd0, 0xd8)};
    }
    static RoomColors dark()
    {
        return {QColor(0x10, 0x14, 0x1a), QColor(0xf4, 0xf6, 0xf8), QColor(0xb6, 0xc0, 0xcb), QColor(0x3a, 0x44, 0x50)};
    }
};

} // namespace debrief
