// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/transaction.h"

#include "storage/database.h"

#include <utility>

namespace debrief {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(const Database &database, Kind kind)
{
    return database.execute(kind == Kind::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s).transform([&database] {
        return Transaction(database);
    });
}

Transaction::Transaction(const Database &database) : m_database(&database) {}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // It fails where SQLite has rolled back by itself, as on a full disk.
    if (m_database)
        static_cast<void>(m_database->execute(u"ROLLBACK"_s));
}

Result<> Transaction::commit()
{
    Result<> done = m_database->execute(u"COMMIT"_s);
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace debrief
