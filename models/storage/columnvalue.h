// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/zonechoices.h"

#include <QDateTime>
#include <QStringList>
#include <QVariant>

namespace debrief {

// How the domain's values stand in the file's columns; Row reads them back.

/// Never NULL: an empty text is one, too.
QVariant textValue(const QString &text);
/// Never NULL.
QVariant bytesValue(const QByteArray &bytes);
/// Milliseconds since 1970 in UTC; NULL for an invalid time.
QVariant timeValue(const QDateTime &time);
/// ISO 8601; NULL for an invalid date.
QVariant dateValue(QDate date);
/// A JSON array.
QVariant wordsValue(const QStringList &words);
/// A JSON object.
QVariant choicesValue(const ZoneChoices &choices);
/// 16 bytes; NULL for a null id.
QVariant uuidValue(const QUuid &id);

template<typename Id>
QVariant idValue(const Id &id)
{
    return uuidValue(id.uuid());
}

template<typename Enumeration>
QVariant enumValue(Enumeration value)
{
    return textValue(enumName(value));
}

/// A JSON array of the names.
template<typename Enumeration>
QVariant enumListValue(const QList<Enumeration> &values)
{
    QStringList names;
    names.reserve(values.size());
    for (const Enumeration value : values)
        names.append(enumName(value));
    return wordsValue(names);
}

} // namespace debrief
