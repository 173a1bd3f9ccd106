// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/readingmode.h"
#include "language/textcursor.h"

#include <QTime>

#include <optional>

namespace debrief {

enum class Meridiem { Am, Pm };

/// A time of day as it was typed.
struct ClockToken
{
    enum class Form {
        Colon,  ///< 11:14, 11:14:32, 11:14:32.5
        Dotted, ///< 11.14
        Digits, ///< 1114
        Hour,   ///< 11
    };

    int hour = 0; ///< 0 to 24; 24 only as the end of a day.
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    bool hasSeconds = false; ///< They were typed.
    Form form = Form::Colon;
    std::optional<Meridiem> meridiem;
    bool hasHourWord = false; ///< "Uhr" stands behind it.

    QTime time() const;
    /// "24:00" is the next day's midnight.
    int daysAfter() const { return hour == 24 ? 1 : 0; }
};

/// Reads a time of day with what stands behind it of "am", "p.m." or (after a colon form) "a". Nothing when none begins here.
std::optional<ClockToken> readClock(TextCursor &cursor);

/// What has the form of a time of day but is none: "25:00", "11:60:00". Empty when no such thing stands here. Moves nothing.
QStringView misreadClock(const TextCursor &cursor);

/// Reads ISO 8601's basic form, "1403" or "140322.5".
std::optional<ClockToken> readBasicClock(TextCursor &cursor);

} // namespace debrief
