// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/linereader.h"

#include "exchange/import/importsource.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>

namespace debrief {

namespace {

struct LineTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::LineReader)
};

constexpr qint64 chunk = 64LL * 1024;
/// A character of UTF-16 takes no more than three bytes in UTF-8.
constexpr qsizetype mostBytes = 3 * LineReader::longest;

/// UTF-8 may be cut within a character: what belongs to the last one is left out.
QByteArrayView wholeCharacters(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes.size() - end < 3 && (static_cast<uchar>(bytes[end - 1]) & 0xc0) == 0x80)
        --end;
    return end > 0 && (static_cast<uchar>(bytes[end - 1]) & 0xc0) == 0xc0 ? bytes.first(end - 1) : bytes;
}

QString decoded(QByteArrayView line)
{
    return QUtf8StringView(line.data(), line.size()).isValidUtf8() ? QString::fromUtf8(line) : decodeWindows1252(line);
}

} // namespace

LineReader::LineReader(ImportSource &source) : m_source(source) {}

std::optional<SourceLine> LineReader::next()
{
    if (m_error)
        return std::nullopt;
    SourceLine read;
    QByteArray line;
    bool isAnything = false;
    for (;;) {
        if (m_at >= m_bytes.size()) {
            if (!fill())
                break;
            continue;
        }
        if (std::exchange(m_followsReturn, false) && m_bytes.at(m_at) == '\n') {
            ++m_at;
            continue;
        }
        isAnything = true;
        if (takeUntilEnd(line, read))
            break;
    }
    if (m_error || !isAnything)
        return std::nullopt;
    read.number = ++m_number;
    if (line.contains('\0')) {
        read.hadNul = true;
        line.removeIf([](char byte) { return byte == '\0'; });
    }
    read.text = decoded(read.isCut ? wholeCharacters(line) : QByteArrayView(line));
    if (read.text.size() > longest) {
        read.isCut = true;
        read.text.truncate(read.text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    }
    return read;
}

bool LineReader::takeUntilEnd(QByteArray &line, SourceLine &read)
{
    const auto begin = m_bytes.cbegin() + m_at;
    const auto end = std::find_if(begin, m_bytes.cend(), [](char byte) { return byte == '\n' || byte == '\r'; });
    const qsizetype room = mostBytes - line.size();
    read.isCut = read.isCut || end - begin > room;
    line.append(begin, qMin<qsizetype>(end - begin, room));
    m_at += end - begin;
    if (end == m_bytes.cend())
        return false;
    m_followsReturn = *end == '\r';
    ++m_at;
    return true;
}

bool LineReader::fill()
{
    const auto bytes = m_source.read(chunk);
    m_bytes.clear();
    m_at = 0;
    if (!bytes) {
        m_error = bytes.error();
        return false;
    }
    if (!bytes->isEmpty())
        return decode(*bytes);
    if (m_isOdd) {
        m_error = Error{ErrorCode::Damaged,
                        LineTexts::tr("%1, line %2: the text is UTF-16, but cut off or damaged. Save it as UTF-8.")
                            .arg(m_source.name(), QString::number(m_number + 1))};
    }
    return false;
}

bool LineReader::decode(const QByteArray &bytes)
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        const auto encoding = encodingOf(bytes);
        if (encoding && *encoding != QStringConverter::Utf8)
            m_utf16.emplace(*encoding);
        else if (bytes.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }
    if (!m_utf16) {
        m_bytes = bytes;
        return true;
    }
    m_isOdd = m_isOdd != (bytes.size() % 2 == 1);
    const QString text = m_utf16->decode(bytes);
    m_bytes = text.toUtf8();
    return true;
}

} // namespace debrief
