// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldMakeAFileWithTheSettingsOfALibrary()
    {
        const auto database = Database::open(path(), 1);
        QVERIFY(database);
        QCOMPARE((*database)->path(), path());
        QVERIFY(!(*database)->isInMemory());
        QCOMPARE((*database)->version().value(), 0);
        QCOMPARE(pragma(**database, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(**database, u"synchronous"_s), u"2"_s);
        QCOMPARE(pragma(**database, u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(**database, u"busy_timeout"_s), u"5000"_s);
        QCOMPARE(pragma(**database, u"trusted_schema"_s), u"0"_s);
    }

    void shouldMakeTheFoldersOfItsPath()
    {
        const QString deep = m_folder->filePath(u"a/b ä/c#?%20/library.sqlite"_s);
        QVERIFY(Database::open(deep, 1));
        QVERIFY(QFile::exists(deep));
        QVERIFY(Database::open(deep, 1)); // Its name stands in an address then.
    }

    void shouldNotNeedAFile()
    {
        const auto database = Database::open(u":memory:"_s, 1);
        QVERIFY(database);
        QVERIFY((*database)->isInMemory());
        QVERIFY((*database)->execute(u"CREATE TABLE a (b)"_s));
    }

    void shouldTakeItsConnectionAway()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            const auto first = Database::open(path(), 1);
            const auto second = Database::open(path(), 1);
            QVERIFY(first && second);
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    void shouldGiveValuesAndErrors()
    {
        const auto database = Database::open(u":memory:"_s, 1);
        QCOMPARE((*database)->value(u"SELECT 7, 8"_s)->toInt(), 7);
        QVERIFY(!(*database)->value(u"SELECT 7 WHERE 0"_s)->isValid());
        const auto wrong = (*database)->execute(u"SELEKT 7"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Internal);
        QVERIFY(wrong.error().detail.contains("SELEKT"_L1));
    }

    void shouldRefuseANewerFileAndLeaveItAsItIs_data()
    {
        QTest::addColumn<bool>("isInUse");
        QTest::newRow("closed") << false;
        QTest::newRow("in use by another") << true;
    }

    void shouldRefuseANewerFileAndLeaveItAsItIs()
    {
        QFETCH(const bool, isInUse);
        auto newer = Database::open(path(), 9);
        QVERIFY(newer && (*newer)->execute(u"CREATE TABLE a (b)"_s));
        QVERIFY((*newer)->execute(u"PRAGMA application_id = %1"_s.arg(Database::applicationId)));
        QVERIFY((*newer)->execute(u"PRAGMA user_version = 9"_s));
        if (!isInUse)
            newer->reset();
        const QByteArray before = contentOf(path());
        const QStringList filesBefore = QDir(m_folder->path()).entryList(QDir::Files);

        const auto database = Database::open(path(), 8);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::NewerFormat);
        QVERIFY(database.error().message.contains(QDir::toNativeSeparators(path())));
        QCOMPARE(contentOf(path()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), filesBefore);
        QVERIFY(Database::open(path(), 9));
    }

    void shouldRefuseAnotherProgramsFile_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::newRow("no application_id") << u"PRAGMA application_id = 0"_s;
        QTest::newRow("another application_id") << u"PRAGMA application_id = 7"_s;
    }

    void shouldRefuseAnotherProgramsFile()
    {
        QFETCH(const QString, pragma);
        {
            const auto other = Database::open(path(), 1);
            QVERIFY((*other)->execute(u"CREATE TABLE bookmarks (url TEXT)"_s));
            QVERIFY((*other)->execute(pragma));
        }
        const QByteArray before = contentOf(path());
        const auto database = Database::open(path(), 1);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Damaged);
        QCOMPARE(contentOf(path()), before);
    }

    void shouldRefuseWhatIsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray random;
        for (int index = 0; index < 10'000; ++index)
            random.append(static_cast<char>((index * 7919 + index / 13) % 251));
        QTest::newRow("text") << "Minutes of the meeting\n"_ba;
        QTest::newRow("random bytes") << random;
        QTest::newRow("zero bytes") << QByteArray(8192, '\0');
        QTest::newRow("header and no more") << "SQLite format 3\0"_ba;
        QTest::newRow("header and random bytes") << QByteArray("SQLite format 3\0", 16) + random;
    }

    void shouldRefuseWhatIsNoDatabase()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(write(path(), content));
        const auto database = Database::open(path(), 1);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Damaged);
        QVERIFY(database.error().message.contains("no backup"_L1));
        QCOMPARE(contentOf(path()), content);
    }

    void shouldTakeAnEmptyFileForANewLibrary()
    {
        QVERIFY(write(path(), {}));
        QVERIFY(Database::open(path(), 1));
    }

    void shouldNotTakeAnEmptyFileForANewLibraryWhenThereIsABackup()
    {
        QVERIFY(write(path(), {}));
        const QString folder = path() + ".backups"_L1;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(write(folder + "/20260101T000000Z-daily.sqlite"_L1, "x"));
        QVERIFY(write(folder + "/20260102T000000Z-daily.sqlite"_L1, "x"));
        const auto database = Database::open(path(), 1);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Damaged);
        QVERIFY2(database.error().message.contains("20260102T000000Z-daily.sqlite"_L1),
                 qUtf8Printable(database.error().message));
        QVERIFY(!database.error().message.contains("20260101T000000Z"_L1));
    }

    void shouldRefuseAFolder()
    {
        const auto database = Database::open(m_folder->path(), 1);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Unavailable);
    }

    void shouldRefuseAPlaceWhereNothingCanBeMade()
    {
        QVERIFY(write(path(), "a file"));
        const auto database = Database::open(path() + "/below/library.sqlite"_L1, 1);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Unavailable);
        QVERIFY(database.error().message.contains("can't be made"_L1));
    }

