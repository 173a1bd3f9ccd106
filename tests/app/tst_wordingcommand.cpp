// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestWordingCommand : public QObject
{
    Q_OBJECT

private slots:
    void shouldPrintWhereEachPhraseStands();
    void shouldPrintJson();
    void shouldCountCharacters();
    void shouldReadStandardInput();
    void shouldPrintNothingWhenThereIsNothing();
    void shouldKeepToOneLanguage();
    void shouldRefuseALanguageThatItDoesNotKnow();
    void shouldRefuseWhatIsNoText();
    void shouldCheckAReview();
    void shouldSayWhenThereIsNeitherFileNorReview();
};

void TestWordingCommand::shouldPrintWhereEachPhraseStands()
{
    const DebriefProcess debrief;
    const QString path = debrief.write(u"notes.md"_s, "All was well.\n\nIn short, it was human error.\n");
    const Ran ran = debrief.run({u"wording"_s, path});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.startsWith("3:18: human_error: human error\n    "), ran.out.constData());
    QVERIFY2(ran.out.contains("How could the system make this mistake impossible"), ran.out.constData());
}

void TestWordingCommand::shouldPrintJson()
{
    const DebriefProcess debrief;
    const QString path = debrief.write(u"notes.md"_s, "They failed to look.\nNobody is to blame.\n");
    const Ran ran = debrief.run({u"wording"_s, path, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.array().size(), 1);
    const QJsonObject finding = ran.array().first().toObject();
    QCOMPARE(finding[u"start"_s], 0);
    QCOMPARE(finding[u"length"_s], 14);
    QCOMPARE(finding[u"line"_s], 1);
    QCOMPARE(finding[u"column"_s], 1);
    QCOMPARE(finding[u"category"_s], u"hindsight"_s);
    QCOMPARE(finding[u"phrase"_s], u"They failed to"_s);
    QVERIFY(!finding[u"reason"_s].toString().isEmpty());
    QVERIFY(!finding[u"advice"_s].toString().isEmpty());
}

void TestWordingCommand::shouldCountCharacters()
{
    const DebriefProcess debrief;
    const QString path = debrief.write(u"notes.md"_s, "🔥🔥 human error\r\n🔥 human error\r\n");
    const QJsonArray findings = debrief.run({u"wording"_s, path, u"--json"_s}).array();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0][u"start"_s], 3);
    QCOMPARE(findings[0][u"column"_s], 4);
    QCOMPARE(findings[1][u"line"_s], 2);
    QCOMPARE(findings[1][u"column"_s], 3);
    QCOMPARE(findings[1][u"start"_s], 17);
}

void TestWordingCommand::shouldReadStandardInput()
{
    const DebriefProcess debrief;
    QProcess process;
    process.start(QStringLiteral(DEBRIEF_EXECUTABLE), {u"wording"_s, u"-"_s});
    process.write("It was user error.");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("1:8: human_error: user error"));
}

void TestWordingCommand::shouldPrintNothingWhenThereIsNothing()
{
    const DebriefProcess debrief;
    const QString path = debrief.write(u"notes.md"_s, "The disk failed to mount.\n");
    const Ran text = debrief.run({u"wording"_s, path});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.out, QByteArray());
    const Ran json = debrief.run({u"wording"_s, path, u"--json"_s});
    QVERIFY(json.json().isArray());
    QVERIFY(json.array().isEmpty());
}

void TestWordingCommand::shouldKeepToOneLanguage()
{
    const DebriefProcess debrief;
    const QString path = debrief.write(u"notes.md"_s, "It was pebkac. Es war menschliches Versagen.\n");
    QCOMPARE(debrief.run({u"wording"_s, path, u"--json"_s}).array().size(), 2);
    const QJsonArray german = debrief.run({u"wording"_s, path, u"--json"_s, u"--lexicon"_s, u"de"_s}).array();
    QCOMPARE(german.size(), 1);
    QCOMPARE(german.first()[u"phrase"_s], u"menschliches Versagen"_s);
}

void TestWordingCommand::shouldRefuseALanguageThatItDoesNotKnow()
{
    const DebriefProcess debrief;
    const Ran ran = debrief.run({u"wording"_s, debrief.write(u"a"_s, "x"), u"--lexicon"_s, u"tlh"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains("'tlh'") && ran.err.contains("de, en"), ran.err.constData());
}

void TestWordingCommand::shouldRefuseWhatIsNoText()
{
    const DebriefProcess debrief;
    const Ran ran = debrief.run({u"wording"_s, debrief.write(u"picture.png"_s, "\x89PNG\xff\xfe")});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("UTF-8"), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestWordingCommand::shouldCheckAReview()
{
    const DebriefProcess debrief;
    QCOMPARE(debrief.run({u"new"_s, u"Storage full"_s}).exitCode, 0);
    QCOMPARE(debrief.run({u"add"_s, u"Storage full"_s, u"! Improve monitoring"_s}).exitCode, 0);
    QCOMPARE(debrief.run({u"add"_s, u"Storage full"_s, u"11:14 UTC shortly after, the disk was full"_s}).exitCode, 0);
    const QJsonArray findings = debrief.run({u"wording"_s, u"Storage full"_s, u"--json"_s}).array();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0][u"field"_s], u"event"_s);
    QCOMPARE(findings[0][u"category"_s], u"vague_time"_s);
    QCOMPARE(findings[1][u"field"_s], u"action_title"_s);
    QCOMPARE(findings[1][u"category"_s], u"vague_action"_s);
    QCOMPARE(findings[1][u"id"_s].toString().size(), 36);

    const Ran text = debrief.run({u"wording"_s, u"Storage full"_s});
    QVERIFY2(text.out.contains("action_title “Improve monitoring” 1:1: vague_action: Improve monitoring\n"),
             text.out.constData());
}

void TestWordingCommand::shouldSayWhenThereIsNeitherFileNorReview()
{
    const DebriefProcess debrief;
    QCOMPARE(debrief.run({u"new"_s, u"Storage full"_s}).exitCode, 0);
    const Ran ran = debrief.run({u"wording"_s, u"nothing.md"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("nothing.md"), ran.err.constData());
}

QTEST_MAIN(TestWordingCommand)

#include "tst_wordingcommand.moc"
