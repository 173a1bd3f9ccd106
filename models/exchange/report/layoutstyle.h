// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/phase.h"

#include <QColor>
#include <QFont>

namespace debrief {

/// The report's type, colours and measures. Pages are laid out in twentieths of a point, fine enough for fonts, whose pixel sizes
/// are whole numbers.
namespace layoutstyle {

inline constexpr double unitsPerPoint = 20.0;

constexpr double points(double value)
{
    return value * unitsPerPoint;
}

constexpr double millimetres(double value)
{
    return points(value * 72.0 / 25.4);
}

inline constexpr double pageWidth = millimetres(210);
inline constexpr double pageHeight = millimetres(297);
inline constexpr double marginSide = millimetres(19);
inline constexpr double marginTop = millimetres(23);
inline constexpr double marginBottom = millimetres(21);
inline constexpr double contentWidth = pageWidth - 2 * marginSide;
inline constexpr double contentHeight = pageHeight - marginTop - marginBottom;

enum class Type { Title, Subtitle, Heading, SubHeading, Body, Table, TableHead, Small, Code };

QFont font(Type type);
QColor text();
QColor muted();
QColor hairline();
QColor rule();
QColor wash();      ///< Behind headers, code, days.
QColor highlight(); ///< Behind rows that bear a milestone.
QColor accent();
QColor link();
/// Okabe–Ito, as everywhere in Debrief.
QColor color(Phase phase);
/// Black or white, whichever reads better on it.
QColor textOn(const QColor &background);

} // namespace layoutstyle

} // namespace debrief
