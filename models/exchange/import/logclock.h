// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace debrief {

/// What a log's clock showed.
struct ClockTime
{
    int year = 0;  ///< 0 when it is not written.
    int month = 0; ///< 0 when no date is written.
    int day = 0;
    QTime time;

    bool isValid() const;
};

/// Gives the times of a log years and days: counts New Years and midnights as the log runs, and then finds out in which year (or on which
/// day) it began.
class LogCalendar
{
public:
    /// How many years (or, for times without a date, days) after the beginning of the log this time is: New Year is where that is less
    /// than the half year back, midnight where the time goes back by more than minutes. Times with a year are 0.
    int advance(const ClockTime &time);

    /// The date of a time, once the beginning is known.
    static QDate dateOf(const ClockTime &time, int relative, const QDate &beginning);

    /// Where the log began, given what advance() has seen: in the latest year (on the latest day) in which nothing of it lies after
    /// the bound.
    QDate latestBeginning(const QDateTime &bound) const;
    /// Where the log began so that the date lies in it, or as near to it as can be.
    QDate beginningNear(QDate date) const;

private:
    bool fits(const QDate &beginning) const;

    std::optional<ClockTime> m_last;
    int m_relative = 0;
    std::optional<ClockTime> m_first;
    std::optional<ClockTime> m_latest;
    int m_latestRelative = 0;
    QList<int> m_leapYears; ///< Relative years in which there was a 29 February.
};

/// Makes instants of a log's local times. Where the clock was put back and an hour comes twice, a log that runs on tells which.
class LogZone
{
public:
    explicit LogZone(const QTimeZone &zone) : m_zone(zone) {}

    struct Placed
    {
        QDateTime utc;
        bool isInGap = false;     ///< The clock was put forward over it: read as if it had not been.
        bool isSecond = false;    ///< The second of two instants.
        qint64 backwardMsecs = 0; ///< How far the log goes back here, if it does.
    };
    Placed place(QDate date, QTime time);
    /// An instant that was written with its offset.
    void pass(const QDateTime &utc) { m_last = utc; }

private:
    QTimeZone m_zone;
    QDateTime m_last;
};

/// A date in a file's name, as in "messages-20240107" and "syslog.2024-01-07.gz"; the first of January for a year alone.
struct NamedDate
{
    QDate date;
    bool isYearOnly = false;
};
std::optional<NamedDate> dateInName(const QString &name);

} // namespace debrief
