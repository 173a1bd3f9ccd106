// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/labels.h"

#include <QCoreApplication>

namespace debrief {

namespace {

class DurationLabel
{
    Q_DECLARE_TR_FUNCTIONS(debrief::DurationLabel)
};

constexpr quint64 Minute = 60;
constexpr quint64 Hour = 60 * Minute;
constexpr quint64 Day = 24 * Hour;

quint64 roundedTo(quint64 seconds, quint64 unit)
{
    return (seconds + unit / 2) / unit * unit;
}

/// Rounded to the smaller of the two units that will be shown, so that the carry is done before the text is made.
quint64 shownSeconds(quint64 milliseconds)
{
    const quint64 seconds = milliseconds / 1000 + (milliseconds % 1000 >= 500 ? 1 : 0);
    if (seconds >= Day)
        return roundedTo(seconds, Hour);
    return seconds >= Hour ? roundedTo(seconds, Minute) : seconds;
}

QString magnitude(quint64 seconds)
{
    const quint64 days = seconds / Day;
    const quint64 hours = seconds % Day / Hour;
    const quint64 minutes = seconds % Hour / Minute;
    if (days > 0)
        return hours > 0 ? DurationLabel::tr("%1 d %2 h").arg(days).arg(hours) : DurationLabel::tr("%1 d").arg(days);
    if (hours > 0)
        return minutes > 0 ? DurationLabel::tr("%1 h %2 min").arg(hours).arg(minutes)
                           : DurationLabel::tr("%1 h").arg(hours);
    const quint64 rest = seconds % Minute;
    if (minutes > 0)
        return rest > 0 ? DurationLabel::tr("%1 min %2 s").arg(minutes).arg(rest)
                        : DurationLabel::tr("%1 min").arg(minutes);
    return DurationLabel::tr("%1 s").arg(rest);
}

} // namespace

QString durationLabel(std::chrono::milliseconds duration)
{
    const qint64 count = duration.count();
    // Through unsigned: the most negative value has no positive counterpart.
    const quint64 seconds =
        shownSeconds(count < 0 ? quint64(0) - static_cast<quint64>(count) : static_cast<quint64>(count));
    const QString text = magnitude(seconds);
    return count < 0 && seconds > 0 ? QChar(0x2212) + text : text;
}

} // namespace debrief
