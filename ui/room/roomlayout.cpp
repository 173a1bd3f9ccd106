// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomlayout.h"

#include "ui/room/roomblock.h"
#include "ui/room/roommedia.h"
#include "ui/style/theme.h"
#include "ui/widgets/textblock.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace debrief {

namespace {

struct RoomLayoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::RoomLayout)
};

constexpr double BodyPoints = 28;
constexpr double PixelsPerPoint = 96.0 / 72.0;
constexpr double LinesOfFullHd = 1080;
/// What is longer is read at the desk.
constexpr qsizetype MostCodeLines = 40;

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(qMax(8, static_cast<int>(std::lround(pixels))));
    return font;
}

/// Those of a piece of the text, from its beginning.
QList<QTextLayout::FormatRange> within(const QList<QTextLayout::FormatRange> &ranges, int begin, int length)
{
    QList<QTextLayout::FormatRange> own;
    for (const QTextLayout::FormatRange &range : ranges) {
        const int from = qMax(range.start, begin);
        const int to = qMin(range.start + range.length, begin + length);
        if (from < to)
            own.append({from - begin, to - from, range.format});
    }
    return own;
}

} // namespace

int RoomLayout::bodyPixels(int windowHeight, double scale)
{
    return static_cast<int>(
        std::ceil(windowHeight / LinesOfFullHd * BodyPoints * PixelsPerPoint * std::max(1.0, scale)));
}

RoomLayout::RoomLayout(const RoomSlide &slide, const QSize &size, double scale, const QFont &family, RoomMedia *media,
                       const RoomColors &colors)
{
    layOut(slide, size, scale, family, media, colors);
    if (!slide.fills || m_pages.size() > 1)
        return;
    for (const double larger : {1.5, 1.4, 1.3, 1.2, 1.1}) {
        RoomLayout tried;
        tried.layOut(slide, size, std::max(1.0, scale) * larger, family, media, colors);
        if (tried.m_pages.size() == 1) {
            *this = tried;
            return;
        }
    }
}

void RoomLayout::layOut(const RoomSlide &slide, const QSize &size, double scale, const QFont &family, RoomMedia *media,
                        const RoomColors &colors)
{
    const int body = bodyPixels(size.height(), scale);
    m_body = sized(family, body);
    m_heading = sized(family, body * 1.6);
    m_heading.setWeight(QFont::DemiBold);
    m_large = sized(family, body * 1.35);
    m_strong = m_body;
    m_strong.setWeight(QFont::DemiBold);
    m_code = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), body);
    const int margin = qMax(16, size.height() / 14);
    m_content = QRect(QPoint(0, 0), size).adjusted(margin, margin, -margin, -margin);
    m_flow = m_content;

    Page head;
    int top = placeHead(head, slide, media);
    const int em = QFontMetrics(m_body).height();
    const int bottom = m_content.bottom() + 1 - (slide.progress ? em : 0);
    if (slide.diagram)
        return placeDiagram(head, slide, colors, top, bottom);
    if (slide.matrix) {
        const QRect area(m_content.left(), top, m_content.width() / 2, bottom - top);
        placeMatrix(head, *slide.matrix, area);
        m_flow.setLeft(area.right() + em);
    }
    QList<Block> blocks;
    const int markWidth = markWidthOf(slide.lines);
    for (qsizetype i = 0; i < slide.lines.size(); ++i) {
        blocks.append(broken(slide.lines.at(i), markWidth, media));
        blocks.last().item = static_cast<int>(i);
    }
    m_pages = {head};
    const int below = placeTiles(m_pages.last(), slide.tiles, top);
    Page later = head;
    if (!slide.laterTitle.isEmpty()) {
        later = Page();
        RoomSlide rest;
        rest.title = slide.laterTitle;
        rest.section = slide.section;
        top = placeHead(later, rest, media);
    }
    flow(later, blocks, below, top, bottom);
    if (slide.matrix)
        placeDiscs(*slide.matrix);
}

QFont RoomLayout::fontOf(RoomLine::Weight weight) const
{
    switch (weight) {
    case RoomLine::Weight::Heading: return theme::tabular(m_heading);
    case RoomLine::Weight::Large: return m_large;
    case RoomLine::Weight::Strong: return m_strong;
    case RoomLine::Weight::Code:
    case RoomLine::Weight::Picture:
    case RoomLine::Weight::Link:
    case RoomLine::Weight::Body:
    case RoomLine::Weight::Detail: break;
    }
    return m_body;
}

