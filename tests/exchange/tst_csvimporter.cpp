// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/csvimporter.h"

#include "support/exchangefiles.h"

#include <QStringEncoder>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content, const QString &fileName = u"night 2026-03-12.csv"_s,
                          const QByteArray &zone = {})
{
    return importBytes(CsvImporter(), content, fileName, {.zone = zone});
}

QStringList timesOf(const Result<ImportResult> &result)
{
    QStringList times;
    if (!result)
        return {result.error().message};
    for (const TimelineEvent &event : result->reviews.first().events)
        times.append(event.time.happenedAt.toString(Qt::ISODateWithMs));
    return times;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark = true)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestCsvImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadAGermanExcelFile()
    {
        const auto result = read(exchangeFile(u"bom-semicolon.csv"_s), u"bom-semicolon.csv"_s, "Europe/Berlin");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(content.review.title, u"bom-semicolon"_s);
        QCOMPARE(content.review.incident.timeZone, QByteArray("Europe/Berlin"));
        QCOMPARE(timesOf(result), (QStringList{u"2026-03-12T09:05:00.000Z"_s, u"2026-03-12T09:20:00.000Z"_s}));
        QCOMPARE(content.events.at(0).text, u"Alarm: \"queue_age\" feuert; Seite geht raus"_s);
        QCOMPARE(content.events.at(0).source, u"Søren"_s);
        QCOMPARE(content.events.at(0).kind, EventKind::Alert);
        QCOMPARE(content.events.at(1).text, u"Rollback\nbegonnen"_s);
        QCOMPARE(content.events.at(1).kind, EventKind::Remediation);
        QVERIFY(result->warnings.isEmpty());
    }

    void shouldReadEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = u"time,text\n2026-03-12 10:05,Grüße von Søren\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << encoded(text, QStringConverter::Utf8);
        QTest::newRow("UTF-16 LE") << encoded(text, QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 BE") << encoded(text, QStringConverter::Utf16BE);
        QTest::newRow("UTF-16 LE without mark") << encoded(text, QStringConverter::Utf16LE, false);
        QTest::newRow("Latin-1") << text.toLatin1();
        QTest::newRow("line ends of old Macs") << QString(text).replace(u'\n', u'\r').toUtf8();
        QTest::newRow("line ends of Windows") << QString(text).replace(u'\n', u"\r\n"_s).toUtf8();
    }

    void shouldReadEveryEncoding()
    {
        QFETCH(QByteArray, content);
        const auto result = read(content);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->reviews.first().events.first().text, u"Grüße von Søren"_s);
    }

    void shouldFindTheTimes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("times");
        const QString ten = u"2026-03-12T10:00:00.000Z"_s;
        const QString eleven = u"2026-03-12T11:00:00.000Z"_s;
        QTest::newRow("ISO") << QByteArray("happened_at,text\n2026-03-12T10:00:00Z,a\n2026-03-12T12:00:00+01:00,b\n")
                             << QStringList{ten, eleven};
        QTest::newRow("date beside time")
            << QByteArray("date,time,text\n2026-03-12,10:00,a\n2026-03-12,11:00,b\n") << QStringList{ten, eleven};
        QTest::newRow("zone in the header")
            << QByteArray("Time (CET),text\n2026-03-12 11:00,a\n2026-03-12 12:00,b\n") << QStringList{ten, eleven};
        QTest::newRow("epoch") << QByteArray("ts,text\n1773309600,a\n1773313200000,b\n") << QStringList{ten, eleven};
        QTest::newRow("epoch with fraction")
            << QByteArray("ts,text\n1773309600.5,a\n") << QStringList{u"2026-03-12T10:00:00.500Z"_s};
        QTest::newRow("bare, the day in the file's name")
            << QByteArray("time,text\n10:00,a\n11:00,b\n") << QStringList{ten, eleven};
        QTest::newRow("bare, past midnight")
            << QByteArray("time,text\n23:00,a\n00:30,b\n")
            << QStringList{u"2026-03-12T23:00:00.000Z"_s, u"2026-03-13T00:30:00.000Z"_s};
        QTest::newRow("bare, newest first") << QByteArray("time,text\n11:30,c\n11:00,b\n10:00,a\n")
                                            << QStringList{ten, eleven, u"2026-03-12T11:30:00.000Z"_s};
        QTest::newRow("after the one before")
            << QByteArray("time,text\n2026-03-12 10:00,a\n+60m,b\n") << QStringList{ten, eleven};
        QTest::newRow("under an unknown header")
            << QByteArray("x,moment\na,2026-03-12 10:00\nb,2026-03-12 11:00\n") << QStringList{ten, eleven};
        QTest::newRow("no header") << QByteArray("2026-03-12 10:00,a\n2026-03-12 11:00,b\n")
                                   << QStringList{ten, eleven};
        QTest::newRow("beginning and end")
            << QByteArray("id,start_at,end_at,status\n7,2026-03-12T10:00:00Z,2026-03-12T11:00:00Z,Down\n")
            << QStringList{ten};
        QTest::newRow("tabs") << QByteArray("time\ttext\n2026-03-12 10:00\ta, b\n") << QStringList{ten};
        QTest::newRow("pipes, spaces before quotes")
            << QByteArray("\"time\"| \"text\"\n\"2026-03-12 10:00\"| \"a\"\n") << QStringList{ten};
    }

    void shouldFindTheTimes()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, times);
        QCOMPARE(timesOf(read(content)), times);
    }

    void shouldReadEveryColumn()
    {
        const auto result =
            read("time,end,known_at,kind,milestone,lane,person,source,description\n"
                 "2026-03-12 10:00,10:20,2026-03-12 10:30,Remediation,detected; mitigated,db,Noor,Slack,Failover\n");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        const TimelineEvent event = result->reviews.first().events.first();
        QCOMPARE(event.time.endsAt, event.time.happenedAt.addSecs(20 * 60));
        QCOMPARE(event.knownAt, event.time.happenedAt.addSecs(30 * 60));
        QCOMPARE(event.kind, EventKind::Remediation);
        QCOMPARE(event.milestones, (QList<Milestone>{Milestone::Detected, Milestone::Mitigated}));
        QCOMPARE(event.lane, u"db"_s);
        QCOMPARE(event.source, u"Noor (Slack)"_s);
        QCOMPARE(event.text, u"Failover"_s);
        QVERIFY(result->warnings.isEmpty());
    }

    void shouldTakeWordsForTheText()
    {
        const auto result = read("n,begun,over,status\n7,2026-03-12T10:00:00Z,2026-03-12T11:00:00Z,Down\n8,2026-03-"
                                 "12T11:00:00Z,2026-03-12T11:30:00Z,Up\n");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().events.first().text, u"Down"_s);
    }

    void shouldMarkApproximateTimes()
    {
        const auto result = read("time,text\n~2026-03-12 10:00,a\n");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().events.first().time.precision, TimePrecision::Approximate);
    }

    void shouldWarnOfTheLinesItLeavesOut()
    {
        const auto result = read("time,text,kind\n2026-03-12 10:00,\"a\nb\",alert\nsoon,c,alert\n2026-03-12 "
                                 "10:05,,alert\n2026-03-12 10:06,d,rumour\n2026-03-12 10:07,e,rumour\n");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().events.size(), 3);
        QList<int> lines;
        for (const ImportWarning &warning : result->warnings)
            lines.append(warning.line);
        // The quoted line break counts; a kind is spoken of once.
        QCOMPARE(lines, (QList<int>{4, 5, 6}));
        QVERIFY(result->warnings.at(2).text.contains("rumour"_L1));
    }

    void shouldSayThatTodayWasTaken()
    {
        const auto result = read("time,text\n10:00,a\n", u"log.csv"_s);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->warnings.size(), 1);
        QCOMPARE(result->warnings.first().line, 2);
    }

    void shouldKnowTheSameRowsAgain()
    {
        const QByteArray content("time,text\n2026-03-12 10:00,a\n2026-03-12 10:00,a\n2026-03-12 10:05,b\n");
        const auto once = read(content);
        const auto grown = read(content + "2026-03-12 10:09,c\n", u"another.csv"_s);
        QCOMPARE(grown->reviews.first().events.size(), 4);
        QCOMPARE(once->reviews.first().review.sourceKey, grown->reviews.first().review.sourceKey);
        QSet<QString> keys;
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(once->reviews.first().events.at(i).sourceKey, grown->reviews.first().events.at(i).sourceKey);
            keys.insert(once->reviews.first().events.at(i).sourceKey);
        }
        QCOMPARE(keys.size(), 3);
        const auto withId = read("id,time,text\nm-7,2026-03-12 10:00,a\n");
        QCOMPARE(withId->reviews.first().events.first().sourceKey, u"m-7"_s);
    }

    void shouldRefuseWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("no times") << QByteArray("Sell,List\n142,160\n175,180\n") << u"timestamp"_s;
        QTest::newRow("one column of words") << QByteArray("hello\nworld\n") << u"no column holds times"_s;
        QTest::newRow("a header alone") << QByteArray("time,text\n") << u"no row below"_s;
        QTest::newRow("no row understood") << QByteArray("time,text\nsoon,a\nlater,b\n") << u"line 2"_s;
        QTest::newRow("an open quote") << QByteArray("time,text\n2026-03-12 10:00,a\n2026-03-12 10:01,\"b\nc\nd")
                                       << u"line 3"_s;
        QTest::newRow("NUL bytes") << QByteArray("time,text\n2026-03-12 10:00,a\n\0\0\0\n", 33) << u"line 3"_s;
        QTest::newRow("times without texts") << QByteArray("time,text\n2026-03-12 10:00,\n") << u"no row has a text"_s;
    }

    void shouldRefuseWithTheReason()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const auto result = read(content, u"list.csv"_s);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
        QVERIFY2(result.error().message.startsWith("list.csv"_L1), qPrintable(result.error().message));
    }

    void shouldReadTenThousandRowsQuickly()
    {
        QByteArray content("time,text\n");
        for (int i = 0; i < 10'000; ++i)
            content += "2026-03-12T10:00:" + QByteArray::number(i % 60).rightJustified(2, '0') + "Z,row " +
                       QByteArray::number(i) + "\n";
        QElapsedTimer timer;
        timer.start();
        const auto result = read(content);
        QCOMPARE(result->reviews.first().events.size(), 10'000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestCsvImporter)
#include "tst_csvimporter.moc"
