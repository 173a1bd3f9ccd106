// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include "storage/statement.h"

#include <QCoreApplication>

namespace debrief {

/// Writes and finds the rows of one table, whose first column is the id and which has tombstones (deleted_at).
class EntityTable
{
    Q_DECLARE_TR_FUNCTIONS(debrief::EntityTable)

public:
    /// The columns by name, separated by ", ", in the order of the values. Rows belong to what the owner column names.
    EntityTable(const Database &database, const QString &name, const QString &columns, const QString &ownerColumn);

    const QString &name() const { return m_name; }

    /// Adds a row, or revives a tombstone. Conflict when the id is there already.
    Result<> insert(const QVariantList &values);
    /// Replaces a row. NotFound when there is none, or it is a tombstone.
    Result<> update(const QVariantList &values);
    /// Makes the row a tombstone. NotFound when there is none, or it is one.
    Result<> remove(const QUuid &id);
    /// Makes tombstones of all that belong to the owner.
    Result<> removeAllOf(const QUuid &owner);
    /// Run it with the owner's id; it gives all columns of the owner's rows that are no tombstones.
    Statement &selection() { return m_selection; }

private:
    QString m_name;
    Statement m_insertion;
    Statement m_change;
    Statement m_removal;
    Statement m_removalOfAll;
    Statement m_selection;
};

} // namespace debrief
