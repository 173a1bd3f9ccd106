// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonedtime.h"
#include "language/timephrase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace debrief;

namespace {

QDateTime utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
}

/// The incident of 1 June 2021 in Los Angeles, seven hours behind UTC.
TimeContext losAngeles()
{
    TimeContext context;
    context.zone = "America/Los_Angeles";
    context.date = QDate(2021, 6, 1);
    return context;
}

TimeContext inZone(const QByteArray &zone, const QString &reference = {})
{
    TimeContext context;
    context.zone = zone;
    context.date = QDate(2021, 6, 1);
    if (!reference.isEmpty())
        context.reference = utc(reference);
    return context;
}

} // namespace

class TestTimePhrase : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadPhrases_data();
    void shouldReadPhrases();
    void shouldReadAgainstAReference_data();
    void shouldReadAgainstAReference();
    void shouldReadRanges_data();
    void shouldReadRanges();
    void shouldMarkApproximateTimes_data();
    void shouldMarkApproximateTimes();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldNameTheChoicesOfAmbiguousZones_data();
    void shouldNameTheChoicesOfAmbiguousZones();
    void shouldTakeTheContextsAnswer();
    void shouldTakeTheContextsOwnAbbreviation_data();
    void shouldTakeTheContextsOwnAbbreviation();
    void shouldResolveChangesOfTheClocks_data();
    void shouldResolveChangesOfTheClocks();
    void shouldKeepWhatWasTyped();
    void shouldTakeTodayWithoutAnyDate();
    void shouldCountFromTheReferenceOnly();
    void shouldReadEveryZoneByName();
    void shouldQuoteLongPhrasesShortly();
};

