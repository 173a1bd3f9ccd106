// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/cardpainter.h"

#include "domain/labels.h"
#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

constexpr qreal IconSize = 16;
constexpr qreal IconGap = 4;
constexpr qreal MarkSize = 6;
constexpr qreal MarkGap = 2;
constexpr int MarkCount = 3;

Section sectionOf(Phase phase)
{
    switch (phase) {
    case Phase::Detect: return Section::Detect;
    case Phase::Diagnose: return Section::Diagnose;
    case Phase::Mitigate: return Section::Mitigate;
    case Phase::Resolve: return Section::Resolve;
    case Phase::Prevent: return Section::Prevent;
    case Phase::None: break;
    }
    return Section::General;
}

} // namespace

CardPainter::CardPainter(QPainter *painter, const QRectF &area, Qt::LayoutDirection direction)
    : m_painter(painter),
      m_area(area),
      m_direction(direction),
      m_y(area.top())
{
}

void CardPainter::add(const ActionCard &card)
{
    using theme::Tone;
    addHead(card);
    addText(card.title, theme::font(theme::Type::Body), theme::color(Tone::Text), 3);

    const QColor muted = theme::color(Tone::TextMuted);
    QList<Item> people;
    if (!card.owner.isEmpty())
        people.append({theme::icon(u"user-identity"_s), card.owner, muted});
    if (card.isOverdue)
        people.append({theme::icon(u"data-warning"_s), card.due, theme::color(Tone::Danger)});
    else if (!card.due.isEmpty())
        people.append({theme::icon(u"view-calendar-day"_s), card.due, muted});
    addFlow(people);

    QList<Item> facts;
    for (const ActionCard::Gauge &gauge : card.gauges)
        facts.append({{}, gauge.name, muted, gauge.level});
    for (const QString &fact : card.facts)
        facts.append({{}, fact, muted});
    addFlow(facts);

    const QFont small = theme::font(theme::Type::Small);
    if (!card.declineReason.isEmpty()) {
        gap(4);
        addText(card.declineReason, small, muted, 2);
    }
    if (!card.lacks.isEmpty()) {
        QFont quiet = small;
        quiet.setItalic(true);
        gap(4);
        addText(card.lacks, quiet, muted, 2);
    }
}

void CardPainter::addHead(const ActionCard &card)
{
    if (card.phase == Phase::None && card.trackerKey.isEmpty())
        return;
    QFont font = theme::font(theme::Type::Small);
    const QFontMetricsF metrics(font);
    const qreal height = std::ceil(metrics.height()) + 2;
    qreal left = m_area.left();
    qreal right = m_area.right();
    if (!card.trackerKey.isEmpty()) {
        const QString key = metrics.elidedText(card.trackerKey, Qt::ElideMiddle, m_area.width() / 2);
        const qreal width = std::ceil(metrics.horizontalAdvance(key));
        right -= width;
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(theme::color(theme::Tone::TextMuted));
            m_painter->drawText(placed({right, m_y, width, height}), Qt::AlignVCenter | Qt::TextSingleLine, key);
        }
        right -= theme::GapSmall;
    }
    if (card.phase != Phase::None) {
        const Section section = sectionOf(card.phase);
        QFont bold = font;
        bold.setBold(true);
        const QString letters = theme::letters(section);
        const qreal width = std::ceil(QFontMetricsF(bold).horizontalAdvance(letters)) + 8;
        if (m_painter) {
            QColor fill = theme::color(section);
            fill.setAlphaF(0.18F);
            const QRectF chip = placed({left, m_y, width, height});
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(fill);
            m_painter->drawRoundedRect(chip, 4, 4);
            m_painter->setFont(bold);
            m_painter->setPen(theme::textColor(section));
            m_painter->drawText(chip, Qt::AlignCenter, letters);
            left += width + 6;
            m_painter->setFont(font);
            const QRectF rest = placed({left, m_y, std::max(right - left, 0.0), height});
            m_painter->drawText(rest,
                                Qt::AlignVCenter | Qt::TextSingleLine |
                                    (m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                                metrics.elidedText(label(card.phase), Qt::ElideRight, rest.width()));
        }
    }
    m_y += height + 4;
}

