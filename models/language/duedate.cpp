// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/duedate.h"

#include "language/calendarnames.h"

#include <algorithm>
#include <array>

namespace debrief {

namespace {

using namespace Qt::StringLiterals;

constexpr int DaysPerWeek = 7;
constexpr int MonthsPerQuarter = 3;
constexpr int MonthsPerYear = 12;

enum class Period { Day, Week, Month, Quarter, Year };

template<typename Value>
struct Word
{
    const char16_t *text;
    Value value;
};

constexpr std::array Periods{
    Word{u"day", Period::Day},         Word{u"days", Period::Day},         Word{u"tag", Period::Day},
    Word{u"tage", Period::Day},        Word{u"tagen", Period::Day},        Word{u"tages", Period::Day},
    Word{u"week", Period::Week},       Word{u"weeks", Period::Week},       Word{u"woche", Period::Week},
    Word{u"wochen", Period::Week},     Word{u"month", Period::Month},      Word{u"months", Period::Month},
    Word{u"monat", Period::Month},     Word{u"monate", Period::Month},     Word{u"monaten", Period::Month},
    Word{u"monats", Period::Month},    Word{u"quarter", Period::Quarter},  Word{u"quarters", Period::Quarter},
    Word{u"quartal", Period::Quarter}, Word{u"quartals", Period::Quarter}, Word{u"quartalen", Period::Quarter},
    Word{u"year", Period::Year},       Word{u"years", Period::Year},       Word{u"jahr", Period::Year},
    Word{u"jahre", Period::Year},      Word{u"jahren", Period::Year},      Word{u"jahres", Period::Year},
};

constexpr std::array Counts{
    Word{u"a", 1},       Word{u"an", 1},     Word{u"one", 1},   Word{u"two", 2},    Word{u"three", 3}, Word{u"four", 4},
    Word{u"five", 5},    Word{u"six", 6},    Word{u"seven", 7}, Word{u"eight", 8},  Word{u"nine", 9},  Word{u"ten", 10},
    Word{u"twelve", 12}, Word{u"einem", 1},  Word{u"einer", 1}, Word{u"ein", 1},    Word{u"zwei", 2},  Word{u"drei", 3},
    Word{u"vier", 4},    Word{u"fünf", 5},   Word{u"sechs", 6}, Word{u"sieben", 7}, Word{u"acht", 8},  Word{u"neun", 9},
    Word{u"zehn", 10},   Word{u"zwölf", 12},
};

constexpr std::array Ends{
    Word{u"eod", Period::Day},     Word{u"tonight", Period::Day},
    Word{u"eow", Period::Week},    Word{u"wochenende", Period::Week},
    Word{u"eom", Period::Month},   Word{u"monatsende", Period::Month},
    Word{u"eoq", Period::Quarter}, Word{u"quartalsende", Period::Quarter},
    Word{u"eoy", Period::Year},    Word{u"jahresende", Period::Year},
};

constexpr std::array ShortUnits{
    Word{u"d", Period::Day},
    Word{u"t", Period::Day},
    Word{u"w", Period::Week},
    Word{u"m", Period::Month},
};

/// How many periods ahead it points.
constexpr std::array Pointers{
    Word{u"this", 0}, Word{u"diese", 0},   Word{u"dieser", 0},   Word{u"dieses", 0},   Word{u"diesen", 0},
    Word{u"next", 1}, Word{u"nächste", 1}, Word{u"nächster", 1}, Word{u"nächstes", 1}, Word{u"nächsten", 1},
};

template<typename Value, size_t N>
std::optional<Value> valueOf(QStringView word, const std::array<Word<Value>, N> &words)
{
    const auto found = std::ranges::find_if(words, [word](const Word<Value> &one) {
        return word.compare(QStringView(one.text), Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

/// Letters only; empty, and nothing read, when there are none or more than any word here has.
QStringView readWord(TextCursor &cursor)
{
    constexpr int longest = 14;
    const qsizetype start = cursor.position();
    const QStringView letters = cursor.readLetters(longest);
    if (!letters.isEmpty() && cursor.atWordEnd())
        return letters;
    cursor.setPosition(start);
    return {};
}

bool acceptOneOf(TextCursor &cursor, std::initializer_list<QStringView> words)
{
    const qsizetype start = cursor.position();
    const QStringView word = readWord(cursor);
    if (!word.isEmpty() &&
        std::ranges::any_of(words, [word](QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; }))
        return true;
    cursor.setPosition(start);
    return false;
}

QDate ahead(QDate from, Period period, int count)
{
    switch (period) {
    case Period::Day: return from.addDays(count);
    case Period::Week: return from.addDays(static_cast<qint64>(count) * DaysPerWeek);
    case Period::Month: return from.addMonths(count);
    case Period::Quarter: return from.addMonths(count * MonthsPerQuarter);
    case Period::Year: return from.addYears(count);
    }
    return from;
}

QDate lastOfMonth(int year, int month)
{
    return {year, month, QDate(year, month, 1).daysInMonth()};
}

QDate endOf(Period period, int periodsAhead, QDate today)
{
    const QDate day = ahead(today, period, periodsAhead);
    switch (period) {
    case Period::Day: return day;
    case Period::Week: {
        const QDate friday = day.addDays(Qt::Friday - day.dayOfWeek());
        return friday < today ? day.addDays(Qt::Sunday - day.dayOfWeek()) : friday;
    }
    case Period::Month: return lastOfMonth(day.year(), day.month());
    case Period::Quarter:
        return lastOfMonth(day.year(), (((day.month() - 1) / MonthsPerQuarter) + 1) * MonthsPerQuarter);
    case Period::Year: return lastOfMonth(day.year(), MonthsPerYear);
    }
    return day;
}

using Reader = std::optional<QDate> (*)(TextCursor &, QDate);

/// "in 3 days", "in a week", "+3d".
std::optional<QDate> readAhead(TextCursor &cursor, QDate today)
{
    if (cursor.accept(u'+')) {
        const QStringView digits = cursor.readDigits(3);
        const auto unit = digits.isEmpty() ? std::nullopt : valueOf(readWord(cursor), ShortUnits);
        return unit ? std::optional(ahead(today, *unit, digits.toInt())) : std::nullopt;
    }
    if (!acceptOneOf(cursor, {u"in", u"within"}))
        return std::nullopt;
    cursor.skipSpaces();
    std::optional<int> count;
    if (const QStringView digits = cursor.readDigits(3); !digits.isEmpty())
        count = digits.toInt();
    else
        count = valueOf(readWord(cursor), Counts);
    cursor.skipSpaces();
    const auto period = count ? valueOf(readWord(cursor), Periods) : std::nullopt;
    return period ? std::optional(ahead(today, *period, *count)) : std::nullopt;
}

/// "end of next month", "Ende der Woche", "eom".
std::optional<QDate> readEnd(TextCursor &cursor, QDate today)
{
    const QStringView word = readWord(cursor);
    if (const auto period = valueOf(word, Ends))
        return endOf(*period, 0, today);
    if (word.compare(u"end", Qt::CaseInsensitive) != 0 && word.compare(u"ende", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    cursor.skipSpaces();
    if (acceptOneOf(cursor, {u"of"}))
        cursor.skipSpaces();
    if (acceptOneOf(cursor, {u"the", u"der", u"des"}))
        cursor.skipSpaces();
    const qsizetype start = cursor.position();
    const auto periodsAhead = valueOf(readWord(cursor), Pointers);
    if (!periodsAhead)
        cursor.setPosition(start);
    cursor.skipSpaces();
    const auto period = valueOf(readWord(cursor), Periods);
    return period ? std::optional(endOf(*period, periodsAhead.value_or(0), today)) : std::nullopt;
}

/// "next week", "next friday", "this month", "nächste Woche".
std::optional<QDate> readPointed(TextCursor &cursor, QDate today)
{
    const auto periodsAhead = valueOf(readWord(cursor), Pointers);
    if (!periodsAhead || !cursor.skipSpaces())
        return std::nullopt;
    if (const int weekday = readWeekday(cursor); weekday != 0) {
        const QDate monday = today.addDays(Qt::Monday - today.dayOfWeek());
        const QDate day = monday.addDays((*periodsAhead * DaysPerWeek) + weekday - Qt::Monday);
        // "this monday" on a Thursday can only be the coming one.
        return day < today ? day.addDays(DaysPerWeek) : day;
    }
    const auto period = valueOf(readWord(cursor), Periods);
    return period ? std::optional(endOf(*period, *periodsAhead, today)) : std::nullopt;
}

std::optional<QDate> readAfterTomorrow(TextCursor &cursor, QDate today)
{
    constexpr int days = 2;
    if (acceptOneOf(cursor, {u"übermorgen"}))
        return today.addDays(days);
    for (const QStringView word : {u"day", u"after", u"tomorrow"}) {
        cursor.skipSpaces();
        if (!acceptOneOf(cursor, {word}))
            return std::nullopt;
    }
    return today.addDays(days);
}

} // namespace

bool acceptDueWord(TextCursor &cursor)
{
    if (!acceptOneOf(cursor, {u"due", u"fällig"}))
        return false;
    cursor.accept(u':');
    return true;
}

bool acceptDueFiller(TextCursor &cursor)
{
    bool found = false;
    // "fällig bis zum 1. Dezember"
    while (acceptOneOf(cursor, {u"on", u"by", u"at", u"until", u"am", u"bis", u"zum", u"the"})) {
        cursor.skipSpaces();
        found = true;
    }
    return found;
}

std::optional<DateToken> readDue(TextCursor &cursor, QDate today)
{
    const qsizetype start = cursor.position();
    if (!acceptDueWord(cursor))
        return std::nullopt;
    cursor.skipSpaces();
    acceptDueFiller(cursor);
    const qsizetype dateStart = cursor.position();
    for (const Reader reader : {readAhead, readEnd, readPointed, readAfterTomorrow}) {
        if (const auto date = reader(cursor, today); date && cursor.atWordEnd())
            return DateToken{.date = *date};
        cursor.setPosition(dateStart);
    }
    std::optional<DateToken> date = readDate(cursor, today, DateSense::Coming);
    if (!date)
        cursor.setPosition(start);
    return date;
}

} // namespace debrief
