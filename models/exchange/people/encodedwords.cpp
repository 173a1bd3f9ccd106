// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/people/people.h"

#include <QStringDecoder>

namespace debrief {

namespace {

QByteArray quotedPrintable(QByteArray text)
{
    text.replace('_', ' ');
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const int byte = text.at(i) == '=' && i + 2 < text.size() ? text.sliced(i + 1, 2).toInt(&isHex, 16) : 0;
        bytes += isHex ? static_cast<char>(byte) : text.at(i);
        if (isHex)
            i += 2;
    }
    return bytes;
}

/// What one "charset?encoding?text" stands for; null when it is not one.
QString decodedWord(const QString &word)
{
    const QStringList parts = word.split(u'?');
    if (parts.size() != 3)
        return {};
    // The charset may carry a language: "utf-8*en".
    QStringDecoder decoder(parts.at(0).section(u'*', 0, 0).toLatin1().constData());
    const QString encoding = parts.at(1).toLower();
    if (!decoder.isValid() || (encoding != QLatin1StringView("q") && encoding != QLatin1StringView("b")))
        return {};
    const QByteArray text = parts.at(2).toLatin1();
    const QString decoded =
        decoder.decode(encoding == QLatin1StringView("q") ? quotedPrintable(text) : QByteArray::fromBase64(text));
    return decoder.hasError() ? QString() : decoded;
}

} // namespace

QString withoutEncodedWords(const QString &text)
{
    QString result;
    qsizetype at = 0;
    bool followsWord = false;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf(QLatin1StringView("=?"), at);
        // The mark of the encoding stands between question marks, too: "?Q?=4D" must not end the word.
        const qsizetype charsetEnd = begin < 0 ? -1 : text.indexOf(u'?', begin + 2);
        const qsizetype encodingEnd = charsetEnd < 0 ? -1 : text.indexOf(u'?', charsetEnd + 1);
        const qsizetype end = encodingEnd < 0 ? -1 : text.indexOf(QLatin1StringView("?="), encodingEnd + 1);
        if (end < 0)
            break;
        const QString between = text.sliced(at, begin - at);
        const QString word = decodedWord(text.sliced(begin + 2, end - begin - 2));
        // Space between two encoded words is none of the text.
        if (!followsWord || word.isNull() || !between.trimmed().isEmpty())
            result += between;
        result += word.isNull() ? text.sliced(begin, end + 2 - begin) : word;
        followsWord = !word.isNull();
        at = end + 2;
    }
    return result + text.sliced(at);
}

} // namespace debrief
