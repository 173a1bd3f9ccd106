// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "session/reviewsession.h"
#include "storage/library.h"
#include "support/builders.h"
#include "support/debriefprocess.h"
#include "ui/mainwindow.h"
#include "ui/widgets/capturelinewidget.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

const char *const victimMark = "--victim";
const char *const typistMark = "--typist";

/// What the typist types, over and over.
QString typedText(qsizetype letters)
{
    const QString sentence = u"Nobody saw the queue grow, 14:05 was the first sign. "_s;
    return sentence.repeated(letters / sentence.size() + 1).first(letters);
}

/// The process that is going to be killed: it opens the window on the library, types lines into the capture line, and says so as
/// soon as the session announces each edit. Then it waits for its end.
int beTheVictim(const QString &path, const QStringList &lines)
{
    const auto library = Library::open(path);
    if (!library)
        return 3;
    const ImporterRegistry importers;
    const ExporterRegistry exporters;
    Workspace workspace(**library, importers, exporters);
    MainWindow window(workspace);
    const auto review = (*library)->find(u"Checkout"_s);
    if (!review || !workspace.openReview(*review))
        return 4;
    window.resize(1366, 768);
    window.show();
    QObject::connect(workspace.session(), &ReviewSession::changed, &window, [] {
        std::puts("edited");
        std::fflush(stdout);
    });

    auto *capture = window.findChild<CaptureLineWidget *>();
    auto *input = capture ? capture->findChild<QWidget *>(u"captureEdit"_s) : nullptr;
    if (!input)
        return 5;
    for (const QString &line : lines) {
        if (line == u"<undo>"_s) {
            if (!workspace.session()->undo())
                return 6;
            continue;
        }
        QTest::keyClicks(input, line);
        QTest::keyClick(input, Qt::Key_Return);
    }
    return QApplication::exec();
}

/// Types one key after the other, and says how many there are.
int beTheTypist(const QString &path)
{
    const auto library = Library::open(path);
    if (!library)
        return 3;
    const ImporterRegistry importers;
    const ExporterRegistry exporters;
    Workspace workspace(**library, importers, exporters);
    MainWindow window(workspace);
    const auto review = (*library)->find(u"Checkout"_s);
    if (!review || !workspace.openReview(*review))
        return 4;
    window.show();
    auto *input = window.captureLine().findChild<QWidget *>(u"captureEdit"_s);
    QTimer keys;
    qsizetype typed = 0;
    QObject::connect(&keys, &QTimer::timeout, input, [&typed, input] {
        QTest::keyClick(input, typedText(typed + 1).back().toLatin1());
        std::printf("%lld\n", static_cast<long long>(++typed));
        std::fflush(stdout);
    });
    keys.start(3);
    return QApplication::exec();
}

} // namespace

/// Every edit is durable when it is announced: what a process has said that it did is in the file, however it ends.
class TestSuddenDeath : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepEditsOfTheWindow_data();
    void shouldKeepEditsOfTheWindow();
    void shouldKeepWhatAddReported();
    void shouldLoseNoMoreThanTheLastKey_data();
    void shouldLoseNoMoreThanTheLastKey();

private:
    static ReviewContent contentOf(const QString &path);
};

ReviewContent TestSuddenDeath::contentOf(const QString &path)
{
    const auto library = Library::open(path);
    if (!library)
        return {};
    const auto problems = (*library)->check();
    const auto review = (*library)->find(u"Checkout"_s);
    if (!problems || !problems->isEmpty() || !review)
        return {};
    return (*library)->load(*review).value_or(ReviewContent());
}

