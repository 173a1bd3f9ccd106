// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/columnvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace debrief {

using namespace Qt::StringLiterals;

QVariant textValue(const QString &text)
{
    if (text.isEmpty())
        return u""_s;
    // Half of a surrogate pair would swallow its neighbour on the way to the file's UTF-8.
    const QString valid = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    // SQLite takes one leading byte order mark off a UTF-16 text; this is the one for it to take.
    if (valid.front() == QChar::ByteOrderMark || valid.front() == QChar::ByteOrderSwapped)
        return QString(QChar(QChar::ByteOrderMark) + valid);
    return valid;
}

QVariant bytesValue(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant dateValue(QDate date)
{
    const QString text = date.toString(Qt::ISODate);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant wordsValue(const QStringList &words)
{
    if (words.isEmpty())
        return u"[]"_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QVariant choicesValue(const ZoneChoices &choices)
{
    QJsonObject object;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        object.insert(it.key(), QString::fromUtf8(it.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant uuidValue(const QUuid &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toRfc4122());
}

} // namespace debrief
