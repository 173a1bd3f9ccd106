// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "exchange/import/csvcolumns.h"

namespace debrief {

class ImportSource;

/// A table's columns, before it is read.
struct CsvPreview
{
    QStringList titles; ///< Of the header, else the first row's cells.
    CsvColumns columns; ///< As they would be recognised; without a time where no column holds times.
};

/// Looks at the source's head only; it can be read as if nobody had looked.
Result<CsvPreview> previewTable(const ImportSource &source, const QByteArray &zone);

} // namespace debrief
