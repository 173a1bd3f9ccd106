// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/row.h"
#include "storage/statement.h"

#include <QList>

namespace debrief {

/// Runs the statement and reads each row by the function (Row & → T). The table's name is for messages.
template<typename T, typename Read>
Result<QList<T>> readRows(Statement &statement, const QString &table, const QVariantList &values, const Read &read)
{
    QList<T> list;
    if (const Result<> done = statement.run(values); !done)
        return std::unexpected(done.error());
    Result<bool> isRow = statement.next();
    for (; isRow && *isRow; isRow = statement.next()) {
        Row row(statement, table);
        list.append(read(row));
        if (const Result<> sound = row.result(); !sound) {
            statement.finish();
            return std::unexpected(sound.error());
        }
    }
    if (!isRow)
        return std::unexpected(isRow.error());
    return list;
}

} // namespace debrief
