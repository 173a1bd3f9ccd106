// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json/jsonreading.h"

#include "exchange/text/textdecoding.h"

#include <QCoreApplication>

#include <cmath>

namespace debrief {

namespace {

struct JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::JsonObjectReader)
};

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return JsonTexts::tr("true or false");
    case QJsonValue::Double: return JsonTexts::tr("a number");
    case QJsonValue::String: return JsonTexts::tr("a text");
    case QJsonValue::Array: return JsonTexts::tr("a list");
    case QJsonValue::Object: return JsonTexts::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return JsonTexts::tr("nothing");
}

} // namespace

Result<QJsonDocument> parseJsonText(const QByteArray &content, const QString &fileName, int firstLine)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error == QJsonParseError::NoError)
        return document;

    const QByteArray trimmed = content.trimmed();
    const int line = firstLine - 1 + lineAt(content, error.offset);
    if (error.error == QJsonParseError::DeepNesting) {
        return failure(
            ErrorCode::Damaged,
            JsonTexts::tr(
                "%1, line %2: lists and objects are nested too deeply. This is no export of a review or an incident.")
                .arg(fileName, QString::number(line)),
            error.errorString());
    }
    if (error.error == QJsonParseError::IllegalUTF8String) {
        return failure(ErrorCode::Damaged,
                       JsonTexts::tr("%1, line %2: the text is not UTF-8, as JSON must be. Save it as UTF-8.")
                           .arg(fileName, QString::number(line)),
                       error.errorString());
    }
    if (error.offset >= trimmed.size()) {
        return failure(
            ErrorCode::Damaged,
            JsonTexts::tr("%1, line %2: the JSON ends in the middle. The file is cut off: export or download it again.")
                .arg(fileName, QString::number(line)),
            error.errorString());
    }
    return failure(
        ErrorCode::Damaged,
        JsonTexts::tr("%1, line %2: this is not valid JSON (%3). Correct the line, or export the file again.")
            .arg(fileName, QString::number(line), error.errorString()));
}

QDateTime timeFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toUTC() : QDateTime();
}

void JsonReading::fail(const QString &path, const QString &problem)
{
    if (!error)
        error = Error{ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(path, problem)};
}

void JsonReading::warn(const QString &path, const QString &problem)
{
    warnings.append({0, QStringLiteral("%1: %2").arg(path, problem)});
}

JsonObjectReader::JsonObjectReader(JsonReading &reading, const QJsonValue &value, QString path)
    : m_reading(reading),
      m_object(value.toObject()),
      m_path(std::move(path))
{
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        m_reading.fail(m_path, JsonTexts::tr("this should be an object, not %1.").arg(typeName(value)));
}

QString JsonObjectReader::path(QLatin1StringView key) const
{
    return key.isEmpty() ? m_path : m_path + u'.' + key;
}

QString JsonObjectReader::itemPath(QLatin1StringView key, qsizetype index) const
{
    return path(key) + u'[' + QString::number(index) + u']';
}

QJsonValue JsonObjectReader::value(QLatin1StringView key)
{
    m_asked.insert(key);
    return m_reading.error ? QJsonValue() : m_object.value(key);
}

QString JsonObjectReader::text(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (!given.isString() && !given.isNull() && !given.isUndefined())
        fail(key, JsonTexts::tr("this should be a text in quotation marks, not %1.").arg(typeName(given)));
    return given.toString();
}

QString JsonObjectReader::requiredText(QLatin1StringView key)
{
    QString given = text(key);
    if (given.trimmed().isEmpty())
        fail(key, JsonTexts::tr("this must not be missing or empty. Give it a text."));
    return given;
}

bool JsonObjectReader::flag(QLatin1StringView key, bool fallback)
{
    const QJsonValue given = value(key);
    if (given.isNull() || given.isUndefined())
        return fallback;
    if (!given.isBool())
        fail(key, JsonTexts::tr("this should be true or false, not %1.").arg(typeName(given)));
    return given.toBool(fallback);
}

qint64 JsonObjectReader::integer(QLatin1StringView key, qint64 least, qint64 most)
{
    const QJsonValue given = value(key);
    if (given.isNull() || given.isUndefined())
        return qBound(least, qint64(0), most);
    const double number = given.toDouble();
    if (!given.isDouble() || std::trunc(number) != number || number < static_cast<double>(least) ||
        number > static_cast<double>(most)) {
        fail(key, JsonTexts::tr("this should be a whole number from %1 to %2.").arg(least).arg(most));
        return least;
    }
    return static_cast<qint64>(number);
}

QDateTime JsonObjectReader::time(QLatin1StringView key)
{
    const QString given = text(key);
    if (given.isEmpty())
        return {};
    const QDateTime read = timeFromIso(given);
    if (!read.isValid())
        fail(key, JsonTexts::tr("“%1” is no time with its zone. Write it as in 2026-03-12T09:14:00Z.").arg(given));
    return read;
}

QDateTime JsonObjectReader::requiredTime(QLatin1StringView key)
{
    const QDateTime read = time(key);
    if (!read.isValid())
        fail(key, JsonTexts::tr("a time must be given, as in 2026-03-12T09:14:00Z."));
    return read;
}

QDate JsonObjectReader::date(QLatin1StringView key)
{
    const QString given = text(key);
    if (given.isEmpty())
        return {};
    const QDate read = QDate::fromString(given, Qt::ISODate);
    if (!read.isValid())
        fail(key, JsonTexts::tr("“%1” is no date. Write it as in 2026-03-12.").arg(given));
    return read;
}

QStringList JsonObjectReader::texts(QLatin1StringView key)
{
    QStringList found;
    const QJsonArray values = array(key);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isString())
            m_reading.fail(
                itemPath(key, i),
                JsonTexts::tr("this should be a text in quotation marks, not %1.").arg(typeName(values.at(i))));
        found.append(values.at(i).toString());
    }
    return found;
}

QUuid JsonObjectReader::uuid(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    return given.isNull() || given.isUndefined() ? QUuid() : uuidFrom(given, path(key));
}

QUuid JsonObjectReader::uuidFrom(const QJsonValue &value, const QString &where)
{
    const QUuid read = QUuid::fromString(value.toString());
    if (read.isNull()) {
        m_reading.fail(where, JsonTexts::tr("this is no id. An id is a UUID, as in "
                                            "0197a3c0-5f3e-7abc-8def-0123456789ab; leave it out to have one made."));
    }
    return read;
}

QJsonArray JsonObjectReader::array(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (!given.isArray() && !given.isNull() && !given.isUndefined())
        fail(key, JsonTexts::tr("this should be a list in square brackets, not %1.").arg(typeName(given)));
    return given.toArray();
}

void JsonObjectReader::failName(const QString &given, const QStringList &known, const QString &where)
{
    m_reading.fail(
        where,
        JsonTexts::tr("“%1” is not known here. Use one of: %2.").arg(given, known.join(QLatin1StringView(", "))));
}

void JsonObjectReader::finish()
{
    if (m_reading.error)
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_asked.contains(it.key()))
            m_reading.warn(m_path + u'.' + it.key(),
                           JsonTexts::tr("this key is not known, so its value was left out."));
    }
}

} // namespace debrief
