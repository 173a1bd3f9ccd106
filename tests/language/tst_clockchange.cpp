// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/clockchange.h"

#include "domain/zonedtime.h"
#include "language/timephrase.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestClockChange : public QObject
{
    Q_OBJECT

private slots:
    void shouldSayWhatWasDecided_data();
    void shouldSayWhatWasDecided();
    void shouldSayNothingWhereNothingWasOpen_data();
    void shouldSayNothingWhereNothingWasOpen();
    void shouldNameWhatPicksTheOtherPass();
    void shouldBringEveryInstantBackInEveryZone();
};

void TestClockChange::shouldSayWhatWasDecided_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("remark");
    const auto skipped = [](const QString &typed, const QString &taken) {
        return u"%1 does not exist on that day: the clocks skip it. Taken as %2."_s.arg(typed, taken);
    };
    const auto twice = [](const QString &typed, const QString &first, const QString &second) {
        return u"%1 comes twice on that day. Taken as the first, %2; add %3 for the second."_s.arg(typed, first,
                                                                                                   second);
    };
    QTest::newRow("gap in Chicago") << "America/Chicago"_ba << u"2021-03-14 02:30"_s
                                    << skipped(u"02:30"_s, u"03:30 CDT"_s);
    QTest::newRow("repeat in Chicago") << "America/Chicago"_ba << u"2021-11-07 01:30"_s
                                       << twice(u"01:30"_s, u"CDT"_s, u"CST"_s);
    QTest::newRow("repeat in Berlin") << "Europe/Berlin"_ba << u"2021-10-31 02:59:59.5"_s
                                      << twice(u"02:59"_s, u"CEST"_s, u"CET"_s);
    QTest::newRow("afternoon form") << "America/Chicago"_ba << u"2021-11-07 1:30 am"_s
                                    << twice(u"01:30"_s, u"CDT"_s, u"CST"_s);
    QTest::newRow("half an hour") << "Australia/Lord_Howe"_ba << u"2021-10-03 02:15"_s
                                  << skipped(u"02:15"_s, u"02:45 UTC+11:00"_s);
    QTest::newRow("same letters") << "Europe/Moscow"_ba << u"2014-10-26 01:30"_s
                                  << twice(u"01:30"_s, u"UTC+04:00"_s, u"UTC+03:00"_s);
    QTest::newRow("a day left out") << "Pacific/Apia"_ba << u"2011-12-30 12:00"_s
                                    << skipped(u"12:00"_s, u"12:00 UTC+14:00"_s);
    QTest::newRow("zone by name") << "UTC"_ba << u"2021-03-28 02:30 Europe/Berlin"_s
                                  << skipped(u"02:30"_s, u"03:30 CEST"_s);
    QTest::newRow("end of a range") << "America/Chicago"_ba << u"2021-03-14 01:30–02:30"_s
                                    << skipped(u"02:30"_s, u"03:30 CDT"_s);
    QTest::newRow("both ends") << "America/Chicago"_ba << u"2021-11-07 01:10–01:30"_s
                               << twice(u"01:10"_s, u"CDT"_s, u"CST"_s) + u' ' + twice(u"01:30"_s, u"CDT"_s, u"CST"_s);
}

void TestClockChange::shouldSayWhatWasDecided()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, phrase);
    QFETCH(QString, remark);
    TimeContext context;
    context.zone = zone;
    const auto time = parseTimePhrase(phrase, context);
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(clockChangeRemark(*time), remark);
}

void TestClockChange::shouldSayNothingWhereNothingWasOpen_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("any time") << "America/Chicago"_ba << u"2021-11-06 01:30"_s;
    QTest::newRow("before the gap") << "America/Chicago"_ba << u"2021-03-14 01:59"_s;
    QTest::newRow("after the gap") << "America/Chicago"_ba << u"2021-03-14 03:00"_s;
    QTest::newRow("after the repeat") << "America/Chicago"_ba << u"2021-11-07 02:00"_s;
    QTest::newRow("first by name") << "America/Chicago"_ba << u"2021-11-07 01:30 CDT"_s;
    QTest::newRow("second by name") << "America/Chicago"_ba << u"2021-11-07 01:30 CST"_s;
    QTest::newRow("by offset") << "America/Chicago"_ba << u"2021-11-07T01:30-06:00"_s;
    QTest::newRow("UTC") << "UTC"_ba << u"2021-11-07 01:30"_s;
    QTest::newRow("seconds") << "America/Chicago"_ba << u"1636266600"_s;
    QTest::newRow("end of day") << "America/Chicago"_ba << u"2021-06-01 24:00"_s;
}

void TestClockChange::shouldSayNothingWhereNothingWasOpen()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, phrase);
    TimeContext context;
    context.zone = zone;
    const auto time = parseTimePhrase(phrase, context);
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(clockChangeRemark(*time), QString());
    EventTime fromMachine = *time;
    fromMachine.enteredAs.clear();
    QCOMPARE(clockChangeRemark(fromMachine), QString());
}

void TestClockChange::shouldNameWhatPicksTheOtherPass()
{
    TimeContext context;
    context.zone = "America/Chicago";
    const auto first = parseTimePhrase(u"2021-11-07 01:30", context);
    const auto second = parseTimePhrase(u"2021-11-07 01:30 CST", context);
    QCOMPARE(first->happenedAt.secsTo(second->happenedAt), 3600);
    context.zone = "Europe/Moscow";
    const auto before = parseTimePhrase(u"2014-10-26 01:30", context);
    const auto after = parseTimePhrase(u"2014-10-26 01:30 UTC+03:00", context);
    QCOMPARE(before->happenedAt.secsTo(after->happenedAt), 3600);
}

/// What Debrief prints, it reads back as the same instant: in every zone, around each change of its clocks, and between.
void TestClockChange::shouldBringEveryInstantBackInEveryZone()
{
    const QDateTime from(QDate(2005, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QDateTime to(QDate(2029, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    QVERIFY(ids.size() > 300);
    int repeated = 0;
    int transitions = 0;
    for (const QByteArray &id : ids) {
        const QTimeZone zone = zoneOf(id);
        QList<QDateTime> instants{from.addSecs(11 * 3600 + 14 * 60), to.addDays(-170)};
        for (const QTimeZone::OffsetData &change : zone.transitions(from, to)) {
            ++transitions;
            for (const int seconds : {-86400, -5400, -3600, -1800, -1, 0, 1, 1800, 3599, 3600, 5400, 86400})
                instants.append(change.atUtc.addSecs(seconds));
        }
        TimeContext context;
        context.zone = id;
        for (const QDateTime &instant : std::as_const(instants)) {
            repeated += isRepeated(instant, zone);
            for (const TimeDetail detail : {TimeDetail::DateTime, TimeDetail::Full}) {
                const QString text = timeText(instant, zone, detail);
                const auto read = parseTimePhrase(text, context);
                QVERIFY2(read, qPrintable(QString::fromLatin1(id) + u' ' + text));
                QVERIFY2(read->happenedAt == instant,
                         qPrintable(u"%1 %2 %3"_s.arg(QString::fromLatin1(id), text, isoUtc(instant))));
                QVERIFY(clockChangeRemark(*read).isEmpty());
            }
        }
    }
    QVERIFY(transitions > 1000);
    QVERIFY(repeated > 1000);
}

QTEST_GUILESS_MAIN(TestClockChange)

#include "tst_clockchange.moc"
