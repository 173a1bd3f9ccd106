// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace debrief;

class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void shouldCarryVersionAndVariant();
    void shouldCarryTheTimeOfMaking();
    void shouldSortInTheOrderOfMaking();
    void shouldStayUniqueAcrossThreads();
    void shouldRoundTripThroughTextAndBytes();
    void shouldBeNullForWhatIsNoId_data();
    void shouldBeNullForWhatIsNoId();
};

void TestIds::shouldCarryVersionAndVariant()
{
    for (int i = 0; i < 1000; ++i) {
        const QByteArray bytes = createUuidV7().toRfc4122();
        QCOMPARE(static_cast<uchar>(bytes[6]) >> 4, 7);
        QCOMPARE(static_cast<uchar>(bytes[8]) >> 6, 2);
    }
}

void TestIds::shouldCarryTheTimeOfMaking()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray bytes = createUuidV7().toRfc4122();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    qint64 stamp = 0;
    for (int i = 0; i < 6; ++i)
        stamp = (stamp << 8) | static_cast<uchar>(bytes[i]);
    QVERIFY(stamp >= before);
    // The counter may have run into the next millisecond where very many ids were made in one.
    QVERIFY(stamp <= after + 10);
}

void TestIds::shouldSortInTheOrderOfMaking()
{
    EventId last = EventId::create();
    for (int i = 0; i < 10'000; ++i) {
        const EventId next = EventId::create();
        QVERIFY(last < next);
        QVERIFY(last.toBytes() < next.toBytes());
        QVERIFY(last.toString() < next.toString());
        last = next;
    }
}

void TestIds::shouldStayUniqueAcrossThreads()
{
    constexpr int ThreadCount = 4;
    constexpr int IdsPerThread = 2000;
    std::vector<QList<QUuid>> made(ThreadCount);
    std::vector<std::unique_ptr<QThread>> threads;
    for (QList<QUuid> &list : made) {
        threads.emplace_back(QThread::create([&list] {
            for (int i = 0; i < IdsPerThread; ++i)
                list.append(createUuidV7());
        }));
        threads.back()->start();
    }
    QSet<QUuid> unique;
    for (size_t i = 0; i < threads.size(); ++i) {
        QVERIFY(threads[i]->wait());
        unique.unite(QSet<QUuid>(made[i].cbegin(), made[i].cend()));
    }
    QCOMPARE(unique.size(), ThreadCount * IdsPerThread);
}

void TestIds::shouldRoundTripThroughTextAndBytes()
{
    const NoteId id = NoteId::create();
    QVERIFY(!id.isNull());
    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(id.toString(), id.toString().toLower());
    QCOMPARE(id.toBytes().size(), 16);
    QVERIFY(NoteId::fromString(id.toString()) == id);
    QVERIFY(NoteId::fromString(id.toString().toUpper()) == id);
    QVERIFY(NoteId::fromBytes(id.toBytes()) == id);
    QVERIFY(NoteId(id.uuid()) == id);
    QCOMPARE(qHash(NoteId(id.uuid())), qHash(id));
}

void TestIds::shouldBeNullForWhatIsNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << QStringLiteral("retro");
    QTest::newRow("prefix") << QStringLiteral("0190a0b0-c0d0");
    QTest::newRow("not hexadecimal") << QStringLiteral("zzzzzzzz-zzzz-7zzz-8zzz-zzzzzzzzzzzz");
}

void TestIds::shouldBeNullForWhatIsNoId()
{
    QFETCH(QString, text);
    QVERIFY(EventId::fromString(text).isNull());
    QVERIFY(EventId::fromBytes(text.toUtf8().left(15)).isNull());
    QVERIFY(EventId().isNull());
}

QTEST_GUILESS_MAIN(TestIds)

#include "tst_ids.moc"
