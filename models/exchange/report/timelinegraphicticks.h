// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

namespace debrief {

/// Where the axis of time is marked, in the order of time. Milliseconds since the epoch.
struct GraphicTicks
{
    struct Tick
    {
        qint64 at = 0;
        QString label;

        bool operator==(const Tick &) const = default;
    };

    QList<Tick> ticks;  ///< At round times of the zone's clocks.
    QList<Tick> days;   ///< Where a new day begins (where ticks are days themselves: a new month or year).
    QList<Tick> shifts; ///< Where the zone's clocks are changed: "CET → CEST".
    QString first;      ///< The day (month, year) in which the span begins.
    qint64 step = 0;    ///< Nominal distance between ticks.
};

/// The ticks of a span for that scale, so that they are at least that far apart (but for a change of clocks between two).
GraphicTicks graphicTicks(qint64 from, qint64 to, const QTimeZone &zone, double msPerUnit, double distance);

/// A round span of time for moving events at that scale: at least so many units long, and a second at least.
qint64 graphicSnap(double msPerUnit, double distance);
/// The nearest time that is a multiple of the span on the zone's clocks, counted from midnight.
qint64 graphicSnapped(qint64 at, qint64 snap, const QTimeZone &zone);

} // namespace debrief