void TestTimePhrase::shouldReadPhrases_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("zone");

    const QByteArray la("America/Los_Angeles");
    const auto row = [](const char *phrase, const char *expected, const QByteArray &zone) {
        QTest::newRow(phrase) << QString::fromUtf8(phrase) << QString::fromLatin1(expected) << zone;
    };
    // Bare times.
    row("11:14", "2021-06-01T18:14:00Z", la);
    row("  11:14  ", "2021-06-01T18:14:00Z", la);
    row("\u200e11:14", "2021-06-01T18:14:00Z", la);
    row("9:05", "2021-06-01T16:05:00Z", la);
    row("11:14:32", "2021-06-01T18:14:32Z", la);
    row("11:14:32.5", "2021-06-01T18:14:32.500Z", la);
    row("11:14:32,050", "2021-06-01T18:14:32.050Z", la);
    row("11:14:32.123456789", "2021-06-01T18:14:32.123Z", la);
    row("1114", "2021-06-01T18:14:00Z", la);
    row("930", "2021-06-01T16:30:00Z", la);
    row("11.14", "2021-06-01T18:14:00Z", la);
    row("00:00", "2021-06-01T07:00:00Z", la);
    row("24:00", "2021-06-02T07:00:00Z", la);
    row("11:14 Uhr", "2021-06-01T18:14:00Z", la);
    row("11 Uhr", "2021-06-01T18:00:00Z", la);
    row("11:14h", "2021-06-01T18:14:00Z", la);
    // Twelve hours.
    row("11:14am", "2021-06-01T18:14:00Z", la);
    row("11:14 pm", "2021-06-02T06:14:00Z", la);
    row("11:14 P.M.", "2021-06-02T06:14:00Z", la);
    row("11:14\u202fPM", "2021-06-02T06:14:00Z", la);
    row("10:45a", "2021-06-01T17:45:00Z", la);
    row("10:45p", "2021-06-02T05:45:00Z", la);
    row("12:05 am", "2021-06-01T07:05:00Z", la);
    row("12:05 pm", "2021-06-01T19:05:00Z", la);
    row("17:14pm", "2021-06-02T00:14:00Z", la);
    row("9am", "2021-06-01T16:00:00Z", la);
    row("9 pm", "2021-06-02T04:00:00Z", la);
    row("1114 pm", "2021-06-02T06:14:00Z", la);
    // Zones.
    row("11:14 PDT", "2021-06-01T18:14:00Z", la);
    row("1114 PDT", "2021-06-01T18:14:00Z", la);
    row("1114 PST", "2021-06-01T19:14:00Z", "UTC-08:00");
    row("1 Feb 1114 PST", "2021-02-01T19:14:00Z", la);
    row("1 Feb 11:14 am Pacific Standard Time", "2021-02-01T19:14:00Z", la);
    row("11:14 am Pacific Time", "2021-06-01T18:14:00Z", la);
    row("11:14 pt", "2021-06-01T18:14:00Z", la);
    row("11:14 (EDT)", "2021-06-01T15:14:00Z", "America/New_York");
    row("11:14 cest", "2021-06-01T09:14:00Z", "Europe/Berlin");
    row("11:14 MESZ", "2021-06-01T09:14:00Z", "Europe/Berlin");
    row("11:14 Z", "2021-06-01T11:14:00Z", "UTC");
    row("11:14Z", "2021-06-01T11:14:00Z", "UTC");
    row("1114Z", "2021-06-01T11:14:00Z", "UTC");
    row("11:14 UTC", "2021-06-01T11:14:00Z", "UTC");
    row("11:14 GMT", "2021-06-01T11:14:00Z", "UTC");
    row("11:14 utc+2", "2021-06-01T09:14:00Z", "UTC+02:00");
    row("11:14 UTC+05:30", "2021-06-01T05:44:00Z", "UTC+05:30");
    row("11:14 +02:00", "2021-06-01T09:14:00Z", "UTC+02:00");
    row("11:14+0200", "2021-06-01T09:14:00Z", "UTC+02:00");
    row("11:14 -03:30", "2021-06-01T14:44:00Z", "UTC-03:30");
    row("11:14 Europe/Berlin", "2021-06-01T09:14:00Z", "Europe/Berlin");
    row("11:14 europe/berlin", "2021-06-01T09:14:00Z", "Europe/Berlin");
    // ISO 8601 and its neighbours.
    row("2021-06-01T14:03Z", "2021-06-01T14:03:00Z", "UTC");
    row("2021-06-01t14:03:09.25z", "2021-06-01T14:03:09.250Z", "UTC");
    row("2021-06-01T14:03:00+02:00", "2021-06-01T12:03:00Z", "UTC+02:00");
    row("2021-06-01T14:03:00+02", "2021-06-01T12:03:00Z", "UTC+02:00");
    row("2021-06-01T14:03-07:00", "2021-06-01T21:03:00Z", "UTC-07:00");
    row("2021-06-01 14:03:00 -0700", "2021-06-01T21:03:00Z", "UTC-07:00");
    row("2021-06-01 14:03 +02:00", "2021-06-01T12:03:00Z", "UTC+02:00");
    row("2021-06-01 14:03 UTC", "2021-06-01T14:03:00Z", "UTC");
    row("2021-06-01 14:03", "2021-06-01T21:03:00Z", la);
    row("2021-06-01T14:03", "2021-06-01T21:03:00Z", la);
    row("20210601T140322Z", "2021-06-01T14:03:22Z", "UTC");
    row("20210601T1403Z", "2021-06-01T14:03:00Z", "UTC");
    row("2021/06/01 14:03", "2021-06-01T21:03:00Z", la);
    row("2021-06-01T24:00Z", "2021-06-02T00:00:00Z", "UTC");
    // Days in words.
    row("2 Mar 23:50", "2021-03-03T07:50:00Z", la);
    row("Mar 2 23:50", "2021-03-03T07:50:00Z", la);
    row("March 2nd, 2020 at 11:50 pm", "2020-03-03T07:50:00Z", la);
    row("2-Mar-2020 23:50", "2020-03-03T07:50:00Z", la);
    row("Jun 1, 2021 - 14:03 UTC", "2021-06-01T14:03:00Z", "UTC");
    row("Tue, 01 Jun 2021 14:03:00 GMT", "2021-06-01T14:03:00Z", "UTC");
    row("1. Juni 2021 um 14:03 Uhr", "2021-06-01T21:03:00Z", la);
    row("01.06.2021 14:03", "2021-06-01T21:03:00Z", la);
    row("1.6. 14:03", "2021-06-01T21:03:00Z", la);
    row("6/13/2021 14:03", "2021-06-13T21:03:00Z", la);
    row("13/6/2021 14:03", "2021-06-13T21:03:00Z", la);
    row("6/6/21 2:03 pm", "2021-06-06T21:03:00Z", la);
    row("29 Feb 10:00 UTC", "2020-02-29T10:00:00Z", "UTC");
    row("30 Dec 10:00 UTC", "2020-12-30T10:00:00Z", "UTC");
    row("yesterday 23:50", "2021-06-01T06:50:00Z", la);
    row("today, 11:14", "2021-06-01T18:14:00Z", la);
    row("tomorrow 0:10", "2021-06-02T07:10:00Z", la);
    row("Monday 11:14", "2021-05-31T18:14:00Z", la);
    row("fri 11:14", "2021-06-04T18:14:00Z", la);
    row("23:50 yesterday", "2021-06-01T06:50:00Z", la);
    row("11:14 PDT on June 2", "2021-06-02T18:14:00Z", la);
    // Unix time.
    row("1622556180", "2021-06-01T14:03:00Z", "UTC");
    row("1622556180.123456", "2021-06-01T14:03:00.123Z", "UTC");
    row("1622556180250", "2021-06-01T14:03:00.250Z", "UTC");
}

