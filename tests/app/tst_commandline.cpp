// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void shouldPrintHelp();
    void shouldPrintHelpOfEachCommand_data();
    void shouldPrintHelpOfEachCommand();
    void shouldPrintVersion();
    void shouldRefuseUsage_data();
    void shouldRefuseUsage();
    void shouldTellDetailsOnlyWhenVerbose();
    void shouldTakeOptionsBeforeAndAfterTheCommand();
    void shouldFailWhenStandardOutputIsFull();
    void shouldRefuseToReadALibraryThatIsNotThere();
    void shouldWorkWithoutDisplay();
    void shouldSayThatAWindowNeedsADisplay();
    void shouldSpeakGerman();
    void shouldPreferEnglishToALaterLanguage();
    void shouldCountInEnglish();

private:
    DebriefProcess m_debrief;
};

void TestCommandLine::shouldPrintHelp()
{
    const Ran ran = m_debrief.runBare({u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.err.isEmpty());
    for (const char *const name : {"demo", "open", "new", "list", "show", "add", "import", "export", "search",
                                   "wording", "check", "screenshots"})
        QVERIFY2(ran.out.contains("\n  "_ba + name + ' '), name);
    QVERIFY(ran.out.contains("--library"));
}

void TestCommandLine::shouldPrintHelpOfEachCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("usage");
    QTest::addRow("add") << u"add"_s << "Usage: debrief add REVIEW LINE"_ba;
    QTest::addRow("check") << u"check"_s << "Usage: debrief check"_ba;
    QTest::addRow("demo") << u"demo"_s << "Usage: debrief demo"_ba;
    QTest::addRow("export") << u"export"_s << "Usage: debrief export REVIEW --format FORMAT"_ba;
    QTest::addRow("import") << u"import"_s << "Usage: debrief import FILE"_ba;
    QTest::addRow("list") << u"list"_s << "Usage: debrief list"_ba;
    QTest::addRow("new") << u"new"_s << "Usage: debrief new TITLE"_ba;
    QTest::addRow("open") << u"open"_s << "Usage: debrief open REVIEW"_ba;
    QTest::addRow("screenshots") << u"screenshots"_s << "Usage: debrief screenshots FOLDER"_ba;
    QTest::addRow("search") << u"search"_s << "Usage: debrief search WORD"_ba;
    QTest::addRow("show") << u"show"_s << "Usage: debrief show REVIEW"_ba;
    QTest::addRow("wording") << u"wording"_s << "Usage: debrief wording FILE"_ba;
}

void TestCommandLine::shouldPrintHelpOfEachCommand()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, usage);
    const Ran ran = m_debrief.runBare({command, u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.startsWith(usage), ran.out.constData());
    QVERIFY(ran.out.contains("--library"));
    QVERIFY(ran.err.isEmpty());
}

void TestCommandLine::shouldPrintVersion()
{
    const Ran ran = m_debrief.runBare({u"--version"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out, "debrief " DEBRIEF_VERSION "\n"_ba);
}

void TestCommandLine::shouldRefuseUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::addRow("unknown command") << QStringList{u"frobnicate"_s} << "frobnicate"_ba;
    QTest::addRow("unknown option") << QStringList{u"--frobnicate"_s} << "frobnicate"_ba;
    QTest::addRow("unknown option of a command") << QStringList{u"list"_s, u"--frobnicate"_s} << "frobnicate"_ba;
    QTest::addRow("option without value") << QStringList{u"new"_s, u"Title"_s, u"--zone"_s} << "zone"_ba;
    QTest::addRow("too few arguments") << QStringList{u"show"_s} << "REVIEW"_ba;
    QTest::addRow("too many arguments") << QStringList{u"show"_s, u"a"_s, u"b"_s} << "REVIEW"_ba;
    QTest::addRow("add without a line") << QStringList{u"add"_s, u"a"_s} << "LINE"_ba;
    QTest::addRow("import without a file") << QStringList{u"import"_s} << "FILE"_ba;
    QTest::addRow("unknown import format")
        << QStringList{u"import"_s, u"x.txt"_s, u"--format"_s, u"runes"_s} << "runes"_ba;
    QTest::addRow("unknown zone") << QStringList{u"new"_s, u"Title"_s, u"--zone"_s, u"Mars/Olympus"_s}
                                  << "Mars/Olympus"_ba;
    QTest::addRow("unknown kind") << QStringList{u"new"_s, u"Title"_s, u"--kind"_s, u"cosmic"_s} << "cosmic"_ba;
    QTest::addRow("unknown export format")
        << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"runes"_s} << "markdown"_ba;
    QTest::addRow("no export format") << QStringList{u"export"_s, u"x"_s} << "--format"_ba;
    QTest::addRow("unknown language") << QStringList{u"--language"_s, u"tlh"_s, u"list"_s} << "tlh"_ba;
    QTest::addRow("a command for a library") << QStringList{u"--library"_s, u"list"_s} << "--library FILE list"_ba;
    QTest::addRow("empty title") << QStringList{u"new"_s, u"  "_s} << "title"_ba;
}

void TestCommandLine::shouldRefuseUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const Ran ran = arguments.constFirst() == u"--library" ? m_debrief.runBare(arguments) : m_debrief.run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.out.isEmpty(), ran.out.constData());
    QVERIFY2(ran.err.startsWith("debrief: "), ran.err.constData());
    QVERIFY2(ran.err.contains(named), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(!QFile::exists(m_debrief.library()));
}

