// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/entitytable.h"

#include "storage/columnvalue.h"

#include <QUuid>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// Qt's driver binds by the order in which placeholders stand, whatever their numbers: the id comes first.
constexpr auto givenId = "WITH given (id) AS (VALUES (?1)) "_L1;

QString joined(const QStringList &parts)
{
    return parts.join(", "_L1);
}

QStringList placeholders(qsizetype count)
{
    QStringList result;
    for (qsizetype number = 1; number <= count; ++number)
        result.append(u'?' + QString::number(number));
    return result;
}

QString insertionSql(const QString &table, const QString &columns)
{
    const QStringList names = columns.split(", "_L1);
    QStringList assignments;
    for (const QString &name : names.sliced(1))
        assignments.append(u"%1 = excluded.%1"_s.arg(name));
    return u"INSERT INTO %1 (%2) VALUES (%3) "
           "ON CONFLICT (id) DO UPDATE SET %4, deleted_at = NULL WHERE %1.deleted_at IS NOT NULL"_s.arg(
               table, columns, joined(placeholders(names.size())), joined(assignments));
}

QString changeSql(const QString &table, const QString &columns)
{
    const QStringList names = columns.split(", "_L1);
    const QStringList values = placeholders(names.size());
    return givenId + u"UPDATE %1 SET (%2) = (%3) WHERE id = (SELECT id FROM given) AND deleted_at IS NULL"_s.arg(
                         table, joined(names.sliced(1)), joined(values.sliced(1)));
}

} // namespace

EntityTable::EntityTable(const Database &database, const QString &name, const QString &columns,
                         const QString &ownerColumn)
    : m_name(name),
      m_insertion(database, insertionSql(name, columns)),
      m_change(database, changeSql(name, columns)),
      m_removal(
          database,
          givenId +
              u"UPDATE %1 SET deleted_at = ?2 WHERE id = (SELECT id FROM given) AND deleted_at IS NULL"_s.arg(name)),
      m_removalOfAll(
          database,
          givenId + u"UPDATE %1 SET deleted_at = ?2 WHERE %2 = (SELECT id FROM given) AND deleted_at IS NULL"_s.arg(
                        name, ownerColumn)),
      m_selection(database, u"SELECT %2 FROM %1 WHERE %3 = ?1 AND deleted_at IS NULL"_s.arg(name, columns, ownerColumn))
{
}

Result<> EntityTable::insert(const QVariantList &values)
{
    if (Result<> done = m_insertion.run(values); !done)
        return done;
    if (m_insertion.affectedRows() > 0)
        return {};
    return failure(ErrorCode::Conflict, tr("The library has an entry with that id already, so nothing was written."),
                   u"Table %1, entry %2."_s.arg(m_name, QString::fromLatin1(values.first().toByteArray().toHex())));
}

Result<> EntityTable::update(const QVariantList &values)
{
    if (Result<> done = m_change.run(values); !done)
        return done;
    if (m_change.affectedRows() > 0)
        return {};
    return failure(ErrorCode::NotFound, tr("What was edited is not in the library any more. Open the review anew."),
                   u"Table %1, entry %2."_s.arg(m_name, QString::fromLatin1(values.first().toByteArray().toHex())));
}

Result<> EntityTable::remove(const QUuid &id)
{
    if (Result<> done = m_removal.run({uuidValue(id), timeValue(QDateTime::currentDateTimeUtc())}); !done)
        return done;
    if (m_removal.affectedRows() > 0)
        return {};
    return failure(ErrorCode::NotFound, tr("What was deleted is not in the library any more. Open the review anew."),
                   u"Table %1, entry %2."_s.arg(m_name, id.toString(QUuid::WithoutBraces)));
}

Result<> EntityTable::removeAllOf(const QUuid &owner)
{
    return m_removalOfAll.run({uuidValue(owner), timeValue(QDateTime::currentDateTimeUtc())});
}

} // namespace debrief
