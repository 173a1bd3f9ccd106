// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json/jsonsplitter.h"

#include "exchange/import/importsource.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

struct StreamTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::JsonStream)
};

constexpr qint64 chunk = 64LL * 1024;

bool isSpace(char byte)
{
    // 0x1e is what stands before each value of a JSON text sequence (RFC 7464, journalctl -o json-seq).
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\x1e';
}

bool endsBare(char byte)
{
    return isSpace(byte) || byte == '\n' || byte == ',' || byte == ']' || byte == '}' || byte == ':';
}

} // namespace

JsonSplitter::JsonSplitter(ImportSource &source) : m_source(source) {}

QString JsonSplitter::name() const
{
    return m_source.name();
}

void JsonSplitter::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void JsonSplitter::fail(const QString &problem, int line)
{
    fail({ErrorCode::Damaged, StreamTexts::tr("%1, line %2: %3").arg(name(), QString::number(line), problem)});
}

void JsonSplitter::failAtEnd()
{
    fail(StreamTexts::tr("the JSON ends in the middle. The file is cut off: export or download it again."), m_line);
}

bool JsonSplitter::fill()
{
    if (m_error)
        return false;
    const auto bytes = m_source.read(chunk);
    m_bytes.clear();
    m_at = 0;
    if (!bytes) {
        m_error = bytes.error();
        return false;
    }
    return !bytes->isEmpty() && decode(*bytes);
}

bool JsonSplitter::decode(const QByteArray &bytes)
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        const auto encoding = encodingOf(bytes);
        if (encoding && *encoding != QStringConverter::Utf8)
            m_utf16.emplace(*encoding);
    }
    m_bytes = bytes;
    if (m_utf16) {
        const QString text = m_utf16->decode(bytes);
        m_bytes = text.toUtf8();
    } else if (m_line == 1 && bytes.startsWith("\xef\xbb\xbf")) {
        m_at = 3;
    }
    if (const qsizetype nul = m_bytes.indexOf('\0'); nul >= 0) {
        fail(StreamTexts::tr("there is a NUL byte, so this is no text. Export it as JSON (UTF-8) again."),
             m_line - 1 + lineAt(m_bytes, nul));
        return false;
    }
    return true;
}

char JsonSplitter::peek()
{
    for (;;) {
        for (; m_at < m_bytes.size(); ++m_at) {
            const char byte = m_bytes.at(m_at);
            if (byte == '\n')
                ++m_line;
            else if (!isSpace(byte))
                return byte;
        }
        if (!fill())
            return 0;
    }
}

/// What stands between there and the present place.
bool JsonSplitter::append(QByteArray &value, qsizetype from)
{
    value.append(QByteArrayView(m_bytes).sliced(from, m_at - from));
    if (value.size() <= longest)
        return true;
    fail(StreamTexts::tr("one record is larger than %n MiB. This is no export of an incident.", nullptr,
                         static_cast<int>(longest / (1024 * 1024))),
         m_line);
    return false;
}

bool JsonSplitter::readValue(QByteArray &value)
{
    value.clear();
    const char first = peek();
    if (first == '{' || first == '[')
        return readNested(value);
    if (first == '"')
        return readText(value);
    if (first != 0)
        readBare(value);
    else
        failAtEnd();
    return !m_error;
}

bool JsonSplitter::readNested(QByteArray &value)
{
    int depth = 0;
    qsizetype from = m_at;
    for (;;) {
        if (m_at >= m_bytes.size()) {
            if (!append(value, from))
                return false;
            if (!fill()) {
                failAtEnd();
                return false;
            }
            from = m_at;
        }
        const char byte = m_bytes.at(m_at);
        if (byte == '"') {
            if (!append(value, from) || !readText(value))
                return false;
            from = m_at;
            continue;
        }
        ++m_at;
        if (byte == '\n') {
            ++m_line;
        } else if (byte == '{' || byte == '[') {
            if (++depth > deepest) {
                fail(StreamTexts::tr("lists and objects are nested too deeply. This is no export of an incident."),
                     m_line);
                return false;
            }
        } else if ((byte == '}' || byte == ']') && --depth == 0) {
            return append(value, from);
        }
    }
}

bool JsonSplitter::readText(QByteArray &value)
{
    qsizetype from = m_at++;
    bool isEscaped = false;
    for (;;) {
        if (m_at >= m_bytes.size()) {
            if (!append(value, from))
                return false;
            if (!fill()) {
                failAtEnd();
                return false;
            }
            from = m_at;
        }
        const char byte = m_bytes.at(m_at++);
        if (byte == '\n')
            ++m_line;
        if (isEscaped)
            isEscaped = false;
        else if (byte == '\\')
            isEscaped = true;
        else if (byte == '"')
            return append(value, from);
    }
}

/// A number, a word, or what is no JSON at all.
void JsonSplitter::readBare(QByteArray &value)
{
    constexpr qsizetype longestBare = 1000;
    do {
        value.append(m_bytes.at(m_at++));
        if (m_at >= m_bytes.size() && !fill())
            return;
    } while (!endsBare(m_bytes.at(m_at)) && value.size() < longestBare);
}

} // namespace debrief
