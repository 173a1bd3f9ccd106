// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/error.h"
#include "domain/zonechoices.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace debrief {

class Statement;

/// Reads one row of a statement's result, column after column. What can't be read becomes a default value and the row's
/// error, which names the table, the id (the first column) and the column.
class Row
{
public:
    /// The statement must stand on a row.
    Row(const Statement &statement, QString table);

    QString text();
    /// A text as UTF-8.
    QByteArray utf8() { return text().toUtf8(); }
    QByteArray bytes();
    qint64 number();
    int integer();
    bool flag();
    /// UTC; invalid for NULL.
    QDateTime time();
    QDate date();
    QStringList words();
    ZoneChoices choices();
    QUuid uuid();

    template<typename Id>
    Id id()
    {
        return Id(uuid());
    }

    template<typename Enumeration>
    Enumeration enumeration()
    {
        return named<Enumeration>(text());
    }

    template<typename Enumeration>
    QList<Enumeration> enumerations()
    {
        QList<Enumeration> values;
        const QStringList names = words();
        for (const QString &name : names)
            values.append(named<Enumeration>(name));
        return values;
    }

    Result<> result() const;

private:
    template<typename Enumeration>
    Enumeration named(const QString &name)
    {
        const std::optional<Enumeration> value = enumFromName<Enumeration>(name);
        if (!value)
            reject(name);
        return value.value_or(EnumNames<Enumeration>::names.front().first);
    }

    QVariant next();
    void reject(const QString &value);

    const Statement &m_statement;
    QString m_table;
    int m_column = -1;
    std::optional<Error> m_error;
};

} // namespace debrief
