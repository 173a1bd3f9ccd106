// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomlayout.h"

#include "ui/style/theme.h"
#include "ui/widgets/textblock.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace debrief {

namespace {

constexpr double BodyPoints = 28;
constexpr double PixelsPerPoint = 96.0 / 72.0;
constexpr double LinesOfFullHd = 1080;

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(qMax(8, static_cast<int>(std::lround(pixels))));
    return font;
}

} // namespace

/// A line of the slide, broken into lines of type.
struct RoomLayout::Block
{
    QStringList texts;
    QString mark;
    QFont font;
    RoomLine::Weight weight = RoomLine::Weight::Body;
    std::optional<Section> section;
    int left = 0; ///< Of the text, from the content's edge.
    int markLeft = 0;
    int lineHeight = 0;
    qsizetype quietFrom = 0; ///< The lines of the note below the text.
    int gapAfter = 0;
};

int RoomLayout::bodyPixels(int windowHeight, double scale)
{
    return static_cast<int>(
        std::ceil(windowHeight / LinesOfFullHd * BodyPoints * PixelsPerPoint * std::max(1.0, scale)));
}

RoomLayout::RoomLayout(const RoomSlide &slide, const QSize &size, double scale, const QFont &family)
{
    const int body = bodyPixels(size.height(), scale);
    m_body = sized(family, body);
    m_heading = sized(family, body * 1.6);
    m_heading.setWeight(QFont::DemiBold);
    m_large = sized(family, body * 1.35);
    m_detail = sized(family, body);
    const int margin = qMax(16, size.height() / 14);
    m_content = QRect(QPoint(0, 0), size).adjusted(margin, margin, -margin, -margin);
    layOut(slide);
}

QFont RoomLayout::fontOf(RoomLine::Weight weight) const
{
    switch (weight) {
    case RoomLine::Weight::Heading: return theme::tabular(m_heading);
    case RoomLine::Weight::Large: return m_large;
    case RoomLine::Weight::Body: return m_body;
    case RoomLine::Weight::Detail: break;
    }
    return m_detail;
}

int RoomLayout::markWidthOf(const QList<RoomLine> &lines) const
{
    int width = 0;
    for (const RoomLine &line : lines)
        width = qMax(width, QFontMetrics(theme::tabular(fontOf(line.weight))).horizontalAdvance(line.mark));
    return width;
}

RoomLayout::Block RoomLayout::broken(const RoomLine &line, int markWidth) const
{
    const int em = QFontMetrics(m_body).height();
    Block block;
    block.font = fontOf(line.weight);
    block.weight = line.weight;
    block.section = line.section;
    block.mark = line.mark;
    block.markLeft = line.indent * em + (line.section ? em / 2 : 0);
    block.left = block.markLeft;
    if (!line.mark.isEmpty())
        block.left += qMax(em * 3 / 4, markWidth + em / 2);
    const bool isTight = line.weight == RoomLine::Weight::Heading;
    block.lineHeight = static_cast<int>(QFontMetrics(block.font).lineSpacing() * (isTight ? 1.0 : 1.1));
    block.gapAfter = em / 3;
    const int width = qMax(em * 4, m_content.width() - block.left);
    block.texts = brokenLines(line.text, block.font, width);
    block.quietFrom = block.texts.size();
    if (!line.note.isEmpty())
        block.texts += brokenLines(line.note, block.font, width);
    return block;
}

void RoomLayout::place(Page &page, const Block &block, qsizetype from, qsizetype count, int top) const
{
    const Ink ink = block.weight == RoomLine::Weight::Detail ? Ink::Muted : Ink::Text;
    const auto height = static_cast<int>(count) * block.lineHeight;
    if (block.section) {
        const int width = qMax(4, block.lineHeight / 8);
        page.bars.append(
            {QRect(m_content.left() + block.markLeft - block.lineHeight * 2 / 5, top, width, height), *block.section});
    }
    if (from == 0 && !block.mark.isEmpty())
        page.runs.append({QRect(m_content.left() + block.markLeft, top, block.left - block.markLeft, block.lineHeight),
                          block.mark, theme::tabular(block.font), ink});
    for (qsizetype i = 0; i < count; ++i) {
        const QRect rect(m_content.left() + block.left, top + static_cast<int>(i) * block.lineHeight,
                         m_content.width() - block.left, block.lineHeight);
        page.runs.append({rect, block.texts.at(from + i), block.font, from + i < block.quietFrom ? ink : Ink::Muted});
    }
}

void RoomLayout::layOut(const RoomSlide &slide)
{
    Page head;
    int top = m_content.top();
    RoomLine title{slide.title, RoomLine::Weight::Detail};
    title.section = slide.section;
    Block titleBlock = broken(title, 0);
    if (!slide.title.isEmpty()) {
        // One line: a title is to be recognised, not read.
        titleBlock.texts = brokenLines(slide.title, titleBlock.font, m_content.width() - titleBlock.left, 1);
        place(head, titleBlock, 0, 1, top);
        top += titleBlock.lineHeight + titleBlock.gapAfter * 2;
    }
    for (const RoomLine &line : slide.head) {
        const Block block = broken(line, 0);
        place(head, block, 0, block.texts.size(), top);
        top += static_cast<int>(block.texts.size()) * block.lineHeight + block.gapAfter;
    }
    top += titleBlock.gapAfter;

    const int bottom = m_content.bottom() + 1 - (slide.progress ? titleBlock.lineHeight : 0);
    m_pages = {head};
    int y = top;
    const int markWidth = markWidthOf(slide.lines);
    QList<Block> blocks;
    for (const RoomLine &line : slide.lines)
        blocks.append(broken(line, markWidth));
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        qsizetype from = 0;
        // What is short stays together; what is longer than a page is broken between its lines.
        int whole = static_cast<int>(block.texts.size()) * block.lineHeight;
        if (slide.lines.at(i).staysWithNext && i + 1 < blocks.size())
            whole += block.gapAfter + static_cast<int>(blocks.at(i + 1).texts.size()) * blocks.at(i + 1).lineHeight;
        if (y > top && y + whole > bottom && top + whole <= bottom) {
            m_pages.append(head);
            y = top;
        }
        while (from < block.texts.size()) {
            const qsizetype fitting = qMax(1, (bottom - y) / block.lineHeight);
            if (y > top && y + block.lineHeight > bottom) {
                m_pages.append(head);
                y = top;
                continue;
            }
            const qsizetype count = qMin(fitting, block.texts.size() - from);
            place(m_pages.last(), block, from, count, y);
            from += count;
            y += static_cast<int>(count) * block.lineHeight;
        }
        y += block.gapAfter;
    }
}

} // namespace debrief
