// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <array>

namespace debrief {

namespace {

struct TextDecoding
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TextDecoding)
};

} // namespace

std::optional<QStringConverter::Encoding> encodingOf(QByteArrayView content)
{
    if (const auto byMark = QStringConverter::encodingForData(content))
        return byMark;
    // Half of what UTF-16 holds of western text is zero, on one side only.
    const QByteArrayView head = content.first(qMin<qsizetype>(content.size(), 1024) & ~qsizetype(1));
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? evenZeros : oddZeros);
    }
    if (head.size() >= 4 && evenZeros == 0 && oddZeros > head.size() / 4)
        return QStringConverter::Utf16LE;
    if (head.size() >= 4 && oddZeros == 0 && evenZeros > head.size() / 4)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QString decodeWindows1252(QByteArrayView content)
{
    static constexpr std::array<char16_t, 32> high{
        0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
    };
    QString text(content.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i) {
        const auto byte = static_cast<uchar>(content[i]);
        text[i] = QChar(byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : char16_t(byte));
    }
    return text;
}

Error noText(const QString &fileName, int line)
{
    return {ErrorCode::Damaged,
            TextDecoding::tr(
                "%1, line %2: there is a NUL byte, so this is no text file. Export it as text (UTF-8) and import that.")
                .arg(fileName, QString::number(line))};
}

Result<QString> decodeText(QByteArrayView content, const QString &fileName)
{
    QString text;
    if (const auto encoding = encodingOf(content)) {
        QStringDecoder decoder(*encoding);
        text = decoder.decode(content);
        if (decoder.hasError() && *encoding != QStringConverter::Utf8) {
            return failure(
                ErrorCode::Damaged,
                TextDecoding::tr("%1 begins like UTF-16, but is cut off or damaged. Save it as UTF-8.").arg(fileName));
        }
        if (decoder.hasError())
            text = decodeWindows1252(content);
    } else if (QUtf8StringView(content.data(), content.size()).isValidUtf8()) {
        text = QString::fromUtf8(content);
    } else {
        text = decodeWindows1252(content);
    }
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0)
        return std::unexpected(noText(fileName, lineAt(text, nul)));
    return text;
}

Result<QByteArray> toUtf8(const QByteArray &content, const QString &fileName)
{
    const auto encoding = encodingOf(content);
    if (encoding && *encoding != QStringConverter::Utf8)
        return decodeText(content, fileName).transform([](const QString &text) { return text.toUtf8(); });

    const QByteArray bytes = content.startsWith("\xef\xbb\xbf") ? content.sliced(3) : content;
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return std::unexpected(noText(fileName, lineAt(bytes, nul)));
    if (!QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8()) {
        int line = 1;
        for (qsizetype begin = 0; begin < bytes.size(); ++line) {
            const qsizetype found = bytes.indexOf('\n', begin);
            const qsizetype end = found < 0 ? bytes.size() : found;
            if (!QUtf8StringView(bytes.constData() + begin, end - begin).isValidUtf8())
                break;
            begin = end + 1;
        }
        return failure(ErrorCode::Damaged,
                       TextDecoding::tr("%1, line %2: the text is not UTF-8, as JSON must be. Save it as UTF-8.")
                           .arg(fileName, QString::number(line)));
    }
    return bytes;
}

int lineAt(QByteArrayView content, qsizetype offset)
{
    return 1 + static_cast<int>(
                   std::count(content.begin(), content.begin() + qBound<qsizetype>(0, offset, content.size()), '\n'));
}

int lineAt(QStringView content, qsizetype offset)
{
    return 1 + static_cast<int>(content.first(qBound<qsizetype>(0, offset, content.size())).count(u'\n'));
}

} // namespace debrief