void TestSuddenDeath::shouldKeepEditsOfTheWindow_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("notes");
    QTest::addColumn<int>("actions");
    QTest::addColumn<int>("events");
    QTest::addRow("a note") << QStringList{u"the dashboard was green"_s} << 1 << 0 << 0;
    QTest::addRow("an action") << QStringList{u"! alert on lock waits @Ana"_s} << 0 << 1 << 0;
    QTest::addRow("an event") << QStringList{u"2026-03-12 10:05 alert fires"_s} << 0 << 0 << 1;
    QTest::addRow("a private note") << QStringList{u"* ask Noor afterwards"_s} << 1 << 0 << 0;
    QTest::addRow("many") << QStringList{u"one"_s,    u"? two"_s, u"! three"_s, u"* four"_s, u"2026-03-12 10:05 five"_s,
                                         u"+3m six"_s}
                          << 3 << 1 << 2;
    QTest::addRow("something taken back") << QStringList{u"one"_s, u"two"_s, u"<undo>"_s} << 1 << 0 << 0;
}

void TestSuddenDeath::shouldKeepEditsOfTheWindow()
{
    QFETCH(const QStringList, lines);
    QFETCH(const int, notes);
    QFETCH(const int, actions);
    QFETCH(const int, events);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    {
        const auto library = Library::open(path);
        QVERIFY(library);
        QVERIFY(createReview(**library, test::aReview(u"Checkout was slow"_s)));
    }

    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(), QStringList{QString::fromLatin1(victimMark), path} + lines);
    QByteArray said;
    while (said.count("edited") < lines.size()) {
        QVERIFY2(victim.waitForReadyRead(60'000), said.constData());
        said += victim.readAllStandardOutput();
    }
    QCOMPARE(victim.state(), QProcess::Running);
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

    const ReviewContent content = contentOf(path);
    QCOMPARE(content.notes.size(), notes);
    QCOMPARE(content.actions.size(), actions);
    QCOMPARE(content.events.size(), events);
}

void TestSuddenDeath::shouldKeepWhatAddReported()
{
    test::DebriefProcess debrief;
    QCOMPARE(debrief.run({u"new"_s, u"Checkout was slow"_s}).exitCode, 0);
    for (int i = 1; i <= 5; ++i) {
        QProcess process;
        process.setProcessEnvironment(debrief.environment());
        process.start(QStringLiteral(DEBRIEF_EXECUTABLE),
                      {u"--library"_s, debrief.library(), u"add"_s, u"Checkout"_s, u"note %1"_s.arg(i)});
        QVERIFY(process.waitForReadyRead(60'000));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(contentOf(debrief.library()).notes.size(), i);
    }
}

void TestSuddenDeath::shouldLoseNoMoreThanTheLastKey_data()
{
    QTest::addColumn<int>("delay");
    for (int run = 1; run <= 5; ++run) {
        const int delay = QRandomGenerator::global()->bounded(400);
        QTest::addRow("killed %d ms after the first key", delay) << delay;
    }
}

void TestSuddenDeath::shouldLoseNoMoreThanTheLastKey()
{
    QFETCH(const int, delay);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    ReviewId review;
    {
        const auto library = Library::open(path);
        QVERIFY(library);
        review = *createReview(**library, test::aReview(u"Checkout was slow"_s));
    }
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(typistMark), path});
    QVERIFY(typist.waitForReadyRead(60'000));
    // In the middle of whatever it is doing then, which no signal of ours could choose.
    std::this_thread::sleep_for(std::chrono::milliseconds(delay));
    QCOMPARE(typist.state(), QProcess::Running);
    typist.kill();
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
    const QList<QByteArray> said = typist.readAllStandardOutput().split('\n');
    // What stands behind the last line's end was not said to the end.
    const qsizetype typed = said.value(said.size() - 2).toLongLong();
    QVERIFY(typed > 0);

    const auto library = Library::open(path);
    QVERIFY(library);
    const auto draft = (*library)->draft(review, u"capture"_s);
    QVERIFY(draft);
    QVERIFY2(draft->size() >= typed - 1 && draft->size() <= typed + 1,
             qPrintable(u"%1 of %2 keys"_s.arg(draft->size()).arg(typed)));
    QCOMPARE(*draft, typedText(draft->size()));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView(victimMark))
        return beTheVictim(arguments.value(2), arguments.mid(3));
    if (arguments.value(1) == QLatin1StringView(typistMark))
        return beTheTypist(arguments.value(2));
    TestSuddenDeath test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sudden_death.moc"
