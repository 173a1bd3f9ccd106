// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/ircstamp.h"

#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QTime timeOf(const QRegularExpressionMatch &match, int first)
{
    // A log may have a leap second; a clock of ours has none.
    const int second = qMin(match.captured(first + 2).toInt(), 59);
    const int millisecond = match.captured(first + 3).leftJustified(3, u'0', true).toInt();
    return {match.captured(first).toInt(), match.captured(first + 1).toInt(), second,
            match.hasCaptured(first + 3) ? millisecond : 0};
}

std::optional<IrcStamp> checked(IrcStamp stamp, const QRegularExpressionMatch &match)
{
    if (!stamp.time.isValid())
        return std::nullopt;
    stamp.restAt = match.capturedEnd();
    return stamp;
}

/// "2009-01-15T00:53:21.5+01:00", in brackets or not.
std::optional<IrcStamp> dated(const QString &line)
{
    static const QRegularExpression form(
        u"^\\[?(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?(Z|[+-]\\d{2}:?\\d{2})?\\]?(?=[\\t ])"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    IrcStamp stamp;
    stamp.date = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    stamp.time = timeOf(match, 4);
    if (const QString zone = match.captured(8); zone == "Z"_L1) {
        stamp.offset = 0;
    } else if (!zone.isEmpty()) {
        const int minutes = zone.sliced(1, 2).toInt() * 60 + zone.last(2).toInt();
        stamp.offset = (zone.startsWith(u'-') ? -60 : 60) * minutes;
    }
    return stamp.date.isValid() ? checked(stamp, match) : std::nullopt;
}

/// "[15 Jan 00:53]" and "Jan 15 00:53:21".
std::optional<IrcStamp> withoutYear(const QString &line)
{
    static const QRegularExpression dayFirst(
        u"^\\[(\\d{1,2}) ([A-Za-z]{3}) (\\d{2}):(\\d{2})(?::(\\d{2})(\\.\\d)?)?\\]"_s);
    static const QRegularExpression monthFirst(
        u"^([A-Z][a-z]{2}) {1,2}(\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2})(\\.\\d)?(?= )"_s);
    auto match = dayFirst.match(line);
    const bool isDayFirst = match.hasMatch();
    if (!isDayFirst)
        match = monthFirst.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    IrcStamp stamp;
    stamp.day = match.captured(isDayFirst ? 1 : 2).toInt();
    stamp.month = monthOf(match.captured(isDayFirst ? 2 : 1));
    stamp.time = timeOf(match, 3);
    // In a leap year each day can be.
    return stamp.month > 0 && QDate(2000, stamp.month, stamp.day).isValid() ? checked(stamp, match) : std::nullopt;
}

/// "[00:53]", "00:53:21", "(00:53)".
std::optional<IrcStamp> timeOnly(const QString &line)
{
    static const QRegularExpression form(u"^(?:\\[(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?\\]|"
                                         "\\((\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?\\)(?= )|"
                                         "(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(?= ))"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    IrcStamp stamp;
    stamp.time = timeOf(match, match.hasCaptured(1) ? 1 : match.hasCaptured(5) ? 5 : 9);
    return checked(stamp, match);
}

} // namespace

int monthOf(QStringView name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return static_cast<int>(months.indexOf(name.first(qMin<qsizetype>(3, name.size())).toString().toLower())) + 1;
}

std::optional<IrcStamp> readIrcStamp(const QString &line)
{
    if (const auto stamp = dated(line))
        return stamp;
    if (const auto stamp = withoutYear(line))
        return stamp;
    return timeOnly(line);
}

std::optional<IrcStamp> readIrcDateLine(const QString &line)
{
    static const QRegularExpression lead(
        u"^(?:--- (?:Log opened|Day changed)|\\*\\*\\*\\* BEGIN LOGGING AT|Session Start:) "_s);
    if (!lead.match(line).hasMatch())
        return std::nullopt;
    // "Thu Jan 15 00:53:21 2009", "Fri Jan 16 2009".
    static const QRegularExpression date(
        u"([A-Za-z]{3}) {1,2}(\\d{1,2})(?: (\\d{2}):(\\d{2}):(\\d{2})(\\.\\d)?)? (\\d{4})"_s);
    const auto match = date.match(line);
    IrcStamp stamp;
    stamp.date = QDate(match.captured(7).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    stamp.time = match.hasCaptured(3) ? timeOf(match, 3) : QTime(0, 0);
    return stamp.date.isValid() ? checked(stamp, match) : std::nullopt;
}

QDate dateInFileName(const QString &name)
{
    static const QRegularExpression form(u"(?<!\\d)(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)"_s);
    for (auto match = form.globalMatch(name); match.hasNext();) {
        const auto found = match.next();
        const QDate date(found.captured(1).toInt(), found.captured(3).toInt(), found.captured(4).toInt());
        if (date.isValid() && date.year() >= 1988 && date.year() < 2200)
            return date;
    }
    return {};
}

} // namespace debrief
