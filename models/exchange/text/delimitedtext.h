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
    bool isCut = false; ///< One of its lines was longer than LineReader::longest.
};

/// Makes records of lines. RFC 4180 and its relatives: quoted fields may hold the delimiter, doubled quotes and line breaks;
/// spaces before an opening quote are left out.
class DelimitedParser
{
public:
    /// Characters; a longer record is a quotation mark that was never closed.
    static constexpr qsizetype longestRecord = 4LL * 1024 * 1024;

    explicit DelimitedParser(QChar delimiter) : m_delimiter(delimiter) {}

    /// True when the record is whole, so that it can be taken.
    bool add(QStringView line, int number);
    /// Ends a record whose quotation mark is still open.
    void close() { m_isInQuotes = false; }
    DelimitedRecord take();

    bool isOpen() const { return m_isInQuotes; }
    bool isTooLong() const { return m_size > longestRecord; }
    /// Where the last quotation mark was opened.
    int quoteLine() const { return m_quoteLine; }

private:
    void addFields(QStringView line, int number);
    /// From where the quoted text begins or goes on; returns where it ends.
    qsizetype addQuoted(QStringView line, qsizetype at);
    qsizetype addPlain(QStringView line, qsizetype at, bool isBehindQuote);

    QChar m_delimiter;
    DelimitedRecord m_record;
    QString m_field;
    qsizetype m_size = 0;
    int m_quoteLine = 0;
    bool m_isInQuotes = false;
};

/// Whether all fields are empty: no record.
bool isBlank(const DelimitedRecord &record);

/// Damaged at the line where the quotation mark was opened.
Error unclosedQuote(const QString &fileName, int line);

/// Comma, semicolon, tab or pipe: the one that cuts the beginning into the most rows of the same number of fields. Null when none
/// does.
QChar recogniseDelimiter(QStringView text);

/// Reads at most that many records (0: all). Empty lines are none. Damaged with the line for a quote that is never closed.
Result<QList<DelimitedRecord>> readDelimited(QStringView text, QChar delimiter, const QString &fileName,
                                             qsizetype most = 0);

} // namespace debrief
