// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/datetoken.h"

#include "language/calendarnames.h"

#include <QCoreApplication>

#include <cstdlib>

namespace debrief {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2999;

DateToken dateOf(int year, int month, int day, QStringView typed)
{
    DateToken token;
    if (year >= FirstYear && year <= LastYear)
        token.date = QDate(year, month, day);
    if (!token.date.isValid())
        token.problem = Error{ErrorCode::InvalidInput,
                              QCoreApplication::translate(
                                  "debrief::DateToken", "There is no day “%1”. Check the date, for example 2021-06-01.")
                                  .arg(excerpt(typed))};
    return token;
}

/// The year that was left out.
DateToken yearlessDate(int month, int day, QDate base, DateSense sense, QStringView typed)
{
    QDate best;
    // 29 February may be up to eight years away.
    for (int year = base.year() - 8; year <= base.year() + 8; ++year) {
        const QDate candidate(year, month, day);
        if (!candidate.isValid() || (sense == DateSense::Coming && candidate < base))
            continue;
        if (!best.isValid() || std::abs(base.daysTo(candidate)) < std::abs(base.daysTo(best)))
            best = candidate;
    }
    return dateOf(best.isValid() ? best.year() : 0, month, day, typed);
}

QDate weekdayNear(int weekday, QDate base, DateSense sense)
{
    const int ahead = (weekday - base.dayOfWeek() + 7) % 7;
    if (sense == DateSense::Coming)
        return base.addDays(ahead == 0 ? 7 : ahead);
    return base.addDays(ahead > 3 ? ahead - 7 : ahead);
}

std::optional<DateToken> readYearFirst(TextCursor &cursor)
{
    const qsizetype start = cursor.position();
    const QStringView head = cursor.readDigits(8);
    if (head.size() == 8 && (cursor.peek() == u'T' || cursor.peek() == u't') && cursor.digitFollows(1)) {
        DateToken token = dateOf(head.first(4).toInt(), head.sliced(4, 2).toInt(), head.last(2).toInt(), head);
        token.isIso = token.isBasic = true;
        return token;
    }
    const QChar separator = cursor.peek();
    if (head.size() != 4 || (separator != u'-' && separator != u'/'))
        return std::nullopt;
    cursor.advance();
    const QStringView month = cursor.readDigits(2);
    if (month.isEmpty() || !cursor.accept(separator))
        return std::nullopt;
    const QStringView day = cursor.readDigits(2);
    if (day.isEmpty())
        return std::nullopt;
    DateToken token =
        dateOf(head.toInt(), month.toInt(), day.toInt(), cursor.text().sliced(start, cursor.position() - start));
    token.isIso = separator == u'-';
    return token;
}

/// "6/13/2021": the American order and the other one, as far as only one is a date.
std::optional<DateToken> readWithSlashes(TextCursor &cursor)
{
    const qsizetype start = cursor.position();
    const QStringView first = cursor.readDigits(2);
    if (first.isEmpty() || !cursor.accept(u'/'))
        return std::nullopt;
    const QStringView second = cursor.readDigits(2);
    if (second.isEmpty() || !cursor.accept(u'/'))
        return std::nullopt;
    const QStringView yearText = cursor.readDigits(4);
    if (yearText.size() != 2 && yearText.size() != 4)
        return std::nullopt;
    const int year = yearText.size() == 2 ? 2000 + yearText.toInt() : yearText.toInt();
    const QStringView typed = cursor.text().sliced(start, cursor.position() - start);
    const DateToken monthFirst = dateOf(year, first.toInt(), second.toInt(), typed);
    const DateToken dayFirst = dateOf(year, second.toInt(), first.toInt(), typed);
    if (monthFirst.problem)
        return dayFirst;
    if (dayFirst.problem || dayFirst.date == monthFirst.date)
        return monthFirst;
    DateToken ambiguous;
    ambiguous.problem =
        Error{ErrorCode::Ambiguous,
              QCoreApplication::translate("debrief::DateToken", "“%1” may be %2 or %3. Type it in one of these forms.")
                  .arg(typed, monthFirst.date.toString(Qt::ISODate), dayFirst.date.toString(Qt::ISODate))};
    return ambiguous;
}

/// "01.06.2021" and, without the year, "1.6."
std::optional<DateToken> readWithDots(TextCursor &cursor, QDate base, DateSense sense)
{
    const qsizetype start = cursor.position();
    const QStringView day = cursor.readDigits(2);
    if (day.isEmpty() || !cursor.accept(u'.'))
        return std::nullopt;
    const QStringView month = cursor.readDigits(2);
    if (month.isEmpty() || !cursor.accept(u'.'))
        return std::nullopt;
    const bool hasYear = cursor.digitFollows();
    const QStringView year = cursor.readDigits(4);
    if (hasYear && year.size() != 4)
        return std::nullopt;
    const QStringView typed = cursor.text().sliced(start, cursor.position() - start);
    return hasYear ? dateOf(year.toInt(), month.toInt(), day.toInt(), typed)
                   : yearlessDate(month.toInt(), day.toInt(), base, sense, typed);
}

QStringView readDayOfMonth(TextCursor &cursor)
{
    const QStringView day = cursor.readDigits(2);
    if (!day.isEmpty()) {
        for (const char *suffix : {"st", "nd", "rd", "th"}) {
            if (cursor.acceptWord(QLatin1StringView(suffix)))
                break;
        }
    }
    return day;
}

/// The month in letters, the day before or behind it, the year perhaps.
std::optional<DateToken> readWithMonthName(TextCursor &cursor, QDate base, DateSense sense)
{
    const qsizetype start = cursor.position();
    QStringView day = readDayOfMonth(cursor);
    cursor.accept(u'.');
    cursor.skipSpaces();
    cursor.accept(u'-');
    const int month = readMonth(cursor);
    if (month == 0)
        return std::nullopt;
    cursor.accept(u'.');
    if (day.isEmpty()) {
        cursor.skipSpaces();
        day = readDayOfMonth(cursor);
        if (day.isEmpty() || !cursor.atWordEnd() || cursor.peek() == u':')
            return std::nullopt;
    }
    const qsizetype behindDay = cursor.position();
    cursor.accept(u',');
    cursor.skipSpaces();
    cursor.accept(u'-');
    const QStringView year = cursor.readDigits(4);
    // "2 Mar 1114 PST" goes on with a time.
    const bool isYear = year.startsWith(u"19") || year.startsWith(u"20");
    if (year.size() == 4 && isYear && cursor.atWordEnd())
        return dateOf(year.toInt(), month, day.toInt(), cursor.text().sliced(start, cursor.position() - start));
    cursor.setPosition(behindDay);
    return yearlessDate(month, day.toInt(), base, sense, cursor.text().sliced(start, behindDay - start));
}

std::optional<DateToken> readNamedDay(TextCursor &cursor, QDate base)
{
    struct NamedDay
    {
        const char *name;
        int days;
    };
    constexpr NamedDay days[] = {{"yesterday", -1}, {"today", 0}, {"tomorrow", 1},
                                 {"gestern", -1},   {"heute", 0}, {"morgen", 1}};
    for (const NamedDay &day : days) {
        if (cursor.acceptWord(QLatin1StringView(day.name)))
            return DateToken{.date = base.addDays(day.days)};
    }
    return std::nullopt;
}

} // namespace

