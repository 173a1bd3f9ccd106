// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/ircclock.h"

namespace debrief {

namespace {

/// Clocks are corrected by less than that, and messages overtake each other.
constexpr qint64 jitter = 5LL * 60;
constexpr qint64 halfDay = 12LL * 3600;
/// Clocks are set back by an hour at the most, but for a few places.
constexpr qint64 longestRepeat = 3LL * 3600;

} // namespace

IrcClock::IrcClock(const QTimeZone &zone, const QDate &firstDay) : m_zone(zone), m_firstDay(firstDay) {}

void IrcClock::begin(const IrcStamp &stamp)
{
    m_day = stamp.date;
    m_last = QDateTime(stamp.date, stamp.time, m_zone, QDateTime::TransitionResolution::RelativeToBefore).toUTC();
}

QDate IrcClock::dayOf(const IrcStamp &stamp)
{
    if (stamp.date.isValid())
        return stamp.date;
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
    if (stamp.month == 0) {
        if (m_day.isValid())
            return m_day;
        m_isDayAssumed = m_isDayAssumed || !m_firstDay.isValid();
        return m_firstDay.isValid() ? m_firstDay : today;
    }
    if (m_day.isValid()) {
        // From December on to January.
        const bool isNextYear = stamp.month < m_day.month() - 6;
        return {m_day.year() + (isNextYear ? 1 : 0), stamp.month, stamp.day};
    }
    if (m_firstDay.isValid())
        return {m_firstDay.year(), stamp.month, stamp.day};
    m_isYearAssumed = true;
    const QDate thisYear(today.year(), stamp.month, stamp.day);
    return thisYear.isValid() && thisYear <= today ? thisYear : QDate(today.year() - 1, stamp.month, stamp.day);
}

QDateTime IrcClock::resolved(const QDate &day, const QTime &time, bool mayBeNextDay)
{
    using Resolution = QDateTime::TransitionResolution;
    const QDateTime first = QDateTime(day, time, m_zone, Resolution::RelativeToBefore).toUTC();
    if (!m_last.isValid() || m_last.secsTo(first) >= -jitter)
        return first;
    const QDateTime second = QDateTime(day, time, m_zone, Resolution::RelativeToAfter).toUTC();
    const qint64 step = m_last.secsTo(second);
    if (second > first && step >= -jitter && step < longestRepeat)
        return second;
    if (!mayBeNextDay)
        return first;
    m_isDayDoubtful = m_last.secsTo(first) > -halfDay;
    m_day = day.addDays(1);
    return QDateTime(m_day, time, m_zone, Resolution::RelativeToBefore).toUTC();
}

QDateTime IrcClock::instant(const IrcStamp &stamp)
{
    m_isDayDoubtful = false;
    const QDate day = dayOf(stamp);
    if (!day.isValid())
        return {};
    m_day = day;
    if (stamp.offset && stamp.date.isValid()) {
        m_last = QDateTime(stamp.date, stamp.time, QTimeZone::UTC).addSecs(-*stamp.offset);
    } else {
        m_isZoneAssumed = true;
        m_last = resolved(day, stamp.time, !stamp.date.isValid() && stamp.month == 0);
    }
    return m_last;
}

} // namespace debrief