void TestTimePhrase::shouldReadPhrases()
{
    QFETCH(QString, phrase);
    QFETCH(QString, expected);
    QFETCH(QByteArray, zone);
    const Result<EventTime> time = parseTimePhrase(phrase, losAngeles());
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(isoUtc(time->happenedAt), expected);
    QCOMPARE(time->happenedAt.timeSpec(), Qt::UTC);
    QCOMPARE(time->zone, zone);
    QCOMPARE(time->precision, TimePrecision::Exact);
    QVERIFY(!time->endsAt.isValid());
}

void TestTimePhrase::shouldReadAgainstAReference_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *phrase, const char *zone, const char *reference,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(phrase) << QByteArray(zone) << QString::fromLatin1(reference)
                            << QString::fromLatin1(expected);
    };
    row("later", "+3m", "UTC", "2021-06-01T10:00:00Z", "2021-06-01T10:03:00Z");
    row("earlier", "-90s", "UTC", "2021-06-01T10:00:00Z", "2021-06-01T09:58:30Z");
    row("earlier, typographic", "\u221290s", "UTC", "2021-06-01T10:00:00Z", "2021-06-01T09:58:30Z");
    row("two units", "+1h5m", "UTC", "2021-06-01T10:00:00Z", "2021-06-01T11:05:00Z");
    row("spaced", "+ 1 h 5 min", "UTC", "2021-06-01T10:00:00Z", "2021-06-01T11:05:00Z");
    row("days", "+2d", "UTC", "2021-06-01T10:00:00Z", "2021-06-03T10:00:00Z");
    row("elapsed across the change", "+2h", "Europe/Berlin", "2021-03-28T00:30:00Z", "2021-03-28T02:30:00Z");
    row("same day", "11:14", "UTC", "2021-06-05T10:00:00Z", "2021-06-05T11:14:00Z");
    row("earlier the same day", "08:00", "UTC", "2021-06-05T10:00:00Z", "2021-06-05T08:00:00Z");
    row("local day", "23:00", "America/Los_Angeles", "2021-06-02T05:00:00Z", "2021-06-02T06:00:00Z");
    row("past midnight", "00:10", "UTC", "2021-06-05T23:50:00Z", "2021-06-06T00:10:00Z");
    row("12 hours before stay", "08:00", "UTC", "2021-06-05T20:00:00Z", "2021-06-05T08:00:00Z");
    row("more than 12 hours before", "07:59", "UTC", "2021-06-05T20:00:00Z", "2021-06-06T07:59:00Z");
    row("day of the typed zone", "09:00 JST", "UTC", "2021-06-05T23:50:00Z", "2021-06-06T00:00:00Z");
    row("date wins", "2021-06-01 00:10", "UTC", "2021-06-05T23:50:00Z", "2021-06-01T00:10:00Z");
    row("yesterday of the reference", "yesterday 23:50", "UTC", "2021-06-05T00:10:00Z", "2021-06-04T23:50:00Z");
    row("nearest year", "31 Dec 23:50", "UTC", "2022-01-01T00:10:00Z", "2021-12-31T23:50:00Z");
    row("next year", "1 Jan 00:10", "UTC", "2021-12-31T23:50:00Z", "2022-01-01T00:10:00Z");
}

