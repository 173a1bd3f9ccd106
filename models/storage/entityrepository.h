// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include "storage/columnvalue.h"
#include "storage/entitytable.h"
#include "storage/readrows.h"

#include <QList>

namespace debrief {

/// What the repositories of a review's entities have in common: values to rows and back, tombstones, links.
template<typename T>
class EntityRepository
{
public:
    using EntityId = decltype(T::id);

    virtual ~EntityRepository() = default;
    EntityRepository(const EntityRepository &) = delete;
    EntityRepository &operator=(const EntityRepository &) = delete;

    /// Adds it, or revives its tombstone. Conflict when it is there already.
    Result<> insert(const T &value)
    {
        return m_table.insert(values(value)).and_then([&] { return writeLinks(nullptr, value); });
    }

    /// Replaces it. NotFound when it is not there. What it links to is written where it differs.
    Result<> update(const T &before, const T &after)
    {
        return m_table.update(values(after)).and_then([&] { return writeLinks(&before, after); });
    }

    /// Leaves a tombstone. NotFound when it is not there.
    Result<> remove(EntityId id) { return m_table.remove(id.uuid()); }
    Result<> removeAllOf(ReviewId review) { return m_table.removeAllOf(review.uuid()); }

    /// All of one review, in no order.
    Result<QList<T>> load(ReviewId review)
    {
        Result<QList<T>> list = readAll(m_table.selection(), review.uuid());
        if (list) {
            if (const Result<> linked = readLinks(review, *list); !linked)
                return std::unexpected(linked.error());
        }
        return list;
    }

protected:
    EntityRepository(const Database &database, const QString &table, const QString &columns,
                     const QString &ownerColumn = QStringLiteral("review_id"))
        : m_table(database, table, columns, ownerColumn)
    {
    }

    /// In the order of the columns.
    virtual QVariantList values(const T &value) const = 0;
    virtual T read(Row &row) const = 0;
    virtual Result<> writeLinks(const T *before, const T &after);
    virtual Result<> readLinks(ReviewId review, QList<T> &list);

    Result<QList<T>> readAll(Statement &statement, const QUuid &owner) const
    {
        return readRows<T>(statement, m_table.name(), {uuidValue(owner)}, [this](Row &row) { return read(row); });
    }

private:
    EntityTable m_table;
};

template<typename T>
Result<> EntityRepository<T>::writeLinks(const T *, const T &)
{
    return {};
}

template<typename T>
Result<> EntityRepository<T>::readLinks(ReviewId, QList<T> &)
{
    return {};
}

} // namespace debrief
