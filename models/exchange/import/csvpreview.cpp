// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/csvpreview.h"

#include "exchange/import/importsource.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr qsizetype SampleSize = 100;

} // namespace

Result<CsvPreview> previewTable(const ImportSource &source, const QByteArray &zone)
{
    const auto text = decodeText(source.head(), source.name());
    if (!text)
        return std::unexpected(text.error());
    const QChar delimiter = recogniseDelimiter(*text);
    const auto records = readDelimited(*text, delimiter.isNull() ? QChar(u',') : delimiter, source.name(), SampleSize);
    if (!records)
        return std::unexpected(records.error());
    if (records->isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("debrief::CsvPreview", "%1: there is no row in it.").arg(source.name()));
    CsvPreview preview;
    preview.titles = records->constFirst().fields;
    if (const auto columns = recogniseColumns(*records, zone.isEmpty() ? QByteArray("UTC") : zone))
        preview.columns = *columns;
    return preview;
}

} // namespace debrief
