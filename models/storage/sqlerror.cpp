// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlerror.h"

#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html; SQLite's own header is not used, Qt's driver may carry its own SQLite.
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    Authorization = 23,
    NotADatabase = 26,
    ConstraintForeignKey = 787,
    ConstraintPrimaryKey = 1555,
    ConstraintUnique = 2067,
};

struct StorageTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Storage)
};

Error constraintError(int code, const QString &detail)
{
    switch (code) {
    case ConstraintPrimaryKey:
    case ConstraintUnique:
        return {ErrorCode::Conflict,
                StorageTexts::tr("The library has an entry of that kind already. Open the review anew and try again."),
                detail};
    case ConstraintForeignKey:
        return {ErrorCode::Conflict,
                StorageTexts::tr(
                    "This refers to something that is not in the library. Open the review anew and try again."),
                detail};
    default:
        return {ErrorCode::InvalidInput,
                StorageTexts::tr("A value is missing or out of range, so nothing was written."), detail};
    }
}

} // namespace

int sqlResultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

Error damagedError(const QString &libraryPath, const QString &detail)
{
    const QString library = QDir::toNativeSeparators(libraryPath);
    const QString backup = Backup(libraryPath).newest();
    if (backup.isEmpty()) {
        return {ErrorCode::Damaged,
                StorageTexts::tr("%1 is damaged or is no Debrief library, and there is no backup beside it. Choose "
                                 "another file, or put a copy of "
                                 "your own in its place.")
                    .arg(library),
                detail};
    }
    return {
        ErrorCode::Damaged,
        StorageTexts::tr(
            "%1 is damaged or is no Debrief library. The newest backup is %2. To go back to it, close Debrief, move "
            "the damaged "
            "file (and the files of its name that end in -wal and -shm) elsewhere, and copy the backup to its place.")
            .arg(library, QDir::toNativeSeparators(backup)),
        detail};
}

Error sqlError(const QSqlError &error, const QString &libraryPath, const QString &sql)
{
    const int code = sqlResultCode(error);
    const QString library = QDir::toNativeSeparators(libraryPath);
    const QString detail = u"SQLite %1: %2 %3"_s.arg(QString::number(code), error.text().simplified(), sql).trimmed();

    switch (code & 0xff) {
    case Busy:
    case Locked:
        return {ErrorCode::Unavailable,
                StorageTexts::tr("Another Debrief is writing to %1. Wait a moment and try again.").arg(library),
                detail};
    case ReadOnly:
    case Permission:
    case Authorization:
        return {ErrorCode::Unavailable,
                StorageTexts::tr(
                    "%1 can't be written. Allow yourself to write the file and its folder, or choose another library.")
                    .arg(library),
                detail};
    case CannotOpen:
        return {ErrorCode::Unavailable,
                StorageTexts::tr(
                    "%1 can't be opened. Check that its folder is there and that you may read and write in it.")
                    .arg(library),
                detail};
    case Full:
        return {ErrorCode::Unavailable,
                StorageTexts::tr("The disk is full. Make room where %1 stands and try again.").arg(library), detail};
    case InputOutput:
        return {ErrorCode::Unavailable,
                StorageTexts::tr("The disk reports an error at %1. Check the disk and that it is still connected.")
                    .arg(library),
                detail};
    case NoMemory:
        return {ErrorCode::Unavailable,
                StorageTexts::tr("There is too little memory. Close other programs and try again."), detail};
    case Corrupt:
    case NotADatabase: return damagedError(libraryPath, detail);
    case TooBig:
        return {ErrorCode::InvalidInput,
                StorageTexts::tr("This is too large for the library. A file may have at most 1,000 MB."), detail};
    case Constraint: return constraintError(code, detail);
    default:
        return {
            ErrorCode::Internal,
            StorageTexts::tr("The library did not understand Debrief. This is a fault of Debrief's; please report it."),
            detail};
    }
}

} // namespace debrief
