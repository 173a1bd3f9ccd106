// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/logclock.h"

#include "exchange/import/exacttime.h"

#include <QRegularExpression>

#include <cstdlib>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// Lines that several programs wrote at once may stand in a wrong order by so much.
constexpr qint64 disorderMsecs = 5LL * 60 * 1000;
constexpr int halfYear = 183;

/// In a year that has every day.
int dayOf(const ClockTime &time)
{
    return QDate(2000, time.month, time.day).dayOfYear();
}

bool isLeapDay(const ClockTime &time)
{
    return time.month == 2 && time.day == 29;
}

} // namespace

bool ClockTime::isValid() const
{
    return time.isValid() && (month == 0 || QDate::isValid(year > 0 ? year : 2000, month, day)) &&
           (year == 0 || (year >= 1970 && year <= 2200));
}

int LogCalendar::advance(const ClockTime &time)
{
    if (time.year > 0)
        return 0;
    if (m_last && time.month > 0 && m_last->month > 0) {
        const int jump = dayOf(time) - dayOf(*m_last);
        if (jump < -halfYear)
            ++m_relative;
        else if (jump > halfYear)
            --m_relative;
    } else if (m_last && time.month == 0 && m_last->time.msecsTo(time.time) < -disorderMsecs) {
        ++m_relative;
    }
    m_last = time;
    if (!m_first)
        m_first = time;
    const bool isLater =
        !m_latest || m_relative > m_latestRelative ||
        (m_relative == m_latestRelative &&
         (time.month > 0 ? std::pair(dayOf(time), time.time) > std::pair(dayOf(*m_latest), m_latest->time)
                         : time.time > m_latest->time));
    if (isLater) {
        m_latest = time;
        m_latestRelative = m_relative;
    }
    if (isLeapDay(time) && !m_leapYears.contains(m_relative))
        m_leapYears.append(m_relative);
    return m_relative;
}

QDate LogCalendar::dateOf(const ClockTime &time, int relative, const QDate &beginning)
{
    if (time.year > 0)
        return QDate(time.year, time.month, time.day);
    return time.month > 0 ? QDate(beginning.year() + relative, time.month, time.day) : beginning.addDays(relative);
}

bool LogCalendar::fits(const QDate &beginning) const
{
    return std::all_of(m_leapYears.cbegin(), m_leapYears.cend(),
                       [&](int relative) { return QDate::isLeapYear(beginning.year() + relative); });
}

QDate LogCalendar::latestBeginning(const QDateTime &bound) const
{
    if (!m_first)
        return bound.date();
    const bool isDaily = m_first->month == 0;
    QDate beginning = isDaily ? bound.date().addDays(1) : QDate(bound.date().year() + 1, 1, 1);
    // Leap years are eight years apart at the most.
    for (int i = 0; i < 12 + std::abs(m_latestRelative); ++i) {
        const QDate latest = dateOf(*m_latest, m_latestRelative, beginning);
        if (latest.isValid() && QDateTime(latest, m_latest->time, QTimeZone::UTC) <= bound && fits(beginning))
            break;
        beginning = isDaily ? beginning.addDays(-1) : beginning.addYears(-1);
    }
    return beginning;
}

QDate LogCalendar::beginningNear(QDate date) const
{
    if (!m_first || m_first->month == 0)
        return date;
    QDate best;
    qint64 least = 0;
    for (int year = date.year() - std::abs(m_latestRelative) - 8; year <= date.year() + 8; ++year) {
        const QDate beginning(year, 1, 1);
        const QDate first = dateOf(*m_first, 0, beginning);
        const QDate latest = dateOf(*m_latest, m_latestRelative, beginning);
        if (!first.isValid() || !latest.isValid() || !fits(beginning))
            continue;
        const qint64 distance = date < first ? date.daysTo(first) : date > latest ? latest.daysTo(date) : 0;
        if (!best.isValid() || distance < least) {
            best = beginning;
            least = distance;
        }
    }
    return best.isValid() ? best : QDate(date.year(), 1, 1);
}

LogZone::Placed LogZone::place(QDate date, QTime time)
{
    const LocalInstants instants = localInstants(date, time, m_zone);
    Placed placed{instants.first, instants.isInGap};
    if (m_last.isValid() && instants.second != instants.first && instants.first.msecsTo(m_last) > disorderMsecs &&
        instants.second.msecsTo(m_last) <= disorderMsecs) {
        placed.utc = instants.second;
        placed.isSecond = true;
    }
    if (m_last.isValid())
        placed.backwardMsecs = std::max<qint64>(0, placed.utc.msecsTo(m_last));
    m_last = placed.utc;
    return placed;
}

std::optional<NamedDate> dateInName(const QString &name)
{
    static const QRegularExpression full(
        u"(?<![0-9])((?:19|20)[0-9]{2})([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12][0-9]|3[01])(?![0-9])"_s);
    static const QRegularExpression year(u"(?<![0-9])((?:19[7-9]|20[0-9])[0-9])(?![0-9])"_s);
    const QString bounded = name.right(1000);
    if (const auto match = full.match(bounded); match.hasMatch()) {
        const QDate date(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
        if (date.isValid())
            return NamedDate{date, false};
    }
    if (const auto match = year.match(bounded); match.hasMatch())
        return NamedDate{QDate(match.capturedView(1).toInt(), 1, 1), true};
    return std::nullopt;
}

} // namespace debrief
