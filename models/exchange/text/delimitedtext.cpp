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

class DelimitedReader
{
public:
    DelimitedReader(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int quoteLine() const { return m_quoteLine; }

    /// False when a quote is never closed.
    bool readRecord(DelimitedRecord &record)
    {
        record = {{}, m_line};
        for (;;) {
            QString field;
            if (!readField(field))
                return false;
            record.fields.append(field);
            if (atEnd())
                return true;
            const QChar separator = m_text.at(m_at++);
            if (separator == m_delimiter)
                continue;
            if (separator == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

private:
    bool isEndOfField(QChar character) const
    {
        return character == m_delimiter || character == u'\n' || character == u'\r';
    }

    bool readField(QString &field)
    {
        qsizetype begin = m_at;
        while (begin < m_text.size() && m_text.at(begin) == u' ')
            ++begin;
        const bool isQuoted = begin < m_text.size() && m_text.at(begin) == u'"';
        if (isQuoted) {
            m_at = begin + 1;
            if (!readQuoted(field))
                return false;
        }
        const qsizetype rest = m_at;
        while (!atEnd() && !isEndOfField(m_text.at(m_at)))
            ++m_at;
        // What stands behind a closing quote is no RFC's, but it is text.
        const QStringView plain = m_text.sliced(rest, m_at - rest);
        field += isQuoted ? plain.trimmed() : plain;
        return true;
    }

    bool readQuoted(QString &field)
    {
        m_quoteLine = m_line;
        for (; !atEnd(); ++m_at) {
            const QChar character = m_text.at(m_at);
            if (character == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at;
            } else if (character == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n') {
                continue;
            }
            if (character == u'\n' || character == u'\r')
                ++m_line;
            field += character == u'\r' ? QChar(u'\n') : character;
        }
        return false;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
};

bool isBlank(const DelimitedRecord &record)
{
    return std::all_of(record.fields.cbegin(), record.fields.cend(),
                       [](const QString &field) { return field.trimmed().isEmpty(); });
}

} // namespace

QChar recogniseDelimiter(QStringView text)
{
    QChar best;
    qsizetype bestScore = 0;
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        DelimitedReader reader(text, delimiter);
        QHash<qsizetype, qsizetype> rowsOfWidth;
        DelimitedRecord record;
        qsizetype rows = 0;
        while (!reader.atEnd() && rows < 50 && reader.readRecord(record)) {
            if (isBlank(record))
                continue;
            ++rows;
            ++rowsOfWidth[record.fields.size()];
        }
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
    DelimitedReader reader(text, delimiter);
    QList<DelimitedRecord> records;
    DelimitedRecord record;
    while (!reader.atEnd() && (most == 0 || records.size() < most)) {
        if (!reader.readRecord(record)) {
            return failure(ErrorCode::Damaged, DelimitedTexts::tr("%1, line %2: a quotation mark is opened here and "
                                                                  "never closed. Close it, or export the file again.")
                                                   .arg(fileName, QString::number(reader.quoteLine())));
        }
        if (!isBlank(record))
            records.append(record);
    }
    return records;
}

} // namespace debrief
