// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/room/roomslide.h"

#include <QFont>
#include <QRect>

namespace debrief {

/// A slide broken into lines of type and pages for a window of that size. The body is 28 points high at 1080 lines and grows with
/// the window; the scale makes it larger, never smaller.
class RoomLayout
{
public:
    enum class Ink { Text, Muted };

    /// One line of type, where it stands.
    struct Run
    {
        QRect rect;
        QString text;
        QFont font;
        Ink ink = Ink::Text;
    };
    struct Bar
    {
        QRect rect;
        Section section = Section::General;
    };
    struct Page
    {
        QList<Run> runs;
        QList<Bar> bars;
    };

    RoomLayout() = default;
    RoomLayout(const RoomSlide &slide, const QSize &size, double scale, const QFont &family);

    const QList<Page> &pages() const { return m_pages; }
    QRect content() const { return m_content; }
    QFont bodyFont() const { return m_body; }
    /// In pixels: the height of 28 points at 1080 lines, in a window of that height.
    static int bodyPixels(int windowHeight, double scale);

private:
    struct Block;

    QFont fontOf(RoomLine::Weight weight) const;
    Block broken(const RoomLine &line, int markWidth) const;
    /// The widest mark of the lines, so that the texts behind them stand below each other.
    int markWidthOf(const QList<RoomLine> &lines) const;
    void place(Page &page, const Block &block, qsizetype from, qsizetype count, int top) const;
    void layOut(const RoomSlide &slide);

    QRect m_content;
    QFont m_body;
    QFont m_heading;
    QFont m_large;
    QFont m_detail;
    QList<Page> m_pages;
};

} // namespace debrief
