// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QString>
#include <QStringDecoder>

#include <optional>

namespace debrief {

class ImportSource;

struct SourceLine
{
    int number = 0;      ///< From 1.
    QString text;        ///< Without its end (LF, CR LF, CR).
    bool isCut = false;  ///< It was longer than LineReader::longest.
    bool hadNul = false; ///< NUL bytes, which are left out.
};

/// Reads lines bit by bit, in whatever encoding: UTF-8 or UTF-16 by byte order mark, or by its look; a line that is no UTF-8 is read as
/// Windows-1252 (chat logs mix them). Memory is bounded: a line is cut at its longest.
/// Damaged at the end when UTF-16 is cut off in a character.
class LineReader
{
public:
    static constexpr qsizetype longest = 64LL * 1024; ///< Characters.

    explicit LineReader(ImportSource &source);

    /// Nothing at the end, and after an error.
    std::optional<SourceLine> next();
    /// Of the source: it can't be read further.
    const std::optional<Error> &error() const { return m_error; }

private:
    /// More bytes as UTF-8; false at the end.
    bool fill();
    bool decode(const QByteArray &bytes);
    /// Appends what stands before the line's end to the line. False when the end is not there yet.
    bool takeUntilEnd(QByteArray &line, SourceLine &read);

    ImportSource &m_source;
    std::optional<Error> m_error;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_number = 0;
    std::optional<QStringDecoder> m_utf16;
    bool m_hasBegun = false;
    bool m_isOdd = false; ///< UTF-16: a byte is left whose other half has not come.
    bool m_followsReturn = false;
};

} // namespace debrief
