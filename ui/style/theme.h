// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/phase.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace debrief {

/// Colours, type and spaces; the only place that knows them (look.md).
namespace theme {

enum class Mode { System, Light, Dark };

/// Gaps of the 4 px grid.
inline constexpr int GapSmall = 8;
inline constexpr int Gap = 12;
inline constexpr int GapLarge = 16;
inline constexpr int GapHuge = 24;

/// Sets palette, style and icon theme of the whole application; may be called at any time, every widget follows.
void apply(Mode mode);
Mode mode();
/// Whether what is shown now is dark.
bool isDark();

/// What a colour is for. Text colours keep 4.5:1 on the surface they are for.
enum class Tone {
    Window,        ///< Behind everything.
    Surface,       ///< Pages, lists, inputs.
    SurfaceRaised, ///< Cards.
    Border,
    Text,
    TextMuted,
    Accent,     ///< What is current, and focus.
    AccentText, ///< On Accent.
    Success,
    Warning,
    Danger,
    Selection,
};
QColor color(Tone tone);

/// Okabe–Ito: detect sky blue, diagnose orange, mitigate green, resolve blue, prevent purple; the topics beside the phases are
/// neutral. For fills and marks, never alone: beside a letter or an icon.
QColor color(Section section);
/// The same hue, dark or light enough to read as text on the current surface.
QColor textColor(Section section);
/// WCAG 2's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// So much of the first over the second, 0 to 1: for tints that look the same on every surface.
QColor mixed(const QColor &over, const QColor &under, float share);
/// One letter or two that stand beside the colour: "De", "Di", "M", "R", "P" …
QString letters(Section section);

enum class Type { Small, Body, Large, Title };
/// The system's family in one of four sizes. Numbers in columns: see tabular().
QFont font(Type type);
/// The same font with figures of equal width.
QFont tabular(QFont font);

/// From the Breeze theme, following light and dark; the KF6 library is the fallback.
QIcon icon(const QString &name);

} // namespace theme

} // namespace debrief
