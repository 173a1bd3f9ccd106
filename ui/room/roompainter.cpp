// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roompainter.h"

#include "ui/room/roommedia.h"
#include "ui/style/theme.h"

#include <QStyle>

#include <algorithm>

namespace debrief {

namespace {

constexpr double DimmedOpacity = 0.25;

} // namespace

RoomPainter::RoomPainter(QPainter &painter, const QRect &window, const RoomColors &colors, int spotlight)
    : m_painter(painter),
      m_window(window),
      m_colors(colors),
      m_spotlight(spotlight)
{
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
}

QRect RoomPainter::placed(const QRect &area) const
{
    return QStyle::visualRect(m_painter.layoutDirection(), m_window, area);
}

void RoomPainter::paintPage(const RoomLayout &layout, int page, RoomMedia &media)
{
    const RoomLayout::Page &shown = layout.pages().at(page);
    paintBand(shown);
    m_painter.setPen(Qt::NoPen);
    for (const RoomLayout::Box &box : shown.boxes) {
        if (isDimmed(box.item) || box.item == m_spotlight)
            continue;
        m_painter.setBrush(m_colors.box);
        const int radius = box.rect.height() > 32 ? 12 : 4;
        m_painter.drawRoundedRect(placed(box.rect), radius, radius);
    }
    for (const RoomLayout::Bar &bar : shown.bars) {
        m_painter.setOpacity(isDimmed(bar.item) ? DimmedOpacity : 1);
        m_painter.fillRect(placed(bar.rect), theme::color(bar.section));
    }
    for (const RoomLayout::Picture &picture : shown.pictures) {
        m_painter.setOpacity(isDimmed(picture.item) ? DimmedOpacity : 1);
        m_painter.drawImage(placed(picture.rect), media.picture(picture.hash));
    }
    m_painter.setOpacity(1);
    for (const RoomLayout::Run &run : shown.runs) {
        const bool isBoxed = std::any_of(shown.boxes.cbegin(), shown.boxes.cend(), [&run](const RoomLayout::Box &box) {
            return box.rect.contains(run.rect.center());
        });
        if (m_spotlight >= 0 && run.item == m_spotlight)
            paintRun(run, m_colors.band);
        else
            paintRun(run, isBoxed ? m_colors.box : m_colors.background);
    }
}

void RoomPainter::paintBand(const RoomLayout::Page &page)
{
    if (m_spotlight < 0)
        return;
    QRect band;
    const auto join = [&](const auto &list) {
        for (const auto &one : list) {
            if (one.item == m_spotlight)
                band = band.united(one.rect);
        }
    };
    join(page.runs);
    join(page.bars);
    join(page.boxes);
    join(page.pictures);
    if (band.isNull())
        return;
    const int margin = m_window.height() / 90;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.band);
    m_painter.drawRoundedRect(placed(band.adjusted(-2 * margin, -margin, 2 * margin, margin)), margin, margin);
}

void RoomPainter::paintRun(const RoomLayout::Run &run, const QColor &ground)
{
    QColor pen = m_colors.text;
    if (run.ink == RoomLayout::Ink::Muted)
        pen = m_colors.muted;
    else if (run.ink == RoomLayout::Ink::Accent)
        pen = m_colors.accent;
    if (isDimmed(run.item))
        pen = m_colors.dimmed;
    if (!run.formats.isEmpty() && !isDimmed(run.item))
        return paintColored(run, pen, ground);
    m_painter.setFont(run.font);
    m_painter.setPen(pen);
    const int align = run.isCentered ? Qt::AlignHCenter : Qt::AlignLeading;
    m_painter.drawText(placed(run.rect), align | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, run.text);
}

