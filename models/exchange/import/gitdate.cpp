// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/gitdate.h"

#include <QRegularExpression>
#include <QStringList>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// By git's names, whatever the language of the system.
int monthOf(const QString &name)
{
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    return static_cast<int>(months.indexOf(name)) + 1;
}

std::optional<ExactTime> composed(const QString &year, int month, const QString &day, const QString &time,
                                  const QString &offset, const QByteArray &zone)
{
    return exactTime(u"%1-%2-%3T%4%5"_s.arg(year)
                         .arg(month, 2, 10, QChar(u'0'))
                         .arg(day.toInt(), 2, 10, QChar(u'0'))
                         .arg(time, offset),
                     zone);
}

} // namespace

std::optional<ExactTime> gitDate(const QString &text, const QByteArray &zone)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > 64)
        return std::nullopt;
    static const QRegularExpression usual(
        u"^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}([0-9]{1,2}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) ([0-9]{4})(?: ([+-][0-9]{4}))?$"_s);
    if (const auto match = usual.match(trimmed); match.hasMatch())
        return composed(match.captured(4), monthOf(match.captured(1)), match.captured(2), match.captured(3),
                        match.captured(5), zone);
    static const QRegularExpression rfc(
        u"^(?:[A-Z][a-z]{2}, )?([0-9]{1,2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) ([+-][0-9]{4})$"_s);
    if (const auto match = rfc.match(trimmed); match.hasMatch())
        return composed(match.captured(3), monthOf(match.captured(2)), match.captured(1), match.captured(4),
                        match.captured(5), zone);
    static const QRegularExpression raw(u"^([0-9]{1,12})(?: ([+-])([0-9]{2})([0-9]{2}))?$"_s);
    if (const auto match = raw.match(trimmed); match.hasMatch()) {
        auto found = exactTimeOfEpoch(match.capturedView(1).toLongLong() * 1000);
        if (found && match.hasCaptured(2))
            found->zone = zoneOfOffset((match.capturedView(3).toInt() * 60 + match.capturedView(4).toInt()) * 60 *
                                       (match.capturedView(2) == u'-' ? -1 : 1));
        return found;
    }
    return exactTime(trimmed, zone);
}

} // namespace debrief