void CardPainter::addText(const QString &text, const QFont &font, const QColor &color, int maximumLines)
{
    const QFontMetricsF metrics(font);
    const qreal lineHeight = std::ceil(metrics.lineSpacing());
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_direction);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < maximumLines; line = layout.createLine()) {
        line.setLineWidth(m_area.width());
        const bool isCut = ++lines == maximumLines && line.textStart() + line.textLength() < text.size();
        if (m_painter && isCut) {
            m_painter->setFont(font);
            m_painter->setPen(color);
            m_painter->drawText(QRectF(m_area.left(), m_y, m_area.width(), lineHeight),
                                Qt::TextSingleLine | (m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                                metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, m_area.width()));
        } else if (m_painter) {
            m_painter->setPen(color);
            line.draw(m_painter, {m_area.left(), m_y});
        }
        m_y += lineHeight;
    }
    layout.endLayout();
}

void CardPainter::addFlow(const QList<Item> &items)
{
    if (items.isEmpty())
        return;
    const QFont font = theme::tabular(theme::font(theme::Type::Small));
    const qreal height = std::max(IconSize, std::ceil(QFontMetricsF(font).height()));
    gap(4);
    qreal x = m_area.left();
    for (const Item &item : items) {
        const qreal width = std::min(widthOf(item, font), m_area.width());
        if (x > m_area.left() && x + width > m_area.right()) {
            x = m_area.left();
            m_y += height + 2;
        }
        if (m_painter)
            paintItem(item, {x, m_y, width, height}, font);
        x += width + theme::Gap;
    }
    m_y += height;
}

void CardPainter::paintItem(const Item &item, const QRectF &rect, const QFont &font)
{
    QRectF text = rect;
    if (!item.icon.isNull()) {
        const QRectF icon = placed({rect.left(), rect.center().y() - IconSize / 2, IconSize, IconSize});
        item.icon.paint(m_painter, icon.toAlignedRect());
        text.setLeft(text.left() + IconSize + IconGap);
    }
    if (item.level != Level::Unset) {
        const qreal marks = MarkCount * MarkSize + (MarkCount - 1) * MarkGap;
        text.setRight(text.right() - marks - IconGap);
        m_painter->setBrush(Qt::NoBrush);
        for (int mark = 0; mark < MarkCount; ++mark) {
            const QRectF box = placed({rect.right() - marks + mark * (MarkSize + MarkGap),
                                       rect.center().y() - MarkSize / 2, MarkSize, MarkSize});
            m_painter->setPen(item.color);
            m_painter->setBrush(mark < static_cast<int>(item.level) ? QBrush(item.color) : QBrush(Qt::NoBrush));
            m_painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    m_painter->setFont(font);
    m_painter->setPen(item.color);
    m_painter->drawText(placed(text),
                        Qt::AlignVCenter | Qt::TextSingleLine |
                            (m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                        QFontMetricsF(font).elidedText(item.text, Qt::ElideRight, text.width()));
}

qreal CardPainter::widthOf(const Item &item, const QFont &font) const
{
    qreal width = std::ceil(QFontMetricsF(font).horizontalAdvance(item.text)) + 1;
    if (!item.icon.isNull())
        width += IconSize + IconGap;
    if (item.level != Level::Unset)
        width += IconGap + MarkCount * MarkSize + (MarkCount - 1) * MarkGap;
    return width;
}

QRectF CardPainter::placed(const QRectF &rect) const
{
    if (m_direction == Qt::LeftToRight)
        return rect;
    return {m_area.left() + m_area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void CardPainter::gap(qreal size)
{
    m_y += size;
}

} // namespace debrief
