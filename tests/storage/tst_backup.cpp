// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"

#include "storage/database.h"
#include "storage/databasecopy.h"
#include "storage/library.h"

#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace debrief;
using namespace Qt::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"library.sqlite"_s);
        const auto library = Library::open(m_path);
        QVERIFY(library && (*library)->insert({test::aFullReview()}));
        m_database = std::move(*Database::open(m_path, 1000));
    }

    void cleanup() { m_database.reset(); }

    void shouldCopyAWholeLibrary()
    {
        const Backup backup(m_path);
        QVERIFY(backup.newest().isEmpty());
        QVERIFY(backup.isDue(day(1)));
        const auto made = backup.makeDaily(*m_database, day(1));
        QVERIFY(made);
        QCOMPARE(*made, backup.newest());
        QVERIFY(!backup.isDue(day(1).addSecs(3600)));
        QVERIFY(backup.isDue(day(2)));

        const auto copy = Library::open(*made);
        QVERIFY(copy);
        QCOMPARE((*copy)->reviews()->size(), 1);
        QCOMPARE((*copy)->check().value(), QStringList());
    }

    void shouldKeepTheLastSevenDays()
    {
        const Backup backup(m_path);
        const auto migration = backup.makeBeforeMigration(*m_database, 2, day(0));
        QVERIFY(migration);
        for (int number = 1; number <= 10; ++number)
            QVERIFY(backup.makeDaily(*m_database, day(number)));
        QStringList expected{QFileInfo(*migration).fileName()};
        for (int number = 4; number <= 10; ++number)
            expected.append(u"202601%1T120000Z-daily.sqlite"_s.arg(number + 1, 2, 10, QChar(u'0')));
        QCOMPARE(files(), expected);
        QVERIFY(backup.newest().endsWith(expected.last()));
    }

    void shouldKeepTheNewCopyWhenTheClockWasWrong()
    {
        const Backup backup(m_path);
        for (int number = 100; number < 107; ++number)
            QVERIFY(backup.makeDaily(*m_database, day(number)));
        const auto made = backup.makeDaily(*m_database, day(1));
        QVERIFY(made);
        QVERIFY(QFile::exists(*made));
        QCOMPARE(files().size(), 7);
    }

    void shouldLeaveOtherFilesAlone()
    {
        const Backup backup(m_path);
        QVERIFY(QDir().mkpath(backup.folder()));
        QFile own(backup.folder() + "/mine.sqlite"_L1);
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.close();
        for (int number = 1; number <= 9; ++number)
            QVERIFY(backup.makeDaily(*m_database, day(number)));
        QVERIFY(own.exists());
        QVERIFY(!backup.newest().endsWith("mine.sqlite"_L1));
    }

    void shouldCopyWhileAnotherWrites()
    {
        const auto other = Database::open(m_path, 1000);
        QVERIFY((*other)->execute(u"BEGIN IMMEDIATE"_s));
        QVERIFY((*other)->execute(u"UPDATE review SET title = 'half done'"_s));
        const auto made = Backup(m_path).makeDaily(*m_database, day(1));
        QVERIFY((*other)->execute(u"ROLLBACK"_s));
        QVERIFY(made);
        QCOMPARE((*Library::open(*made))->reviews()->first().review.title, u"Checkout was slow"_s);
    }

    void shouldMakeOneADayAtOpening()
    {
        QVERIFY(files().isEmpty()); // A new library has nothing to keep.
        QVERIFY(Library::open(m_path));
        QCOMPARE(files().size(), 1);
        QVERIFY(Library::open(m_path));
        QCOMPARE(files().size(), 1);
    }

    void shouldOpenEvenWhereNoBackupCanBeMade()
    {
        QFile inTheWay(m_path + ".backups"_L1);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be copied"_s));
        const auto library = Library::open(m_path);
        QVERIFY(library);
        QCOMPARE((*library)->reviews()->size(), 1);
        QCOMPARE((*library)->openingProblems().size(), 1);
        QVERIFY((*library)->openingProblems().constFirst().contains("backup"_L1));
    }

    void shouldLeaveNothingOfACopyThatFails()
    {
        const auto copied = copyDatabase(*m_database, m_folder->filePath(u"none/copy.sqlite"_s));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Unavailable);
        const QString there = m_folder->filePath(u"there.sqlite"_s);
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(copyDatabase(*m_database, there).error().code, ErrorCode::Conflict);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine"_ba);
        QVERIFY(QDir(m_folder->path()).entryList({u"*.part"_s}).isEmpty());
    }

private:
    static QDateTime day(int number)
    {
        return QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC).addDays(number);
    }
    QStringList files() const { return QDir(m_path + ".backups"_L1).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(BackupTest)

#include "tst_backup.moc"
