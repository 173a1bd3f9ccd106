// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/csvimporter.h"

#include "exchange/import/csvcolumns.h"
#include "exchange/import/csvevents.h"
#include "exchange/text/delimitedstream.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::CsvImporter)
};

/// By so many rows the columns, the day and the direction of time are recognised.
constexpr qsizetype sampleSize = 1000;

QChar delimiterOf(const ImportSource &source)
{
    const auto head = decodeText(source.head(), source.name());
    const QChar delimiter = head ? recogniseDelimiter(*head) : QChar();
    return delimiter.isNull() ? QChar(u',') : delimiter;
}

} // namespace

QString CsvImporter::id() const
{
    return u"csv"_s;
}

QString CsvImporter::label() const
{
    return CsvTexts::tr("Table of events (CSV)");
}

QStringList CsvImporter::suffixes() const
{
    return {u"csv"_s, u"tsv"_s, u"psv"_s};
}

int CsvImporter::recognise(const ImportSource &source) const
{
    const QString fileName = source.name();
    const bool hasSuffix = suffixes().contains(QFileInfo(fileName).suffix().toLower());
    const auto decoded = decodeText(source.head(), fileName);
    if (!decoded)
        return hasSuffix ? 20 : 0;
    const QString text = decoded->trimmed();
    if (text.isEmpty() || text.startsWith(u'{') || text.startsWith(u'['))
        return 0;
    const QChar delimiter = recogniseDelimiter(text);
    const auto records =
        delimiter.isNull() ? Result<QList<DelimitedRecord>>() : readDelimited(text, delimiter, fileName, 30);
    const bool hasTimes = records && recogniseColumns(*records, "UTC").has_value();
    if (hasSuffix)
        return hasTimes ? 90 : 40;
    return hasTimes ? 50 : 0;
}

Result<> CsvImporter::read(ImportSource &source, ImportSink &sink) const
{
    DelimitedStream rows(source, delimiterOf(source));
    QList<DelimitedRecord> sample;
    while (sample.size() < sampleSize) {
        auto row = rows.next();
        if (!row)
            break;
        sample.append(std::move(*row));
    }
    if (rows.error())
        return std::unexpected(*rows.error());

    const ImportOptions &options = sink.options();
    const QByteArray zone = options.zone.isEmpty() ? QByteArray("UTC") : options.zone;
    const auto columns = options.columns ? options.columns : recogniseColumns(sample, zone);
    if (!columns || columns->time < 0) {
        return failure(ErrorCode::InvalidInput,
                       CsvTexts::tr("%1: no column holds times. Give the column of times one of these headers: %2.")
                           .arg(source.name(), timeHeaders().join(u", "_s)));
    }
    if (columns->hasHeader && !sample.isEmpty())
        sample.removeFirst();

    sink.review().source = u"CSV"_s;
    // --zone says what the file does not: a zone in the header is the file's own word.
    sink.review().incident.timeZone = columns->zone.isEmpty() ? zone : columns->zone;
    CsvEventReader reader(*columns, sink.review().incident.timeZone, source.name(), sink);
    reader.begin(sample);
    for (const DelimitedRecord &row : std::as_const(sample))
        reader.add(row);
    while (const auto row = rows.next())
        reader.add(*row);
    if (rows.error())
        return std::unexpected(*rows.error());
    return reader.finish();
}

} // namespace debrief
