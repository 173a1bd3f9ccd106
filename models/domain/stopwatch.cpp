// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/stopwatch.h"

namespace debrief {

QString stopwatchLabel(std::chrono::seconds duration)
{
    const qint64 count = qAbs(duration.count());
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 minutes = count / 60 % 60;
    const qint64 hours = count / 3600;
    const QString rest = u':' + twoDigits(count % 60);
    return hours > 0 ? QString::number(hours) + u':' + twoDigits(minutes) + rest : QString::number(minutes) + rest;
}

} // namespace debrief
