// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/report.h"

#include <QRectF>

class QPainter;

namespace debrief {

/// Milestones, phases, and a row of marks for each kind of event, over an axis of time. In layout units (layoutstyle.h).
qreal timelineGraphicHeight(const ReportGraphic &graphic);
void paintTimelineGraphic(const ReportGraphic &graphic, QPainter &painter, const QRectF &area);

} // namespace debrief
