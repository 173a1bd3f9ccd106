// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace debrief {

/// The room's own light and dark. All that is read keeps a contrast of at least 7:1 on what is behind it; section colours are marks
/// only.
struct RoomColors
{
    QColor background;
    QColor text;
    QColor muted;
    QColor accent; ///< Of links.
    QColor box;    ///< Behind excerpts and in the matrix.
    QColor first;  ///< Where the matrix has what is to be done first.
    QColor band;   ///< Behind what the spotlight is on.
    QColor line;   ///< Of rules and meters, which are not read.
    QColor dimmed; ///< Outside the spotlight: there, but not to be read.

    static RoomColors light()
    {
        return {.background = QColor(0xff, 0xff, 0xff),
                .text = QColor(0x12, 0x18, 0x20),
                .muted = QColor(0x41, 0x4b, 0x58),
                .accent = QColor(0x0a, 0x46, 0x8a),
                .box = QColor(0xf0, 0xf3, 0xf6),
                .first = QColor(0xd9, 0xef, 0xe6),
                .band = QColor(0xff, 0xf1, 0xc2),
                .line = QColor(0xc9, 0xd0, 0xd8),
                .dimmed = QColor(0xbf, 0xc5, 0xcc)};
    }
    static RoomColors dark()
    {
        return {.background = QColor(0x10, 0x14, 0x1a),
                .text = QColor(0xf4, 0xf6, 0xf8),
                .muted = QColor(0xb6, 0xc0, 0xcb),
                .accent = QColor(0x9a, 0xcb, 0xff),
                .box = QColor(0x1b, 0x22, 0x2b),
                .first = QColor(0x0f, 0x34, 0x2b),
                .band = QColor(0x35, 0x2e, 0x12),
                .line = QColor(0x3a, 0x44, 0x50),
                .dimmed = QColor(0x4a, 0x53, 0x5e)};
    }

    /// The same hue, dark or light enough to be read on that ground.
    static QColor legible(const QColor &color, const QColor &ground);
};

} // namespace debrief
