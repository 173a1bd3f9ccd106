// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QVariant>

#include <memory>

namespace debrief {

/// One connection to a library file, of the thread that opened it. It knows what makes a file a library, but not what
/// stands in it.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Database)

public:
    /// SQLite's application_id of a library: "DBRF".
    static constexpr qint64 applicationId = 0x44425246;

    /// Opens the file for reading and writing; makes one where there is none, with no tables yet. ":memory:" is a file that
    /// vanishes. A file that is no library (Damaged), or whose version is newer than that (NewerFormat), is not touched.
    static Result<std::unique_ptr<Database>> open(const QString &path, int newestVersion);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Absolute, or ":memory:".
    const QString &path() const { return m_path; }
    bool isInMemory() const;
    const QSqlDatabase &connection() const { return m_connection; }

    /// The schema's version; 0 for a new file.
    Result<int> version() const;
    /// Carries out one statement that is used seldom.
    Result<> execute(const QString &sql) const;
    /// The first column of the first row of its result; invalid when there is none.
    Result<QVariant> value(const QString &sql) const;

private:
    explicit Database(const QString &path);

    static Result<> checkPlace(const QString &path);
    /// Looks into a file that is there already, without changing it or anything beside it.
    static Result<> inspect(const QString &path, int newestVersion);
    Result<> connect(const QString &name, const QString &options);
    Result<> checkFormat(int newestVersion) const;
    Result<> configure() const;

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
};

} // namespace debrief
