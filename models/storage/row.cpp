// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/row.h"

#include "storage/database.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <utility>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int idSize = 16;

QString idText(const QVariant &value)
{
    const QByteArray bytes = value.toByteArray();
    return bytes.size() == idSize ? QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces)
                                  : QString::fromLatin1(bytes.toHex());
}

} // namespace

Row::Row(const Statement &statement, QString table) : m_statement(statement), m_table(std::move(table)) {}

QVariant Row::next()
{
    return m_statement.value(++m_column);
}

QString Row::text()
{
    return next().toString();
}

QByteArray Row::bytes()
{
    return next().toByteArray();
}

qint64 Row::number()
{
    return next().toLongLong();
}

int Row::integer()
{
    const qint64 value = number();
    if (!std::in_range<int>(value))
        reject(QString::number(value));
    return static_cast<int>(value);
}

bool Row::flag()
{
    return number() != 0;
}

QDateTime Row::time()
{
    const QVariant value = next();
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

QDate Row::date()
{
    const QVariant value = next();
    if (value.isNull())
        return {};
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        reject(value.toString());
    return date;
}

QStringList Row::words()
{
    const QString value = text();
    if (value == "[]"_L1)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    if (!document.isArray()) {
        reject(value);
        return {};
    }
    QStringList words;
    const QJsonArray array = document.array();
    for (const QJsonValue &word : array) {
        if (!word.isString())
            reject(value);
        words.append(word.toString());
    }
    return words;
}

ZoneChoices Row::choices()
{
    const QString value = text();
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    if (!document.isObject()) {
        reject(value);
        return {};
    }
    ZoneChoices choices;
    const QJsonObject object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it.value().isString())
            reject(value);
        choices.insert(it.key(), it.value().toString().toUtf8());
    }
    return choices;
}

QUuid Row::uuid()
{
    const QVariant value = next();
    if (value.isNull())
        return {};
    const QByteArray bytes = value.toByteArray();
    if (bytes.size() != idSize) {
        reject(QString::fromLatin1(bytes.toHex()));
        return {};
    }
    return QUuid::fromRfc4122(bytes);
}

void Row::reject(const QString &value)
{
    if (m_error)
        return;
    m_error = damagedError(m_statement.database().path(),
                           u"Table %1, entry %2: %3 can't be \"%4\"."_s.arg(m_table, idText(m_statement.value(0)),
                                                                            m_statement.columnName(m_column), value));
}

Result<> Row::result() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

} // namespace debrief
