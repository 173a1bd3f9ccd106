// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/capturekind.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestCaptureKind : public QObject
{
    Q_OBJECT

private slots:
    void shouldKnowWhatIsMeant_data();
    void shouldKnowWhatIsMeant();
    void shouldExchangeTheMark_data();
    void shouldExchangeTheMark();
    void shouldLoseNothingOnTheWayRound();
    void shouldOfferTheTimeOfTheEventBefore();
    void shouldSpellOutAClock_data();
    void shouldSpellOutAClock();
};

void TestCaptureKind::shouldKnowWhatIsMeant_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<CaptureKind>("kind");
    const auto row = [](const char *line, CaptureKind kind) { QTest::newRow(line) << QString::fromUtf8(line) << kind; };
    row("", CaptureKind::Note);
    row("green", CaptureKind::Note);
    row("!", CaptureKind::Action);
    row("  ! x", CaptureKind::Action);
    row("?", CaptureKind::Parked);
    row("*", CaptureKind::Private);
    row(">", CaptureKind::Continuation);
    row("11:14", CaptureKind::Event);
    row("11:14 IST ambiguous", CaptureKind::Event);
    row("+3m x", CaptureKind::Event);
    row("^", CaptureKind::Note);
    row("^ 11:14 x", CaptureKind::Note);
    row("^ ! x", CaptureKind::Action);
    row("🔥", CaptureKind::Note);
    row("שלום", CaptureKind::Note);
}

void TestCaptureKind::shouldKnowWhatIsMeant()
{
    QFETCH(const QString, line);
    QFETCH(const CaptureKind, kind);
    QCOMPARE(intendedKind(line, {}), kind);
}

void TestCaptureKind::shouldExchangeTheMark_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<CaptureKind>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, CaptureKind kind, const char *expected) {
        QTest::addRow("%s to %d", line, static_cast<int>(kind))
            << QString::fromUtf8(line) << kind << QString::fromUtf8(expected);
    };
    row("", CaptureKind::Action, "! ");
    row("green", CaptureKind::Action, "! green");
    row("! green", CaptureKind::Parked, "? green");
    row("!green", CaptureKind::Parked, "? green");
    row("?   green", CaptureKind::Private, "* green");
    row("* green", CaptureKind::Continuation, "> green");
    row("> green", CaptureKind::Note, "green");
    row("! green ", CaptureKind::Note, "green ");
    row("^ green", CaptureKind::Action, "^ ! green");
    row("^ ! green", CaptureKind::Note, "^ green");
    row("  green", CaptureKind::Action, "!   green");
    row("! two\n  lines", CaptureKind::Parked, "? two\n  lines");
    row("!", CaptureKind::Note, "");
    row("!!", CaptureKind::Note, "!");
    row("שלום", CaptureKind::Parked, "? שלום");
    row("🔥", CaptureKind::Private, "* 🔥");
}

void TestCaptureKind::shouldExchangeTheMark()
{
    QFETCH(const QString, line);
    QFETCH(const CaptureKind, kind);
    QFETCH(const QString, expected);
    QCOMPARE(withKind(line, kind), expected);
}

void TestCaptureKind::shouldLoseNothingOnTheWayRound()
{
    for (const QString &text :
         {u"green"_s, u"two\nlines"_s, u"^ tied"_s, u"11:14 alert"_s, u"🔥 #dns @sam due friday"_s}) {
        QString line = text;
        for (const CaptureKind kind : {CaptureKind::Action, CaptureKind::Parked, CaptureKind::Private,
                                       CaptureKind::Continuation, CaptureKind::Note})
            line = withKind(line, kind);
        QCOMPARE(line, text);
    }
}

void TestCaptureKind::shouldOfferTheTimeOfTheEventBefore()
{
    CaptureContext context;
    context.time.zone = "Asia/Kolkata";
    context.time.reference = QDateTime(QDate(2026, 3, 12), QTime(5, 44), QTimeZone::utc());
    QCOMPARE(offeredTime(context), u"11:14"_s);
}

void TestCaptureKind::shouldSpellOutAClock_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("1125 dashboards are red", "11:25 dashboards are red");
    row("11.20 channel opened", "11:20 channel opened");
    row(" 9.05: paged", "9:05: paged");
    row("1125", "11:25");
    row("0005 restart", "00:05 restart");
    row("500 errors", "");
    row("2561 x", "");
    row("11.205 x", "");
    row("1125th customer", "");
    row("11.20.3 is out", "");
    row("v11.20 is out", "");
    row("", "");
}

void TestCaptureKind::shouldSpellOutAClock()
{
    QFETCH(const QString, line);
    QTEST(withClockSpelledOut(line), "expected");
}

QTEST_GUILESS_MAIN(TestCaptureKind)

#include "tst_capturekind.moc"
