// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/calendarnames.h"
#include "language/clocktoken.h"
#include "language/datetoken.h"
#include "language/durationtoken.h"
#include "language/textcursor.h"

#include <QTest>

using namespace debrief;
using namespace std::chrono_literals;

/// The readers below the time phrase: each moves the cursor exactly behind what it took, or not at all.
class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void shouldMoveACursor();
    void shouldReadAtMostSoMany();
    void shouldStayInsideTheText();
    void shouldExcerptForMessages_data();
    void shouldExcerptForMessages();
    void shouldKnowMonthsAndWeekdays();
    void shouldLeaveTheRestOfAClock_data();
    void shouldLeaveTheRestOfAClock();
    void shouldLeaveTheRestOfADate_data();
    void shouldLeaveTheRestOfADate();
    void shouldChooseTheDayBySense();
    void shouldLeaveTheRestOfADuration_data();
    void shouldLeaveTheRestOfADuration();
};

void TestTokens::shouldMoveACursor()
{
    TextCursor cursor(u" \u200e Due: x");
    QVERIFY(cursor.skipSpaces());
    QVERIFY(!cursor.skipSpaces());
    QVERIFY(!cursor.acceptWord(QLatin1StringView("du")));
    QVERIFY(cursor.acceptWord(QLatin1StringView("due")));
    QVERIFY(cursor.atWordEnd());
    QVERIFY(!cursor.accept(u';'));
    QVERIFY(cursor.acceptAnyOf(u",:"));
    cursor.skipSpaces();
    QCOMPARE(cursor.rest(), QStringView(u"x"));
    cursor.advance();
    QVERIFY(cursor.atEnd());
}

void TestTokens::shouldReadAtMostSoMany()
{
    TextCursor cursor(u"12345ab");
    QVERIFY(cursor.readDigits(4).isEmpty());
    QCOMPARE(cursor.position(), 0);
    QCOMPARE(cursor.readDigits(5), QStringView(u"12345"));
    QVERIFY(cursor.readLetters(1).isEmpty());
    QCOMPARE(cursor.readLetters(2), QStringView(u"ab"));
}

void TestTokens::shouldStayInsideTheText()
{
    TextCursor cursor(u"");
    QVERIFY(cursor.atEnd());
    QVERIFY(cursor.peek().isNull());
    QVERIFY(cursor.peek(-1).isNull());
    QVERIFY(cursor.peek(7).isNull());
    cursor.advance(5);
    QCOMPARE(cursor.position(), 0);
    QVERIFY(!cursor.accept(QChar()));
    QVERIFY(!cursor.acceptAnyOf(QStringView(u"\0a", 2)));
    QVERIFY(cursor.rest().isEmpty());
}

void TestTokens::shouldExcerptForMessages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << QStringLiteral("11:14") << QStringLiteral("11:14");
    QTest::newRow("lines") << QStringLiteral("a\n\tb") << QStringLiteral("a b");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("a b");
    QTest::newRow("override") << QStringLiteral("a\u202eb") << QStringLiteral("a b");
    QTest::newRow("long") << QString(1000, u'x') << QString(60, u'x') + QChar(0x2026);
}

void TestTokens::shouldExcerptForMessages()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(excerpt(text), expected);
}

void TestTokens::shouldKnowMonthsAndWeekdays()
{
    const QLocale english(QLocale::English);
    const QLocale german(QLocale::German);
    for (const QLocale &locale : {english, german}) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = locale.standaloneMonthName(month, QLocale::LongFormat);
            TextCursor cursor(name);
            QVERIFY2(readMonth(cursor) == month, qPrintable(name));
            QVERIFY(cursor.atEnd());
        }
        for (int day = 1; day <= 7; ++day) {
            const QString name = locale.standaloneDayName(day, QLocale::LongFormat);
            TextCursor cursor(name);
            QVERIFY2(readWeekday(cursor) == day, qPrintable(name));
        }
    }
    TextCursor marching(u"marching");
    QCOMPARE(readMonth(marching), 0);
    QCOMPARE(marching.position(), 0);
}

void TestTokens::shouldLeaveTheRestOfAClock_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("rest");
    QTest::newRow("colon") << QStringLiteral("11:14 x") << QTime(11, 14) << QStringLiteral(" x");
    QTest::newRow("colon at the end") << QStringLiteral("11:14: x") << QTime(11, 14) << QStringLiteral(": x");
    QTest::newRow("fraction") << QStringLiteral("11:14:32.0625Z") << QTime(11, 14, 32, 62) << QStringLiteral("Z");
    QTest::newRow("pm") << QStringLiteral("1:05 p.m. x") << QTime(13, 5) << QStringLiteral(" x");
    QTest::newRow("noon") << QStringLiteral("12 pm") << QTime(12, 0) << QString();
    QTest::newRow("midnight") << QStringLiteral("12am") << QTime(0, 0) << QString();
    QTest::newRow("no meridiem in the afternoon")
        << QStringLiteral("14:03 am") << QTime(14, 3) << QStringLiteral(" am");
    QTest::newRow("word behind") << QStringLiteral("11:14 ampere") << QTime(11, 14) << QStringLiteral(" ampere");
    QTest::newRow("end of the day") << QStringLiteral("24:00") << QTime(0, 0) << QString();
    QTest::newRow("none") << QStringLiteral("x") << QTime() << QStringLiteral("x");
    QTest::newRow("out of range") << QStringLiteral("11:60") << QTime() << QStringLiteral("11:60");
    QTest::newRow("address") << QStringLiteral("1:22:33:44") << QTime() << QStringLiteral("1:22:33:44");
}

