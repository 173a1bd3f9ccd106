// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include "ui/style/stylepaint.h"

#include <QFontMetrics>
#include <QPainter>

namespace debrief {

namespace {

constexpr int Padding = 8;
constexpr int IconSize = 16;
constexpr int IconRoom = IconSize + 4;

QFont chipFont()
{
    QFont font = theme::font(theme::Type::Small);
    font.setWeight(QFont::Medium);
    return font;
}

int chipHeight()
{
    return QFontMetrics(chipFont()).height() + 4;
}

void paintIn(QPainter *painter, const QRect &rect, const QString &text, theme::Tone tone, const QString &icon = {})
{
    const QColor ground = theme::color(theme::Tone::SurfaceRaised);
    const QColor ink = theme::color(tone);
    const bool solid = tone == theme::Tone::Accent;
    paint::panel(painter, rect, theme::mixed(ink, ground, solid ? 1.0F : 0.1F),
                 solid ? QColor() : theme::mixed(ink, ground, 0.3F), rect.height() / 2.0);
    painter->save();
    painter->setFont(chipFont());
    painter->setPen(solid ? theme::color(theme::Tone::AccentText) : ink);
    QRect textRect = rect;
    if (!icon.isEmpty()) {
        const int width = QFontMetrics(chipFont()).horizontalAdvance(text) + IconRoom;
        const QRect content((rect.width() - width) / 2 + rect.left(), rect.top(), width, rect.height());
        const bool isRightToLeft = painter->layoutDirection() == Qt::RightToLeft;
        const QRect iconRect(isRightToLeft ? content.right() - IconSize + 1 : content.left(),
                             content.top() + (content.height() - IconSize) / 2, IconSize, IconSize);
        theme::icon(icon).paint(painter, iconRect);
        textRect = isRightToLeft ? content.adjusted(0, 0, -IconRoom, 0) : content.adjusted(IconRoom, 0, 0, 0);
    }
    painter->drawText(textRect, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void Chip::setTone(theme::Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString &name)
{
    if (name == m_iconName)
        return;
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::reserveFor(const QStringList &texts, bool withIcon)
{
    m_reserved = texts;
    m_reservesIcon = withIcon;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    int width = widthOf(m_text) + (m_iconName.isEmpty() ? 0 : IconRoom);
    for (const QString &text : m_reserved)
        width = qMax(width, widthOf(text) + (m_reservesIcon ? IconRoom : 0));
    return {width, chipHeight()};
}

int Chip::widthOf(const QString &text)
{
    return QFontMetrics(chipFont()).horizontalAdvance(text) + 2 * Padding;
}

int Chip::paint(QPainter *painter, QPoint leftCentre, const QString &text, theme::Tone tone)
{
    const QRect rect(leftCentre.x(), leftCentre.y() - chipHeight() / 2, widthOf(text), chipHeight());
    paintIn(painter, rect, text, tone);
    return rect.width();
}

void Chip::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paintIn(&painter, rect(), m_text, m_tone, m_iconName);
}

} // namespace debrief
