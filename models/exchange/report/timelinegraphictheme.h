// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/phase.h"
#include "exchange/report/timelinegraphiclayout.h"

#include <QColor>
#include <QFont>

#include <functional>

class QPainter;

namespace debrief {

/// How the graphical timeline looks: on a page, or in a window that is light or dark. Measures are in the painter's units.
struct GraphicTheme
{
    GraphicMetrics metrics;
    QFont font;  ///< Of labels.
    QFont small; ///< Of the axis, lanes, phases.
    QColor surface;
    QColor wash; ///< Every second lane.
    QColor text;
    QColor muted;
    QColor hairline;
    QColor rule;
    QColor ink; ///< Marks that end no phase.
    QColor accent;
    QColor selection;
    double tint = 0.08; ///< So much of a phase's colour lies over its time.
    double line = 1;    ///< The thinnest.
    double bandHeight = 20;
    double flagRow = 18;
    double axisHeight = 36;
    double header = 112; ///< Width of the lanes' names, left of the plot.
    /// A letter or two that stand beside a phase's colour; without it the phase's name does.
    std::function<QString(Phase)> letters;
    /// Draws the icon of a kind into a mark of that colour, which is invalid for the surface's; without it marks are plain dots.
    std::function<void(QPainter &, const QRectF &, EventKind, const QColor &ground)> paintKind;
};

/// As it is printed, in the report's layout units.
GraphicTheme printGraphicTheme();

} // namespace debrief
