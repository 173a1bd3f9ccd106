// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QDateTime>
#include <QString>

namespace debrief {

class Database;

/// Copies of a library, in a folder beside it: "<library>.backups". Their names begin with the UTC time of their making.
class Backup
{
public:
    static constexpr int dailyCopies = 7;

    explicit Backup(const QString &libraryPath);

    QString folder() const { return m_folder; }
    /// The path of the newest copy of any kind; empty when there is none.
    QString newest() const;
    bool isDue(const QDateTime &now) const;
    /// Makes the copy of the day, and removes the older ones beyond the last seven. Returns the copy's path.
    Result<QString> makeDaily(const Database &database, const QDateTime &now) const;
    /// Such copies are never removed.
    Result<QString> makeBeforeMigration(const Database &database, int toVersion, const QDateTime &now) const;

private:
    QStringList copies(const QString &pattern) const;
    Result<QString> make(const Database &database, const QString &name) const;

    QString m_folder;
};

} // namespace debrief
