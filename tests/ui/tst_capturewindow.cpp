// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/capturewindow.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/widgets/captureedit.h"
#include "ui/widgets/capturelinewidget.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QSettings>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestCaptureWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldOpenAndCloseByItsKey();
    void shouldHoldTheSameText();
    void shouldSayWhatIsBeingAsked();
    void shouldStayAboveOthers();
    void shouldGoBackToTheConsoleOnEscape();
    void shouldGrowWithItsLines();
    void shouldCloseWithTheReview();

private:
    CaptureWindow &opened();
    CaptureEdit &edit() { return child<CaptureEdit>(*m_window->captureWindow(), u"captureEdit"_s); }
    QAction &action() const { return child<QAction>(*m_window, u"captureWindow"_s); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestCaptureWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_capturewindow"_s);
}

void TestCaptureWindow::init()
{
    QSettings().clear();
    m_desk = std::make_unique<Desk>();
    m_desk->open(aFullReview());
    m_window = std::make_unique<MainWindow>(m_desk->workspace());
    QVERIFY(showActive(*m_window, {1366, 768}));
}

void TestCaptureWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

CaptureWindow &TestCaptureWindow::opened()
{
    action().trigger();
    CaptureWindow &window = *m_window->captureWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The capture window does not come");
    return window;
}

void TestCaptureWindow::shouldOpenAndCloseByItsKey()
{
    QCOMPARE(action().shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Space));
    const CaptureWindow &window = opened();
    QVERIFY(window.isVisible());
    QVERIFY(edit().hasFocus());
    QTest::keyClick(&edit(), Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!window.isVisible());
}

void TestCaptureWindow::shouldHoldTheSameText()
{
    m_window->captureLine().setText(u"! alert"_s);
    opened();
    QCOMPARE(edit().text(), u"! alert"_s);
    QTest::keyClicks(&edit(), u" @Noor"_s);
    QCOMPARE(m_window->captureLine().text(), u"! alert @Noor"_s);
    QTest::keyClick(&edit(), Qt::Key_Escape); // closes the choices
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(m_window->captureLine().text(), QString());
    QCOMPARE(m_desk->session().tableOf<ActionItem>().size(), 3);
}

void TestCaptureWindow::shouldSayWhatIsBeingAsked()
{
    const CaptureWindow &window = opened();
    const auto prompts = m_desk->session().content().prompts;
    m_desk->workspace().setCurrentPrompt(prompts.at(1).id);
    QCOMPARE(child<ElidedLabel>(window, u"captureWindowPrompt"_s).text(), prompts.at(1).text);
    m_desk->workspace().setCurrentPrompt({});
    QVERIFY(!child<ElidedLabel>(window, u"captureWindowPrompt"_s).text().isEmpty());
}

void TestCaptureWindow::shouldStayAboveOthers()
{
    QVERIFY(opened().windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QVERIFY(opened().isWindow());
}

void TestCaptureWindow::shouldGoBackToTheConsoleOnEscape()
{
    const CaptureWindow &window = opened();
    QTest::keyClicks(&edit(), u"half a thought"_s);
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->isActiveWindow());
    QVERIFY(window.isVisible());
    QCOMPARE(m_window->captureLine().text(), u"half a thought"_s);
}

void TestCaptureWindow::shouldGrowWithItsLines()
{
    const CaptureWindow &window = opened();
    const int before = window.height();
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(window.height() > before);
    edit().setText({});
    QTRY_COMPARE(window.height(), before);
}

void TestCaptureWindow::shouldCloseWithTheReview()
{
    const CaptureWindow &window = opened();
    m_window->closeReview();
    QVERIFY(!window.isVisible());
    QVERIFY(!action().isEnabled());
}

QTEST_MAIN(TestCaptureWindow)
#include "tst_capturewindow.moc"
