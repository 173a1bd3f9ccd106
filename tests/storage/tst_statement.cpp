// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "storage/columnvalue.h"
#include "storage/database.h"

#include <QTest>
#include <QUuid>

using namespace debrief;
using namespace Qt::StringLiterals;

class StatementTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::move(*Database::open(u":memory:"_s, 1));
        QVERIFY(m_database->execute(
            u"CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT NOT NULL, size INTEGER) STRICT"_s));
    }

    void shouldRunAgainWithOtherValues()
    {
        Statement insertion(*m_database, u"INSERT INTO thing (id, text, size) VALUES (?1, ?2, ?3)"_s);
        QVERIFY(insertion.run({1, textValue(u"one"_s), 1}));
        QCOMPARE(insertion.affectedRows(), 1);
        QVERIFY(insertion.run({2, textValue(u"two"_s), 2}));
        Statement selection(*m_database, u"SELECT id, text, size FROM thing WHERE id >= ?1 ORDER BY id"_s);
        for (const int least : {1, 2, 3, 1}) {
            QVERIFY(selection.run({least}));
            int id = least;
            while (selection.next().value()) {
                QCOMPARE(selection.value(0).toInt(), id);
                QCOMPARE(selection.value(1).toString(), id == 1 ? u"one"_s : u"two"_s);
                QCOMPARE(selection.value(2).toInt(), id);
                ++id;
            }
            QCOMPARE(id, qMax(least, 3));
        }
        QVERIFY(selection.run({1}));
        QCOMPARE(selection.columnCount(), 3);
        QCOMPARE(selection.columnName(1), u"text"_s);
    }

    void shouldSayHowManyRowsItWrote()
    {
        QVERIFY(m_database->execute(u"INSERT INTO thing VALUES (1, 'a', 1), (2, 'b', 2), (3, 'c', NULL)"_s));
        Statement change(*m_database, u"UPDATE thing SET size = 9 WHERE size <= ?1"_s);
        QVERIFY(change.run({2}));
        QCOMPARE(change.affectedRows(), 2);
        QVERIFY(change.run({2}));
        QCOMPARE(change.affectedRows(), 0);
    }

    void shouldStartAnewWhileRowsAreUnread()
    {
        QVERIFY(m_database->execute(u"INSERT INTO thing VALUES (1, 'a', 1), (2, 'b', 2)"_s));
        Statement selection(*m_database, u"SELECT id FROM thing ORDER BY id"_s);
        QVERIFY(selection.run());
        QVERIFY(selection.next().value());
        QVERIFY(selection.run());
        QVERIFY(selection.next().value());
        QCOMPARE(selection.value(0).toInt(), 1);
        selection.finish();
        QVERIFY(m_database->execute(u"DROP TABLE thing"_s)); // It would be locked.
    }

    void shouldReportWhatFails()
    {
        Statement wrong(*m_database, u"SELECT * FROM nothing"_s);
        const auto unknown = wrong.run();
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::Internal);
        QVERIFY(unknown.error().detail.contains("nothing"_L1));
        QCOMPARE(wrong.next().value(), false);
        QVERIFY(!wrong.value(0).isValid());

        Statement insertion(*m_database, u"INSERT INTO thing VALUES (?1, ?2, ?3)"_s);
        QVERIFY(insertion.run({1, textValue(u"a"_s), QVariant()}));
        QCOMPARE(insertion.run({1, textValue(u"a"_s), QVariant()}).error().code, ErrorCode::Conflict);
        QCOMPARE(insertion.run({2, QVariant(), QVariant()}).error().code, ErrorCode::InvalidInput);
        QVERIFY(!insertion.run({2, textValue(u"a"_s), textValue(u"large"_s)}));
        QVERIFY(insertion.run({2, textValue(u"a"_s), QVariant()}));
    }

    void shouldWorkOnceItsTableIsThere()
    {
        Statement selection(*m_database, u"SELECT count(*) FROM later"_s);
        QVERIFY(!selection.run());
        QVERIFY(m_database->execute(u"CREATE TABLE later (a)"_s));
        QVERIFY(selection.run());
        QVERIFY(selection.next().value());
    }

private:
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(StatementTest)

#include "tst_statement.moc"