void TestTimePhrase::shouldReadAgainstAReference()
{
    QFETCH(QString, phrase);
    QFETCH(QByteArray, zone);
    QFETCH(QString, reference);
    QFETCH(QString, expected);
    const Result<EventTime> time = parseTimePhrase(phrase, inZone(zone, reference));
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(isoUtc(time->happenedAt), expected);
}

void TestTimePhrase::shouldReadRanges_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");

    const auto row = [](const char *phrase, const char *start, const char *end) {
        QTest::newRow(phrase) << QString::fromUtf8(phrase) << QString::fromLatin1(start) << QString::fromLatin1(end);
    };
    row("11:14–11:40", "2021-06-01T11:14:00Z", "2021-06-01T11:40:00Z");
    row("11:14-11:40", "2021-06-01T11:14:00Z", "2021-06-01T11:40:00Z");
    row("11:14 - 11:40", "2021-06-01T11:14:00Z", "2021-06-01T11:40:00Z");
    row("11:14 to 11:40", "2021-06-01T11:14:00Z", "2021-06-01T11:40:00Z");
    row("11:14 until 11:40", "2021-06-01T11:14:00Z", "2021-06-01T11:40:00Z");
    row("11:14 bis 11:40", "2021-06-01T11:14:00Z", "2021-06-01T11:40:00Z");
    row("11:14-11:30", "2021-06-01T11:14:00Z", "2021-06-01T11:30:00Z");
    row("11:14:32-58", "2021-06-01T11:14:32Z", "2021-06-01T11:14:58Z");
    row("1114-1140", "2021-06-01T11:14:00Z", "2021-06-01T11:40:00Z");
    row("23:50–00:20", "2021-06-01T23:50:00Z", "2021-06-02T00:20:00Z");
    row("23:00–24:00", "2021-06-01T23:00:00Z", "2021-06-02T00:00:00Z");
    row("11:14–11:14", "2021-06-01T11:14:00Z", "2021-06-01T11:14:00Z");
    row("10:14–11:40 pm", "2021-06-01T22:14:00Z", "2021-06-01T23:40:00Z");
    row("11:14–1:40 pm", "2021-06-01T11:14:00Z", "2021-06-01T13:40:00Z");
    row("11:14 pm–1:40 am", "2021-06-01T23:14:00Z", "2021-06-02T01:40:00Z");
    row("11:14–11:40 PDT", "2021-06-01T18:14:00Z", "2021-06-01T18:40:00Z");
    row("11:14 PDT–11:40", "2021-06-01T18:14:00Z", "2021-06-01T18:40:00Z");
    row("11:14 PDT–19:00 UTC", "2021-06-01T18:14:00Z", "2021-06-01T19:00:00Z");
    row("2021-06-03 11:14–11:40", "2021-06-03T11:14:00Z", "2021-06-03T11:40:00Z");
    row("2021-06-03 11:14 – 2021-06-04 09:00", "2021-06-03T11:14:00Z", "2021-06-04T09:00:00Z");
    row("2021-06-03T11:14Z – 2021-06-04T09:00Z", "2021-06-03T11:14:00Z", "2021-06-04T09:00:00Z");
}

void TestTimePhrase::shouldReadRanges()
{
    QFETCH(QString, phrase);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const Result<EventTime> time = parseTimePhrase(phrase, inZone("UTC"));
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(isoUtc(time->happenedAt), start);
    QCOMPARE(isoUtc(time->endsAt), end);
}

