// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/delimitedtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace debrief {

namespace {

struct DelimitedTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::DelimitedText)
};

/// Takes the first line off the text.
QStringView takeLine(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end) != u'\n' && text.at(end) != u'\r')
        ++end;
    const QStringView line = text.first(end);
    if (end + 1 < text.size() && text.at(end) == u'\r' && text.at(end + 1) == u'\n')
        ++end;
    text = text.sliced(qMin(end + 1, text.size()));
    return line;
}

/// Hands records to take, which returns whether it wants more. False when a quote is never closed.
template<typename Take>
bool forEachRecord(QStringView text, DelimitedParser &parser, Take take)
{
    for (int number = 1; !text.isEmpty(); ++number) {
        if (!parser.add(takeLine(text), number))
            continue;
        const DelimitedRecord record = parser.take();
        if (!isBlank(record) && !take(record))
            return true;
    }
    return !parser.isOpen();
}

} // namespace

bool DelimitedParser::add(QStringView line, int number)
{
    if (m_isInQuotes) {
        m_field += u'\n';
    } else {
        m_record = {{}, number};
        m_size = 0;
    }
    m_size += line.size();
    addFields(line, number);
    return !m_isInQuotes;
}

void DelimitedParser::addFields(QStringView line, int number)
{
    for (qsizetype at = 0;; ++at) {
        qsizetype begin = at;
        while (!m_isInQuotes && begin < line.size() && line.at(begin) == u' ')
            ++begin;
        const bool isQuoted = m_isInQuotes || (begin < line.size() && line.at(begin) == u'"');
        if (isQuoted) {
            if (!m_isInQuotes) {
                m_isInQuotes = true;
                m_quoteLine = number;
                at = begin + 1;
            }
            at = addQuoted(line, at);
            if (m_isInQuotes)
                return;
        }
        at = addPlain(line, at, isQuoted);
        m_record.fields.append(std::exchange(m_field, {}));
        if (at >= line.size())
            return;
    }
}

qsizetype DelimitedParser::addQuoted(QStringView line, qsizetype at)
{
    for (;;) {
        const qsizetype quote = line.indexOf(u'"', at);
        if (quote < 0) {
            m_field += line.sliced(at);
            return line.size();
        }
        m_field += line.sliced(at, quote - at);
        if (quote + 1 >= line.size() || line.at(quote + 1) != u'"') {
            m_isInQuotes = false;
            return quote + 1;
        }
        m_field += u'"';
        at = quote + 2;
    }
}

qsizetype DelimitedParser::addPlain(QStringView line, qsizetype at, bool isBehindQuote)
{
    const qsizetype found = line.indexOf(m_delimiter, at);
    const qsizetype end = found < 0 ? line.size() : found;
    // What stands behind a closing quote is no RFC's, but it is text.
    const QStringView plain = line.sliced(at, end - at);
    m_field += isBehindQuote ? plain.trimmed() : plain;
    return end;
}

DelimitedRecord DelimitedParser::take()
{
    // What was open when close() was called is a field, too.
    if (!m_field.isEmpty())
        m_record.fields.append(std::exchange(m_field, {}));
    return std::exchange(m_record, {});
}

bool isBlank(const DelimitedRecord &record)
{
    return std::all_of(record.fields.cbegin(), record.fields.cend(),
                       [](const QString &field) { return field.trimmed().isEmpty(); });
}

Error unclosedQuote(const QString &fileName, int line)
{
    return {ErrorCode::Damaged,
            DelimitedTexts::tr("%1, line %2: a quotation mark is opened here and never closed. Close "
                               "it, or export the file again.")
                .arg(fileName, QString::number(line))};
}

QChar recogniseDelimiter(QStringView text)
{
    QChar best;
    qsizetype bestScore = 0;
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        DelimitedParser parser(delimiter);
        QHash<qsizetype, qsizetype> rowsOfWidth;
        qsizetype rows = 0;
        forEachRecord(text, parser, [&](const DelimitedRecord &record) {
            ++rowsOfWidth[record.fields.size()];
            return ++rows < 50;
        });
        for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it) {
            // Agreement of rows counts most; among equals, more columns.
            const qsizetype score =
                it.key() > 1 ? it.value() * 1000 / qMax<qsizetype>(rows, 1) * 100 + qMin<qsizetype>(it.key(), 99) : 0;
            if (score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

Result<QList<DelimitedRecord>> readDelimited(QStringView text, QChar delimiter, const QString &fileName, qsizetype most)
{
    DelimitedParser parser(delimiter);
    QList<DelimitedRecord> records;
    const bool isWhole = forEachRecord(text, parser, [&](const DelimitedRecord &record) {
        records.append(record);
        return most == 0 || records.size() < most;
    });
    if (!isWhole)
        return std::unexpected(unclosedQuote(fileName, parser.quoteLine()));
    return records;
}

} // namespace debrief
