// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/room/roomcolors.h"
#include "ui/room/roomslide.h"

#include "exchange/report/factordiagram.h"

#include <QFont>
#include <QRect>
#include <QTextLayout>

#include <memory>

namespace debrief {

class RoomMedia;

/// A slide broken into lines of type and pages for a window of that size. The body is 28 points high at 1080 lines and grows with
/// the window; the scale makes it larger, never smaller. Nothing on it is smaller than the body but an
/// excerpt whose lines would not fit the width otherwise.
class RoomLayout
{
public:
    enum class Ink { Text, Muted, Accent };

    /// One line of type, where it stands. Its item is the index of the slide's line, -1 for what is on every page.
    struct Run
    {
        QRect rect;
        QString text;
        QFont font;
        Ink ink = Ink::Text;
        int item = -1;
        bool isCentered = false;
        QList<QTextLayout::FormatRange> formats = {};
    };
    struct Bar
    {
        QRect rect;
        Section section = Section::General;
        int item = -1;
    };
    /// Behind an excerpt.
    struct Box
    {
        QRect rect;
        int item = -1;
    };
    struct Picture
    {
        QRect rect;
        QByteArray hash;
        int item = -1;
    };
    /// An action's place in the matrix.
    struct Disc
    {
        QRect rect;
        QString number;
        QFont font;
        int item = -1;
    };
    struct Page
    {
        QList<Run> runs;
        QList<Bar> bars;
        QList<Box> boxes;
        QList<Picture> pictures;
        QRectF diagram; ///< The part of the diagram that is on it.
    };

    RoomLayout() = default;
    RoomLayout(const RoomSlide &slide, const QSize &size, double scale, const QFont &family, RoomMedia *media = nullptr,
               const RoomColors &colors = RoomColors::light());

    const QList<Page> &pages() const { return m_pages; }
    QRect content() const { return m_content; }
    /// Of the matrix, row by row from the top left: the highest impact and the lowest effort.
    const QList<QRect> &cells() const { return m_cells; }
    const QList<Disc> &discs() const { return m_discs; }
    /// Null where there is none.
    const FactorDiagram *diagram() const { return m_diagram.get(); }
    QPoint diagramPlace() const { return m_diagramPlace; }
    QFont bodyFont() const { return m_body; }
    /// In pixels: the height of 28 points at 1080 lines, in a window of that height.
    static int bodyPixels(int windowHeight, double scale);

    /// The first page on which one sees the item; -1 where there is none.
    int pageOf(int item) const;
    /// The item at that place of the page; -1 for none.
    int itemAt(int page, const QPoint &place) const;

private:
    struct Block;

    QFont fontOf(RoomLine::Weight weight) const;
    Block broken(const RoomLine &line, int markWidth, RoomMedia *media) const;
    QFont codeFontFor(const QStringList &lines, int width) const;
    void breakCode(Block &block, const RoomLine &line, RoomMedia *media) const;
    /// The widest mark of the lines, so that the texts behind them stand below each other.
    int markWidthOf(const QList<RoomLine> &lines) const;
    void layOut(const RoomSlide &slide, const QSize &size, double scale, const QFont &family, RoomMedia *media,
                const RoomColors &colors);
    void place(Page &page, const Block &block, qsizetype from, qsizetype count, int top) const;
    int placeHead(Page &head, const RoomSlide &slide, RoomMedia *media) const;
    int placeTiles(Page &page, const QList<RoomTile> &tiles, int top) const;
    void placeMatrix(Page &head, const RoomMatrix &matrix, const QRect &area);
    void placeDiscs(const RoomMatrix &matrix);
    void placeDiagram(const Page &head, const RoomSlide &slide, const RoomColors &colors, int top, int bottom);
    /// From that line on, on later pages from the top.
    void flow(const Page &later, const QList<Block> &blocks, int begin, int top, int bottom);
    /// As large as there is room on the last page.
    int placePicture(const Block &block, int y, int bottom);

    QRect m_content;
    QRect m_flow; ///< Where lines are put: the content, or what the matrix leaves of it.
    QFont m_body;
    QFont m_heading;
    QFont m_large;
    QFont m_strong;
    QFont m_code;
    QList<Page> m_pages;
    QList<QRect> m_cells;
    QList<Disc> m_discs;
    /// Shared because layouts are values, and diagrams can't be copied.
    std::shared_ptr<const FactorDiagram> m_diagram;
    QPoint m_diagramPlace;
};

} // namespace debrief
