// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasecopy.h"

#include "storage/columnvalue.h"
#include "storage/database.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct StorageTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Storage)
};

/// VACUUM INTO leaves what it wrote to the system's cache.
bool bringToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

Result<> copyDatabase(const Database &database, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (QFile::exists(path))
        return failure(ErrorCode::Conflict,
                       StorageTexts::tr("%1 is there already. Choose another name for the copy.").arg(name));

    const QString unfinished = path + u".%1.part"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    Statement copy(database, u"VACUUM INTO ?1"_s);
    const Result<> copied = copy.run({textValue(unfinished)});
    if (copied && bringToDisk(unfinished) && QFile::rename(unfinished, path))
        return {};
    QFile::remove(unfinished);
    if (!copied && copied.error().code == ErrorCode::Damaged)
        return copied;
    return failure(ErrorCode::Unavailable,
                   StorageTexts::tr(
                       "The library could not be copied to %1. Check that there is room, and that you may write there.")
                       .arg(name),
                   copied ? QString() : copied.error().detail);
}

} // namespace debrief
