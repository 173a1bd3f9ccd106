// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace debrief {

class Database;

/// Brings a library's schema up to date by numbered scripts (NNNN_what.sql, from 0001 without gaps), each in one transaction.
class Migrator
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Migrator)

public:
    explicit Migrator(const QString &folder = QStringLiteral(":/schema"));

    /// The version that the last script leads to.
    int newestVersion() const;
    /// Runs the scripts that the file has not seen. A script that fails leaves the file as it was before that script.
    Result<> migrate(const Database &database) const;

private:
    Result<> runScript(const Database &database, int version) const;

    QString m_folder;
    QStringList m_scripts;
};

} // namespace debrief
