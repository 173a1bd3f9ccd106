// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/backup.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto inMemory = ":memory:"_L1;
constexpr auto driver = "QSQLITE"_L1;
constexpr auto forWriting = "QSQLITE_BUSY_TIMEOUT=5000"_L1;
constexpr auto forReading = "QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_L1;
constexpr auto forReadingUri = "QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_L1;

} // namespace

Database::Database(const QString &path)
    : m_path(path),
      m_connectionName(u"debrief-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

bool Database::isInMemory() const
{
    return m_path == inMemory;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, int newestVersion)
{
    const QString place = path == inMemory ? path : QFileInfo(path).absoluteFilePath();
    if (place != inMemory) {
        if (Result<> ready = checkPlace(place); !ready)
            return std::unexpected(ready.error());
        if (Result<> sound = inspect(place, newestVersion); !sound)
            return std::unexpected(sound.error());
    }

    std::unique_ptr<Database> database(new Database(place));
    const Result<> ready = database->connect(place, forWriting)
                               .and_then([&] { return database->checkFormat(newestVersion); })
                               .and_then([&] { return database->configure(); });
    if (!ready)
        return std::unexpected(ready.error());
    return database;
}

Result<> Database::checkPlace(const QString &path)
{
    const QFileInfo file(path);
    const QString name = QDir::toNativeSeparators(path);
    const QString folderName = QDir::toNativeSeparators(file.absolutePath());
    if (file.isDir())
        return failure(ErrorCode::Unavailable, tr("%1 is a folder. Choose a file for the library.").arg(name));
    if (!file.exists() && !QDir().mkpath(file.absolutePath())) {
        return failure(
            ErrorCode::Unavailable,
            tr("The folder %1 can't be made. Choose another place for the library, or allow yourself to write there.")
                .arg(folderName));
    }
    if (file.exists() && (!file.isReadable() || !file.isWritable())) {
        return failure(
            ErrorCode::Unavailable,
            tr("%1 can't be read and written. Allow yourself to write the file, or open a copy of it.").arg(name));
    }
    // SQLite keeps files of its own beside the library while it is open.
    if (!QFileInfo(file.absolutePath()).isWritable()) {
        return failure(ErrorCode::Unavailable, tr("Nothing can be written in the folder %1. Allow yourself to write "
                                                  "there, or choose another place for the "
                                                  "library.")
                                                   .arg(folderName));
    }
    return {};
}

Result<> Database::inspect(const QString &path, int newestVersion)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    if (file.size() == 0) {
        // An empty file is a new library, unless there was one.
        if (Backup(path).newest().isEmpty())
            return {};
        return std::unexpected(damagedError(path, u"The file is empty."_s));
    }

    Database database(path);
    // While nobody has the file open there is no log beside it, and SQLite can be kept from making one.
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(u"immutable=1"_s);
    const bool isInUse = QFileInfo::exists(path + "-wal"_L1) || QFileInfo::exists(path + "-journal"_L1);
    const Result<> connected = isInUse ? database.connect(path, forReading)
                                       : database.connect(QString::fromLatin1(url.toEncoded()), forReadingUri);
    const Result<> sound = connected.and_then([&] { return database.checkFormat(newestVersion); });
    // What only keeps it from being read now (a log that must be played back first, say), opening finds, too; it checks again.
    if (!sound && sound.error().code == ErrorCode::Unavailable)
        return {};
    return sound;
}

Result<> Database::connect(const QString &name, const QString &options)
{
    m_connection = QSqlDatabase::addDatabase(driver, m_connectionName);
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(name);
    if (m_connection.open())
        return {};
    if (!m_connection.isValid())
        return failure(ErrorCode::Internal, tr("Qt's SQLite driver is missing. Install it and start Debrief again."));
    return std::unexpected(sqlError(m_connection.lastError(), m_path));
}

Result<> Database::checkFormat(int newestVersion) const
{
    const Result<QVariant> id = value(u"PRAGMA application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    const Result<QVariant> tables = value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return std::unexpected(tables.error());
    const Result<int> found = version();
    if (!found)
        return std::unexpected(found.error());

    if (id->toLongLong() != applicationId && (id->toLongLong() != 0 || tables->toLongLong() != 0)) {
        return std::unexpected(damagedError(
            m_path, u"The file is another program's: application_id %1."_s.arg(QString::number(id->toLongLong(), 16))));
    }
    if (*found > newestVersion) {
        return failure(ErrorCode::NewerFormat,
                       tr("%1 was made by a newer Debrief and was left as it is. Open it with that version, or choose "
                          "another library.")
                           .arg(QDir::toNativeSeparators(m_path)),
                       u"Schema version %1; this program knows up to %2."_s.arg(*found).arg(newestVersion));
    }
    return {};
}

Result<> Database::configure() const
{
    // A file system that knows no shared memory keeps SQLite's rollback journal; that is as durable.
    static constexpr std::array pragmas{
        "PRAGMA journal_mode = WAL"_L1,   "PRAGMA synchronous = FULL"_L1,   "PRAGMA foreign_keys = ON"_L1,
        "PRAGMA trusted_schema = OFF"_L1, "PRAGMA cell_size_check = ON"_L1,
    };
    for (const QLatin1StringView pragma : pragmas) {
        if (Result<> done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<int> Database::version() const
{
    return value(u"PRAGMA user_version"_s).transform([](const QVariant &version) { return version.toInt(); });
}

Result<> Database::execute(const QString &sql) const
{
    return value(sql).transform([](const QVariant &) {});
}

Result<QVariant> Database::value(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(sqlError(query.lastError(), m_path, sql));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return std::unexpected(sqlError(query.lastError(), m_path, sql));
    return QVariant();
}

} // namespace debrief
