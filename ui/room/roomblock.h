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
    int titleGap = 0;        ///< Between an excerpt's title and its box.
    int gapBefore = 0;
    int gapAfter = 0;
    bool staysWithNext = false;

    /// Beside its lines, for a piece that begins with that one.
    int extra(qsizetype from) const { return boxFrom < 0 ? 0 : 2 * padding + (from < boxFrom ? titleGap : 0); }
    int height() const { return static_cast<int>(texts.size()) * lineHeight + extra(0); }
};

} // namespace debrief
