// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace debrief {

class Database;

/// One SQL statement: prepared when it is first run, then reused. Its rows are read forwards, once.
class Statement
{
public:
    Statement(const Database &database, QString sql);

    /// Runs it from the beginning, with these values for ?1, ?2 … (Qt's driver wants each to occur once).
    Result<> run(const QVariantList &values = {});
    /// To the next row; false after the last one. Until then, or until finish(), the statement holds a read lock.
    Result<bool> next();
    /// Lets go of the rows that were not read.
    void finish();

    QVariant value(int column) const;
    QString columnName(int column) const;
    int columnCount() const;
    /// How many rows the last run wrote.
    int affectedRows() const;

    const QString &sql() const { return m_sql; }
    const Database &database() const { return m_database; }

private:
    const Database &m_database;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
};

} // namespace debrief
