// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/csvimporter.h"

#include "exchange/import/csvcolumns.h"
#include "exchange/import/csvevents.h"
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

QString titleFrom(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    title.replace(u'_', u' ');
    title = title.simplified();
    return title.isEmpty() ? CsvTexts::tr("Imported timeline") : title;
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

int CsvImporter::recognise(QByteArrayView head, const QString &fileName) const
{
    const bool hasSuffix = suffixes().contains(QFileInfo(fileName).suffix().toLower());
    const auto decoded = decodeText(head, fileName);
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

Result<ImportResult> CsvImporter::read(const QByteArray &content, const ImportOptions &options) const
{
    const auto text = decodeText(content, options.fileName);
    if (!text)
        return std::unexpected(text.error());
    QChar delimiter = recogniseDelimiter(*text);
    if (delimiter.isNull())
        delimiter = u',';
    const auto records = readDelimited(*text, delimiter, options.fileName);
    if (!records)
        return std::unexpected(records.error());
    const QByteArray zone = options.zone.isEmpty() ? QByteArray("UTC") : options.zone;
    const auto columns = recogniseColumns(*records, zone);
    if (!columns) {
        return failure(ErrorCode::InvalidInput,
                       CsvTexts::tr("%1: no column holds times. Give the column of times one of these headers: %2.")
                           .arg(options.fileName, timeHeaders().join(u", "_s)));
    }

    ImportResult result;
    ReviewContent review;
    review.review.id = ReviewId::create();
    review.review.title = titleFrom(options.fileName);
    review.review.createdAt = QDateTime::currentDateTimeUtc();
    review.review.source = u"CSV"_s;
    // --zone says what the file does not: a zone in the header is the file's own word.
    review.review.incident.timeZone = columns->zone.isEmpty() ? zone : columns->zone;
    CsvEventReader reader(*columns, review.review.incident.timeZone, options.fileName);
    const auto events = reader.read(columns->hasHeader ? records->sliced(1) : *records, review.review.id);
    if (!events)
        return std::unexpected(events.error());
    review.events = *events;
    sortForDisplay(review);
    // The file has no identity of its own; its earliest event stays the same when the file grows and is exported again.
    review.review.sourceKey = review.events.first().sourceKey;
    result.warnings = reader.warnings();
    result.reviews.append(review);
    return result;
}

} // namespace debrief
