// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/textcursor.h"

#include <QByteArray>

#include <span>

namespace debrief {

/// One reading of an abbreviation: the zone where it is used, and the offset that it stands for.
struct ZoneMeaning
{
    const char *abbreviation; ///< Upper case.
    const char *zone;         ///< IANA id.
    int offsetMinutes;        ///< East of Greenwich.
};

/// All readings of an abbreviation, in whatever case; several when it is ambiguous, none when it is not known.
/// The system's own tables can't serve: they list thirty zones for CST, and none for many an abbreviation.
std::span<const ZoneMeaning> zoneMeanings(QStringView abbreviation);

/// The whole table, sorted by abbreviation.
std::span<const ZoneMeaning> allZoneMeanings();

/// Reads a zone's English name: "Pacific Standard Time" gives "PST", "Pacific Time" gives "America/Los_Angeles".
/// Also the general abbreviations "PT", "MT", "CT" and "ET", which name a zone whatever the season. Empty when there is none.
QByteArray readZoneName(TextCursor &cursor, Qt::CaseSensitivity caseSensitivity);

} // namespace debrief
