// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/capturelines.h"

#include "domain/zonedtime.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestCaptureLines : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeBulletsAway_data();
    void shouldTakeBulletsAway();
    void shouldReadEachLineAfterTheOneBefore();
    void shouldKeepWhatCantBeEntered();
};

void TestCaptureLines::shouldTakeBulletsAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const QStringList both{u"one"_s, u"two"_s};
    QTest::newRow("plain") << u"one\n\n  two  \n"_s << both;
    QTest::newRow("bullets") << u"- one\n- two"_s << both;
    QTest::newRow("dots") << u"• one\n  • two"_s << both;
    QTest::newRow("a bullet without words") << u"- one\n- \n- two"_s << QStringList{u"- one"_s, u"-"_s, u"- two"_s};
    QTest::newRow("not every line") << u"- one\ntwo"_s << QStringList{u"- one"_s, u"two"_s};
    QTest::newRow("one alone") << u"- one"_s << QStringList{u"- one"_s};
    // What may be private must not become public.
    QTest::newRow("private") << u"* one\n* two"_s << QStringList{u"* one"_s, u"* two"_s};
    QTest::newRow("nothing") << u" \n \n"_s << QStringList();
}

void TestCaptureLines::shouldTakeBulletsAway()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QCOMPARE(captureLines(text), lines);
}

void TestCaptureLines::shouldReadEachLineAfterTheOneBefore()
{
    CaptureContext context;
    context.time.reference = QDateTime(QDate(2026, 3, 12), QTime(10, 0), QTimeZone::utc());
    const CaptureLines read = readCaptureLines(
        {u"+5m one"_s, u"a note"_s, u"> more"_s, u"+5m two"_s, u"23:50 three"_s, u"00:10 four"_s}, context);
    QCOMPARE(read.drafts.size(), 6);
    const auto timeOf = [&read](int line) {
        return isoUtc(std::get<EventDraft>(read.drafts.at(line)).time.happenedAt);
    };
    QCOMPARE(timeOf(0), u"2026-03-12T10:05:00Z"_s);
    QCOMPARE(timeOf(3), u"2026-03-12T10:10:00Z"_s);
    QCOMPARE(timeOf(4), u"2026-03-12T23:50:00Z"_s);
    QCOMPARE(timeOf(5), u"2026-03-13T00:10:00Z"_s);
    QCOMPARE(kindOf(read.drafts.at(2)), CaptureKind::Continuation);
}

void TestCaptureLines::shouldKeepWhatCantBeEntered()
{
    const CaptureLines read = readCaptureLines({u"> more"_s, u"!"_s, u"a note"_s, u"> more"_s}, {});
    QCOMPARE(read.refused, (QStringList{u"> more"_s, u"!"_s}));
    QVERIFY2(read.firstError.message.contains(u"no note"_s), qPrintable(read.firstError.message));
    QCOMPARE(read.drafts.size(), 2);
}

QTEST_GUILESS_MAIN(TestCaptureLines)

#include "tst_capturelines.moc"
