// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/zoneabbreviations.h"

#include <QTest>
#include <QTimeZone>

using namespace debrief;

class TestZoneAbbreviations : public QObject
{
    Q_OBJECT

private slots:
    void shouldHoldOnlyRealZonesAndOffsets();
    void shouldFindEveryAbbreviation();
    void shouldFindNothingElse_data();
    void shouldFindNothingElse();
    void shouldReadNames_data();
    void shouldReadNames();
    void shouldHeedCaseWhereAsked();
};

void TestZoneAbbreviations::shouldHoldOnlyRealZonesAndOffsets()
{
    const QDateTime winter(QDate(2021, 1, 15), QTime(12, 0), QTimeZone::UTC);
    const QDateTime summer(QDate(2021, 7, 15), QTime(12, 0), QTimeZone::UTC);
    for (const ZoneMeaning &meaning : allZoneMeanings()) {
        const QTimeZone zone(meaning.zone);
        QVERIFY2(zone.isValid(), meaning.zone);
        const int seconds = meaning.offsetMinutes * 60;
        QVERIFY2(zone.offsetFromUtc(winter) == seconds || zone.offsetFromUtc(summer) == seconds, meaning.abbreviation);
    }
}

void TestZoneAbbreviations::shouldFindEveryAbbreviation()
{
    QByteArray last;
    for (const ZoneMeaning &meaning : allZoneMeanings()) {
        QVERIFY2(last <= meaning.abbreviation, meaning.abbreviation);
        last = meaning.abbreviation;
        const auto meanings = zoneMeanings(QString::fromLatin1(last).toLower());
        QVERIFY2(!meanings.empty(), meaning.abbreviation);
        QVERIFY(
            std::ranges::all_of(meanings, [&last](const ZoneMeaning &found) { return last == found.abbreviation; }));
    }
    QCOMPARE(zoneMeanings(u"IST").size(), size_t(3));
    QCOMPARE(zoneMeanings(u"CST").size(), size_t(3));
    QCOMPARE(zoneMeanings(u"BST").size(), size_t(3));
    QCOMPARE(zoneMeanings(u"PST").size(), size_t(1));
}

void TestZoneAbbreviations::shouldFindNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << QStringLiteral("GET");
    QTest::newRow("beginning of one") << QStringLiteral("CES");
    QTest::newRow("longer") << QStringLiteral("CESTX");
    QTest::newRow("other script") << QStringLiteral("мск");
}

void TestZoneAbbreviations::shouldFindNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(zoneMeanings(text).empty());
}

void TestZoneAbbreviations::shouldReadNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("length");
    QTest::newRow("standard") << QStringLiteral("Pacific Standard Time and so on") << QByteArray("PST") << 21;
    QTest::newRow("general") << QStringLiteral("pacific time") << QByteArray("America/Los_Angeles") << 12;
    QTest::newRow("short") << QStringLiteral("ET.") << QByteArray("America/New_York") << 2;
    QTest::newRow("longer word") << QStringLiteral("Pacific Timetable") << QByteArray() << 0;
    QTest::newRow("none") << QStringLiteral("Island Time") << QByteArray() << 0;
    QTest::newRow("empty") << QString() << QByteArray() << 0;
}

void TestZoneAbbreviations::shouldReadNames()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    QFETCH(int, length);
    TextCursor cursor(text);
    QCOMPARE(readZoneName(cursor, Qt::CaseInsensitive), expected);
    QCOMPARE(cursor.position(), length);
}

void TestZoneAbbreviations::shouldHeedCaseWhereAsked()
{
    TextCursor cursor(u"et al.");
    QCOMPARE(readZoneName(cursor, Qt::CaseSensitive), QByteArray());
    QCOMPARE(readZoneName(cursor, Qt::CaseInsensitive), QByteArray("America/New_York"));
}

QTEST_GUILESS_MAIN(TestZoneAbbreviations)

#include "tst_zoneabbreviations.moc"
