// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRect>
#include <Qt>

class QPainter;
class QStyleOption;

/// The few shapes that everything is drawn from.
namespace debrief::paint {

inline constexpr qreal Radius = 5;

/// A rounded panel within the rectangle; an invalid fill or border draws none.
void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius = Radius);
/// Two pixels of the accent, just inside the rectangle.
void focusRing(QPainter *painter, const QRect &rect, qreal radius = Radius);
/// A small angle in the middle of the rectangle.
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &color);
void hairline(QPainter *painter, QPoint from, QPoint to);
/// The surface of something that can be pressed, in the state it is in.
QColor pressable(const QColor &ground, const QStyleOption &option);
/// Dark or white, whichever reads better on that fill.
QColor inkOn(const QColor &fill);
/// The panel of an input with its border or focus ring.
void input(QPainter *painter, const QRect &rect, const QStyleOption &option);
/// A check box (or a radio button) and its mark.
void checkMark(QPainter *painter, const QRect &rect, const QStyleOption &option, bool round);

} // namespace debrief::paint
