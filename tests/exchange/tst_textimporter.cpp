// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/textimporter.h"

#include "support/exchangefiles.h"

#include "domain/zonedtime.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestTextImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadEveryLineThatBeginsWithATime();
    void shouldKeepMarksAsTheyAre();
    void shouldCountFromTheLineBefore();
    void shouldRecogniseItsLines_data();
    void shouldRecogniseItsLines();
    void shouldBearBadInput_data();
    void shouldBearBadInput();
};

void TestTextImporter::shouldReadEveryLineThatBeginsWithATime()
{
    const auto result =
        importBytes(TextImporter(),
                    "All times in CET\n10 Feb 2026\n11:14 Alert\non two hosts\n\n11:20  Rollback\n- 23:50 Quiet\n"
                    "0:10 Over\n2026-02-12T08:00Z Review\n",
                    u"Clipboard"_s);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QStringList lines;
    for (const TimelineEvent &event : result->reviews.first().events)
        lines.append(isoUtc(event.time.happenedAt) + u' ' + event.text);
    QCOMPARE(lines, (QStringList{u"2026-02-10T10:14:00Z Alert\non two hosts"_s, u"2026-02-10T10:20:00Z Rollback"_s,
                                 u"2026-02-10T22:50:00Z Quiet"_s, u"2026-02-10T23:10:00Z Over"_s,
                                 u"2026-02-12T08:00:00Z Review"_s}));
}

void TestTextImporter::shouldKeepMarksAsTheyAre()
{
    const auto result = importBytes(TextImporter(), "2026-02-10 11:14 *a* <b> # c\n# d\n", u"a.txt"_s);
    QVERIFY(result);
    QCOMPARE(result->reviews.first().events.size(), 1);
    // Markdown that shows what was written.
    QVERIFY2(result->reviews.first().events.first().text.contains(u"\\*a\\*"_s),
             qPrintable(result->reviews.first().events.first().text));
}

void TestTextImporter::shouldCountFromTheLineBefore()
{
    const auto result = importBytes(TextImporter(), "2026-02-10 11:14 Alert\n+3m Page\n+90s Call\n", u"a.txt"_s);
    QVERIFY(result);
    QCOMPARE(result->reviews.first().events.size(), 3);
    QCOMPARE(isoUtc(result->reviews.first().events.at(1).time.happenedAt), u"2026-02-10T11:17:00Z"_s);
    QCOMPARE(isoUtc(result->reviews.first().events.at(2).time.happenedAt), u"2026-02-10T11:18:30Z"_s);
}

void TestTextImporter::shouldRecogniseItsLines_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isIt");
    QTest::newRow("lines") << "11:14 Alert\n11:20 Over\n"_ba << true;
    QTest::newRow("among others") << "What happened\nlast night\nto be short\n11:14 Alert\n"_ba << true;
    QTest::newRow("prose") << "Nothing happened.\n"_ba << false;
    QTest::newRow("JSON") << "[{\"time\": \"11:14\"}]\n"_ba << false;
    QTest::newRow("NUL") << QByteArray("11:14 a\0b\n", 10) << false;
}

void TestTextImporter::shouldRecogniseItsLines()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isIt);
    QCOMPARE(TextImporter().recognise(*ImportSource::fromBytes(content, u"Clipboard"_s)) > 0, isIt);
}

void TestTextImporter::shouldBearBadInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("events");
    QTest::newRow("Latin-1") << "2026-02-10 11:14 Gr\xfc\xdf"
                                "e\n"_ba
                             << 1;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "2026-02-10 11:14 Alert\n"_ba
                                     << 1;
    QTest::newRow("NUL") << QByteArray("2026-02-10 11:14 a\0b\n", 21) << 1;
    QTest::newRow("CR LF") << "2026-02-10 11:14 Alert\r\n11:20 Over\r\n"_ba << 2;
    QTest::newRow("a long line") << "2026-02-10 11:14 "_ba + QByteArray(1'000'000, 'x') + "\n11:20 Over\n" << 2;
    QTest::newRow("no end") << "2026-02-10 11:14 Alert"_ba << 1;
    QTest::newRow("year out of range") << "9999-02-10 11:14 Alert\n2026-02-10 11:14 Alert\n"_ba << 1;
}

void TestTextImporter::shouldBearBadInput()
{
    QFETCH(QByteArray, content);
    QFETCH(int, events);
    const auto result = importBytes(TextImporter(), content, u"a.txt"_s);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->reviews.first().events.size(), events);
}

QTEST_GUILESS_MAIN(TestTextImporter)

#include "tst_textimporter.moc"