void TestTimePhrase::shouldMarkApproximateTimes_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *phrase, const char *expected) {
        QTest::newRow(phrase) << QString::fromUtf8(phrase) << QString::fromLatin1(expected);
    };
    row("~11:15", "2021-06-01T11:15:00Z");
    row("~ 11:15", "2021-06-01T11:15:00Z");
    row("≈11:15", "2021-06-01T11:15:00Z");
    row("around 11", "2021-06-01T11:00:00Z");
    row("~11", "2021-06-01T11:00:00Z");
    row("about 11:15", "2021-06-01T11:15:00Z");
    row("Around 9am PDT", "2021-06-01T16:00:00Z");
    row("approx. 11:15", "2021-06-01T11:15:00Z");
    row("ca. 11:15 Uhr", "2021-06-01T11:15:00Z");
    row("2021-06-02 ~11:15", "2021-06-02T11:15:00Z");
    row("yesterday around 11", "2021-05-31T11:00:00Z");
    row("~+3m", "2021-06-01T10:03:00Z");
    row("11:15–~11:40", "2021-06-01T11:15:00Z");
}

void TestTimePhrase::shouldMarkApproximateTimes()
{
    QFETCH(QString, phrase);
    QFETCH(QString, expected);
    const Result<EventTime> time = parseTimePhrase(phrase, inZone("UTC", QStringLiteral("2021-06-01T10:00:00Z")));
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(time->precision, TimePrecision::Approximate);
    QCOMPARE(isoUtc(time->happenedAt), expected);
}

void TestTimePhrase::shouldRefuse_data()
{
    QTest::addColumn<QString>("phrase");
    const char *phrases[] = {
        "",
        "   ",
        "soon",
        "11",
        "11:",
        ":14",
        "11:1",
        "11:145",
        "24:01",
        "25:00",
        "11:60",
        "11:14:60",
        "14:03 am",
        "11:14 XYZ",
        "11:14 Middle/Earth",
        "11:14 alert",
        "2021-06-01",
        "1 Jun",
        "yesterday",
        "2021-02-30 10:00",
        "31 Apr 10:00",
        "2021-13-01 10:00",
        "20211-06-01 10:00",
        "+3",
        "+m",
        "+3x",
        "+5m1h",
        "+999999d",
        "-",
        "~",
        "1:2:3",
        "10:20:30:40",
        "+1h1h",
        "12345",
        "12345678901",
        "0021-06-01 10:00",
        "11:14 +15:00",
        "11:14 +02:07",
        "2021-06-04 09:00 – 2021-06-03 11:14",
        "11:14 - 10:14",
        "23:50–22:00",
        "11:14–",
        "11:14 to",
        "11:14Zebra",
        "2021-06-01T",
        "2021-06-0110:00",
        "TBC",
        "99999999999999999999999",
        "2021-06-01 14:03 UTC+",
        "11:14 UTC+99",
        "١١:١٤",
    };
    for (const char *phrase : phrases)
        QTest::newRow(phrase) << QString::fromUtf8(phrase);
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("NUL inside") << QStringLiteral("11:14") + QChar(0) + QStringLiteral("PM");
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + QStringLiteral("11:14");
}

void TestTimePhrase::shouldRefuse()
{
    QFETCH(QString, phrase);
    const Result<EventTime> time = parseTimePhrase(phrase, inZone("UTC", QStringLiteral("2021-06-01T10:00:00Z")));
    QVERIFY2(!time, time ? qPrintable(isoUtc(time->happenedAt)) : "");
    QCOMPARE(time.error().code, ErrorCode::InvalidInput);
    QVERIFY(!time.error().message.isEmpty());
    QVERIFY(!time.error().message.contains(QChar(0)));
}

void TestTimePhrase::shouldNameTheChoicesOfAmbiguousZones_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("IST") << QStringLiteral("11:14 IST")
                         << QStringList{QStringLiteral("Asia/Kolkata (UTC+05:30)"),
                                        QStringLiteral("Asia/Jerusalem (UTC+02:00)"),
                                        QStringLiteral("Europe/Dublin (UTC+01:00)")};
    QTest::newRow("CST") << QStringLiteral("1114 cst")
                         << QStringList{QStringLiteral("America/Chicago (UTC-06:00)"),
                                        QStringLiteral("Asia/Shanghai (UTC+08:00)")};
    QTest::newRow("BST") << QStringLiteral("2021-06-01 11:14 BST")
                         << QStringList{QStringLiteral("Europe/London (UTC+01:00)"),
                                        QStringLiteral("Asia/Dhaka (UTC+06:00)")};
    QTest::newRow("day and month") << QStringLiteral("06/01/2021 11:14")
                                   << QStringList{QStringLiteral("2021-06-01"), QStringLiteral("2021-01-06")};
}

