// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include "storage/statement.h"

#include <QHash>
#include <QList>
#include <QUuid>

namespace debrief {

/// The rows of one table that say what the entities of one kind refer to, in order.
class LinkTable
{
public:
    LinkTable(const Database &database, const QString &name, const QString &ownerTable, const QString &targetTable);

    /// Makes these the owner's targets; of repeats the first counts.
    Result<> replace(const QUuid &owner, const QList<QUuid> &targets);
    /// The targets of each owner in the review. What is deleted, or links to what is, does not count.
    Result<QHash<QUuid, QList<QUuid>>> load(const QUuid &review);

    template<typename Id>
    Result<> replace(const QUuid &owner, const QList<Id> *before, const QList<Id> &after)
    {
        if (before && *before == after)
            return {};
        QList<QUuid> targets;
        targets.reserve(after.size());
        for (const Id &id : after)
            targets.append(id.uuid());
        return replace(owner, targets);
    }

    /// Fills that member of each entity.
    template<typename T, typename Id>
    Result<> loadInto(const QUuid &review, QList<T> &list, QList<Id> T::*member)
    {
        const auto targets = load(review);
        if (!targets)
            return std::unexpected(targets.error());
        for (T &entity : list) {
            const QList<QUuid> found = targets->value(entity.id.uuid());
            for (const QUuid &target : found)
                (entity.*member).append(Id(target));
        }
        return {};
    }

private:
    QString m_name;
    Statement m_removal;
    Statement m_insertion;
    Statement m_selection;
};

} // namespace debrief
