// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QList>
#include <QStringList>

namespace debrief {

/// A row of a delimited file, and where it begins.
struct DelimitedRecord
{
    QStringList fields;
    int line = 1;
};

/// Comma, semicolon, tab or pipe: the one that cuts the beginning into the most rows of the same number of fields. Null when none
/// does.
QChar recogniseDelimiter(QStringView text);

/// RFC 4180 and its relatives: quoted fields may hold the delimiter, doubled quotes and line breaks; spaces before an opening
/// quote are left out; empty lines are no records. Reads at most that many records (0: all). Damaged with the line for a quote
/// that is never closed.
Result<QList<DelimitedRecord>> readDelimited(QStringView text, QChar delimiter, const QString &fileName,
                                             qsizetype most = 0);

} // namespace debrief
