// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"

#include "storage/database.h"
#include "storage/databasecopy.h"

#include <QDir>
#include <QFile>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;
constexpr auto dateFormat = "yyyyMMdd"_L1;
constexpr auto anyCopy = "????????T??????Z-*.sqlite"_L1;
constexpr auto dailyCopy = "????????T??????Z-daily.sqlite"_L1;

} // namespace

Backup::Backup(const QString &libraryPath) : m_folder(libraryPath + ".backups"_L1) {}

QStringList Backup::copies(const QString &pattern) const
{
    return QDir(m_folder).entryList({pattern}, QDir::Files, QDir::Name);
}

QString Backup::newest() const
{
    const QStringList all = copies(anyCopy);
    return all.isEmpty() ? QString() : QDir(m_folder).filePath(all.last());
}

bool Backup::isDue(const QDateTime &now) const
{
    return copies(now.toUTC().toString(dateFormat) + "T*-daily.sqlite"_L1).isEmpty();
}

Result<QString> Backup::makeDaily(const Database &database, const QDateTime &now) const
{
    const Result<QString> made = make(database, now.toUTC().toString(timeFormat) + "-daily.sqlite"_L1);
    if (!made)
        return made;
    QStringList old = copies(dailyCopy);
    // A clock that was wrong once must not cost the copy that was just made.
    old.removeOne(QFileInfo(*made).fileName());
    while (old.size() > dailyCopies - 1)
        QFile::remove(QDir(m_folder).filePath(old.takeFirst()));
    return made;
}

Result<QString> Backup::makeBeforeMigration(const Database &database, int toVersion, const QDateTime &now) const
{
    return make(database, now.toUTC().toString(timeFormat) + u"-before-version-%1.sqlite"_s.arg(toVersion));
}

Result<QString> Backup::make(const Database &database, const QString &name) const
{
    // Where the folder can't be made, copying says what is wrong.
    QDir().mkpath(m_folder);
    const QString path = QDir(m_folder).filePath(name);
    if (QFile::exists(path))
        return path;
    return copyDatabase(database, path).transform([&path] { return path; });
}

} // namespace debrief
