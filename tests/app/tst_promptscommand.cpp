// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPromptsCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_process.reset(); }
    void shouldListTheSets();
    void shouldShowASet();
    void shouldExportWhatItImports();
    void shouldObeyItsSchema();
    void shouldImportAllOrNothing();
    void shouldSayWhatIsAskedWrongly_data();
    void shouldSayWhatIsAskedWrongly();

private:
    std::unique_ptr<DebriefProcess> m_process;
};

void TestPromptsCommand::init()
{
    m_process = std::make_unique<DebriefProcess>();
    QCOMPARE(m_process->run({u"new"_s, u"Storage full"_s}).exitCode, 0);
}

void TestPromptsCommand::shouldListTheSets()
{
    const Ran json = m_process->run({u"prompts"_s, u"list"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.array().size(), 2);
    QCOMPARE(json.array().at(0)["kind"_L1].toString(), u"local"_s);
    QCOMPARE(json.array().at(0)["prompt_count"_L1].toInt(), 9);
    QCOMPARE(json.array().at(0)["for_new_reviews"_L1].toBool(), true);
    QCOMPARE(m_process->run({u"prompts"_s, u"list"_s}).out.count('\n'), 2);
}

void TestPromptsCommand::shouldShowASet()
{
    const Ran text = m_process->run({u"prompts"_s, u"show"_s, u"global"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains("What is the story of this incident?"), text.out.constData());
    const Ran json = m_process->run({u"prompts"_s, u"show"_s, u"global"_s, u"--json"_s});
    QCOMPARE(json.object().value(u"prompts"_s).toArray().size(), 9);
}

void TestPromptsCommand::shouldExportWhatItImports()
{
    const QString path = m_process->file(u"mine.json"_s);
    QCOMPARE(m_process->run({u"prompts"_s, u"export"_s, u"local"_s, u"-o"_s, path}).exitCode, 0);
    const Ran imported = m_process->run({u"prompts"_s, u"import"_s, path, u"--json"_s});
    QCOMPARE(imported.exitCode, 0);
    const QString name = imported.array().at(0)["name"_L1].toString();
    QVERIFY(name.endsWith(u"(2)"_s));
    const Ran again = m_process->run({u"prompts"_s, u"export"_s, name});
    QByteArray expected = m_process->read(u"mine.json"_s);
    QCOMPARE(again.object().value(u"prompts"_s), QJsonDocument::fromJson(expected).object().value(u"prompts"_s));
    QCOMPARE(m_process->run({u"prompts"_s, u"list"_s, u"--json"_s}).array().size(), 3);
    const Ran folder = m_process->run({u"prompts"_s, u"export"_s, name, u"-o"_s, m_process->folder(), u"--json"_s});
    QVERIFY(QFile::exists(folder.object().value(u"file"_s).toString()));
}

void TestPromptsCommand::shouldObeyItsSchema()
{
    const QString schema = u"prompts"_s;
    QCOMPARE(schemaProblems(m_process->run({u"prompts"_s, u"export"_s, u"local"_s}).out, schema), QByteArray());
    for (const QString &name : {u"local"_s, u"local.de"_s, u"global"_s, u"global.de"_s}) {
        QFile file(QStringLiteral(DEBRIEF_SOURCE_DIR "/resources/prompts/%1.json").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(schemaProblems(file.readAll(), schema), QByteArray());
    }
    QVERIFY(!schemaProblems(R"({"name":"A","kind":"local","prompts":[{"section":"x","text":"y"}]})", schema).isEmpty());
}

void TestPromptsCommand::shouldImportAllOrNothing()
{
    const QString good = m_process->write(
        u"good.json"_s, R"({"name":"Good","kind":"local","prompts":[{"section":"detect","text":"Why now?"}]})");
    const QString bad =
        m_process->write(u"bad.json"_s, "{\"name\":\"Bad\",\"kind\":\"local\",\"prompts\":[\n{\"section\":\"x\"}]}");
    const Ran refused = m_process->run({u"prompts"_s, u"import"_s, good, bad});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("bad.json, line 2"), refused.err.constData());
    QCOMPARE(m_process->run({u"prompts"_s, u"list"_s, u"--json"_s}).array().size(), 2);
    QCOMPARE(m_process->run({u"prompts"_s, u"import"_s, good}).exitCode, 0);
    QCOMPARE(m_process->run({u"prompts"_s, u"list"_s, u"--json"_s}).array().size(), 3);
}

void TestPromptsCommand::shouldSayWhatIsAskedWrongly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("no such thing") << QStringList{u"sing"_s} << 2 << QByteArray("sing");
    QTest::newRow("no set") << QStringList{u"show"_s} << 2 << QByteArray("SET");
    QTest::newRow("no such set") << QStringList{u"show"_s, u"zebra"_s} << 1 << QByteArray("zebra");
    QTest::newRow("no file") << QStringList{u"import"_s} << 2 << QByteArray("FILE");
    QTest::newRow("no such file") << QStringList{u"import"_s, u"/nowhere/x.json"_s} << 1 << QByteArray("/nowhere");
    QTest::newRow("an output for show") << QStringList{u"show"_s, u"local"_s, u"-o"_s, u"x"_s} << 2 << QByteArray("-o");
    QTest::newRow("a place that is none")
        << QStringList{u"export"_s, u"local"_s, u"-o"_s, u"/nowhere/x.json"_s} << 1 << QByteArray("/nowhere");
}

void TestPromptsCommand::shouldSayWhatIsAskedWrongly()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, part);
    const Ran ran = m_process->run(QStringList{u"prompts"_s} + arguments);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY2(ran.err.contains(part), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestPromptsCommand)
#include "tst_promptscommand.moc"
