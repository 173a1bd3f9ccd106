// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/exacttime.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestExactTime : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadWhatServicesWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QByteArray>("zone");

        QTest::newRow("Z") << u"2026-03-12T09:14:07Z"_s << u"2026-03-12T09:14:07.000Z"_s << QByteArray("UTC");
        QTest::newRow("dropped zero") << u"2026-03-12T09:14:07.39Z"_s << u"2026-03-12T09:14:07.390Z"_s
                                      << QByteArray("UTC");
        QTest::newRow("microseconds") << u"2026-03-12T09:14:07.000000Z"_s << u"2026-03-12T09:14:07.000Z"_s
                                      << QByteArray("UTC");
        QTest::newRow("nanoseconds are cut")
            << u"2026-03-12T09:14:07.612999999Z"_s << u"2026-03-12T09:14:07.612Z"_s << QByteArray("UTC");
        QTest::newRow("not into the next year")
            << u"2026-12-31T23:59:59.9996Z"_s << u"2026-12-31T23:59:59.999Z"_s << QByteArray("UTC");
        QTest::newRow("offset") << u"2026-03-12T09:14:07-07:00"_s << u"2026-03-12T16:14:07.000Z"_s
                                << QByteArray("UTC-07:00");
        QTest::newRow("offset without colon")
            << u"2026-03-12 09:14:07 +0530"_s << u"2026-03-12T03:44:07.000Z"_s << QByteArray("UTC+05:30");
        QTest::newRow("hours alone") << u"2026-03-12T09:14:07+02"_s << u"2026-03-12T07:14:07.000Z"_s
                                     << QByteArray("UTC+02:00");
        QTest::newRow("zero offset") << u"2026-03-12T09:14:07+00:00"_s << u"2026-03-12T09:14:07.000Z"_s
                                     << QByteArray("UTC");
        QTest::newRow("word") << u"2026-03-12 09:14:07 UTC"_s << u"2026-03-12T09:14:07.000Z"_s << QByteArray("UTC");
        QTest::newRow("lower case") << u"2026-03-12t09:14:07z"_s << u"2026-03-12T09:14:07.000Z"_s << QByteArray("UTC");
        QTest::newRow("comma") << u"2026-03-12T09:14:07,5Z"_s << u"2026-03-12T09:14:07.500Z"_s << QByteArray("UTC");
        QTest::newRow("no seconds") << u"2026-03-12T09:14Z"_s << u"2026-03-12T09:14:00.000Z"_s << QByteArray("UTC");
        QTest::newRow("into the next day")
            << u"2024-02-29T23:30:00-01:00"_s << u"2024-03-01T00:30:00.000Z"_s << QByteArray("UTC-01:00");
        QTest::newRow("naive, summer") << u"2026-07-01 12:00:00"_s << u"2026-07-01T10:00:00.000Z"_s
                                       << QByteArray("Europe/Berlin");
        QTest::newRow("naive, winter") << u"2026-01-01 12:00:00"_s << u"2026-01-01T11:00:00.000Z"_s
                                       << QByteArray("Europe/Berlin");
    }

    void shouldReadWhatServicesWrite()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, zone);
        const auto read = exactTime(text, "Europe/Berlin");
        QVERIFY(read.has_value());
        QTEST(read->utc.toString(Qt::ISODateWithMs), "utc");
        QCOMPARE(read->utc.timeSpec(), Qt::UTC);
        QCOMPARE(read->zone, zone);
    }

    void shouldRefuseWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("unset in Go") << u"0001-01-01T00:00:00Z"_s;
        QTest::newRow("far future") << u"9999-12-31T23:59:59Z"_s;
        QTest::newRow("no such day") << u"2026-02-29T09:14:07Z"_s;
        QTest::newRow("no such hour") << u"2026-02-27T25:14:07Z"_s;
        QTest::newRow("no such offset") << u"2026-02-27T15:14:07+19:00"_s;
        QTest::newRow("no such minutes") << u"2026-02-27T15:14:07+01:70"_s;
        QTest::newRow("date alone") << u"2026-02-27"_s;
        QTest::newRow("words") << u"yesterday"_s;
        QTest::newRow("very long") << QString(1'000'000, u'2');
        QTest::newRow("text behind") << u"2026-03-12T09:14:07Z and more"_s;
    }

    void shouldRefuseWhatIsNoTime()
    {
        QFETCH(const QString, text);
        QVERIFY(!exactTime(text).has_value());
    }

    void shouldReadUnixTimeWithinBounds()
    {
        QCOMPARE(exactTimeOfEpoch(1'534'860'261'221)->utc.toString(Qt::ISODateWithMs), u"2018-08-21T14:04:21.221Z"_s);
        QVERIFY(!exactTimeOfEpoch(-1).has_value());
        QVERIFY(!exactTimeOfEpoch(std::numeric_limits<qint64>::max()).has_value());
        QVERIFY(!exactTimeOfEpoch(std::numeric_limits<qint64>::min()).has_value());
    }

    void shouldNameOffsetsAsZonesThatQtKnows_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("zero") << 0 << QByteArray("UTC");
        QTest::newRow("half an hour") << 19'800 << QByteArray("UTC+05:30");
        QTest::newRow("west") << -12'600 << QByteArray("UTC-03:30");
    }

    void shouldNameOffsetsAsZonesThatQtKnows()
    {
        QFETCH(const int, seconds);
        QFETCH(const QByteArray, zone);
        QCOMPARE(zoneOfOffset(seconds), zone);
        QCOMPARE(QTimeZone(zone).offsetFromUtc(QDateTime::currentDateTimeUtc()), seconds);
    }

    void shouldGiveBothInstantsOfARepeatedHour()
    {
        const QTimeZone newYork("America/New_York");
        const LocalInstants twice = localInstants(QDate(2013, 11, 3), QTime(1, 30), newYork);
        QCOMPARE(twice.first.toString(Qt::ISODate), u"2013-11-03T05:30:00Z"_s);
        QCOMPARE(twice.second.toString(Qt::ISODate), u"2013-11-03T06:30:00Z"_s);
        QVERIFY(!twice.isInGap);
        const LocalInstants once = localInstants(QDate(2013, 11, 3), QTime(3, 30), newYork);
        QCOMPARE(once.first, once.second);
        QVERIFY(!once.isInGap);
    }

    void shouldPutWhatTheClockSkippedBehindTheGap()
    {
        const LocalInstants skipped = localInstants(QDate(2026, 3, 29), QTime(2, 30), QTimeZone("Europe/Berlin"));
        QVERIFY(skipped.isInGap);
        QCOMPARE(skipped.first.toString(Qt::ISODate), u"2026-03-29T01:30:00Z"_s);
        QCOMPARE(skipped.second, skipped.first);
    }
};

QTEST_GUILESS_MAIN(TestExactTime)
#include "tst_exacttime.moc"
