// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonedtime.h"
#include "language/timephrase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace debrief;

namespace {

TimeContext aContext()
{
    TimeContext context;
    context.zone = "UTC";
    context.date = QDate(2021, 6, 1);
    context.reference = QDateTime(QDate(2021, 6, 1), QTime(10, 0), QTimeZone::UTC);
    return context;
}

} // namespace

class TestLeadingTime : public QObject
{
    Q_OBJECT

private slots:
    void shouldSplitTimeAndRest_data();
    void shouldSplitTimeAndRest();
    void shouldLeaveOtherLinesAlone_data();
    void shouldLeaveOtherLinesAlone();
    void shouldSayWhenATimeCanNotBeUsed_data();
    void shouldSayWhenATimeCanNotBeUsed();
    void shouldStayQuickOnHostileLines_data();
    void shouldStayQuickOnHostileLines();
};

void TestLeadingTime::shouldSplitTimeAndRest_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("enteredAs");
    QTest::addColumn<QString>("rest");

    const auto row = [](const char *line, const char *expected, const char *enteredAs, const char *rest) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(expected) << QString::fromUtf8(enteredAs)
                            << QString::fromUtf8(rest);
    };
    row("11:14 alert fires", "2021-06-01T11:14:00Z", "11:14", "alert fires");
    row("  11:14   alert fires", "2021-06-01T11:14:00Z", "11:14", "alert fires");
    row("11:14: alert fires", "2021-06-01T11:14:00Z", "11:14", "alert fires");
    row("11:14 - alert fires", "2021-06-01T11:14:00Z", "11:14", "alert fires");
    row("11:14 – alert fires", "2021-06-01T11:14:00Z", "11:14", "alert fires");
    row("11:14, alert fires", "2021-06-01T11:14:00Z", "11:14", "alert fires");
    row("11:14 | alert fires", "2021-06-01T11:14:00Z", "11:14", "alert fires");
    row("11:14", "2021-06-01T11:14:00Z", "11:14", "");
    row("11:14\talert fires", "2021-06-01T11:14:00Z", "11:14", "alert fires");
    row("11:14 -5 degrees", "2021-06-01T11:14:00Z", "11:14", "-5 degrees");
    row("11:14 - 3 nodes failed", "2021-06-01T11:14:00Z", "11:14", "3 nodes failed");
    row("11:14 3 nodes failed", "2021-06-01T11:14:00Z", "11:14", "3 nodes failed");
    row("11:14 500 errors", "2021-06-01T11:14:00Z", "11:14", "500 errors");
    row("11:14 +1000 users", "2021-06-01T11:14:00Z", "11:14", "+1000 users");
    row("11:14 +12 nodes", "2021-06-01T11:14:00Z", "11:14", "+12 nodes");
    row("11:14 to be checked", "2021-06-01T11:14:00Z", "11:14", "to be checked");
    row("11:14 met with the vendor", "2021-06-01T11:14:00Z", "11:14", "met with the vendor");
    row("11:14 a customer calls", "2021-06-01T11:14:00Z", "11:14", "a customer calls");
    row("11:14 A/B test stopped", "2021-06-01T11:14:00Z", "11:14", "A/B test stopped");
    row("11:14 Mon deployed again", "2021-06-01T11:14:00Z", "11:14", "Mon deployed again");
    row("11:14 Zoe joins", "2021-06-01T11:14:00Z", "11:14", "Zoe joins");
    row("14:03 am Server gemeldet", "2021-06-01T14:03:00Z", "14:03", "am Server gemeldet");
    row("11:14:32 alert fires", "2021-06-01T11:14:32Z", "11:14:32", "alert fires");
    row("11:14Z alert fires", "2021-06-01T11:14:00Z", "11:14Z", "alert fires");
    row("11:14 PDT alert fires", "2021-06-01T18:14:00Z", "11:14 PDT", "alert fires");
    row("1114 PST rollback", "2021-06-01T19:14:00Z", "1114 PST", "rollback");
    row("1114 am rollback", "2021-06-01T11:14:00Z", "1114 am", "rollback");
    row("11:14 am Pacific Standard Time: alert", "2021-06-01T19:14:00Z", "11:14 am Pacific Standard Time", "alert");
    row("9am deploy starts", "2021-06-01T09:00:00Z", "9am", "deploy starts");
    row("11:14 Europe/Berlin alert", "2021-06-01T09:14:00Z", "11:14 Europe/Berlin", "alert");
    row("11:14 +02:00 alert", "2021-06-01T09:14:00Z", "11:14 +02:00", "alert");
    row("2021-06-01T14:03Z alert", "2021-06-01T14:03:00Z", "2021-06-01T14:03Z", "alert");
    row("2021-06-01 14:03 UTC alert", "2021-06-01T14:03:00Z", "2021-06-01 14:03 UTC", "alert");
    row("2 Mar 23:50 alert", "2021-03-02T23:50:00Z", "2 Mar 23:50", "alert");
    row("yesterday 23:50 alert", "2021-05-31T23:50:00Z", "yesterday 23:50", "alert");
    row("~11:15 alert", "2021-06-01T11:15:00Z", "~11:15", "alert");
    row("about 11:15 the alerts fired", "2021-06-01T11:15:00Z", "about 11:15", "the alerts fired");
    row("+3m alert", "2021-06-01T10:03:00Z", "+3m", "alert");
    row("-90s alert", "2021-06-01T09:58:30Z", "-90s", "alert");
    row("+1h5m: alert", "2021-06-01T11:05:00Z", "+1h5m", "alert");
    row("11:14–11:40 database read-only", "2021-06-01T11:14:00Z", "11:14–11:40", "database read-only");
    row("11:14 to 11:40 database read-only", "2021-06-01T11:14:00Z", "11:14 to 11:40", "database read-only");
    row("11:14 - 11:40 - database read-only", "2021-06-01T11:14:00Z", "11:14 - 11:40", "database read-only");
}

