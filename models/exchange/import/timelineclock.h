// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/importoptions.h"
#include "language/timephrase.h"
#include "language/zonetoken.h"

#include <functional>

namespace debrief {

/// A time of a written timeline's line, and where the line goes on.
struct TimelineMoment
{
    EventTime time;
    qsizetype restAt = 0;
    bool hasDate = false;        ///< The day was typed with it.
    bool isPastMidnight = false; ///< The day after the line before was taken.
    bool isBackwards = false;    ///< It comes before the line before.
};

/// Which day and zone the bare times of a written timeline are of. Headings set the day, a line such as "All times in PST" the zone;
/// a time far before the one of the line before is of the next day.
class TimelineClock
{
public:
    /// Takes the day that was chosen for the import, and the zone for a document that names none.
    explicit TimelineClock(const ImportOptions &options);

    /// A day of the whole document, of which the first that is offered counts.
    void offerDay(QDate day);
    /// The day of what follows.
    void setDay(QDate day);
    /// Forgets what was read, and goes back to the day of the whole document.
    void restart();
    /// The day of what follows; invalid while nothing has told it.
    QDate day() const { return m_day; }

    /// The zone of what follows.
    void setZone(const ZoneToken &zone) { m_zone = zone; }
    /// On a day; an error when its abbreviation is that of several zones.
    Result<QByteArray> zoneOn(QDate day) const;
    /// The zone's abbreviation where the zone does not use it on that day ("PST" in July); else empty.
    QString offSeason(QDate day) const;

    /// The time with which the line begins; nothing when there is none. Leniently also "1600" and "11.50", when a mark stands behind.
    std::optional<Result<TimelineMoment>> read(QStringView line, bool isLenient);
    /// The text is a time and nothing else.
    std::optional<Result<TimelineMoment>> readWhole(QStringView text);
    /// As if what was read had come before.
    void follow(const TimelineMoment &moment);

private:
    using Reader = std::function<std::optional<Result<LeadingTime>>(const TimeContext &context)>;

    std::optional<Result<TimelineMoment>> readWith(const Reader &reader) const;
    TimeContext contextOn(QDate day) const;
    QDate dayOrToday() const;
    std::optional<Result<TimelineMoment>> readMonthAndDay(QStringView line) const;

    ZoneChoices m_choices;
    QByteArray m_chosenZone;
    QDate m_day;
    QDate m_offered; ///< Of the whole document.
    std::optional<ZoneToken> m_zone;
    QDateTime m_last;
};

/// The zone that a line gives for the document's times: "All times in PST (UTC-7)", "Times are UTC". Nothing when it gives none. An
/// offset behind an abbreviation goes before it.
std::optional<ZoneToken> zoneInHeader(QStringView line, const ZoneChoices &choices);
/// The same in a title or a table's header: "Timeline (CET)", too.
std::optional<ZoneToken> zoneInTitle(QStringView title, const ZoneChoices &choices);

/// What stands behind "all times in" when that is no zone that is known; empty when the line says no such thing.
QString unknownZoneInHeader(QStringView line, const ZoneChoices &choices);

/// A day with its year anywhere in a text ("Outage of January 23rd, 2019"); invalid when there is none.
QDate dayWithin(QStringView text);

/// The text is a day and nothing else, or begins with one. Invalid when it does not.
QDate wholeDay(QStringView text, QDate base);
QDate leadingDay(QStringView text, QDate base);

} // namespace debrief
