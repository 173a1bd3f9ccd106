// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/ircstamp.h"

#include <QDateTime>
#include <QTimeZone>

namespace debrief {

/// Finds the instants of a log's lines, which say no more than they must. A log goes on in time: where the time of day goes back, it is
/// the next day, or the second time that hour comes as the clocks are set back.
class IrcClock
{
public:
    /// The day of lines before any that says one; its year for those that say a day alone. Invalid: today.
    IrcClock(const QTimeZone &zone, const QDate &firstDay);

    /// At a line that says a date.
    void begin(const IrcStamp &stamp);
    /// UTC; invalid for a day that its year does not have.
    QDateTime instant(const IrcStamp &stamp);

    /// Of the last instant: the time went back by so little that it may not have been midnight that was passed.
    bool isDayDoubtful() const { return m_isDayDoubtful; }
    QDate day() const { return m_day; }
    /// A line had no day, and nothing tells it.
    bool isDayAssumed() const { return m_isDayAssumed; }
    bool isYearAssumed() const { return m_isYearAssumed; }
    /// A line told no offset from UTC.
    bool isZoneAssumed() const { return m_isZoneAssumed; }

private:
    QDate dayOf(const IrcStamp &stamp);
    QDateTime resolved(const QDate &day, const QTime &time, bool mayBeNextDay);

    QTimeZone m_zone;
    QDate m_firstDay;
    QDate m_day;
    QDateTime m_last; ///< UTC
    bool m_isDayDoubtful = false;
    bool m_isDayAssumed = false;
    bool m_isYearAssumed = false;
    bool m_isZoneAssumed = false;
};

} // namespace debrief