void TestTokens::shouldLeaveTheRestOfAClock()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QFETCH(QString, rest);
    TextCursor cursor(text);
    const std::optional<ClockToken> clock = readClock(cursor);
    QCOMPARE(clock ? clock->time() : QTime(), time);
    QCOMPARE(cursor.rest().toString(), rest);
    QCOMPARE(clock ? clock->daysAfter() : 0, text.startsWith(QStringLiteral("24")) ? 1 : 0);
}

void TestTokens::shouldLeaveTheRestOfADate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("rest");
    QTest::newRow("ISO") << QStringLiteral("2021-06-01 x") << QDate(2021, 6, 1) << QStringLiteral(" x");
    QTest::newRow("ISO with time") << QStringLiteral("2021-06-01T10:00") << QDate(2021, 6, 1)
                                   << QStringLiteral("T10:00");
    QTest::newRow("month first") << QStringLiteral("Jun 1, 2021 x") << QDate(2021, 6, 1) << QStringLiteral(" x");
    QTest::newRow("time behind, no year")
        << QStringLiteral("1 Jun 10:00") << QDate(2021, 6, 1) << QStringLiteral(" 10:00");
    QTest::newRow("four digits, no year")
        << QStringLiteral("1 Jun 1114 PST") << QDate(2021, 6, 1) << QStringLiteral(" 1114 PST");
    QTest::newRow("two spaces") << QStringLiteral("Jun  1 10:00") << QDate(2021, 6, 1) << QStringLiteral(" 10:00");
    QTest::newRow("weekday") << QStringLiteral("Tue, 1 Jun 2021") << QDate(2021, 6, 1) << QString();
    QTest::newRow("weekday alone") << QStringLiteral("Tuesday, x") << QDate(2021, 6, 1) << QStringLiteral(", x");
    QTest::newRow("number") << QStringLiteral("3 nodes") << QDate() << QStringLiteral("3 nodes");
    QTest::newRow("version") << QStringLiteral("1.2.3") << QDate() << QStringLiteral("1.2.3");
    QTest::newRow("longer") << QStringLiteral("2021-06-011") << QDate() << QStringLiteral("2021-06-011");
    QTest::newRow("empty") << QString() << QDate() << QString();
}

void TestTokens::shouldLeaveTheRestOfADate()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(QString, rest);
    TextCursor cursor(text);
    const std::optional<DateToken> token = readDate(cursor, QDate(2021, 6, 1), DateSense::Nearest);
    QCOMPARE(token ? token->date : QDate(), date);
    QVERIFY(!token || !token->problem);
    QCOMPARE(cursor.rest().toString(), rest);
}

void TestTokens::shouldChooseTheDayBySense()
{
    const QDate tuesday(2021, 6, 1);
    const auto read = [tuesday](QStringView text, DateSense sense) {
        TextCursor cursor(text);
        return readDate(cursor, tuesday, sense)->date;
    };
    QCOMPARE(read(u"monday", DateSense::Nearest), QDate(2021, 5, 31));
    QCOMPARE(read(u"monday", DateSense::Coming), QDate(2021, 6, 7));
    QCOMPARE(read(u"tuesday", DateSense::Nearest), tuesday);
    QCOMPARE(read(u"tuesday", DateSense::Coming), QDate(2021, 6, 8));
    QCOMPARE(read(u"31 May", DateSense::Nearest), QDate(2021, 5, 31));
    QCOMPARE(read(u"31 May", DateSense::Coming), QDate(2022, 5, 31));
    QCOMPARE(read(u"29 Feb", DateSense::Nearest), QDate(2020, 2, 29));
    QCOMPARE(read(u"29 Feb", DateSense::Coming), QDate(2024, 2, 29));
}

void TestTokens::shouldLeaveTheRestOfADuration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("rest");
    constexpr qint64 minute = 60'000;
    QTest::newRow("minutes") << QStringLiteral("+3m x") << false << 3 * minute << QStringLiteral(" x");
    QTest::newRow("two units") << QStringLiteral("-1h5m") << false << -65 * minute << QString();
    QTest::newRow("spaced") << QStringLiteral("+ 1 hour 5 minutes") << true << 65 * minute << QString();
    QTest::newRow("spaced at a line's start")
        << QStringLiteral("+1 hour") << false << qint64(0) << QStringLiteral("+1 hour");
    QTest::newRow("space behind stays") << QStringLiteral("+3m ") << true << 3 * minute << QStringLiteral(" ");
    QTest::newRow("no unit") << QStringLiteral("+3") << true << qint64(0) << QStringLiteral("+3");
    QTest::newRow("no sign") << QStringLiteral("3m") << true << qint64(0) << QStringLiteral("3m");
    QTest::newRow("wrong order") << QStringLiteral("+5m1h") << true << qint64(0) << QStringLiteral("+5m1h");
    QTest::newRow("too long") << QStringLiteral("+367d") << true << qint64(0) << QStringLiteral("+367d");
    QTest::newRow("many digits") << QStringLiteral("+1234567s") << true << qint64(0) << QStringLiteral("+1234567s");
}

void TestTokens::shouldLeaveTheRestOfADuration()
{
    QFETCH(QString, text);
    QFETCH(bool, isWhole);
    QFETCH(qint64, milliseconds);
    QFETCH(QString, rest);
    TextCursor cursor(text);
    const auto duration = readSignedDuration(cursor, isWhole ? ReadingMode::WholePhrase : ReadingMode::LineStart);
    QCOMPARE(duration.value_or(0ms).count(), milliseconds);
    QCOMPARE(duration.has_value(), milliseconds != 0);
    QCOMPARE(cursor.rest().toString(), rest);
}

QTEST_GUILESS_MAIN(TestTokens)

#include "tst_tokens.moc"