int RoomLayout::markWidthOf(const QList<RoomLine> &lines) const
{
    int width = 0;
    for (const RoomLine &line : lines)
        width = qMax(width, QFontMetrics(theme::tabular(fontOf(line.weight))).horizontalAdvance(line.mark));
    return width;
}

RoomLayout::Block RoomLayout::broken(const RoomLine &line, int markWidth, RoomMedia *media) const
{
    const int em = QFontMetrics(m_body).height();
    Block block;
    block.font = fontOf(line.weight);
    block.weight = line.weight;
    block.section = line.section;
    block.mark = line.mark;
    block.staysWithNext = line.staysWithNext;
    block.markLeft = line.indent * em + (line.section ? em / 2 : 0);
    block.left = block.markLeft;
    if (!line.mark.isEmpty())
        block.left += qMax(em * 3 / 4, markWidth + em / 2);
    const bool isTight = line.weight == RoomLine::Weight::Heading;
    block.lineHeight = static_cast<int>(QFontMetrics(block.font).lineSpacing() * (isTight ? 1.0 : 1.1));
    block.gapAfter = em / 3;
    const int width = qMax(em * 4, m_flow.width() - block.left);
    if (!line.text.isEmpty() || line.weight == RoomLine::Weight::Body)
        block.texts = brokenLines(line.text, block.font, width);
    block.quietFrom = block.texts.size();
    if (line.weight == RoomLine::Weight::Code)
        breakCode(block, line, media);
    else if (!line.note.isEmpty())
        block.texts += brokenLines(line.note, block.font, width);
    if (line.weight == RoomLine::Weight::Picture && media) {
        block.picture = line.picture;
        block.pictureSize = media->picture(line.picture).size();
    }
    return block;
}

/// A table whose lines are broken can't be read at all: rather a little smaller, where that is enough.
QFont RoomLayout::codeFontFor(const QStringList &lines, int width) const
{
    constexpr double least = 0.7;
    QString longest;
    for (const QString &line : lines) {
        if (line.size() > longest.size())
            longest = line;
    }
    QFont font = m_code;
    while (QFontMetrics(font).horizontalAdvance(longest) >= width) {
        if (font.pixelSize() - 1 < m_code.pixelSize() * least)
            return m_code;
        font.setPixelSize(font.pixelSize() - 1);
    }
    return font;
}

/// The title stands above the box as a quiet line; the excerpt is the note.
void RoomLayout::breakCode(Block &block, const RoomLine &line, RoomMedia *media) const
{
    QStringList lines = line.note.split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    const auto left = static_cast<int>(qMax<qsizetype>(0, lines.size() - MostCodeLines));
    lines = lines.first(lines.size() - left).replaceInStrings(QStringLiteral("\t"), QStringLiteral("    "));
    block.lineHeight = QFontMetrics(m_code).lineSpacing();
    block.padding = block.lineHeight / 3;
    block.gapBefore = block.lineHeight / 3;
    block.titleGap = block.padding / 2;
    block.boxFrom = block.texts.size();
    const int width = m_flow.width() - 2 * block.padding;
    block.font = codeFontFor(lines, width);
    const QString code = lines.join(QChar(QChar::LineSeparator));
    const auto colors = media ? media->colors(code, line.language) : QList<QTextLayout::FormatRange>();
    int begin = 0;
    for (const QString &one : code.split(QChar(QChar::LineSeparator))) {
        QTextLayout layout(one, block.font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine piece = layout.createLine(); piece.isValid(); piece = layout.createLine()) {
            piece.setLineWidth(width);
            block.texts.append(one.mid(piece.textStart(), piece.textLength()));
            block.formats.append(within(colors, begin + piece.textStart(), piece.textLength()));
        }
        layout.endLayout();
        begin += static_cast<int>(one.size()) + 1;
    }
    if (left > 0) {
        block.texts.append(RoomLayoutTexts::tr("… and %n more line(s)", nullptr, left));
        block.formats.append(QList<QTextLayout::FormatRange>());
    }
}

