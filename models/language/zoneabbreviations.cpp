// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/zoneabbreviations.h"

#include <algorithm>
#include <array>

namespace debrief {

namespace {

constexpr int hours(int count, int minutes = 0)
{
    return count * 60 + (count < 0 ? -minutes : minutes);
}

// Sorted by abbreviation. Where nearly everyone who writes an abbreviation means one zone (PST, MST, EST), it is the only one.
constexpr std::array Meanings{
    ZoneMeaning{"ACDT", "Australia/Adelaide", hours(10, 30)},
    ZoneMeaning{"ACST", "Australia/Darwin", hours(9, 30)},
    ZoneMeaning{"ADT", "America/Halifax", hours(-3)},
    ZoneMeaning{"AEDT", "Australia/Sydney", hours(11)},
    ZoneMeaning{"AEST", "Australia/Brisbane", hours(10)},
    ZoneMeaning{"AKDT", "America/Anchorage", hours(-8)},
    ZoneMeaning{"AKST", "America/Anchorage", hours(-9)},
    ZoneMeaning{"AMT", "America/Manaus", hours(-4)},
    ZoneMeaning{"AMT", "Asia/Yerevan", hours(4)},
    ZoneMeaning{"ART", "America/Argentina/Buenos_Aires", hours(-3)},
    ZoneMeaning{"AST", "America/Halifax", hours(-4)},
    ZoneMeaning{"AST", "Asia/Riyadh", hours(3)},
    ZoneMeaning{"AWST", "Australia/Perth", hours(8)},
    ZoneMeaning{"BRT", "America/Sao_Paulo", hours(-3)},
    ZoneMeaning{"BST", "Europe/London", hours(1)},
    ZoneMeaning{"BST", "Asia/Dhaka", hours(6)},
    ZoneMeaning{"BST", "Pacific/Bougainville", hours(11)},
    ZoneMeaning{"CAT", "Africa/Maputo", hours(2)},
    ZoneMeaning{"CDT", "America/Chicago", hours(-5)},
    ZoneMeaning{"CEST", "Europe/Berlin", hours(2)},
    ZoneMeaning{"CET", "Europe/Berlin", hours(1)},
    ZoneMeaning{"CLST", "America/Santiago", hours(-3)},
    ZoneMeaning{"CLT", "America/Santiago", hours(-4)},
    ZoneMeaning{"COT", "America/Bogota", hours(-5)},
    ZoneMeaning{"CST", "America/Chicago", hours(-6)},
    ZoneMeaning{"CST", "Asia/Shanghai", hours(8)},
    ZoneMeaning{"CST", "America/Havana", hours(-5)},
    ZoneMeaning{"EAT", "Africa/Nairobi", hours(3)},
    ZoneMeaning{"ECT", "America/Guayaquil", hours(-5)},
    ZoneMeaning{"ECT", "America/Puerto_Rico", hours(-4)},
    ZoneMeaning{"EDT", "America/New_York", hours(-4)},
    ZoneMeaning{"EEST", "Europe/Athens", hours(3)},
    ZoneMeaning{"EET", "Europe/Athens", hours(2)},
    ZoneMeaning{"EST", "America/New_York", hours(-5)},
    ZoneMeaning{"GMT", "UTC", hours(0)},
    ZoneMeaning{"GST", "Asia/Dubai", hours(4)},
    ZoneMeaning{"GST", "Atlantic/South_Georgia", hours(-2)},
    ZoneMeaning{"HKT", "Asia/Hong_Kong", hours(8)},
    ZoneMeaning{"HST", "Pacific/Honolulu", hours(-10)},
    ZoneMeaning{"IDT", "Asia/Jerusalem", hours(3)},
    ZoneMeaning{"IRST", "Asia/Tehran", hours(3, 30)},
    ZoneMeaning{"IST", "Asia/Kolkata", hours(5, 30)},
    ZoneMeaning{"IST", "Asia/Jerusalem", hours(2)},
    ZoneMeaning{"IST", "Europe/Dublin", hours(1)},
    ZoneMeaning{"JST", "Asia/Tokyo", hours(9)},
    ZoneMeaning{"KST", "Asia/Seoul", hours(9)},
    ZoneMeaning{"MDT", "America/Denver", hours(-6)},
    ZoneMeaning{"MESZ", "Europe/Berlin", hours(2)},
    ZoneMeaning{"MEZ", "Europe/Berlin", hours(1)},
    ZoneMeaning{"MSK", "Europe/Moscow", hours(3)},
    ZoneMeaning{"MST", "America/Denver", hours(-7)},
    ZoneMeaning{"NDT", "America/St_Johns", hours(-2, 30)},
    ZoneMeaning{"NPT", "Asia/Kathmandu", hours(5, 45)},
    ZoneMeaning{"NST", "America/St_Johns", hours(-3, 30)},
    ZoneMeaning{"NZDT", "Pacific/Auckland", hours(13)},
    ZoneMeaning{"NZST", "Pacific/Auckland", hours(12)},
    ZoneMeaning{"PDT", "America/Los_Angeles", hours(-7)},
    ZoneMeaning{"PHT", "Asia/Manila", hours(8)},
    ZoneMeaning{"PKT", "Asia/Karachi", hours(5)},
    ZoneMeaning{"PST", "America/Los_Angeles", hours(-8)},
    ZoneMeaning{"SAST", "Africa/Johannesburg", hours(2)},
    ZoneMeaning{"SGT", "Asia/Singapore", hours(8)},
    ZoneMeaning{"SST", "Pacific/Pago_Pago", hours(-11)},
    ZoneMeaning{"SST", "Asia/Singapore", hours(8)},
    ZoneMeaning{"TRT", "Europe/Istanbul", hours(3)},
    ZoneMeaning{"UTC", "UTC", hours(0)},
    ZoneMeaning{"WAT", "Africa/Lagos", hours(1)},
    ZoneMeaning{"WEST", "Europe/Lisbon", hours(1)},
    ZoneMeaning{"WET", "Europe/Lisbon", hours(0)},
    ZoneMeaning{"WIB", "Asia/Jakarta", hours(7)},
    ZoneMeaning{"WST", "Australia/Perth", hours(8)},
    ZoneMeaning{"WST", "Pacific/Apia", hours(13)},
};

struct ZoneName
{
    const char *name;
    const char *meaning;
};

constexpr ZoneName Names[] = {
    {"Coordinated Universal Time", "UTC"},
    {"Greenwich Mean Time", "UTC"},
    {"Pacific Standard Time", "PST"},
    {"Pacific Daylight Time", "PDT"},
    {"Pacific Time", "America/Los_Angeles"},
    {"Mountain Standard Time", "MST"},
    {"Mountain Daylight Time", "MDT"},
    {"Mountain Time", "America/Denver"},
    {"Central Standard Time", "America/Chicago"},
    {"Central Daylight Time", "CDT"},
    {"Central Time", "America/Chicago"},
    {"Eastern Standard Time", "EST"},
    {"Eastern Daylight Time", "EDT"},
    {"Eastern Time", "America/New_York"},
    {"British Summer Time", "Europe/London"},
    {"Central European Standard Time", "CET"},
    {"Central European Summer Time", "CEST"},
    {"Central European Time", "CET"},
    {"Eastern European Summer Time", "EEST"},
    {"Eastern European Time", "EET"},
    {"Western European Summer Time", "WEST"},
    {"Western European Time", "WET"},
    {"India Standard Time", "Asia/Kolkata"},
    {"Indian Standard Time", "Asia/Kolkata"},
    {"Israel Standard Time", "Asia/Jerusalem"},
    {"Irish Standard Time", "Europe/Dublin"},
    {"China Standard Time", "Asia/Shanghai"},
    {"Japan Standard Time", "JST"},
    {"Korea Standard Time", "KST"},
    {"Singapore Time", "SGT"},
    {"Moscow Time", "MSK"},
    {"Australian Eastern Standard Time", "AEST"},
    {"Australian Eastern Daylight Time", "AEDT"},
    {"PT", "America/Los_Angeles"},
    {"MT", "America/Denver"},
    {"CT", "America/Chicago"},
    {"ET", "America/New_York"},
};

} // namespace

std::span<const ZoneMeaning> zoneMeanings(QStringView abbreviation)
{
    const QByteArray wanted = abbreviation.toString().toUpper().toLatin1();
    const auto [first, last] =
        std::ranges::equal_range(Meanings, QByteArrayView(wanted), {},
                                 [](const ZoneMeaning &meaning) { return QByteArrayView(meaning.abbreviation); });
    return {first, last};
}

std::span<const ZoneMeaning> allZoneMeanings()
{
    return Meanings;
}

QByteArray readZoneName(TextCursor &cursor, Qt::CaseSensitivity caseSensitivity)
{
    for (const ZoneName &zone : Names) {
        const QLatin1StringView name(zone.name);
        if (cursor.rest().startsWith(name, caseSensitivity) && !cursor.peek(name.size()).isLetterOrNumber()) {
            cursor.advance(name.size());
            return zone.meaning;
        }
    }
    return {};
}

} // namespace debrief
