// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "language/textcursor.h"

#include <QDate>

#include <optional>

namespace debrief {

/// Which day is meant where the words leave it open ("2 Mar", "friday").
enum class DateSense {
    Nearest, ///< The one nearest to the base: times of an incident.
    Coming,  ///< The first after the base (with a date, the base itself too): due dates.
};

/// A day as it was typed. What has the form of a date but is none, or has two readings, carries the problem.
struct DateToken
{
    QDate date;
    bool isIso = false;   ///< 2021-06-01
    bool isBasic = false; ///< 20210601
    std::optional<Error> problem = {};
};

/// Reads 2021-06-01, 2021/06/01, 01.06.2021, 1.6., 6/13/2021, 2 Mar, March 2nd, 2021, Tue 2 Mar 2021, friday, today,
/// yesterday, tomorrow. Nothing when no date begins here.
std::optional<DateToken> readDate(TextCursor &cursor, QDate base, DateSense sense);

} // namespace debrief
