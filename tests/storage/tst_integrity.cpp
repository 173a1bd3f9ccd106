// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/integrity.h"

#include "storage/changewriter.h"
#include "storage/repositories.h"
#include "storage/transaction.h"

#include "support/builders.h"
#include "support/memorydatabase.h"

#include <QCryptographicHash>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class IntegrityTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = test::memoryDatabase();
        m_repositories = std::make_unique<Repositories>(*m_database);
        m_content = test::aFullReview(u"First %2"_s);
        m_other = test::aFullReview(u"Second"_s);
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(m_database->execute(u"PRAGMA defer_foreign_keys = ON"_s));
        ChangeWriter writer(*m_repositories);
        QVERIFY(writer.insert(m_content));
        QVERIFY(writer.insert(m_other));
        const Attachment attachment{QCryptographicHash::hash("x", QCryptographicHash::Sha256), u"x.log"_s,
                                    u"text/plain"_s, "x"};
        QVERIFY(m_repositories->attachments.put(attachment));
        QVERIFY(transaction->commit());
    }

    void cleanup()
    {
        m_repositories.reset();
        m_database.reset();
    }

    void shouldFindNothingInASoundLibrary() { QCOMPARE(problems(), QStringList()); }

    void shouldReport_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<QStringList>("words");
        const QString first = u"(SELECT id FROM review WHERE title LIKE 'First%')"_s;
        const QString second = u"(SELECT id FROM review WHERE title = 'Second')"_s;
        const auto oneOf = [](const QString &table, const QString &review, int number = 0) {
            return u"(SELECT id FROM %1 WHERE review_id = %2 ORDER BY id LIMIT 1 OFFSET %3)"_s.arg(table, review)
                .arg(number);
        };
        QTest::newRow("event that ends before it begins")
            << QStringList{u"PRAGMA ignore_check_constraints = ON"_s,
                           u"UPDATE event SET ends_at = happened_at - 1 WHERE id = "_s + oneOf(u"event"_s, first)}
            << QStringList{u"First %2"_s, u"ends before it begins"_s, u"Deploy"_s};
        QTest::newRow("milestone with two bearers")
            << QStringList{u"DELETE FROM milestone WHERE review_id = %1 AND milestone = 'detected'"_s.arg(second),
                           u"INSERT INTO milestone VALUES (%1, 'detected', %2)"_s.arg(second, oneOf(u"event"_s, first))}
            << QStringList{u"detected"_s, u"2 events"_s};
        QTest::newRow("milestone of a deleted event")
            << QStringList{u"UPDATE event SET deleted_at = 1 WHERE id = (SELECT event_id FROM milestone WHERE milestone = 'resolved' LIMIT 1)"_s}
            << QStringList{u"resolved"_s, u"is deleted"_s};
        QTest::newRow("note to another review's prompt")
            << QStringList{u"UPDATE note SET prompt_id = %1 WHERE id = %2"_s.arg(oneOf(u"prompt"_s, second),
                                                                                 oneOf(u"note"_s, first))}
            << QStringList{u"First %2"_s, u"note.prompt_id"_s};
        QTest::newRow("note to a deleted prompt")
            << QStringList{u"UPDATE prompt SET deleted_at = 1 WHERE id = "_s + oneOf(u"prompt"_s, first)}
            << QStringList{u"note.prompt_id"_s};
        QTest::newRow("evidence of another review's event")
            << QStringList{u"UPDATE evidence SET event_id = %1 WHERE id = %2"_s.arg(oneOf(u"event"_s, second),
                                                                                    oneOf(u"evidence"_s, first))}
            << QStringList{u"evidence.event_id"_s};
        QTest::newRow("link to another review's event")
            << QStringList{u"INSERT INTO note_event VALUES (%1, %2, 9)"_s.arg(oneOf(u"note"_s, first),
                                                                              oneOf(u"event"_s, second))}
            << QStringList{u"First %2"_s, u"note_event"_s};
        QTest::newRow("factor that is its own parent")
            << QStringList{u"UPDATE factor SET parent_id = id WHERE id = "_s + oneOf(u"factor"_s, first)}
            << QStringList{u"among its own causes"_s};
        QTest::newRow("circle of factors") << QStringList{u"UPDATE factor SET parent_id = %1 WHERE id = %2"_s.arg(
                                                  oneOf(u"factor"_s, first, 1), oneOf(u"factor"_s, first))}
                                           << QStringList{u"Batch size"_s, u"among its own causes"_s, u"Load tests"_s};
        QTest::newRow("unknown name") << QStringList{u"UPDATE action_item SET effort = 'huge' WHERE id = "_s +
                                                     oneOf(u"action_item"_s, first)}
                                      << QStringList{u"First %2"_s, u"effort"_s, u"huge"_s};
        QTest::newRow("unknown milestone")
            << QStringList{u"UPDATE milestone SET milestone = 'lunch' WHERE milestone = 'resolved'"_s}
            << QStringList{u"lunch"_s, u"milestone"_s};
        QTest::newRow("reference to nothing")
            << QStringList{u"PRAGMA foreign_keys = OFF"_s,
                           u"UPDATE note SET prompt_id = randomblob(16) WHERE id = "_s + oneOf(u"note"_s, first)}
            << QStringList{u"table note"_s, u"prompt"_s};
        QTest::newRow("attachment that was changed")
            << QStringList{u"UPDATE attachment SET content = x'79'"_s} << QStringList{u"x.log"_s};
        QTest::newRow("search index without its entries")
            << QStringList{u"DELETE FROM search_entry WHERE kind = 'note'"_s}
            << QStringList{u"First %2"_s, u"search does not find"_s, u"Second"_s};
        QTest::newRow("search index with other words")
            << QStringList{u"UPDATE search_entry SET text = 'x' WHERE kind = 'event'"_s}
            << QStringList{u"search does not find"_s};
        QTest::newRow("search index that is out of step")
            << QStringList{u"DROP TRIGGER search_entry_updated"_s,
                           u"UPDATE search_entry SET text = 'x' WHERE kind = 'event'"_s}
            << QStringList{u"does not fit"_s};
        QTest::newRow("value that a table refuses")
            << QStringList{u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE note SET is_private = 2"_s}
            << QStringList{u"SQLite"_s, u"note"_s};
    }

    void shouldReport()
    {
        QFETCH(const QStringList, faults);
        QFETCH(const QStringList, words);
        for (const QString &fault : faults)
            QVERIFY(m_database->execute(fault));
        if (faults.first() == "PRAGMA ignore_check_constraints = ON"_L1)
            QVERIFY(m_database->execute(u"PRAGMA ignore_check_constraints = OFF"_s));
        const QString found = problems().join(u'\n');
        for (const QString &word : words)
            QVERIFY2(found.contains(word), qUtf8Printable(found));
    }

    void shouldChangeNothing()
    {
        const auto before = m_database->value(u"SELECT count(*) FROM search_text_idx"_s);
        QCOMPARE(problems(), QStringList());
        QCOMPARE(m_database->value(u"SELECT count(*) FROM search_text_idx"_s).value(), before.value());
        QVERIFY(Transaction::begin(*m_database)); // None is left open.
    }

private:
    QStringList problems()
    {
        return Integrity(*m_database, *m_repositories).check().value_or(QStringList{u"failed"_s});
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repositories> m_repositories;
    ReviewContent m_content;
    ReviewContent m_other;
};

QTEST_GUILESS_MAIN(IntegrityTest)

#include "tst_integrity.moc"
