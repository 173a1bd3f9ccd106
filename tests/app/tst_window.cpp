// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QDirIterator>
#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

/// The program with its window, as it is started from a menu or a terminal.
class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void shouldOpenOneWindowPerLibrary();
    void shouldSayWhichReviewItCantOpen();

private:
    /// What the program keeps between its runs.
    static QByteArray settings(const DebriefProcess &debrief);
};

QByteArray TestWindow::settings(const DebriefProcess &debrief)
{
    QByteArray all;
    for (QDirIterator it(debrief.file(u"config"_s), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestWindow::shouldOpenOneWindowPerLibrary()
{
    DebriefProcess debrief;
    debrief.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const QByteArray first = debrief.run({u"new"_s, u"Storage full"_s}).out.trimmed();
    const QByteArray second = debrief.run({u"new"_s, u"Network slow"_s}).out.trimmed();

    QProcess window;
    window.setProcessEnvironment(debrief.environment());
    window.start(QStringLiteral(DEBRIEF_EXECUTABLE), {u"--library"_s, debrief.library(), u"open"_s, u"Storage"_s});
    QTRY_VERIFY_WITH_TIMEOUT(settings(debrief).contains(first), 30'000);

    // It ends at once, and the window that is there shows what it was asked for.
    const Ran again = debrief.run({u"open"_s, u"Network"_s});
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QTRY_VERIFY_WITH_TIMEOUT(settings(debrief).contains(second), 30'000);
    QCOMPARE(window.state(), QProcess::Running);

    window.terminate();
    if (!window.waitForFinished(10'000)) {
        window.kill();
        QVERIFY(window.waitForFinished());
    }
}

void TestWindow::shouldSayWhichReviewItCantOpen()
{
    DebriefProcess debrief;
    debrief.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    debrief.run({u"new"_s, u"Storage full"_s});
    const Ran ran = debrief.run({u"open"_s, u"Network"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("Network"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
