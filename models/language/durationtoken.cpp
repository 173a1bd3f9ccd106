// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/durationtoken.h"

#include <array>

namespace debrief {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds Longest = std::chrono::days(366);

struct Unit
{
    const char *name;
    std::chrono::seconds length;
};

constexpr std::array<Unit, 17> Units{{
    {"d", 24h},
    {"day", 24h},
    {"days", 24h},
    {"h", 1h},
    {"hr", 1h},
    {"hrs", 1h},
    {"hour", 1h},
    {"hours", 1h},
    {"m", 1min},
    {"min", 1min},
    {"mins", 1min},
    {"minute", 1min},
    {"minutes", 1min},
    {"s", 1s},
    {"sec", 1s},
    {"second", 1s},
    {"seconds", 1s},
}};

/// Zero when the letters name no unit.
std::chrono::seconds readUnit(TextCursor &cursor)
{
    const QStringView letters = cursor.readLetters(7);
    for (const Unit &unit : Units) {
        if (letters.compare(QLatin1StringView(unit.name), Qt::CaseInsensitive) == 0)
            return unit.length;
    }
    return 0s;
}

} // namespace

std::optional<std::chrono::milliseconds> readSignedDuration(TextCursor &cursor, ReadingMode mode)
{
    const qsizetype start = cursor.position();
    const bool isNegative = cursor.peek() == u'-' || cursor.peek() == QChar(0x2212);
    const bool mayBeSpaced = mode == ReadingMode::WholePhrase;
    std::chrono::seconds sum = 0s;
    std::chrono::seconds lastUnit = Longest;
    bool isUsable = isNegative || cursor.peek() == u'+';
    cursor.advance();
    if (mayBeSpaced)
        cursor.skipSpaces();
    isUsable = isUsable && cursor.digitFollows();
    qsizetype behindUnit = cursor.position();
    while (isUsable && cursor.digitFollows()) {
        const QStringView digits = cursor.readDigits(6);
        if (mayBeSpaced)
            cursor.skipSpaces();
        const std::chrono::seconds unit = readUnit(cursor);
        isUsable = !digits.isEmpty() && unit > 0s && unit < lastUnit;
        lastUnit = unit;
        sum += digits.toInt() * unit;
        behindUnit = cursor.position();
        if (mayBeSpaced)
            cursor.skipSpaces();
    }
    cursor.setPosition(behindUnit);
    if (!isUsable || sum > Longest || !cursor.atWordEnd()) {
        cursor.setPosition(start);
        return std::nullopt;
    }
    return isNegative ? -sum : sum;
}

} // namespace debrief