std::optional<DateToken> readDate(TextCursor &cursor, QDate base, DateSense sense)
{
    const qsizetype start = cursor.position();
    const int weekday = readWeekday(cursor);
    const qsizetype behindWeekday = cursor.position();
    if (weekday != 0) {
        cursor.accept(u'.');
        cursor.accept(u',');
        cursor.skipSpaces();
    }
    const qsizetype dateStart = cursor.position();
    const auto attempt = [&cursor, dateStart](const auto &reader) {
        std::optional<DateToken> token = reader();
        if (token && (cursor.atWordEnd() || cursor.peek().toLower() == u't'))
            return token;
        cursor.setPosition(dateStart);
        return std::optional<DateToken>();
    };
    std::optional<DateToken> token = attempt([&] { return readYearFirst(cursor); });
    if (!token)
        token = attempt([&] { return readWithSlashes(cursor); });
    if (!token)
        token = attempt([&] { return readWithDots(cursor, base, sense); });
    if (!token)
        token = attempt([&] { return readWithMonthName(cursor, base, sense); });
    if (!token && weekday == 0)
        token = attempt([&] { return readNamedDay(cursor, base); });
    if (!token && weekday != 0) {
        cursor.setPosition(behindWeekday);
        return DateToken{.date = weekdayNear(weekday, base, sense)};
    }
    if (!token)
        cursor.setPosition(start);
    return token;
}

} // namespace debrief
