// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/row.h"

#include "storage/columnvalue.h"
#include "storage/database.h"
#include "storage/statement.h"

#include "domain/event.h"
#include "domain/participant.h"

#include <QTest>
#include <QTimeZone>

using namespace debrief;
using namespace Qt::StringLiterals;

/// What columnvalue.h writes, Row reads back.
class RowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_database = std::move(*Database::open(u":memory:"_s, 1)); }

    void shouldReadBackValues()
    {
        const QUuid id = createUuidV7();
        const QDateTime time(QDate(1969, 12, 31), QTime(23, 59, 59, 999), QTimeZone::UTC);
        Statement statement(*m_database, u"SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11"_s);
        QVERIFY(statement.run({uuidValue(id), textValue(u"ä"_s), timeValue(time), dateValue(QDate(2024, 2, 29)),
                               wordsValue({u"a"_s, u""_s}), true, 7, qint64(5'000'000'000),
                               enumValue(EventKind::StatusUpdate), bytesValue("\0x"_ba),
                               enumListValue(QList{Role::Scribe, Role::Stakeholder})}));
        QVERIFY(statement.next().value());
        Row row(statement, u"thing"_s);
        QCOMPARE(row.uuid(), id);
        QCOMPARE(row.text(), u"ä"_s);
        QCOMPARE(row.time(), time);
        QCOMPARE(row.date(), QDate(2024, 2, 29));
        QCOMPARE(row.words(), QStringList({u"a"_s, u""_s}));
        QCOMPARE(row.flag(), true);
        QCOMPARE(row.integer(), 7);
        QCOMPARE(row.number(), 5'000'000'000);
        QCOMPARE(row.enumeration<EventKind>(), EventKind::StatusUpdate);
        QCOMPARE(row.bytes(), "\0x"_ba);
        QCOMPARE(row.enumerations<Role>(), QList({Role::Scribe, Role::Stakeholder}));
        QVERIFY(row.result());
    }

    void shouldReadBackWhatIsEmpty()
    {
        Statement statement(
            *m_database,
            u"SELECT *, typeof(b), typeof(f), typeof(c) FROM (SELECT ?1 AS a, ?2 AS b, ?3 AS c, ?4 AS d, ?5 AS e, ?6 AS f)"_s);
        QVERIFY(statement.run(
            {uuidValue({}), textValue({}), timeValue({}), dateValue({}), wordsValue({}), bytesValue({})}));
        QVERIFY(statement.next().value());
        Row row(statement, u"thing"_s);
        QVERIFY(row.id<EventId>().isNull());
        QCOMPARE(row.text(), QString());
        QVERIFY(!row.time().isValid());
        QVERIFY(!row.date().isValid());
        QVERIFY(row.words().isEmpty());
        QVERIFY(row.bytes().isEmpty());
        QCOMPARE(row.text(), u"text"_s);
        QCOMPARE(row.text(), u"blob"_s);
        QCOMPARE(row.text(), u"null"_s);
        QVERIFY(row.result());
    }

    void shouldMakeBrokenTextsWhole()
    {
        Statement statement(*m_database, u"SELECT ?1"_s);
        const QString half = u"a"_s + QChar(0xd83e) + u"b"_s;
        QVERIFY(statement.run({textValue(half)}));
        QVERIFY(statement.next().value());
        Row row(statement, u"thing"_s);
        QCOMPARE(row.text(), u"a?b"_s);
    }

    void shouldSayWhatItCannotRead_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("reader");
        QTest::newRow("short id") << QVariant("abc"_ba) << 0;
        QTest::newRow("date") << QVariant(u"2024-02-30"_s) << 1;
        QTest::newRow("words") << QVariant(u"alerting"_s) << 2;
        QTest::newRow("numbers for words") << QVariant(u"[1]"_s) << 2;
        QTest::newRow("object for words") << QVariant(u"{}"_s) << 2;
        QTest::newRow("name") << QVariant(u"panic"_s) << 3;
        QTest::newRow("names") << QVariant(u"[\"panic\"]"_s) << 4;
        QTest::newRow("large number") << QVariant(qint64(1) << 40) << 5;
    }

    void shouldSayWhatItCannotRead()
    {
        QFETCH(const QVariant, value);
        QFETCH(const int, reader);
        const QUuid id = createUuidV7();
        Statement statement(*m_database, u"SELECT ?1 AS id, ?2 AS suspect, 'fine' AS other"_s);
        QVERIFY(statement.run({uuidValue(id), value}));
        QVERIFY(statement.next().value());
        Row row(statement, u"thing"_s);
        QCOMPARE(row.uuid(), id);
        QVERIFY(row.result());
        switch (reader) {
        case 0: QVERIFY(row.uuid().isNull()); break;
        case 1: QVERIFY(!row.date().isValid()); break;
        case 2: static_cast<void>(row.words()); break;
        case 3: static_cast<void>(row.enumeration<EventKind>()); break;
        case 4: static_cast<void>(row.enumerations<Role>()); break;
        default: static_cast<void>(row.integer()); break;
        }
        QCOMPARE(row.text(), u"fine"_s); // What follows stays in step.
        const auto result = row.result();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Damaged);
        QVERIFY2(result.error().detail.contains("thing"_L1) && result.error().detail.contains("suspect"_L1) &&
                     result.error().detail.contains(id.toString(QUuid::WithoutBraces)),
                 qUtf8Printable(result.error().detail));
    }

private:
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(RowTest)

#include "tst_row.moc"
