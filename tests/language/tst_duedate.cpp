// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/capturewords.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestDueDate : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadWhatPeopleSay_data();
    void shouldReadWhatPeopleSay();
    void shouldKnowEachDayOfTheWeek_data();
    void shouldKnowEachDayOfTheWeek();
    void shouldLeaveWordsThatAreNoDate_data();
    void shouldLeaveWordsThatAreNoDate();
};

void TestDueDate::shouldReadWhatPeopleSay_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *phrase, int month, int day, int year = 2026) {
        QTest::newRow(phrase) << QString::fromUtf8(phrase) << QDate(year, month, day);
    };
    // Today is Monday, 1 June 2026.
    row("due friday", 6, 5);
    row("due on Friday", 6, 5);
    row("DUE FRIDAY", 6, 5);
    row("due: friday", 6, 5);
    row("due by the friday", 6, 5);
    row("due fri", 6, 5);
    row("due monday", 6, 8);
    row("due this friday", 6, 5);
    row("due next friday", 6, 12);
    row("due next monday", 6, 8);
    row("due 2026-12-01", 12, 1);
    row("due 2026/12/01", 12, 1);
    row("due 1 Dec", 12, 1);
    row("due Dec 1st", 12, 1);
    row("due 1.12.", 12, 1);
    row("due 01.12.2026", 12, 1);
    row("due today", 6, 1);
    row("due tonight", 6, 1);
    row("due eod", 6, 1);
    row("due end of day", 6, 1);
    row("due tomorrow", 6, 2);
    row("due the day after tomorrow", 6, 3);
    row("due day after tomorrow", 6, 3);
    row("due in 3 days", 6, 4);
    row("due within 3 days", 6, 4);
    row("due in 2 weeks", 6, 15);
    row("due in two weeks", 6, 15);
    row("due in a week", 6, 8);
    row("due in a month", 7, 1);
    row("due in 3 months", 9, 1);
    row("due in a quarter", 9, 1);
    row("due in one year", 6, 1, 2027);
    row("due in 0 days", 6, 1);
    row("due +3d", 6, 4);
    row("due +2w", 6, 15);
    row("due +1m", 7, 1);
    row("due end of week", 6, 5);
    row("due end of the week", 6, 5);
    row("due by end of week", 6, 5);
    row("due eow", 6, 5);
    row("due this week", 6, 5);
    row("due next week", 6, 12);
    row("due end of next week", 6, 12);
    row("due end of month", 6, 30);
    row("due by the end of the month", 6, 30);
    row("due end of this month", 6, 30);
    row("due eom", 6, 30);
    row("due next month", 7, 31);
    row("due end of next month", 7, 31);
    row("due end of quarter", 6, 30);
    row("due eoq", 6, 30);
    row("due next quarter", 9, 30);
    row("due end of year", 12, 31);
    row("due eoy", 12, 31);
    row("due next year", 12, 31, 2027);
    // German
    row("fällig Freitag", 6, 5);
    row("fällig am Freitag", 6, 5);
    row("Fällig: Freitag", 6, 5);
    row("fällig bis zum 1. Dezember", 12, 1);
    row("fällig heute", 6, 1);
    row("fällig morgen", 6, 2);
    row("fällig übermorgen", 6, 3);
    row("fällig in 2 Wochen", 6, 15);
    row("fällig in zwei Wochen", 6, 15);
    row("fällig in einer Woche", 6, 8);
    row("fällig in einem Monat", 7, 1);
    row("fällig nächste Woche", 6, 12);
    row("fällig nächsten Freitag", 6, 12);
    row("fällig diesen Freitag", 6, 5);
    row("fällig Ende der Woche", 6, 5);
    row("fällig Ende des Monats", 6, 30);
    row("fällig Ende nächster Woche", 6, 12);
    row("fällig Ende nächsten Monats", 7, 31);
    row("fällig Monatsende", 6, 30);
    row("fällig zum Jahresende", 12, 31);
}

void TestDueDate::shouldReadWhatPeopleSay()
{
    QFETCH(const QString, phrase);
    QFETCH(const QDate, due);
    const QDate today(2026, 6, 1);
    for (const QString &line : {u"Alert on it %1"_s.arg(phrase), u"%1 Alert on it"_s.arg(phrase),
                                u"Alert on it, %1 @sam"_s.arg(phrase), u"Alert on it (%1)"_s.arg(phrase)}) {
        const auto words = readActionWords(line, today);
        QVERIFY2(words, qPrintable(line));
        QCOMPARE(words->due, due);
        QCOMPARE(words->title, u"Alert on it"_s);
        QCOMPARE(unreadDue(words->title), QString());
    }
}

void TestDueDate::shouldKnowEachDayOfTheWeek_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *name, QDate today, const char *phrase, QDate due) {
        QTest::newRow(name) << today << QString::fromUtf8(phrase) << due;
    };
    row("friday on a friday is the next", {2026, 6, 5}, "due friday", {2026, 6, 12});
    row("end of week on a friday", {2026, 6, 5}, "due end of week", {2026, 6, 5});
    row("end of week on a saturday", {2026, 6, 6}, "due end of week", {2026, 6, 7});
    row("end of week on a sunday", {2026, 6, 7}, "due eow", {2026, 6, 7});
    row("next week on a sunday", {2026, 6, 7}, "due next week", {2026, 6, 12});
    row("this monday on a thursday", {2026, 6, 4}, "due this monday", {2026, 6, 8});
    row("next monday on a sunday", {2026, 6, 7}, "due next monday", {2026, 6, 8});
    row("a month from the 31st", {2026, 1, 31}, "due in a month", {2026, 2, 28});
    row("next month from the 31st", {2026, 1, 31}, "due next month", {2026, 2, 28});
    row("end of february in a leap year", {2028, 2, 1}, "due end of month", {2028, 2, 29});
    row("a year from 29 february", {2028, 2, 29}, "due in a year", {2029, 2, 28});
    row("end of the last quarter", {2026, 10, 1}, "due end of quarter", {2026, 12, 31});
    row("next quarter over new year", {2026, 11, 30}, "due next quarter", {2027, 3, 31});
    row("tomorrow on new year's eve", {2026, 12, 31}, "due tomorrow", {2027, 1, 1});
}

void TestDueDate::shouldKnowEachDayOfTheWeek()
{
    QFETCH(const QDate, today);
    QFETCH(const QString, phrase);
    QFETCH(const QDate, due);
    const auto words = readActionWords(u"Alert "_s + phrase, today);
    QVERIFY(words);
    QCOMPARE(words->due, due);
}

void TestDueDate::shouldLeaveWordsThatAreNoDate_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"Fix the due process", "Alert due in time", "Slow due to load", "Alert due in a while", "Alert due next",
          "Alert due end of story", "Alert due in 2 sprints", "Alert due +3", "Alert due +3x", "Fix overdue friday job",
          "Alert due-friday", "Alert due eowx", "Alert due in 1000 days", "Pay the dues friday", "Alert due endlich",
          "Alert fällig irgendwann", "Alert due", "Alert due the day after"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestDueDate::shouldLeaveWordsThatAreNoDate()
{
    QFETCH(const QString, line);
    const auto words = readActionWords(line, QDate(2026, 6, 1));
    QVERIFY(words);
    QCOMPARE(words->due, QDate());
    QCOMPARE(words->title, line);
}

QTEST_GUILESS_MAIN(TestDueDate)

#include "tst_duedate.moc"
