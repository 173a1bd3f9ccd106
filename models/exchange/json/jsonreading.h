// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/error.h"
#include "domain/ids.h"
#include "exchange/importer.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace debrief {

/// Damaged with the line and what is wrong with it.
Result<QJsonDocument> parseJsonText(const QByteArray &content, const QString &fileName, int firstLine = 1);

/// What comes of reading a JSON document: the first error, and warnings.
struct JsonReading
{
    std::optional<Error> error;
    QList<ImportWarning> warnings;

    void fail(const QString &path, const QString &problem);
    void warn(const QString &path, const QString &problem);
};

/// Reads an object strictly: a value of the wrong type fails the reading, with its path. After a failure every answer is empty.
/// Null and missing are the same.
class JsonObjectReader
{
public:
    JsonObjectReader(JsonReading &reading, const QJsonValue &value, QString path);

    QString path(QLatin1StringView key = {}) const;
    void fail(QLatin1StringView key, const QString &problem) { m_reading.fail(path(key), problem); }
    JsonReading &reading() { return m_reading; }

    QJsonValue value(QLatin1StringView key);
    QString text(QLatin1StringView key);
    /// Fails when it is missing or blank.
    QString requiredText(QLatin1StringView key);
    bool flag(QLatin1StringView key, bool fallback = false);
    qint64 integer(QLatin1StringView key, qint64 least, qint64 most);
    int order()
    {
        return static_cast<int>(
            integer(QLatin1StringView("order"), std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
    /// UTC; invalid when it is missing.
    QDateTime time(QLatin1StringView key);
    QDateTime requiredTime(QLatin1StringView key);
    QDate date(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);
    QUuid uuid(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key);
    JsonObjectReader object(QLatin1StringView key) { return {m_reading, value(key), path(key)}; }
    /// Warns of keys that nobody asked for.
    void finish();

    template<typename SomeId>
    SomeId id(QLatin1StringView key)
    {
        return SomeId(uuid(key));
    }

    /// The object's own: made when it is missing.
    template<typename SomeId>
    SomeId ownId()
    {
        const QUuid given = uuid(QLatin1StringView("id"));
        return given.isNull() ? SomeId::create() : SomeId(given);
    }

    template<typename SomeId>
    QList<SomeId> ids(QLatin1StringView key)
    {
        QList<SomeId> found;
        const QJsonArray values = array(key);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (const SomeId each(uuidFrom(values.at(i), itemPath(key, i))); !each.isNull() && !found.contains(each))
                found.append(each);
        }
        return found;
    }

    template<typename Enumeration>
    Enumeration name(QLatin1StringView key, Enumeration fallback)
    {
        const QString given = text(key);
        return given.isEmpty() ? fallback : named(given, fallback, path(key));
    }

    template<typename Enumeration>
    QList<Enumeration> names(QLatin1StringView key)
    {
        QList<Enumeration> found;
        const QStringList given = texts(key);
        for (qsizetype i = 0; i < given.size(); ++i) {
            const auto value = named(given.at(i), Enumeration{}, itemPath(key, i));
            if (!found.contains(value))
                found.append(value);
        }
        return found;
    }

    template<typename Read>
    void each(QLatin1StringView key, Read read)
    {
        const QJsonArray values = array(key);
        for (qsizetype i = 0; i < values.size() && !m_reading.error; ++i) {
            JsonObjectReader item(m_reading, values.at(i), itemPath(key, i));
            read(item);
            item.finish();
        }
    }

private:
    QString itemPath(QLatin1StringView key, qsizetype index) const;
    QUuid uuidFrom(const QJsonValue &value, const QString &where);
    void failName(const QString &given, const QStringList &known, const QString &where);

    template<typename Enumeration>
    Enumeration named(const QString &given, Enumeration fallback, const QString &where)
    {
        if (const auto known = enumFromName<Enumeration>(given))
            return *known;
        QStringList choices;
        for (const auto value : enumValues<Enumeration>())
            choices.append(enumName(value));
        failName(given, choices, where);
        return fallback;
    }

    JsonReading &m_reading;
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
};

/// Strictly ISO 8601 with Z or an offset; invalid otherwise. UTC.
QDateTime timeFromIso(const QString &text);

} // namespace debrief
