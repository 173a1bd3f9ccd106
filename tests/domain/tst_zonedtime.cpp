// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonedtime.h"

#include <QTest>

using namespace debrief;

class TestZonedTime : public QObject
{
    Q_OBJECT

private slots:
    void shouldWriteTimes_data();
    void shouldWriteTimes();
    void shouldWriteNothingForNoTime();
    void shouldTellRepeatedHoursApart();
    void shouldNeverLeaveARepeatedTimeAlone();
    void shouldSkipTheHourThatDoesNotExist();
    void shouldFallBackToUtc_data();
    void shouldFallBackToUtc();
    void shouldKeepInstantsInEveryZone();
    void shouldWriteIsoInUtc();
};

void TestZonedTime::shouldWriteTimes_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("detail");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *instant, const char *zone, TimeDetail detail,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(instant) << QByteArray(zone) << static_cast<int>(detail)
                            << QString::fromLatin1(expected);
    };
    row("time", "2021-06-01T18:14:00Z", "America/Los_Angeles", TimeDetail::Time, "11:14");
    row("seconds", "2021-06-01T18:14:32Z", "America/Los_Angeles", TimeDetail::Time, "11:14:32");
    row("milliseconds", "2021-06-01T18:14:32.050Z", "UTC", TimeDetail::Time, "18:14:32.050");
    row("milliseconds of a whole minute", "2021-06-01T18:14:00.500Z", "UTC", TimeDetail::Time, "18:14:00.500");
    row("date", "2021-06-01T23:14:00Z", "Europe/Berlin", TimeDetail::DateTime, "2021-06-02 01:14");
    row("summer", "2021-06-01T18:14:00Z", "America/Los_Angeles", TimeDetail::Full, "2021-06-01 11:14 PDT");
    row("winter", "2021-12-01T19:14:00Z", "America/Los_Angeles", TimeDetail::Full, "2021-12-01 11:14 PST");
    row("UTC", "2021-06-01T18:14:00Z", "UTC", TimeDetail::Full, "2021-06-01 18:14 UTC");
    row("offset", "2021-06-01T18:14:00Z", "UTC+02:00", TimeDetail::Full, "2021-06-01 20:14 UTC+02:00");
    row("negative half hour", "2021-06-01T18:14:00Z", "UTC-03:30", TimeDetail::Full, "2021-06-01 14:44 UTC-03:30");
    row("no letters", "2021-06-01T18:14:00Z", "Asia/Dubai", TimeDetail::Full, "2021-06-01 22:14 UTC+04:00");
    row("quarter hour", "2021-06-01T18:14:00Z", "Asia/Kathmandu", TimeDetail::Full, "2021-06-01 23:59 UTC+05:45");
}

void TestZonedTime::shouldWriteTimes()
{
    QFETCH(QString, instant);
    QFETCH(QByteArray, zone);
    QFETCH(int, detail);
    QFETCH(QString, expected);
    QCOMPARE(timeText(QDateTime::fromString(instant, Qt::ISODateWithMs), zoneOf(zone), static_cast<TimeDetail>(detail)),
             expected);
}

void TestZonedTime::shouldWriteNothingForNoTime()
{
    for (const TimeDetail detail : {TimeDetail::Time, TimeDetail::DateTime, TimeDetail::Full})
        QCOMPARE(timeText({}, zoneOf("Europe/Berlin"), detail), QString());
    QCOMPARE(isoUtc({}), QString());
}

void TestZonedTime::shouldTellRepeatedHoursApart()
{
    const QTimeZone berlin = zoneOf("Europe/Berlin");
    const QDateTime first(QDate(2021, 10, 31), QTime(0, 30), QTimeZone::UTC);
    QCOMPARE(timeText(first, berlin, TimeDetail::Full), QStringLiteral("2021-10-31 02:30 CEST"));
    QCOMPARE(timeText(first.addSecs(3600), berlin, TimeDetail::Full), QStringLiteral("2021-10-31 02:30 CET"));
}