void RoomPainter::paintColored(const RoomLayout::Run &run, const QColor &pen, const QColor &ground)
{
    QTextLayout layout(run.text, run.font);
    QList<QTextLayout::FormatRange> formats = run.formats;
    for (QTextLayout::FormatRange &range : formats) {
        if (range.format.foreground().style() != Qt::NoBrush)
            range.format.setForeground(RoomColors::legible(range.format.foreground().color(), ground));
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(run.rect.width() * 2);
    layout.endLayout();
    // Code is read from the left in every language.
    m_painter.setPen(pen);
    layout.draw(&m_painter, QPointF(placed(run.rect).left(), run.rect.top() + (run.rect.height() - line.height()) / 2));
}

void RoomPainter::paintDiagram(const RoomLayout &layout, int page)
{
    const auto stateOf = [this](int entry) {
        return FactorDiagram::State{.isSelected = entry == m_spotlight, .isHovered = false, .isFaded = isDimmed(entry)};
    };
    m_painter.save();
    layout.diagram()->paint(m_painter, layout.diagramPlace(), layout.pages().at(page).diagram, stateOf);
    m_painter.restore();
}

void RoomPainter::paintMatrix(const RoomLayout &layout, int page)
{
    m_painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < layout.cells().size(); ++i) {
        m_painter.setBrush(i == 0 ? m_colors.first : m_colors.box);
        m_painter.drawRoundedRect(placed(layout.cells().at(i)), 8, 8);
    }
    const auto &runs = layout.pages().at(page).runs;
    for (const RoomLayout::Disc &disc : layout.discs()) {
        // Filled: what it stands for is on this page.
        const bool isHere =
            std::any_of(runs.cbegin(), runs.cend(), [&disc](const auto &run) { return run.item == disc.item; });
        const bool isLit = m_spotlight >= 0 ? disc.item == m_spotlight : isHere;
        const QColor ink = isDimmed(disc.item) ? m_colors.dimmed : m_colors.text;
        const QRect circle = placed(disc.rect);
        m_painter.setPen(QPen(isLit ? m_colors.background : ink, qMax(2, disc.rect.height() / 24)));
        m_painter.setBrush(isLit ? ink : m_colors.background);
        m_painter.drawEllipse(circle);
        m_painter.setPen(isLit ? m_colors.background : ink);
        m_painter.setFont(disc.font);
        m_painter.drawText(circle, Qt::AlignCenter | Qt::TextDontClip, disc.number);
    }
}

void RoomPainter::paintProgress(const RoomLayout &layout, const RoomProgress &progress)
{
    const QRect content = layout.content();
    const int y = content.bottom();
    const int thickness = qMax(2, m_window.height() / 270);
    const auto at = [&](double share) {
        const int x = content.left() + static_cast<int>(share * content.width());
        return m_painter.layoutDirection() == Qt::RightToLeft ? content.left() + content.right() - x : x;
    };
    m_painter.setPen(Qt::NoPen);
    m_painter.fillRect(QRect(content.left(), y - thickness / 2, content.width(), thickness), m_colors.line);
    const int done = at(progress.at);
    const int begin = at(0);
    m_painter.fillRect(QRect(qMin(begin, done), y - thickness / 2, qAbs(done - begin), thickness), m_colors.muted);
    for (const RoomProgress::Tick &tick : progress.ticks) {
        const QColor color = tick.section ? theme::color(*tick.section) : m_colors.muted;
        m_painter.fillRect(QRect(at(tick.at) - thickness, y - 4 * thickness, 2 * thickness, 8 * thickness), color);
    }
    m_painter.setBrush(m_colors.text);
    m_painter.drawEllipse(QPoint(done, y), 4 * thickness, 4 * thickness);
}

void RoomPainter::paintPageNumber(const RoomLayout &layout, int page)
{
    const QRect content = layout.content();
    const auto count = static_cast<int>(layout.pages().size());
    const int radius = qMax(3, m_window.height() / 180);
    // Dots as long as they fit; a slide of a hundred pages has a bar.
    const int step = qMin(radius * 4, content.width() / count);
    const int left = content.center().x() - (count - 1) * step / 2;
    const int y = m_window.height() - (m_window.height() - content.bottom()) / 2;
    m_painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const int place = m_painter.layoutDirection() == Qt::RightToLeft ? count - 1 - i : i;
        m_painter.setBrush(i == page ? m_colors.text : m_colors.line);
        m_painter.drawEllipse(QPoint(left + place * step, y), radius, radius);
    }
}

} // namespace debrief
