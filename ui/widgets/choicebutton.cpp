// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicebutton.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace debrief {

using theme::Tone;

namespace {

constexpr int TileSize = 40;
constexpr int IconSize = 22;
constexpr int Padding = theme::GapLarge;

} // namespace

ChoiceButton::ChoiceButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent),
      m_iconName(iconName),
      m_explanation(explanation)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceButton::sizeHint() const
{
    return {220, heightForWidth(220)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {160, heightForWidth(200)};
}

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics title(theme::font(theme::Type::Large));
    const QFontMetrics body(font());
    const QRect room(0, 0, qMax(1, width - 2 * Padding), 4000);
    return 2 * Padding + TileSize + theme::Gap + title.boundingRect(room, Qt::TextWordWrap, text()).height() + 4 +
           body.boundingRect(room, Qt::TextWordWrap, m_explanation).height();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    const bool lifted = option.state.testFlag(QStyle::State_MouseOver);
    const QColor border = lifted ? theme::mixed(theme::color(Tone::Accent), theme::color(Tone::Border), 0.6F)
                                 : theme::color(Tone::Border);
    paint::panel(&painter, rect(),
                 isDown() ? paint::pressable(theme::color(Tone::SurfaceRaised), option)
                          : theme::color(Tone::SurfaceRaised),
                 border, 8);
    if (hasFocus())
        paint::focusRing(&painter, rect(), 8);

    QRect room = rect().adjusted(Padding, Padding, -Padding, -Padding);
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QRect tile = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignTop, {TileSize, TileSize}, room);
    paint::panel(&painter, tile, theme::mixed(theme::color(Tone::Accent), theme::color(Tone::SurfaceRaised), 0.14F), {},
                 8);
    theme::icon(m_iconName)
        .paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {IconSize, IconSize}, tile));
    room.setTop(room.top() + TileSize + theme::Gap);
    QRect used;
    painter.setFont(theme::font(theme::Type::Large));
    painter.setPen(theme::color(Tone::Text));
    painter.drawText(room, side | Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + 5);
    painter.setFont(font());
    painter.setPen(theme::color(Tone::TextMuted));
    painter.drawText(room, side | Qt::TextWordWrap, m_explanation);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace debrief
