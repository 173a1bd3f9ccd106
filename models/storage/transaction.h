// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

namespace debrief {

class Database;

/// Everything between begin() and commit() happens, or nothing: it is taken back when the object goes before commit().
class Transaction
{
public:
    enum class Kind {
        Reading, ///< Every read sees the same state, whatever others write.
        Writing, ///< Keeps others from writing; waits for those who are.
    };

    static Result<Transaction> begin(const Database &database, Kind kind = Kind::Writing);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On failure nothing has happened.
    Result<> commit();

private:
    explicit Transaction(const Database &database);

    const Database *m_database;
};

} // namespace debrief
