// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/exacttime.h"

#include "domain/zonedtime.h"

#include <QRegularExpression>

#include <cstdlib>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 64;

bool isPlausible(const QDateTime &utc)
{
    return utc.isValid() && utc.date().year() >= 1970 && utc.date().year() <= 2200;
}

std::optional<ExactTime> plausible(const QDateTime &utc, const QByteArray &zone)
{
    if (!isPlausible(utc))
        return std::nullopt;
    return ExactTime{utc, zone};
}

} // namespace

QByteArray zoneOfOffset(int seconds)
{
    if (seconds == 0)
        return "UTC";
    const int minutes = std::abs(seconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'))
        .toLatin1();
}

LocalInstants localInstants(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime before(date, time, zone, QDateTime::TransitionResolution::RelativeToBefore);
    const QDateTime after(date, time, zone, QDateTime::TransitionResolution::RelativeToAfter);
    LocalInstants instants{before.toUTC(), before.toUTC()};
    if (before.isValid() && (before.time() != time || before.date() != date))
        instants.isInGap = true;
    else if (after.isValid() && after.date() == date && after.time() == time)
        instants.second = after.toUTC();
    return instants;
}

std::optional<ExactTime> exactTime(const QString &text, const QByteArray &zone)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longest)
        return std::nullopt;
    static const QRegularExpression iso(
        u"^([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,12}))?)?"
        " ?(?:([Zz]|UTC|GMT)|([+-])([0-9]{2}):?([0-9]{2})?)?$"_s);
    const auto match = iso.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6), (match.captured(7) + u"000"_s).first(3).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    if (match.hasCaptured(8))
        return plausible(QDateTime(date, time, QTimeZone::UTC), "UTC");
    if (match.hasCaptured(9)) {
        const int offset = (number(10) * 60 + number(11)) * 60 * (match.capturedView(9) == u'-' ? -1 : 1);
        if (number(11) > 59 || std::abs(offset) > 18 * 3600)
            return std::nullopt;
        return plausible(QDateTime(date, time, QTimeZone::UTC).addSecs(-offset), zoneOfOffset(offset));
    }
    const QByteArray id = zone.isEmpty() ? QByteArray("UTC") : zone;
    return plausible(localInstants(date, time, zoneOf(id)).first, id);
}

std::optional<ExactTime> exactTimeOfEpoch(qint64 milliseconds)
{
    // A day more than the bounds, so that no arithmetic can overflow before the year is judged.
    if (milliseconds < 0 || milliseconds > 7'258'204'800'000)
        return std::nullopt;
    return plausible(QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC), "UTC");
}

} // namespace debrief
