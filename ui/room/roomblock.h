// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/room/roomlayout.h"

#include <QImage>

namespace debrief {

/// A line of the slide, broken into lines of type.
struct RoomLayout::Block
{
    QStringList texts;
    QList<QList<QTextLayout::FormatRange>> formats; ///< Of an excerpt's lines.
    QString mark;
    QFont font;
    RoomLine::Weight weight = RoomLine::Weight::Body;
    std::optional<Section> section;
    QByteArray picture;
    QSize pictureSize;
    int item = -1;
    int left = 0; ///< Of the text, from the content's edge.
    int markLeft = 0;
    int lineHeight = 0;
    qsizetype quietFrom = 0; ///< The lines of the note below the text.
    qsizetype boxFrom = -1;  ///< The lines of an excerpt; -1 where there is no box.
    int padding = 0;         ///< Above and below the box's lines.
    int gapAfter = 0;
    bool staysWithNext = false;

    int height() const { return static_cast<int>(texts.size()) * lineHeight + (boxFrom >= 0 ? 2 * padding : 0); }
};

} // namespace debrief
