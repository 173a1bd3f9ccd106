// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/clocktoken.h"

#include <tuple>

namespace debrief {

namespace {

constexpr int LongestFraction = 9;
constexpr int Noon = 12;

bool isInRange(const ClockToken &clock)
{
    if (clock.hour == 24)
        return clock.minute == 0 && clock.second == 0 && clock.millisecond == 0;
    return clock.hour < 24 && clock.minute < 60 && clock.second < 60;
}

int readFraction(TextCursor &cursor)
{
    const bool hasMark = cursor.peek() == u'.' || cursor.peek() == u',';
    if (!hasMark || !cursor.digitFollows(1))
        return 0;
    const qsizetype start = cursor.position();
    cursor.advance();
    const QStringView digits = cursor.readDigits(LongestFraction);
    if (digits.isEmpty()) {
        cursor.setPosition(start);
        return 0;
    }
    return (digits.toString() + QStringLiteral("00")).first(3).toInt();
}

/// The two digits behind a colon; nothing when there are fewer or more.
std::optional<int> readTwoDigits(TextCursor &cursor)
{
    const QStringView digits = cursor.readDigits(2);
    return digits.size() == 2 ? std::optional(digits.toInt()) : std::nullopt;
}

bool readMinutesAndSeconds(TextCursor &cursor, ClockToken &clock)
{
    cursor.advance();
    const std::optional<int> minute = readTwoDigits(cursor);
    if (!minute)
        return false;
    clock.minute = *minute;
    if (cursor.peek() != u':' || !cursor.digitFollows(1))
        return true;
    cursor.advance();
    const std::optional<int> second = readTwoDigits(cursor);
    // Four groups are an address, not a time.
    if (!second || (cursor.peek() == u':' && cursor.digitFollows(1)))
        return false;
    clock.second = *second;
    clock.hasSeconds = true;
    clock.millisecond = readFraction(cursor);
    return true;
}

bool readDigitsOfClock(TextCursor &cursor, ClockToken &clock)
{
    const QStringView digits = cursor.readDigits(4);
    if (digits.isEmpty())
        return false;
    if (digits.size() > 2) {
        clock.form = ClockToken::Form::Digits;
        clock.hour = digits.chopped(2).toInt();
        clock.minute = digits.last(2).toInt();
        return true;
    }
    clock.hour = digits.toInt();
    if (cursor.peek() == u':' && cursor.digitFollows(1))
        return readMinutesAndSeconds(cursor, clock);
    if (cursor.peek() == u'.' && cursor.digitFollows(1)) {
        clock.form = ClockToken::Form::Dotted;
        cursor.advance();
        const std::optional<int> minute = readTwoDigits(cursor);
        if (!minute || (cursor.peek() == u'.' && cursor.digitFollows(1)))
            return false;
        clock.minute = *minute;
        return true;
    }
    clock.form = ClockToken::Form::Hour;
    return true;
}

/// "am", "PM", "a.m.", and a bare "a" or "p" right behind 10:45 (behind 720 it would be a picture's height).
std::optional<Meridiem> readMeridiem(TextCursor &cursor, ClockToken::Form form)
{
    const qsizetype start = cursor.position();
    const bool isAttached = !cursor.skipSpaces();
    const QChar letter = cursor.peek().toLower();
    if (letter == u'a' || letter == u'p') {
        const Meridiem meridiem = letter == u'a' ? Meridiem::Am : Meridiem::Pm;
        cursor.advance();
        if (cursor.peek() == u'.' && cursor.peek(1).toLower() == u'm' && cursor.peek(2) == u'.') {
            cursor.advance(3);
            return meridiem;
        }
        const bool hasM = cursor.peek().toLower() == u'm';
        if (hasM)
            cursor.advance();
        if (cursor.atWordEnd() && (hasM || (isAttached && form == ClockToken::Form::Colon)))
            return meridiem;
    }
    cursor.setPosition(start);
    return std::nullopt;
}

/// "11 Uhr"; and right behind 11:14 an "h" (behind 3 it would be a duration).
bool readHourWord(TextCursor &cursor, ClockToken::Form form)
{
    const qsizetype start = cursor.position();
    if (form == ClockToken::Form::Colon && cursor.acceptWord(QLatin1StringView("h")))
        return true;
    cursor.skipSpaces();
    if (cursor.acceptWord(QLatin1StringView("Uhr")))
        return true;
    cursor.setPosition(start);
    return false;
}

} // namespace

QTime ClockToken::time() const
{
    int shown = hour % 24;
    if (meridiem == Meridiem::Am && hour == Noon)
        shown = 0;
    else if (meridiem == Meridiem::Pm && hour < Noon)
        shown = hour + Noon;
    return QTime(shown, minute, second, millisecond);
}

std::optional<ClockToken> readClock(TextCursor &cursor)
{
    const qsizetype start = cursor.position();
    ClockToken clock;
    if (readDigitsOfClock(cursor, clock) && isInRange(clock)) {
        const qsizetype behindClock = cursor.position();
        clock.meridiem = readMeridiem(cursor, clock.form);
        // "14:03 am" is no morning; in German it is "14:03 on …".
        if ((clock.meridiem == Meridiem::Am && clock.hour > Noon) || (clock.meridiem && clock.hour == 24)) {
            clock.meridiem.reset();
            cursor.setPosition(behindClock);
        }
        clock.hasHourWord = !clock.meridiem && readHourWord(cursor, clock.form);
        if (cursor.atWordEnd() || cursor.peek() == u'Z' || cursor.peek() == u'z')
            return clock;
    }
    cursor.setPosition(start);
    return std::nullopt;
}

QStringView misreadClock(const TextCursor &cursor)
{
    TextCursor behind = cursor;
    const QStringView hour = behind.readDigits(2);
    if (hour.isEmpty() || behind.peek() != u':' || !behind.digitFollows(1))
        return {};
    ClockToken clock;
    clock.hour = hour.toInt();
    if (!readMinutesAndSeconds(behind, clock) || isInRange(clock))
        return {};
    // Also "25:00am"; but neither four groups nor a word.
    std::ignore = readMeridiem(behind, clock.form);
    if (!behind.atWordEnd() || behind.peek() == u':')
        return {};
    return cursor.text().sliced(cursor.position(), behind.position() - cursor.position());
}

std::optional<ClockToken> readBasicClock(TextCursor &cursor)
{
    const qsizetype start = cursor.position();
    const QStringView digits = cursor.readDigits(6);
    if (digits.size() == 4 || digits.size() == 6) {
        ClockToken clock;
        clock.hour = digits.first(2).toInt();
        clock.minute = digits.sliced(2, 2).toInt();
        if (digits.size() == 6) {
            clock.second = digits.last(2).toInt();
            clock.millisecond = readFraction(cursor);
        }
        if (isInRange(clock))
            return clock;
    }
    cursor.setPosition(start);
    return std::nullopt;
}

} // namespace debrief