#ifdef Q_OS_UNIX
    void shouldRefuseWhatMayNotBeWritten_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }

    void shouldRefuseWhatMayNotBeWritten()
    {
        QFETCH(const bool, folder);
        QVERIFY(Database::open(path(), 1));
        const QString locked = folder ? m_folder->path() : path();
        const auto before = QFile::permissions(locked);
        QVERIFY(QFile::setPermissions(locked, folder ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner));
        // The superuser may write everything, so another user tries.
        constexpr uid_t nobody = 65534;
        const bool isSuperuser = ::geteuid() == 0;
        if (isSuperuser) {
            const bool isGiven = ::chown(qPrintable(m_folder->path()), nobody, nobody) == 0 &&
                                 ::chown(qPrintable(path()), nobody, nobody) == 0;
            if (!isGiven || ::setresuid(nobody, nobody, 0) != 0) {
                QFile::setPermissions(locked, before);
                QSKIP("This system knows no other user.");
            }
        }
        const auto database = Database::open(path(), 1);
        QFile::setPermissions(locked, before);
        if (isSuperuser)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Unavailable);
        QVERIFY(database.error().message.contains("Allow yourself"_L1));
        QVERIFY(Database::open(path(), 1));
    }
#endif

    void shouldRefuseASystemFolderWhereNobodyMayWrite()
    {
        if (!QDir(u"/proc/self"_s).exists())
            QSKIP("There is no such folder here.");
        const auto database = Database::open(u"/proc/self/library.sqlite"_s, 1);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Unavailable);
    }

    void shouldPlayBackALogThatACrashLeft()
    {
        // What a killed process leaves: the file, and a log that holds more than it.
        const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
        {
            const auto database = Database::open(path(), 1);
            QVERIFY((*database)->execute(u"PRAGMA application_id = %1"_s.arg(Database::applicationId)));
            QVERIFY((*database)->execute(u"CREATE TABLE a (b)"_s));
            QVERIFY((*database)->execute(u"INSERT INTO a VALUES (42)"_s));
            QVERIFY(QFile::copy(path(), crashed));
            QVERIFY(QFile::copy(path() + "-wal"_L1, crashed + "-wal"_L1));
        }
        const auto database = Database::open(crashed, 1);
        QVERIFY(database);
        QCOMPARE((*database)->value(u"SELECT b FROM a"_s)->toInt(), 42);
    }

private:
    QString path() const { return m_folder->filePath(u"library.sqlite"_s); }

    static QString pragma(const Database &database, const QString &name)
    {
        return database.value(u"PRAGMA "_s + name)->toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DatabaseTest)

#include "tst_database.moc"