void RoomLayout::place(Page &page, const Block &block, qsizetype from, qsizetype count, int top) const
{
    const bool isQuiet = block.weight == RoomLine::Weight::Detail || block.weight == RoomLine::Weight::Picture;
    Ink ink = isQuiet ? Ink::Muted : Ink::Text;
    if (block.weight == RoomLine::Weight::Link)
        ink = Ink::Accent;
    const auto height = static_cast<int>(count) * block.lineHeight;
    if (block.section) {
        const int width = qMax(4, block.lineHeight / 8);
        page.bars.append({QRect(m_flow.left() + block.markLeft - block.lineHeight * 2 / 5, top, width, height),
                          *block.section, block.item});
    }
    if (from == 0 && !block.mark.isEmpty())
        page.runs.append({QRect(m_flow.left() + block.markLeft, top, block.left - block.markLeft, block.lineHeight),
                          block.mark, theme::tabular(block.font), ink, block.item});
    const bool hasBox = block.boxFrom >= 0 && from + count > block.boxFrom;
    const int titleGap = block.extra(from) - block.extra(block.boxFrom);
    const qsizetype boxed = hasBox ? qMax(from, block.boxFrom) : from + count;
    if (hasBox) {
        const int boxTop = top + static_cast<int>(boxed - from) * block.lineHeight + titleGap;
        page.boxes.append({QRect(m_flow.left(), boxTop, m_flow.width(),
                                 static_cast<int>(from + count - boxed) * block.lineHeight + 2 * block.padding),
                           block.item});
    }
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype line = from + i;
        const bool isBoxed = hasBox && line >= boxed;
        const int inset = isBoxed ? block.padding : 0;
        const QRect rect(m_flow.left() + block.left + inset,
                         top + static_cast<int>(i) * block.lineHeight + inset + (isBoxed ? titleGap : 0),
                         m_flow.width() - block.left - 2 * inset, block.lineHeight);
        const bool isTitle = block.boxFrom >= 0 && line < block.boxFrom;
        page.runs.append({rect, block.texts.at(line), isTitle ? m_body : block.font,
                          isTitle || (!isBoxed && line >= block.quietFrom) ? Ink::Muted : ink, block.item, false,
                          isBoxed ? block.formats.value(line - block.boxFrom) : QList<QTextLayout::FormatRange>()});
    }
}

int RoomLayout::placeHead(Page &head, const RoomSlide &slide, RoomMedia *media) const
{
    int top = m_content.top();
    RoomLine title{slide.title, RoomLine::Weight::Detail};
    title.section = slide.section;
    Block titleBlock = broken(title, 0, media);
    if (!slide.title.isEmpty()) {
        // One line: a title is to be recognised, not read.
        titleBlock.texts = brokenLines(slide.title, titleBlock.font, m_content.width() - titleBlock.left, 1);
        place(head, titleBlock, 0, 1, top);
        top += titleBlock.lineHeight + titleBlock.gapAfter * 2;
    }
    for (const RoomLine &line : slide.head) {
        const Block block = broken(line, 0, media);
        place(head, block, 0, block.texts.size(), top);
        top += block.height() + block.gapAfter;
    }
    return top + titleBlock.gapAfter;
}

int RoomLayout::placeTiles(Page &page, const QList<RoomTile> &tiles, int top) const
{
    if (tiles.isEmpty())
        return top;
    const int em = QFontMetrics(m_body).height();
    const auto count = static_cast<int>(tiles.size());
    QFont large = theme::tabular(m_heading);
    large.setPixelSize(m_body.pixelSize() * 5 / 2);
    const int numberHeight = QFontMetrics(large).height();
    const int step = QFontMetrics(m_body).lineSpacing();
    const int most = qMin(em * 9, (m_content.width() - (count - 1) * em) / count);
    int left = m_content.left();
    int height = 0;
    for (const RoomTile &tile : tiles) {
        const int wanted =
            qMax(QFontMetrics(large).horizontalAdvance(tile.number), QFontMetrics(m_body).horizontalAdvance(tile.text));
        const int width = qBound(qMin(em * 4, most), wanted + 1, most);
        page.runs.append({QRect(left, top, width, numberHeight), tile.number, large});
        const QStringList words = brokenLines(tile.text, m_body, width);
        for (qsizetype i = 0; i < words.size(); ++i)
            page.runs.append({QRect(left, top + numberHeight + static_cast<int>(i) * step, width, step), words.at(i),
                              m_body, Ink::Muted});
        height = qMax(height, numberHeight + static_cast<int>(words.size()) * step);
        left += width + em;
    }
    return top + height + em * 3 / 4;
}

