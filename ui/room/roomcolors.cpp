// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcolors.h"

#include "ui/style/theme.h"

namespace debrief {

QColor RoomColors::legible(const QColor &color, const QColor &ground)
{
    constexpr double leastContrast = 7;
    constexpr float step = 0.08F;
    const QColor end = ground.lightnessF() > 0.5F ? QColor(Qt::black) : QColor(Qt::white);
    QColor tried = color;
    for (float share = 0; share < 1 && theme::contrast(tried, ground) < leastContrast; share += step)
        tried = theme::mixed(end, color, share);
    return theme::contrast(tried, ground) < leastContrast ? end : tried;
}

} // namespace debrief
