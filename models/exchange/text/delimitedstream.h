// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/text/delimitedtext.h"
#include "exchange/text/linereader.h"

#include <optional>

namespace debrief {

/// Reads a delimited file record by record; memory holds one at a time.
class DelimitedStream
{
public:
    DelimitedStream(ImportSource &source, QChar delimiter);

    /// The next record that is not blank; nothing at the end, and after an error.
    std::optional<DelimitedRecord> next();
    /// Damaged with the line: a quote that is never closed, a NUL byte; or what the source said.
    const std::optional<Error> &error() const { return m_error ? m_error : m_lines.error(); }

private:
    QString m_name;
    LineReader m_lines;
    DelimitedParser m_parser;
    std::optional<Error> m_error;
};

} // namespace debrief
