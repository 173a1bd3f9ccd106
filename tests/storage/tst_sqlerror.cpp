// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class SqlErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldSayWhatToDo_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("advice");
        QTest::newRow("busy") << 5 << ErrorCode::Unavailable << u"Wait a moment"_s;
        QTest::newRow("busy with a snapshot") << 517 << ErrorCode::Unavailable << u"Another Debrief"_s;
        QTest::newRow("locked") << 6 << ErrorCode::Unavailable << u"Another Debrief"_s;
        QTest::newRow("read-only") << 8 << ErrorCode::Unavailable << u"Allow yourself"_s;
        QTest::newRow("read-only folder") << 1544 << ErrorCode::Unavailable << u"Allow yourself"_s;
        QTest::newRow("disk error while writing") << 778 << ErrorCode::Unavailable << u"Check the disk"_s;
        QTest::newRow("disk full") << 13 << ErrorCode::Unavailable << u"Make room"_s;
        QTest::newRow("no such folder") << 14 << ErrorCode::Unavailable << u"folder"_s;
        QTest::newRow("memory") << 7 << ErrorCode::Unavailable << u"Close other programs"_s;
        QTest::newRow("corrupt") << 11 << ErrorCode::Damaged << u"backup"_s;
        QTest::newRow("corrupt index") << 779 << ErrorCode::Damaged << u"backup"_s;
        QTest::newRow("no database") << 26 << ErrorCode::Damaged << u"backup"_s;
        QTest::newRow("too big") << 18 << ErrorCode::InvalidInput << u"too large"_s;
        QTest::newRow("unique") << 2067 << ErrorCode::Conflict << u"already"_s;
        QTest::newRow("primary key") << 1555 << ErrorCode::Conflict << u"already"_s;
        QTest::newRow("foreign key") << 787 << ErrorCode::Conflict << u"refers to"_s;
        QTest::newRow("not null") << 1299 << ErrorCode::InvalidInput << u"missing"_s;
        QTest::newRow("check") << 275 << ErrorCode::InvalidInput << u"out of range"_s;
        QTest::newRow("syntax") << 1 << ErrorCode::Internal << u"report"_s;
    }

    void shouldSayWhatToDo()
    {
        QFETCH(const int, result);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, advice);
        const QSqlError reported(u"Unable to fetch row"_s, u"words of SQLite"_s, QSqlError::StatementError,
                                 QString::number(result));
        const Error error = sqlError(reported, u"/home/a/library.sqlite"_s, u"SELECT 1"_s);
        QCOMPARE(error.code, code);
        QVERIFY2(error.message.contains(advice), qUtf8Printable(error.message));
        QVERIFY(!error.message.contains("SQLite"_L1));
        QVERIFY(error.detail.contains("words of SQLite"_L1) && error.detail.contains("SELECT 1"_L1));
        QVERIFY(error.detail.contains(QString::number(result)));
        QCOMPARE(sqlResultCode(reported), result);
    }

    void shouldNameTheNewestBackup()
    {
        const QTemporaryDir folder;
        const QString library = folder.filePath(u"library.sqlite"_s);
        QVERIFY(damagedError(library, u"why"_s).message.contains("no backup"_L1));
        QVERIFY(QDir().mkpath(library + ".backups"_L1));
        for (const QString &name :
             {u"20260101T000000Z-daily.sqlite"_s, u"20260103T000000Z-before-version-2.sqlite"_s}) {
            QFile file(library + ".backups/"_L1 + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const Error error = damagedError(library, u"why"_s);
        QCOMPARE(error.code, ErrorCode::Damaged);
        QCOMPARE(error.detail, u"why"_s);
        QVERIFY(error.message.contains("20260103T000000Z-before-version-2.sqlite"_L1));
        QVERIFY(error.message.contains("-wal"_L1));
    }
};

QTEST_GUILESS_MAIN(SqlErrorTest)

#include "tst_sqlerror.moc"
