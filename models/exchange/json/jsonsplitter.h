// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QStringDecoder>

#include <optional>

namespace debrief {

class ImportSource;

/// Cuts JSON text into values without reading what is in them: where a value ends is a matter of brackets and quotation marks.
/// Whether it is valid is the parser's to say.
class JsonSplitter
{
public:
    static constexpr int deepest = 200;
    static constexpr qsizetype longest = 64LL * 1024 * 1024;

    explicit JsonSplitter(ImportSource &source);

    /// The next byte that is no space, not taken; 0 at the end and after an error.
    char peek();
    void take() { ++m_at; }
    /// The text of the value that begins at the next byte. False at an error.
    bool readValue(QByteArray &value);

    int line() const { return m_line; }
    const std::optional<Error> &error() const { return m_error; }
    /// Damaged at this line: "not valid JSON".
    void fail(const QString &problem, int line);
    void failAtEnd();
    void fail(Error error);
    QString name() const;

private:
    bool fill();
    bool decode(const QByteArray &bytes);
    bool readNested(QByteArray &value);
    bool readText(QByteArray &value);
    void readBare(QByteArray &value);
    bool append(QByteArray &value, qsizetype from);

    ImportSource &m_source;
    std::optional<Error> m_error;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    std::optional<QStringDecoder> m_utf16;
    bool m_hasBegun = false;
};

} // namespace debrief
