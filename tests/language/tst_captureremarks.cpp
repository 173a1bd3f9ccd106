// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/captureremarks.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestCaptureRemarks : public QObject
{
    Q_OBJECT

private slots:
    void shouldQuoteWhatIsInDoubt_data();
    void shouldQuoteWhatIsInDoubt();
    void shouldSayNothingElse_data();
    void shouldSayNothingElse();

private:
    static CaptureContext context();
};

CaptureContext TestCaptureRemarks::context()
{
    CaptureContext context;
    context.time.zone = "America/Chicago";
    context.time.date = QDate(2021, 11, 7);
    context.today = QDate(2021, 11, 8);
    return context;
}

void TestCaptureRemarks::shouldQuoteWhatIsInDoubt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<CaptureKind>("kind");
    const auto row = [](const char *line, const char *quoted, CaptureKind kind) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(quoted) << kind;
    };
    row("25:00 alert", "“25:00”", CaptureKind::Note);
    row("10:99 x", "“10:99”", CaptureKind::Note);
    row("10:14:75 x", "“10:14:75”", CaptureKind::Note);
    row("24:01 x", "“24:01”", CaptureKind::Note);
    row("~25:00 alert", "“25:00”", CaptureKind::Note);
    row("2 Mar 25:00 alert", "“25:00”", CaptureKind::Note);
    row("11:14–11:60 alert", "“11:60”", CaptureKind::Note);
    row("  13:77pm alert", "“13:77pm”", CaptureKind::Note);
    row("01:30 alert", "01:30 comes twice", CaptureKind::Event);
    row("! Fix the test due yesterdayish", "“due yesterdayish”", CaptureKind::Action);
    row("! Fix the test due: 32nd", "“due: 32nd”", CaptureKind::Action);
    row("! Fix the test due by Foo @sam", "“due by Foo”", CaptureKind::Action);
}

void TestCaptureRemarks::shouldQuoteWhatIsInDoubt()
{
    QFETCH(QString, line);
    QFETCH(QString, quoted);
    QFETCH(CaptureKind, kind);
    const auto draft = parseCapture(line, context());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    QCOMPARE(kindOf(*draft), kind);
    const QString remark = captureRemark(line, *draft, context());
    QVERIFY2(remark.contains(quoted), qPrintable(remark));
}

void TestCaptureRemarks::shouldSayNothingElse_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"11:14 alert", "01:30 CST alert", "The dashboard was green", "3:1 odds", "10:20:30:40 is an address",
          "2001:db8::1 did not answer", "! Fix the test due friday", "! Slow due to load", "! Say when rent is due",
          "! Say when rent is due.", "? 25:00 ever", "* 25:00 ever", "! Renew what falls due, and log it"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestCaptureRemarks::shouldSayNothingElse()
{
    QFETCH(QString, line);
    const auto draft = parseCapture(line, context());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    QCOMPARE(captureRemark(line, *draft, context()), QString());
}

QTEST_GUILESS_MAIN(TestCaptureRemarks)

#include "tst_captureremarks.moc"