void TestTimePhrase::shouldNameTheChoicesOfAmbiguousZones()
{
    QFETCH(QString, phrase);
    QFETCH(QStringList, choices);
    const Result<EventTime> time = parseTimePhrase(phrase, losAngeles());
    QVERIFY(!time);
    QCOMPARE(time.error().code, ErrorCode::Ambiguous);
    for (const QString &choice : std::as_const(choices))
        QVERIFY2(time.error().message.contains(choice), qPrintable(time.error().message));
}

void TestTimePhrase::shouldTakeTheContextsAnswer()
{
    TimeContext context = losAngeles();
    context.abbreviations = {{QStringLiteral("IST"), "Asia/Kolkata"},
                             {QStringLiteral("XYZT"), "Asia/Tokyo"},
                             {QStringLiteral("CST"), "No/Where"}};
    const Result<EventTime> india = parseTimePhrase(u"11:14 ist", context);
    QVERIFY(india);
    QCOMPARE(isoUtc(india->happenedAt), QStringLiteral("2021-06-01T05:44:00Z"));
    QCOMPARE(india->zone, QByteArray("Asia/Kolkata"));

    const Result<EventTime> own = parseTimePhrase(u"11:14 XYZT", context);
    QVERIFY(own);
    QCOMPARE(isoUtc(own->happenedAt), QStringLiteral("2021-06-01T02:14:00Z"));

    const Result<EventTime> useless = parseTimePhrase(u"11:14 CST", context);
    QVERIFY(!useless);
    QCOMPARE(useless.error().code, ErrorCode::Ambiguous);
}

void TestTimePhrase::shouldTakeTheContextsOwnAbbreviation_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected");
    QTest::newRow("India") << QByteArray("Asia/Kolkata") << QStringLiteral("11:14 IST")
                           << QStringLiteral("2021-06-01T05:44:00Z");
    QTest::newRow("Ireland") << QByteArray("Europe/Dublin") << QStringLiteral("11:14 IST")
                             << QStringLiteral("2021-06-01T10:14:00Z");
    QTest::newRow("Britain") << QByteArray("Europe/London") << QStringLiteral("11:14 BST")
                             << QStringLiteral("2021-06-01T10:14:00Z");
    QTest::newRow("Chicago in winter") << QByteArray("America/Chicago") << QStringLiteral("2021-01-10 11:14 CST")
                                       << QStringLiteral("2021-01-10T17:14:00Z");
    QTest::newRow("Shanghai") << QByteArray("Asia/Shanghai") << QStringLiteral("11:14 CST")
                              << QStringLiteral("2021-06-01T03:14:00Z");
}

void TestTimePhrase::shouldTakeTheContextsOwnAbbreviation()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, phrase);
    QFETCH(QString, expected);
    const Result<EventTime> time = parseTimePhrase(phrase, inZone(zone));
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(isoUtc(time->happenedAt), expected);
    QCOMPARE(time->zone, zone);
    // On a day on which the zone does not use it, the abbreviation is as ambiguous as elsewhere.
    QCOMPARE(parseTimePhrase(u"2021-07-10 11:14 CST", inZone("America/Chicago")).error().code, ErrorCode::Ambiguous);
}

