// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/room/roomcolors.h"
#include "ui/room/roomlayout.h"

#include <QPainter>

namespace debrief {

class RoomMedia;

/// Paints one page of a laid out slide.
class RoomPainter
{
public:
    /// The spotlight is on an item, or on none (-1): then nothing is dimmed.
    RoomPainter(QPainter &painter, const QRect &window, const RoomColors &colors, int spotlight);

    void paintPage(const RoomLayout &layout, int page, RoomMedia &media);
    void paintDiagram(const RoomLayout &layout, int page);
    void paintMatrix(const RoomLayout &layout, int page);
    void paintProgress(const RoomLayout &layout, const RoomProgress &progress);
    /// Beside what is below the content, so that it takes no line from it.
    void paintPageNumber(const RoomLayout &layout, int page);

private:
    bool isDimmed(int item) const { return m_spotlight >= 0 && item != m_spotlight; }
    QRect placed(const QRect &area) const;
    void paintBand(const RoomLayout::Page &page);
    void paintRun(const RoomLayout::Run &run, const QColor &ground);
    void paintColored(const RoomLayout::Run &run, const QColor &pen, const QColor &ground);

    QPainter &m_painter;
    QRect m_window;
    RoomColors m_colors;
    int m_spotlight;
};

} // namespace debrief
