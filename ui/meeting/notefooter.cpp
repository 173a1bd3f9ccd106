// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/notefooter.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace debrief {

namespace {

constexpr int IconSize = 14;
constexpr int Padding = 6;
constexpr int Space = 6;
constexpr int RowSpace = 3;
constexpr int WidestChip = 280;

QFont smallFont()
{
    return theme::tabular(theme::font(theme::Type::Small));
}

} // namespace

int NoteFooter::rowHeight()
{
    return QFontMetrics(smallFont()).height() + 4;
}

int NoteFooter::widthOf(const Part &part, int most)
{
    const int words = QFontMetrics(smallFont()).horizontalAdvance(part.text) + 1;
    if (part.isChip())
        return qMin(qMin(WidestChip, most), 2 * Padding + IconSize + 4 + words);
    return qMin(most, part.badge.isValid() ? words + Padding : words);
}

QList<QRect> NoteFooter::places(int width) const
{
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const Part &part : m_parts) {
        const int wide = widthOf(part, width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += rowHeight() + RowSpace;
        }
        rects.append(QRect(x, y, wide, rowHeight()));
        x += wide + Space;
    }
    return rects;
}

int NoteFooter::heightFor(int width) const
{
    return m_parts.isEmpty() ? 0 : places(width).constLast().bottom() + 1;
}

void NoteFooter::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QColor &ink) const
{
    const QFont font = smallFont();
    const QFontMetrics metrics(font);
    const QList<QRect> rects = places(area.width());
    painter.save();
    painter.setFont(font);
    for (qsizetype at = 0; at < m_parts.size(); ++at) {
        const Part &part = m_parts.at(at);
        const QRect rect = QStyle::visualRect(direction, area, rects.at(at).translated(area.topLeft()));
        if (!part.isChip()) {
            if (part.badge.isValid()) {
                paint::panel(&painter, rect.adjusted(0, 2, 0, -2), part.badge, QColor(), 3);
                painter.setPen(paint::inkOn(part.badge));
                painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, part.text);
                continue;
            }
            painter.setPen(ink);
            painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elidedText(part.text, Qt::ElideRight, rect.width()));
            continue;
        }
        const QColor ground = theme::color(theme::Tone::SurfaceRaised);
        const QColor words = theme::color(part.isWarning ? theme::Tone::Warning : theme::Tone::Text);
        const QColor border =
            theme::mixed(theme::color(part.isWarning ? theme::Tone::Warning : theme::Tone::TextMuted), ground, 0.35F);
        paint::panel(&painter, rect, ground, border, rect.height() / 2.0);
        const QRect inner = rect.adjusted(Padding, 0, -Padding, 0);
        const QRect icon(inner.left(), inner.center().y() - IconSize / 2 + 1, IconSize, IconSize);
        theme::icon(part.iconName).paint(&painter, QStyle::visualRect(direction, inner, icon));
        const QRect rest = QStyle::visualRect(direction, inner, inner.adjusted(IconSize + 4, 0, 0, 0));
        painter.setPen(words);
        painter.drawText(rest, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(part.text, Qt::ElideRight, rest.width()));
    }
    painter.restore();
}

const NoteFooter::Part *NoteFooter::partAt(QPoint place, const QRect &area, Qt::LayoutDirection direction) const
{
    const QList<QRect> rects = places(area.width());
    for (qsizetype at = 0; at < rects.size(); ++at) {
        if (QStyle::visualRect(direction, area, rects.at(at).translated(area.topLeft())).contains(place))
            return &m_parts.at(at);
    }
    return nullptr;
}

} // namespace debrief