void TestTimePhrase::shouldResolveChangesOfTheClocks_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *zone, const char *phrase, const char *expected) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(phrase) << QString::fromLatin1(expected);
    };
    row("gap in Berlin", "Europe/Berlin", "2021-03-28 02:30", "2021-03-28T01:30:00Z");
    row("begin of the gap", "Europe/Berlin", "2021-03-28 02:00", "2021-03-28T01:00:00Z");
    row("before the gap", "Europe/Berlin", "2021-03-28 01:59", "2021-03-28T00:59:00Z");
    row("after the gap", "Europe/Berlin", "2021-03-28 03:00", "2021-03-28T01:00:00Z");
    row("repeat in Berlin", "Europe/Berlin", "2021-10-31 02:30", "2021-10-31T00:30:00Z");
    row("repeat, the first by name", "Europe/Berlin", "2021-10-31 02:30 CEST", "2021-10-31T00:30:00Z");
    row("repeat, the second by name", "Europe/Berlin", "2021-10-31 02:30 CET", "2021-10-31T01:30:00Z");
    row("gap in Los Angeles", "America/Los_Angeles", "2021-03-14 02:30", "2021-03-14T10:30:00Z");
    row("repeat in Los Angeles", "America/Los_Angeles", "2021-11-07 01:30", "2021-11-07T08:30:00Z");
    row("repeat, PST", "America/Los_Angeles", "2021-11-07 01:30 PST", "2021-11-07T09:30:00Z");
    row("half an hour on Lord Howe", "Australia/Lord_Howe", "2021-10-03 02:15", "2021-10-02T15:45:00Z");
    row("southern repeat", "Australia/Sydney", "2021-04-04 02:30", "2021-04-03T15:30:00Z");
    row("a day that Samoa left out", "Pacific/Apia", "2011-12-30 12:00", "2011-12-30T22:00:00Z");
}

void TestTimePhrase::shouldResolveChangesOfTheClocks()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, phrase);
    QFETCH(QString, expected);
    const Result<EventTime> time = parseTimePhrase(phrase, inZone(zone));
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(isoUtc(time->happenedAt), expected);
    QCOMPARE(time->zone, zone);
}

void TestTimePhrase::shouldKeepWhatWasTyped()
{
    for (const char *phrase : {"11:14 PDT", "~11:15", "+3m", "2 Mar 23:50", "11:14–11:40"}) {
        const Result<EventTime> time = parseTimePhrase(QStringLiteral("  ") + QString::fromUtf8(phrase) + u' ',
                                                       inZone("UTC", QStringLiteral("2021-06-01T10:00:00Z")));
        QVERIFY(time);
        QCOMPARE(time->enteredAs, QString::fromUtf8(phrase));
    }
}

void TestTimePhrase::shouldTakeTodayWithoutAnyDate()
{
    TimeContext context;
    const QDate before = QDateTime::currentDateTimeUtc().date();
    const Result<EventTime> time = parseTimePhrase(u"11:14", context);
    const QDate after = QDateTime::currentDateTimeUtc().date();
    QVERIFY(time);
    QVERIFY(time->happenedAt.date() == before || time->happenedAt.date() == after);
    QCOMPARE(time->happenedAt.time(), QTime(11, 14));
}

void TestTimePhrase::shouldCountFromTheReferenceOnly()
{
    const Result<EventTime> time = parseTimePhrase(u"+3m", losAngeles());
    QVERIFY(!time);
    QCOMPARE(time.error().code, ErrorCode::InvalidInput);
    QVERIFY(time.error().message.contains(QStringLiteral("+3m")));
}

void TestTimePhrase::shouldReadEveryZoneByName()
{
    int checked = 0;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (!id.contains('/'))
            continue;
        const Result<EventTime> time =
            parseTimePhrase(QStringLiteral("2021-07-15 11:14 ") + QString::fromLatin1(id), losAngeles());
        QVERIFY2(time, id.constData());
        QCOMPARE(time->zone, id);
        QCOMPARE(timeText(time->happenedAt, zoneOf(id), TimeDetail::DateTime), QStringLiteral("2021-07-15 11:14"));
        ++checked;
    }
    QVERIFY(checked > 300);
}

void TestTimePhrase::shouldQuoteLongPhrasesShortly()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &part : {QStringLiteral("11:14 "), QStringLiteral("9"), QStringLiteral("+1h"),
                                QStringLiteral("- "), QStringLiteral("1 Jan ")}) {
        const Result<EventTime> time = parseTimePhrase(part.repeated(1'000'000 / part.size()), losAngeles());
        QVERIFY(!time);
        QVERIFY(time.error().message.size() < 300);
    }
    QVERIFY2(timer.elapsed() < 5000, "a hostile phrase must not cost more than its length");
}

QTEST_GUILESS_MAIN(TestTimePhrase)

#include "tst_timephrase.moc"