int RoomLayout::placePicture(const Block &block, int y, int bottom)
{
    const int caption = block.height() + (block.texts.isEmpty() ? 0 : block.gapAfter / 2);
    const QSize room(m_flow.width(), qMax(block.lineHeight, bottom - y - caption));
    constexpr int mostEnlarged = 3;
    const QSize size = block.pictureSize.scaled(room.boundedTo(block.pictureSize * mostEnlarged), Qt::KeepAspectRatio);
    const QPoint at(m_flow.left() + (m_flow.width() - size.width()) / 2, y);
    m_pages.last().pictures.append({QRect(at, size), block.picture, block.item});
    place(m_pages.last(), block, 0, block.texts.size(), y + size.height() + (caption - block.height()));
    return y + size.height() + caption + block.gapAfter;
}

void RoomLayout::flow(const Page &later, const QList<Block> &blocks, int begin, int top, int bottom)
{
    int y = begin;
    bool isFresh = true; // Nothing stands on the page yet.
    const auto turn = [&] {
        m_pages.append(later);
        y = top;
        isFresh = true;
    };
    // Tiles may leave no room for a line.
    if (!blocks.isEmpty() && begin > top && begin + blocks.constFirst().lineHeight > bottom)
        turn();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        if (!block.pictureSize.isEmpty()) {
            // Where there is little room it gets a page of its own.
            if (!isFresh && (bottom - y) * 2 < bottom - top)
                turn();
            y = placePicture(block, y, bottom);
            isFresh = false;
            continue;
        }
        if (!isFresh && y + block.gapBefore < bottom)
            y += block.gapBefore;
        // What is short stays together; what is longer than a page is broken between its lines.
        int whole = block.height();
        if (block.staysWithNext && i + 1 < blocks.size())
            whole += block.gapAfter + blocks.at(i + 1).height();
        if (!isFresh && y + whole > bottom && top + whole <= bottom)
            turn();
        // Two lines of an excerpt say nothing.
        if (block.boxFrom >= 0 && !isFresh && whole > bottom - y && (bottom - y) * 3 < bottom - top)
            turn();
        for (qsizetype from = 0; from < block.texts.size();) {
            const int extra = block.extra(from);
            const qsizetype fitting = qMax(1, (bottom - y - extra) / block.lineHeight);
            if (!isFresh && y + extra + block.lineHeight > bottom) {
                turn();
                continue;
            }
            const qsizetype count = qMin(fitting, block.texts.size() - from);
            place(m_pages.last(), block, from, count, y);
            from += count;
            y += static_cast<int>(count) * block.lineHeight + extra;
            isFresh = false;
        }
        y += block.gapAfter;
    }
}

int RoomLayout::pageOf(int item) const
{
    if (m_diagram) {
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            if (item >= 0 && item < static_cast<int>(m_diagram->boxes().size()) &&
                m_pages.at(page).diagram.intersects(m_diagram->boxes().at(static_cast<size_t>(item)).rect))
                return static_cast<int>(page);
        }
        return -1;
    }
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        const auto isIt = [item](const auto &one) { return one.item == item; };
        if (std::any_of(m_pages.at(page).runs.cbegin(), m_pages.at(page).runs.cend(), isIt) ||
            std::any_of(m_pages.at(page).pictures.cbegin(), m_pages.at(page).pictures.cend(), isIt))
            return static_cast<int>(page);
    }
    return -1;
}

int RoomLayout::itemAt(int page, const QPoint &place) const
{
    if (page < 0 || page >= m_pages.size())
        return -1;
    if (m_diagram) {
        // The diagram mirrors itself.
        const int x = QGuiApplication::isRightToLeft() ? m_content.left() + m_content.right() - place.x() : place.x();
        const QPointF inDiagram = QPointF(QPoint(x, place.y()) - m_diagramPlace) + m_pages.at(page).diagram.topLeft();
        return m_pages.at(page).diagram.contains(inDiagram) ? m_diagram->entryAt(inDiagram) : -1;
    }
    int item = -1;
    const auto look = [&](const auto &list) {
        for (const auto &one : list) {
            // A line of text is hit behind its end, too.
            if (one.item >= 0 && one.rect.contains(place))
                item = one.item;
        }
    };
    look(m_pages.at(page).runs);
    look(m_pages.at(page).boxes);
    look(m_pages.at(page).pictures);
    look(m_discs);
    return item;
}

} // namespace debrief
