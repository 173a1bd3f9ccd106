// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"

#include "storage/database.h"
#include "storage/sqlscript.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

namespace debrief {

using namespace Qt::StringLiterals;

Migrator::Migrator(const QString &folder)
    : m_folder(folder),
      m_scripts(QDir(folder).entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name))
{
}

int Migrator::newestVersion() const
{
    return static_cast<int>(m_scripts.size());
}

Result<> Migrator::migrate(const Database &database) const
{
    if (m_scripts.isEmpty())
        return failure(ErrorCode::Internal, tr("Debrief is not complete: its schema is missing. Install it again."),
                       m_folder);
    const Result<int> current = database.version();
    if (!current)
        return std::unexpected(current.error());
    if (*current >= newestVersion())
        return {};

    // A script that makes a table anew would else take its children along; each script's end is checked instead.
    Result<> done = database.execute(u"PRAGMA foreign_keys = OFF"_s);
    for (int version = *current + 1; done && version <= newestVersion(); ++version)
        done = runScript(database, version);
    const Result<> restored = database.execute(u"PRAGMA foreign_keys = ON"_s);
    return done ? restored : done;
}

Result<> Migrator::runScript(const Database &database, int version) const
{
    const QString name = m_scripts.at(version - 1);
    QFile file(QDir(m_folder).filePath(name));
    if (name.first(4).toInt() != version || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, tr("Debrief is not complete: its schema is missing. Install it again."),
                       file.fileName());

    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Another process may have been faster.
    const Result<int> current = database.version();
    if (!current)
        return std::unexpected(current.error());
    if (*current >= version)
        return {};

    const QStringList statements = sqlStatements(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements) {
        if (Result<> done = database.execute(statement); !done)
            return done;
    }
    const Result<QVariant> violation = database.value(u"PRAGMA foreign_key_check"_s);
    if (!violation)
        return std::unexpected(violation.error());
    if (violation->isValid()) {
        return failure(ErrorCode::Damaged,
                       tr("The library could not be brought up to date, and was left as it was. Please report this."),
                       u"%1 leaves %2 with references to nothing."_s.arg(name, violation->toString()));
    }
    return database.execute(u"PRAGMA application_id = %1"_s.arg(Database::applicationId))
        .and_then([&] { return database.execute(u"PRAGMA user_version = %1"_s.arg(version)); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace debrief
