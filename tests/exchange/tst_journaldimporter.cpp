// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/journaldimporter.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content)
{
    return importBytes(JournaldImporter(), content, u"journal.json"_s);
}

QByteArray entry(const QByteArray &cursor, const QByteArray &time, const QByteArray &message,
                 const QByteArray &more = {})
{
    return R"({ "__CURSOR" : ")" + cursor + R"(", "__REALTIME_TIMESTAMP" : )" + time + R"(, "_HOSTNAME" : "web1",
        "SYSLOG_IDENTIFIER" : "app", "_PID" : "184", "PRIORITY" : "3", "MESSAGE" : )" +
           message + more + " }";
}

} // namespace

class TestJournaldImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadAnEntry()
    {
        const auto result = read(entry("s=1;i=2", R"("1534860261221999")", R"("it *failed*")"));
        QVERIFY(result.has_value());
        const TimelineEvent &event = result->reviews.first().events.first();
        QCOMPARE(event.time.happenedAt.toString(Qt::ISODateWithMs), u"2018-08-21T14:04:21.221Z"_s);
        QCOMPARE(event.sourceKey, u"s=1;i=2"_s);
        QCOMPARE(event.source, u"web1 app"_s);
        QCOMPARE(event.text, u"app\\[184\\]: it \\*failed\\*"_s);
        QCOMPARE(event.kind, EventKind::Observation);
        QCOMPARE(result->sourceKinds.value(event.id), u"err"_s);
    }

    void shouldKeepTheOrderOfOneInstant()
    {
        const QByteArray one = R"("1534860261221373")";
        const auto result =
            read(entry("a", one, R"("x")") + "\n" + entry("b", one, R"("y")") + "\n" + entry("a", one, R"("x")"));
        QCOMPARE(result->reviews.first().events.size(), 2);
        QCOMPARE(result->reviews.first().events.at(1).sourceKey, u"b"_s);
        QCOMPARE(result->reviews.first().events.at(1).order, 1);
    }

    void shouldReadEveryFormOfAField_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << QByteArray(R"("hello")") << u"app\\[184\\]: hello"_s;
        QTest::newRow("bytes") << QByteArray("[ 104, 195, 169, 27, 91, 51, 49, 109, 33 ]") << u"app\\[184\\]: hé!"_s;
        QTest::newRow("several") << QByteArray(R"(["one", [116, 119, 111]])") << u"app\\[184\\]: one\ntwo"_s;
        QTest::newRow("null") << QByteArray("null")
                              << u"app\\[184\\]\n\nThe message was too large for journalctl to write."_s;
        QTest::newRow("empty list") << QByteArray("[]") << u"app\\[184\\]"_s;
        QTest::newRow("bytes beyond") << QByteArray("[ 104, 300, -1 ]") << u"app\\[184\\]: h"_s;
    }

    void shouldReadEveryFormOfAField()
    {
        QFETCH(const QByteArray, message);
        const auto result = read(entry("a", R"("1534860261221373")", message));
        QVERIFY(result.has_value());
        QTEST(result->reviews.first().events.first().text, "text");
    }

    void shouldReadPrettyJsonAndEntriesWithoutCursor()
    {
        const QByteArray pretty =
            "{\n\t\"__REALTIME_TIMESTAMP\" : \"1534860261221373\",\n\t\"_COMM\" : \"sh\",\n\t\"MESSAGE\" : \"x\"\n}\n";
        QByteArray other = pretty;
        other.replace("\"x\"", "\"y\"");
        const auto result = read(pretty + other);
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().events.size(), 2);
        QCOMPARE(result->reviews.first().events.first().text, u"sh: x"_s);
        QCOMPARE(result->sourceKinds.value(result->reviews.first().events.first().id), u"log"_s);
        const auto again = read(pretty);
        QCOMPARE(again->reviews.first().events.first().sourceKey, result->reviews.first().events.first().sourceKey);
    }

    void shouldWarnOfTimesItCanNotRead()
    {
        const auto result =
            read(entry("a", R"("soon")", R"("x")") + "\n" + entry("b", R"("99999999999999999999")", R"("x")") + "\n" +
                 entry("c", R"("1534860261221373")", R"("x")") + "\n{\"a\": 1}\n");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->warningCount, 3);
        QCOMPARE(result->warnings.first().line, 1);
    }

    void shouldNameFileAndLineOfWhatIsCutOff()
    {
        const QByteArray one = R"({"__CURSOR": "a", "__REALTIME_TIMESTAMP": "1534860261221373", "MESSAGE": "x"})";
        const auto result = read(one + "\n" + one.chopped(10));
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().message.contains(u"journal.json, line 2"_s), qPrintable(result.error().message));
        QVERIFY(!read("{}").has_value());
    }

    void shouldRecogniseItsFiles()
    {
        QVERIFY(JournaldImporter().recognise(
                    *ImportSource::fromBytes(entry("a", R"("1534860261221373")", R"("x")"), u"x"_s)) > 90);
        QCOMPARE(JournaldImporter().recognise(*ImportSource::fromBytes("{}", u"x"_s)), 0);
    }
};

QTEST_GUILESS_MAIN(TestJournaldImporter)
#include "tst_journaldimporter.moc"
