// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/transaction.h"

#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TransactionTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_first = std::move(*Database::open(m_folder->filePath(u"a.sqlite"_s), 1));
        QVERIFY(m_first->execute(u"PRAGMA application_id = %1"_s.arg(Database::applicationId)));
        QVERIFY(m_first->execute(
            u"CREATE TABLE a (b INTEGER PRIMARY KEY, c REFERENCES a (b) DEFERRABLE INITIALLY DEFERRED)"_s));
        m_second = std::move(*Database::open(m_folder->filePath(u"a.sqlite"_s), 1));
        QVERIFY(m_second->execute(u"PRAGMA busy_timeout = 20"_s));
    }

    void cleanup()
    {
        m_first.reset();
        m_second.reset();
    }

    void shouldKeepWhatIsCommitted()
    {
        {
            auto transaction = Transaction::begin(*m_first);
            QVERIFY(transaction);
            QVERIFY(m_first->execute(u"INSERT INTO a VALUES (1, NULL)"_s));
            QCOMPARE(rows(*m_second), 0);
            QVERIFY(transaction->commit());
            QCOMPARE(rows(*m_second), 1);
        }
        QCOMPARE(rows(*m_first), 1);
    }

    void shouldTakeBackWhatIsNot()
    {
        {
            const auto transaction = Transaction::begin(*m_first);
            QVERIFY(transaction);
            QVERIFY(m_first->execute(u"INSERT INTO a VALUES (1, NULL)"_s));
        }
        QCOMPARE(rows(*m_first), 0);
        QVERIFY(Transaction::begin(*m_first));
    }

    void shouldMoveWithoutEnding()
    {
        auto transaction = Transaction::begin(*m_first);
        {
            Transaction moved = std::move(*transaction);
            QVERIFY(m_first->execute(u"INSERT INTO a VALUES (1, NULL)"_s));
            QVERIFY(moved.commit());
        }
        QCOMPARE(rows(*m_first), 1);
    }

    void shouldTellAWriterThatAnotherIsWriting()
    {
        const auto writing = Transaction::begin(*m_first);
        QVERIFY(writing);
        const auto refused = Transaction::begin(*m_second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(refused.error().message.contains("Another Debrief is writing"_L1));
        QVERIFY(Transaction::begin(*m_second, Transaction::Kind::Reading));
    }

    void shouldReadOneStateThroughout()
    {
        auto reading = Transaction::begin(*m_second, Transaction::Kind::Reading);
        QVERIFY(reading);
        QCOMPARE(rows(*m_second), 0);
        QVERIFY(m_first->execute(u"INSERT INTO a VALUES (1, NULL)"_s));
        QCOMPARE(rows(*m_second), 0);
        QVERIFY(reading->commit());
        QCOMPARE(rows(*m_second), 1);
    }

    void shouldNotBeginTwice()
    {
        const auto outer = Transaction::begin(*m_first);
        QVERIFY(outer);
        QVERIFY(!Transaction::begin(*m_first));
    }

    void shouldTakeAllBackWhenCommittingFails()
    {
        {
            auto transaction = Transaction::begin(*m_first);
            QVERIFY(m_first->execute(u"INSERT INTO a VALUES (1, NULL)"_s));
            QVERIFY(m_first->execute(u"INSERT INTO a VALUES (2, 99)"_s));
            const auto committed = transaction->commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().code, ErrorCode::Conflict);
        }
        QCOMPARE(rows(*m_first), 0);
        QVERIFY(Transaction::begin(*m_second));
    }

private:
    static int rows(const Database &database) { return database.value(u"SELECT count(*) FROM a"_s)->toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_first;
    std::unique_ptr<Database> m_second;
};

QTEST_GUILESS_MAIN(TransactionTest)

#include "tst_transaction.moc"
