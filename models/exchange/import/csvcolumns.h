// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/text/delimitedtext.h"

#include <QDateTime>

#include <optional>

namespace debrief {

/// What the columns of a table of events hold; -1 where there is none.
struct CsvColumns
{
    int time = -1;
    int date = -1; ///< Beside a column that has the time of day alone.
    int end = -1;
    int knownAt = -1;
    int text = -1;
    int kind = -1;
    int source = -1;
    int person = -1;
    int lane = -1;
    int milestone = -1;
    int key = -1;
    bool hasHeader = true;
    QByteArray zone; ///< Where the time's header names one: "Time (CET)".

    bool operator==(const CsvColumns &) const = default;
};

/// What columns may hold, as the two functions below name it: "time", "date", … and "header" ("no" where the first row is an event).
QStringList csvColumnNames();
/// "time=2,text=4": columns counted from 1. InvalidInput names what is wrong.
Result<CsvColumns> csvColumnsFromText(const QString &text);
QString csvColumnsToText(const CsvColumns &columns);

/// By the header's names; a time column also by what stands in it. Nothing when no column holds times.
std::optional<CsvColumns> recogniseColumns(const QList<DelimitedRecord> &records, const QByteArray &zone);

/// For the message that says what would do.
QStringList timeHeaders();

/// Seconds or milliseconds since 1970 as 10 or 13 digits, perhaps with a fraction; invalid for anything else. UTC.
QDateTime timeFromEpoch(QStringView text);

} // namespace debrief
