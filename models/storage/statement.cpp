// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QSqlError>
#include <QSqlRecord>

#include <utility>

namespace debrief {

Statement::Statement(const Database &database, QString sql) : m_database(database), m_sql(std::move(sql)) {}

Result<> Statement::run(const QVariantList &values)
{
    if (!m_query) {
        QSqlQuery query(m_database.connection());
        query.setForwardOnly(true);
        if (!query.prepare(m_sql))
            return std::unexpected(sqlError(query.lastError(), m_database.path(), m_sql));
        m_query.emplace(std::move(query));
    }
    for (int position = 0; position < values.size(); ++position)
        m_query->bindValue(position, values.at(position));
    if (!m_query->exec())
        return std::unexpected(sqlError(m_query->lastError(), m_database.path(), m_sql));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query && m_query->next())
        return true;
    if (m_query && m_query->lastError().isValid())
        return std::unexpected(sqlError(m_query->lastError(), m_database.path(), m_sql));
    finish();
    return false;
}

void Statement::finish()
{
    if (m_query)
        m_query->finish();
}

QVariant Statement::value(int column) const
{
    return m_query ? m_query->value(column) : QVariant();
}

QString Statement::columnName(int column) const
{
    return m_query ? m_query->record().fieldName(column) : QString();
}

int Statement::columnCount() const
{
    return m_query ? m_query->record().count() : 0;
}

int Statement::affectedRows() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

} // namespace debrief
