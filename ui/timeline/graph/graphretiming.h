// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QTimeZone>

namespace debrief {

/// Events on their way to another time: all together by one span, or the end of one that lasts.
class GraphRetiming
{
public:
    enum class What { Move, End };

    GraphRetiming() = default;
    /// The grip is the event that is held; the others go along.
    GraphRetiming(QList<TimelineEvent> events, const TimelineEvent &grip, What what);

    bool isActive() const { return !m_events.isEmpty(); }
    What what() const { return m_what; }
    const QList<TimelineEvent> &events() const { return m_events; }
    /// By milliseconds from where it was. The grip comes to a multiple of the span (0: where it is) on that zone's clocks.
    void moveBy(qint64 milliseconds, qint64 snap, const QTimeZone &zone);
    qint64 shift() const { return m_shift; }
    /// Where what is held is now.
    QDateTime at() const;
    /// "11:14 → 11:20, 6 min later".
    QString label(const QTimeZone &zone) const;
    /// As they then are; what had been typed no longer holds.
    QList<TimelineEvent> result() const;

private:
    QList<TimelineEvent> m_events;
    TimelineEvent m_grip;
    What m_what = What::Move;
    qint64 m_shift = 0;
};

} // namespace debrief