void TestZonedTime::shouldNeverLeaveARepeatedTimeAlone()
{
    const QTimeZone berlin = zoneOf("Europe/Berlin");
    const QDateTime first(QDate(2021, 10, 31), QTime(0, 30), QTimeZone::UTC);
    QCOMPARE(timeText(first, berlin, TimeDetail::Time), QStringLiteral("02:30 CEST"));
    QCOMPARE(timeText(first.addSecs(3600), berlin, TimeDetail::Time), QStringLiteral("02:30 CET"));
    QCOMPARE(timeText(first, berlin, TimeDetail::DateTime), QStringLiteral("2021-10-31 02:30 CEST"));
    QVERIFY(isRepeated(first, berlin) && isRepeated(first.addSecs(3600), berlin));
    QVERIFY(!isRepeated(first.addSecs(-1801), berlin) && !isRepeated(first.addSecs(5400), berlin));
    QVERIFY(!isRepeated(first, zoneOf("UTC")) && !isRepeated({}, berlin));
    // Both passes have the same letters.
    const QDateTime moscow(QDate(2014, 10, 25), QTime(21, 30), QTimeZone::UTC);
    QCOMPARE(timeText(moscow, zoneOf("Europe/Moscow"), TimeDetail::Time), QStringLiteral("01:30 UTC+04:00"));
    QCOMPARE(timeText(moscow.addSecs(3600), zoneOf("Europe/Moscow"), TimeDetail::Time),
             QStringLiteral("01:30 UTC+03:00"));
}

void TestZonedTime::shouldSkipTheHourThatDoesNotExist()
{
    const QTimeZone berlin = zoneOf("Europe/Berlin");
    const QDateTime before(QDate(2021, 3, 28), QTime(0, 59), QTimeZone::UTC);
    QCOMPARE(timeText(before, berlin, TimeDetail::Time), QStringLiteral("01:59"));
    QCOMPARE(timeText(before.addSecs(60), berlin, TimeDetail::Time), QStringLiteral("03:00"));
}

void TestZonedTime::shouldFallBackToUtc_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("unknown") << QByteArray("Middle/Earth");
    QTest::newRow("path") << QByteArray("../../etc/passwd");
    QTest::newRow("offset out of range") << QByteArray("UTC+99:00");
    QTest::newRow("NUL") << QByteArray("Europe\0Berlin", 13);
}

void TestZonedTime::shouldFallBackToUtc()
{
    QFETCH(QByteArray, id);
    const QTimeZone zone = zoneOf(id);
    QVERIFY(zone.isValid());
    QCOMPARE(zone, QTimeZone(QTimeZone::UTC));
}

void TestZonedTime::shouldKeepInstantsInEveryZone()
{
    const QDateTime instants[] = {
        QDateTime(QDate(2021, 1, 15), QTime(11, 14, 32, 50), QTimeZone::UTC),
        QDateTime(QDate(2021, 7, 15), QTime(23, 59, 59), QTimeZone::UTC),
    };
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    QVERIFY(ids.size() > 300);
    for (const QByteArray &id : ids) {
        const QTimeZone zone = zoneOf(id);
        QCOMPARE(zone.id(), id);
        for (const QDateTime &instant : instants) {
            const QString text = timeText(instant, zone, TimeDetail::DateTime);
            QDateTime local =
                QDateTime::fromString(text, text.contains(u'.') ? QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")
                                                                : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            local.setTimeZone(zone);
            QVERIFY2(local.toUTC() == instant, id.constData());
            const QString full = timeText(instant, zone, TimeDetail::Full);
            QVERIFY2(full.startsWith(text + u' ') && full.size() > text.size() + 1, id.constData());
        }
    }
}

void TestZonedTime::shouldWriteIsoInUtc()
{
    const QDateTime berlin(QDate(2021, 6, 1), QTime(1, 14), zoneOf("Europe/Berlin"));
    QCOMPARE(isoUtc(berlin), QStringLiteral("2021-05-31T23:14:00Z"));
    QCOMPARE(isoUtc(berlin.addMSecs(7)), QStringLiteral("2021-05-31T23:14:00.007Z"));
    QCOMPARE(QDateTime::fromString(isoUtc(berlin.addMSecs(7)), Qt::ISODateWithMs), berlin.addMSecs(7));
}

QTEST_GUILESS_MAIN(TestZonedTime)

#include "tst_zonedtime.moc"
