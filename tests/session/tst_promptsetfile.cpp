// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptsetfile.h"

#include "session/promptsets.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestPromptSetFile : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadBackWhatItWrites();
    void shouldNotGiveAwayTheKeyOfABuiltInSet();
    void shouldSayWhereItIsWrong_data();
    void shouldSayWhereItIsWrong();
    void shouldTellANewerVersion();
    void shouldNameFilesSafely();
};

void TestPromptSetFile::shouldReadBackWhatItWrites()
{
    const auto sets = builtInPromptSets();
    QVERIFY(sets);
    for (const PromptSet &set : *sets) {
        const auto back = promptSetFromJson(promptSetToJson(set), u"a.json"_s);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->name, set.name);
        QCOMPARE(back->kind, set.kind);
        QCOMPARE(back->prompts.size(), set.prompts.size());
        for (qsizetype at = 0; at < set.prompts.size(); ++at) {
            QCOMPARE(back->prompts.at(at).text, set.prompts.at(at).text);
            QCOMPARE(back->prompts.at(at).section, set.prompts.at(at).section);
            QCOMPARE(back->prompts.at(at).followUps, set.prompts.at(at).followUps);
            QCOMPARE(back->prompts.at(at).origin, set.prompts.at(at).origin);
            QCOMPARE(back->prompts.at(at).order, int(at));
            QVERIFY(back->prompts.at(at).id != set.prompts.at(at).id);
        }
    }
}

void TestPromptSetFile::shouldNotGiveAwayTheKeyOfABuiltInSet()
{
    QVERIFY(!builtInPromptSets()->constFirst().builtInKey.isEmpty());
    QVERIFY(!promptSetToJson(builtInPromptSets()->constFirst()).contains("\"key\""));
}

void TestPromptSetFile::shouldSayWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("parts");
    const QByteArray head = "{\n\"name\": \"A [{\\\"\",\n\"kind\": \"local\",\n\"prompts\": [\n";
    const QByteArray good = "{\"section\": \"detect\", \"text\": \"prompts: [{\"},\n";
    QTest::newRow("broken") << QByteArray("{\n\"name\": \"A\",\n!}") << QStringList{u"mine.json"_s, u"line 3"_s};
    QTest::newRow("empty") << QByteArray() << QStringList{u"mine.json"_s, u"line 1"_s};
    QTest::newRow("another format") << QByteArray(R"({"format":"debrief-review"})")
                                    << QStringList{u"debrief-review"_s, u"debrief-prompts"_s};
    QTest::newRow("no name") << QByteArray(R"({"kind":"local","prompts":[]})") << QStringList{u"“name”"_s};
    QTest::newRow("no questions") << QByteArray(R"({"name":"A","kind":"local","prompts":[]})")
                                  << QStringList{u"no questions"_s, u"“prompts”"_s};
    QTest::newRow("unknown section") << head + good + "{\"section\": \"x\", \"text\": \"y\"}]}"
                                     << QStringList{u"line 6"_s, u"prompt 2"_s, u"“x”"_s, u"went_well"_s};
    QTest::newRow("no text") << head + good + good + "\n{\"section\": \"detect\", \"text\": \" \"}]}"
                             << QStringList{u"line 8"_s, u"prompt 3"_s, u"“text”"_s};
    QTest::newRow("misspelt") << head + "{\"section\": \"detect\", \"text\": \"y\", \"followups\": []}]}"
                              << QStringList{u"line 5"_s, u"“followups”"_s, u"follow_ups"_s};
    QTest::newRow("follow-ups are no list")
        << head + "{\"section\": \"detect\", \"text\": \"y\", \"follow_ups\": \"z\"}]}"
        << QStringList{u"line 5"_s, u"“follow_ups”"_s};
    QTest::newRow("a follow-up is no text")
        << head + "{\"section\": \"detect\", \"text\": \"y\", \"follow_ups\": [1]}]}"
        << QStringList{u"line 5"_s, u"“follow_ups”"_s};
    QTest::newRow("no object") << head + "\"y\"]}" << QStringList{u"line 5"_s, u"prompt 1"_s, u"“section”"_s};
}

void TestPromptSetFile::shouldSayWhereItIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, parts);
    const auto set = promptSetFromJson(json, u"mine.json"_s);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::InvalidInput);
    for (const QString &part : parts)
        QVERIFY2(set.error().message.contains(part), qPrintable(set.error().message));
}

void TestPromptSetFile::shouldTellANewerVersion()
{
    const auto set = promptSetFromJson(
        R"({"version":2,"name":"A","kind":"local","prompts":[{"section":"detect","text":"y"}]})", u"mine.json"_s);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::NewerFormat);
}

void TestPromptSetFile::shouldNameFilesSafely()
{
    QCOMPARE(promptSetFileName({.name = u"Our set"_s}), u"Our set.json"_s);
    QCOMPARE(promptSetFileName({.name = u"../../etc/passwd"_s}), u"etc passwd.json"_s);
    QCOMPARE(promptSetFileName({.name = u"///"_s}), u"local.json"_s);
}

QTEST_GUILESS_MAIN(TestPromptSetFile)
#include "tst_promptsetfile.moc"
