// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphictheme.h"

#include "exchange/report/layoutstyle.h"

#include <QFontMetricsF>

namespace debrief {

GraphicTheme printGraphicTheme()
{
    using namespace layoutstyle;
    GraphicTheme theme;
    theme.font = font(Type::Small);
    theme.small = theme.font;
    theme.surface = Qt::white;
    theme.wash = wash();
    theme.text = text();
    theme.muted = muted();
    theme.hairline = hairline();
    theme.rule = rule();
    theme.ink = QColor(0x3d, 0x46, 0x52);
    theme.accent = accent();
    theme.selection = highlight();
    theme.tint = 0.1;
    theme.line = points(0.4);
    theme.bandHeight = points(13);
    theme.flagRow = points(11.5);
    theme.axisHeight = points(22);
    theme.header = points(66);
    const QFontMetricsF metrics(theme.font);
    theme.metrics = {.mark = points(6.4),
                     .gap = points(2),
                     .rowHeight = points(11),
                     .lanePadding = points(2.5),
                     .character = metrics.averageCharWidth(),
                     .time = metrics.horizontalAdvance(QStringLiteral("00:00 ")),
                     .leastLabel = points(26),
                     .mostLabel = points(150),
                     .clusterWidth = points(16)};
    return theme;
}

} // namespace debrief
