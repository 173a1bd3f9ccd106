// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/delimitedstream.h"

#include "exchange/import/importsource.h"
#include "exchange/text/textdecoding.h"

namespace debrief {

DelimitedStream::DelimitedStream(ImportSource &source, QChar delimiter)
    : m_name(source.name()),
      m_lines(source),
      m_parser(delimiter)
{
}

std::optional<DelimitedRecord> DelimitedStream::next()
{
    bool isCut = false;
    while (!m_error) {
        const auto line = m_lines.next();
        if (!line)
            break;
        if (line->hadNul) {
            m_error = noText(m_name, line->number);
            return std::nullopt;
        }
        isCut = isCut || line->isCut;
        const bool isWhole = m_parser.add(line->text, line->number);
        // The closing quote may be in what was cut off, and all that follows would be taken for quoted.
        if (!isWhole && line->isCut)
            m_parser.close();
        if (m_parser.isTooLong())
            break;
        if (m_parser.isOpen())
            continue;
        DelimitedRecord record = m_parser.take();
        record.isCut = isCut;
        if (!isBlank(record))
            return record;
        isCut = false;
    }
    if (m_parser.isOpen() && !m_lines.error() && !m_error)
        m_error = unclosedQuote(m_name, m_parser.quoteLine());
    return std::nullopt;
}

} // namespace debrief