void TestLeadingTime::shouldSplitTimeAndRest()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QFETCH(QString, enteredAs);
    QFETCH(QString, rest);
    const std::optional<Result<LeadingTime>> leading = parseLeadingTime(line, aContext());
    QVERIFY(leading);
    QVERIFY2(*leading, *leading ? "" : qPrintable(leading->error().message));
    QCOMPARE(isoUtc((*leading)->time.happenedAt), expected);
    QCOMPARE((*leading)->time.enteredAs, enteredAs);
    QCOMPARE(line.sliced((*leading)->restAt), rest);
}

void TestLeadingTime::shouldLeaveOtherLinesAlone_data()
{
    QTest::addColumn<QString>("line");
    const char *lines[] = {
        "",
        "3 nodes failed",
        "2 engineers joined",
        "11 engineers joined",
        "500 errors",
        "1000 users",
        "1000 met the limit",
        "404 GET requests",
        "1080p streams stalled",
        "720p streams stalled",
        "22.04 hosts failed to boot",
        "3.50 dollars an hour",
        "1.2.3 was released",
        "10.0.0.1 did not answer",
        "10:20:30:40 is an address",
        "3:1 odds",
        "16:9 screens",
        "80:20 holds here",
        "25:00 was the score",
        "11:145",
        "11:14foo",
        "11:14/11:20",
        "10:30-5 items",
        "3h outage",
        "3m later it was over",
        "+3 nodes",
        "+1 for that",
        "-5 degrees",
        "- 11:14 a bullet",
        "about 11 people called",
        "around 500 errors",
        "around the clock",
        "~50 % of requests",
        "~11 nodes",
        "2021-06-01 was a Tuesday",
        "2021 was a good year",
        "2 March was quiet",
        "May 5 nodes fail?",
        "Monday morning was quiet",
        "Sun microsystems",
        "today we learned",
        "tomorrow 3 people are away",
        "1622556180 rows were deleted",
        "Alert at 11:14",
        "24/7 support",
        "6/1 of them",
        "1st, the alert",
        "a 11:14",
        "555-1234",
        "2021-02-30 is no day",
    };
    for (const char *line : lines)
        QTest::newRow(line) << QString::fromUtf8(line);
    QTest::newRow("NUL") << QString(QChar(0)) + QStringLiteral("11:14 alert");
}

void TestLeadingTime::shouldLeaveOtherLinesAlone()
{
    QFETCH(QString, line);
    const std::optional<Result<LeadingTime>> leading = parseLeadingTime(line, aContext());
    QVERIFY2(!leading, leading && *leading ? qPrintable((*leading)->time.enteredAs) : "an error");
}

void TestLeadingTime::shouldSayWhenATimeCanNotBeUsed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("ambiguous zone") << QStringLiteral("11:14 IST alert fires")
                                    << static_cast<int>(ErrorCode::Ambiguous);
    QTest::newRow("ambiguous date") << QStringLiteral("06/01/2021 11:14 alert")
                                    << static_cast<int>(ErrorCode::Ambiguous);
    QTest::newRow("no such day") << QStringLiteral("2021-02-30 11:14 alert")
                                 << static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("nothing to count from") << QStringLiteral("+3m alert") << static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("backwards") << QStringLiteral("2021-06-02 11:14 – 2021-06-01 11:14 alert")
                               << static_cast<int>(ErrorCode::InvalidInput);
}

void TestLeadingTime::shouldSayWhenATimeCanNotBeUsed()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    TimeContext context = aContext();
    context.reference = {};
    const std::optional<Result<LeadingTime>> leading = parseLeadingTime(line, context);
    QVERIFY(leading);
    QVERIFY(!*leading);
    QCOMPARE(leading->error().code, static_cast<ErrorCode>(code));
}

void TestLeadingTime::shouldStayQuickOnHostileLines_data()
{
    QTest::addColumn<QString>("line");
    constexpr int Megabyte = 1'000'000;
    for (const char *part : {"1", "11:14 ", "11:14-", "+1h", "1:", "1.", "~", "about ", "2 Mar ", "a", "/", " ", "\t",
                             "(", "Europe/", "- "}) {
        const QString text = QString::fromLatin1(part);
        QTest::newRow(part) << text.repeated(Megabyte / text.size());
    }
}

void TestLeadingTime::shouldStayQuickOnHostileLines()
{
    QFETCH(QString, line);
    QElapsedTimer timer;
    timer.start();
    const std::optional<Result<LeadingTime>> leading = parseLeadingTime(line, aContext());
    QVERIFY2(timer.elapsed() < 2000, "a hostile line must not cost more than its length");
    if (leading && *leading)
        QVERIFY((*leading)->restAt <= line.size());
}

QTEST_GUILESS_MAIN(TestLeadingTime)

#include "tst_leadingtime.moc"
