// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingrepository.h"

#include "storage/columnvalue.h"
#include "storage/database.h"
#include "storage/readrows.h"
#include "storage/sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selection = "SELECT value FROM setting WHERE scope = ?1 AND key = ?2"_L1;
constexpr auto insertion = "INSERT INTO setting (scope, key, value) VALUES (?1, ?2, ?3) "
                           "ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value"_L1;
constexpr auto removal = "DELETE FROM setting WHERE scope = ?1 AND key = ?2"_L1;

QVariant scopeValue(ReviewId scope)
{
    return bytesValue(scope.isNull() ? QByteArray() : scope.toBytes());
}

} // namespace

SettingRepository::SettingRepository(const Database &database)
    : m_selection(database, selection),
      m_insertion(database, insertion),
      m_removal(database, removal)
{
}

Result<QJsonValue> SettingRepository::load(const QString &key, ReviewId scope)
{
    const auto found = readRows<QString>(m_selection, u"setting"_s, {scopeValue(scope), textValue(key)},
                                         [](Row &row) { return row.text(); });
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    // Qt reads only arrays and objects.
    const QJsonDocument document = QJsonDocument::fromJson((u'[' + found->first() + u']').toUtf8());
    if (document.array().size() != 1) {
        return std::unexpected(damagedError(m_selection.database().path(),
                                            u"Table setting, key %1: %2 is no JSON."_s.arg(key, found->first())));
    }
    return document.array().first();
}

Result<> SettingRepository::put(const QString &key, const QJsonValue &value, ReviewId scope)
{
    if (value.isUndefined())
        return m_removal.run({scopeValue(scope), textValue(key)});
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return m_insertion.run(
        {scopeValue(scope), textValue(key), textValue(QString::fromUtf8(json.sliced(1).chopped(1)))});
}

} // namespace debrief
