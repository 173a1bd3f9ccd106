// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/zonechoices.h"

#include <optional>

namespace debrief {

/// What a time phrase is read against.
struct TimeContext
{
    QByteArray zone = "UTC"; ///< Of the incident: for phrases that name no zone.
    QDateTime
        reference; ///< UTC: the event before, for "+3m" and for the date of a bare "11:14"; invalid when there is none.
    QDate date;    ///< For a bare time without a reference: the day, in the zone.
    ZoneChoices abbreviations; ///< What was chosen for ambiguous ones; it goes before the zone's own use.
};

/// Reads a whole phrase: "11:14", "1114 PST", "2021-06-01T14:03Z", "+3m", "~11:15", "11:14–11:40" …
/// A bare time takes the reference's date, or the day after it where that keeps the order of a timeline past midnight.
/// A local time that a change of the clocks skips is read with the offset from before the change, so it comes to stand as
/// long after the gap; of one that is repeated it is the first, unless an abbreviation ("CET") says otherwise.
/// An abbreviation stands for its own offset, whatever the season: "PST" is UTC-08:00 in July, too.
/// "yesterday", "friday" and dates without a year are reckoned from the reference's day, else from the context's, else today.
/// InvalidInput says what would be understood; Ambiguous names the choices; zoneQuestionOf tells them where it is about a zone.
Result<EventTime> parseTimePhrase(QStringView text, const TimeContext &context);

/// A time at the beginning of a line, and where the rest of the line begins.
struct LeadingTime
{
    EventTime time;
    qsizetype restAt = 0;
};

/// Nothing when the line does not begin with a time; an error when it does, but the time can't be used. Stricter than
/// parseTimePhrase: what may as well be a number ("500 errors", "22.04 hosts", "around 11") is none without am, pm or a zone.
/// A range that seems to end before it begins is an error unless it goes past midnight within 12 hours.
std::optional<Result<LeadingTime>> parseLeadingTime(QStringView line, const TimeContext &context);

/// What stands at the beginning of a line in the place and form of a time of day but is none: "25:00", also of "2 Mar 25:00"
/// and "11:14–11:60". Empty when there is no such thing; parseLeadingTime finds nothing in such a line.
QString misreadLeadingTime(QStringView line, const TimeContext &context);

} // namespace debrief
