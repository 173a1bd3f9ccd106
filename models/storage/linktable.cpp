// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/linktable.h"

#include "storage/columnvalue.h"
#include "storage/readrows.h"

#include <utility>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto removal = "DELETE FROM %1 WHERE owner_id = ?1"_L1;
constexpr auto insertion =
    "INSERT INTO %1 (owner_id, target_id, position) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING"_L1;
constexpr auto selection =
    "SELECT link.owner_id, link.target_id FROM %2 AS owner CROSS JOIN %1 AS link ON link.owner_id = owner.id "
    "JOIN %3 AS target ON target.id = link.target_id "
    "WHERE owner.review_id = ?1 AND owner.deleted_at IS NULL AND target.deleted_at IS NULL "
    "ORDER BY link.owner_id, link.position"_L1;

} // namespace

LinkTable::LinkTable(const Database &database, const QString &name, const QString &ownerTable,
                     const QString &targetTable)
    : m_name(name),
      m_removal(database, QString(removal).arg(name)),
      m_insertion(database, QString(insertion).arg(name)),
      m_selection(database, QString(selection).arg(name, ownerTable, targetTable))
{
}

Result<> LinkTable::replace(const QUuid &owner, const QList<QUuid> &targets)
{
    Result<> done = m_removal.run({uuidValue(owner)});
    for (qsizetype position = 0; done && position < targets.size(); ++position)
        done = m_insertion.run({uuidValue(owner), uuidValue(targets.at(position)), position});
    return done;
}

Result<QHash<QUuid, QList<QUuid>>> LinkTable::load(const QUuid &review)
{
    const auto rows = readRows<std::pair<QUuid, QUuid>>(m_selection, m_name, {uuidValue(review)}, [](Row &row) {
        const QUuid owner = row.uuid();
        return std::pair(owner, row.uuid());
    });
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QUuid, QList<QUuid>> links;
    for (const auto &[owner, target] : *rows)
        links[owner].append(target);
    return links;
}

} // namespace debrief