void TestCommandLine::shouldTellDetailsOnlyWhenVerbose()
{
    DebriefProcess debrief;
    debrief.write(u"library.sqlite"_s, QByteArray(4096, 'x'));
    const Ran terse = debrief.run({u"list"_s});
    const Ran verbose = debrief.run({u"--verbose"_s, u"list"_s});
    QCOMPARE(terse.exitCode, 1);
    QCOMPARE(verbose.exitCode, 1);
    QCOMPARE(terse.err.count('\n'), 1);
    QVERIFY2(verbose.err.size() > terse.err.size(), verbose.err.constData());
    QVERIFY(verbose.err.contains(terse.err));
}

void TestCommandLine::shouldTakeOptionsBeforeAndAfterTheCommand()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.runBare({u"--library"_s, debrief.library(), u"new"_s, u"A"_s}).exitCode, 0);
    QCOMPARE(debrief.runBare({u"new"_s, u"B"_s, u"--library"_s, debrief.library()}).exitCode, 0);
    const Ran ran = debrief.runBare({u"list"_s, u"--json"_s, u"--library="_s + debrief.library()});
    QCOMPARE(ran.array().size(), 2);
}

void TestCommandLine::shouldFailWhenStandardOutputIsFull()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(DEBRIEF_EXECUTABLE), {u"--version"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().startsWith("debrief: "));
}

void TestCommandLine::shouldRefuseToReadALibraryThatIsNotThere()
{
    DebriefProcess debrief;
    for (const QStringList &arguments : {QStringList{u"list"_s},
                                         {u"show"_s, u"x"_s},
                                         {u"search"_s, u"x"_s},
                                         {u"check"_s},
                                         {u"add"_s, u"x"_s, u"y"_s},
                                         {u"export"_s, u"x"_s, u"--format"_s, u"json"_s}}) {
        const Ran ran = debrief.run(arguments);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains("library.sqlite"), ran.err.constData());
        QVERIFY(!QFile::exists(debrief.library()));
    }
    // One's own is there as soon as it is asked for.
    const Ran own = debrief.runBare({u"list"_s, u"--json"_s});
    QCOMPARE(own.exitCode, 0);
    QCOMPARE(own.array().size(), 0);
    QVERIFY(own.json().isArray());
}

void TestCommandLine::shouldWorkWithoutDisplay()
{
    DebriefProcess debrief;
    debrief.unsetEnvironment(u"QT_QPA_PLATFORM"_s);
    debrief.unsetEnvironment(u"DISPLAY"_s);
    debrief.unsetEnvironment(u"WAYLAND_DISPLAY"_s);
    QCOMPARE(debrief.run({u"import"_s, samplePath()}).exitCode, 0);
    QCOMPARE(debrief.run({u"list"_s}).exitCode, 0);
    const Ran pdf = debrief.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"pdf"_s});
    QCOMPARE(pdf.exitCode, 0);
    QVERIFY(pdf.out.startsWith("%PDF-"));
}

void TestCommandLine::shouldSayThatAWindowNeedsADisplay()
{
    DebriefProcess debrief;
    debrief.unsetEnvironment(u"QT_QPA_PLATFORM"_s);
    debrief.unsetEnvironment(u"DISPLAY"_s);
    debrief.unsetEnvironment(u"WAYLAND_DISPLAY"_s);
    const Ran bare = debrief.run({});
    QCOMPARE(bare.exitCode, 1);
    QVERIFY(bare.err.contains("display"));
    QCOMPARE(debrief.run({u"open"_s, u"x"_s}).exitCode, 1);
}

void TestCommandLine::shouldSpeakGerman()
{
    DebriefProcess debrief;
    QVERIFY(debrief.runBare({u"--language"_s, u"de"_s, u"--help"_s}).out.contains("Befehle:"));
    debrief.setEnvironment(u"LC_ALL"_s, u"C.UTF-8"_s);
    debrief.setEnvironment(u"LANG"_s, u"C.UTF-8"_s);
    QVERIFY(debrief.runBare({u"--help"_s}).out.contains("Commands:"));
    debrief.unsetEnvironment(u"LC_ALL"_s);
    debrief.setEnvironment(u"LANG"_s, u"de_AT.UTF-8"_s);
    debrief.setEnvironment(u"LANGUAGE"_s, u"de_AT:de"_s);
    QVERIFY(debrief.runBare({u"--help"_s}).out.contains("Befehle:"));
}

void TestCommandLine::shouldPreferEnglishToALaterLanguage()
{
    DebriefProcess debrief;
    debrief.unsetEnvironment(u"LC_ALL"_s);
    debrief.setEnvironment(u"LANG"_s, u"en_GB.UTF-8"_s);
    debrief.setEnvironment(u"LANGUAGE"_s, u"en_GB:de"_s);
    QVERIFY(debrief.runBare({u"--help"_s}).out.contains("Commands:"));
}

void TestCommandLine::shouldCountInEnglish()
{
    DebriefProcess debrief;
    const Ran ran = debrief.run({u"import"_s, samplePath()});
    QVERIFY2(ran.out.contains("1 new review,"), ran.out.constData());
    QVERIFY2(ran.out.contains("57 new events,"), ran.out.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
