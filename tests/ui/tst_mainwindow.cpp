// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/library/librarypane.h"
#include "ui/library/welcomepage.h"
#include "ui/meeting/promptpanel.h"
#include "ui/page.h"
#include "ui/reviewheader.h"
#include "ui/room/roomwindow.h"
#include "ui/style/theme.h"
#include "ui/widgets/captureedit.h"
#include "ui/widgets/capturelinewidget.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldWelcomeWhileNoReviewIsOpen();
    void shouldGoToPagesByKeys();
    void shouldUndoAndRedoByKeys();
    void shouldReachTheCaptureLineFromAnywhere();
    void shouldGiveTheFocusBackFromTheCaptureLine();
    void shouldFoldTheLibraryAndThePrompts();
    void shouldFoldThePromptsPageByPage();
    void shouldKeepItsStateWithoutBeingClosed();
    void shouldOfferToTakeADeletionBack();
    void shouldShowWhatIsSaid();
    void shouldSayHowTheReviewStands();
    void shouldGoToWhatASearchFound();
    void shouldShowTheRoomOnDemand();
    void shouldRestoreItsState();
    void shouldBeginAnewWhenTheLastReviewIsGone();
    void shouldFitIntoASmallScreen();
    void shouldNameWhateverTakesTheFocus();
    void shouldFollowTheTitle();
    void shouldMoveTheFocusFromTheWelcomePageToTheReview();

private:
    std::unique_ptr<MainWindow> makeWindow() const;
    QAction &action(const QString &name) const { return child<QAction>(*m_window, name); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    theme::apply(theme::Mode::Light);
}

void TestMainWindow::init()
{
    QSettings().clear();
    m_desk = std::make_unique<Desk>();
    m_desk->open(aFullReview());
    m_window = makeWindow();
    QVERIFY(showActive(*m_window, {1366, 768}));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

std::unique_ptr<MainWindow> TestMainWindow::makeWindow() const
{
    return std::make_unique<MainWindow>(m_desk->workspace());
}

void TestMainWindow::shouldWelcomeWhileNoReviewIsOpen()
{
    QVERIFY(!m_window->welcome().isVisible());
    m_window->closeReview();
    QVERIFY(m_window->welcome().isVisible());
    QVERIFY(!m_window->captureLine().isVisible());
    QVERIFY(!m_window->promptPanel().isVisible());
    QVERIFY(!action(u"showPage1"_s).isEnabled());
    m_window->showPage(MainWindow::Timeline);
    QVERIFY(m_window->welcome().isVisible());
}

void TestMainWindow::shouldGoToPagesByKeys()
{
    for (const int index : {1, 2, 3, 4, 0}) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + index), Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), index);
        QVERIFY(m_window->page(index)->isVisible());
    }
    QVERIFY(!m_window->page(5));
    QVERIFY(!m_window->page(-1));
}

void TestMainWindow::shouldUndoAndRedoByKeys()
{
    m_window->showPage(MainWindow::Report);
    const auto notes = m_desk->session().tableOf<Note>().size();
    QVERIFY(m_desk->session().addNote(aNote()).has_value());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->session().tableOf<Note>().size(), notes);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->session().tableOf<Note>().size(), notes + 1);
}

void TestMainWindow::shouldReachTheCaptureLineFromAnywhere()
{
    const auto notes = m_desk->session().tableOf<Note>().size();
    for (int index = 0; index < MainWindow::PageCount; ++index) {
        m_window->showPage(index);
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Space,
                        Qt::ControlModifier);
        QVERIFY2(m_window->captureLine().isAncestorOf(QApplication::focusWidget()),
                 qPrintable(m_window->page(index)->title()));
    }
    QTest::keyClicks(QApplication::focusWidget(), u"Heard in the room"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_desk->session().tableOf<Note>().size(), notes + 1);
}

void TestMainWindow::shouldGiveTheFocusBackFromTheCaptureLine()
{
    m_window->showPage(MainWindow::Prepare);
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    m_window->focusCapture();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestMainWindow::shouldFoldTheLibraryAndThePrompts()
{
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!m_window->library().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Backslash, Qt::ControlModifier);
    QVERIFY(m_window->library().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!m_window->promptPanel().isVisible());
    QVERIFY(!action(u"showPrompts"_s).isChecked());
    // A search needs the library, wherever it is.
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    action(u"searchLibrary"_s).trigger();
    QVERIFY(m_window->library().isVisible());
    QVERIFY(m_window->library().isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::shouldFoldThePromptsPageByPage()
{
    QVERIFY(m_window->promptPanel().isVisible());
    m_window->showPage(MainWindow::Actions);
    QVERIFY(!m_window->promptPanel().isVisible());
    QVERIFY(!action(u"showPrompts"_s).isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(m_window->promptPanel().isVisible());
    m_window->showPage(MainWindow::Report);
    QVERIFY(!m_window->promptPanel().isVisible());
    m_window->showPage(MainWindow::Discuss);
    QTest::keyClick(m_window.get(), Qt::Key_F9, Qt::ShiftModifier);
    m_window->close();
    m_window = makeWindow();
    QVERIFY(showActive(*m_window, {1366, 768}));
    QCOMPARE(m_window->currentPage(), MainWindow::Discuss);
    QVERIFY(!m_window->promptPanel().isVisible());
    m_window->showPage(MainWindow::Actions);
    QVERIFY(m_window->promptPanel().isVisible());
}

void TestMainWindow::shouldKeepItsStateWithoutBeingClosed()
{
    m_window->showPage(MainWindow::Timeline);
    QTRY_COMPARE(QSettings().value(u"window/page"_s).toInt(), int(MainWindow::Timeline));
    QCOMPARE(QSettings().value(u"window/review"_s).toString(), m_desk->session().id().toString());
    m_window->setLibraryVisible(false);
    QTRY_VERIFY(!QSettings().value(u"window/libraryVisible"_s).toBool());
}

void TestMainWindow::shouldOfferToTakeADeletionBack()
{
    const ReviewId id = m_desk->session().id();
    action(u"deleteReview"_s).trigger();
    QVERIFY(!m_desk->workspace().session());
    QVERIFY(m_window->messageBar().isVisible());
    child<QPushButton>(*m_window, u"messageAction"_s).click();
    QVERIFY(m_desk->workspace().session());
    QCOMPARE(m_desk->session().id(), id);
}

void TestMainWindow::shouldShowWhatIsSaid()
{
    m_desk->workspace().say(Workspace::Severity::Error, u"The disk is full."_s);
    QVERIFY(m_window->messageBar().isVisible());
    QCOMPARE(m_window->messageBar().text(), u"The disk is full."_s);
}

void TestMainWindow::shouldSayHowTheReviewStands()
{
    m_desk->openEmpty();
    auto &session = m_desk->session();
    Review review = session.review();
    review.title = u"Slow checkout"_s;
    review.incident.severity = ReviewPolicy::usual().rules.first().severity;
    review.state = ReviewState::Draft;
    QVERIFY(session.update(review, u"x"_s).has_value());
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(-3600);
    EventDraft began;
    began.time.happenedAt = end.addSecs(-6120);
    began.text = u"Alert"_s;
    began.kind = EventKind::Alert;
    EventDraft resolved;
    resolved.time.happenedAt = end;
    resolved.text = u"Resolved"_s;
    resolved.milestones = {Milestone::Resolved};
    QVERIFY(session.addEvents({began, resolved}, u"x"_s).has_value());
    auto &header = child<ReviewHeader>(*m_window, u"reviewHeader"_s);
    QTRY_COMPARE(header.durationText(), u"1 h 42 min"_s);
    QVERIFY2(header.deadlineText().contains(u"22 h"_s) || header.deadlineText().contains(u"23 h"_s),
             qPrintable(header.deadlineText()));
    QTRY_COMPARE(child<QLabel>(header, u"headerTitle"_s).text(), u"Slow checkout"_s);
    auto &zone = child<QLabel>(header, u"headerZone"_s);
    QCOMPARE(zone.text(), u"Incident's zone"_s);
    m_desk->workspace().cycleTimeDisplay();
    QCOMPARE(zone.text(), u"This computer's zone"_s);
    m_desk->workspace().cycleTimeDisplay();
    QCOMPARE(zone.text(), u"Universal time"_s);
    QVERIFY(child<QLabel>(header, u"headerClock"_s).text().endsWith(u" UTC"_s));
}

void TestMainWindow::shouldGoToWhatASearchFound()
{
    const EventId event = m_desk->session().tableOf<TimelineEvent>().cbegin()->id;
    emit m_window->library().hitOpened({m_desk->session().id(), event.uuid(), u"event"_s, {}});
    QCOMPARE(m_window->currentPage(), MainWindow::Timeline);
    QCOMPARE(m_desk->workspace().selectedEvents(), QList<EventId>{event});
    const PromptId prompt = m_desk->session().tableOf<Prompt>().cbegin()->id;
    emit m_window->library().hitOpened({m_desk->session().id(), prompt.uuid(), u"prompt"_s, {}});
    QCOMPARE(m_window->currentPage(), MainWindow::Discuss);
    QCOMPARE(m_desk->workspace().currentPrompt(), prompt);
    const ActionId found = m_desk->session().tableOf<ActionItem>().cbegin()->id;
    emit m_window->library().hitOpened({m_desk->session().id(), found.uuid(), u"action"_s, {}});
    QCOMPARE(m_window->currentPage(), MainWindow::Actions);
}

void TestMainWindow::shouldShowTheRoomOnDemand()
{
    QVERIFY(!m_window->roomWindow()->isVisible());
    action(u"showRoom"_s).trigger();
    QVERIFY(m_window->roomWindow()->isVisible());
    m_window->close();
    QVERIFY(!m_window->roomWindow()->isVisible());
}

void TestMainWindow::shouldRestoreItsState()
{
    const ReviewId id = m_desk->session().id();
    m_window->showPage(MainWindow::Actions);
    m_window->setLibraryVisible(false);
    m_desk->workspace().setTimeDisplay(Workspace::TimeDisplay::Utc);
    // The offscreen platform's screen is small.
    m_window->resize(m_window->width(), 700);
    m_window->close();
    m_window.reset();
    m_desk->workspace().closeReview();
    m_desk->workspace().setTimeDisplay(Workspace::TimeDisplay::Incident);

    m_window = makeWindow();
    m_window->show();
    QVERIFY(m_desk->workspace().session());
    QCOMPARE(m_desk->session().id(), id);
    QCOMPARE(m_window->currentPage(), MainWindow::Actions);
    QVERIFY(!m_window->library().isVisible());
    QVERIFY(!action(u"showLibrary"_s).isChecked());
    QCOMPARE(m_desk->workspace().timeDisplay(), Workspace::TimeDisplay::Utc);
    QCOMPARE(m_window->height(), 700);
}

void TestMainWindow::shouldBeginAnewWhenTheLastReviewIsGone()
{
    const ReviewId id = m_desk->session().id();
    m_window->close();
    m_window.reset();
    m_desk->workspace().closeReview();
    QVERIFY(m_desk->library().removeReview(id).has_value());
    m_window = makeWindow();
    m_window->show();
    QVERIFY(m_window->welcome().isVisible());
    QVERIFY(!m_window->messageBar().isVisible());
}

void TestMainWindow::shouldFitIntoASmallScreen()
{
    for (int index = 0; index < MainWindow::PageCount; ++index) {
        m_window->showPage(index);
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(
            least.width() <= 1366 && least.height() <= 768,
            qPrintable(u"%1: %2 × %3"_s.arg(m_window->page(index)->title()).arg(least.width()).arg(least.height())));
    }
}

void TestMainWindow::shouldNameWhateverTakesTheFocus()
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isPart = widget->objectName().startsWith(u"qt_"_s) ||
                            qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                            qobject_cast<const QComboBox *>(widget->parentWidget());
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != m_window.get() || widget->focusProxy() ||
            widget->isHidden() || isPart || qobject_cast<const QMenuBar *>(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(u"%1 %2 in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                 widget->objectName(), widget->parentWidget()->objectName())));
    }
}

void TestMainWindow::shouldFollowTheTitle()
{
    Review review = m_desk->session().review();
    review.title = u"Renamed"_s;
    QVERIFY(m_desk->session().update(review, u"x"_s).has_value());
    QVERIFY(m_window->windowTitle().startsWith(u"Renamed"_s));
    m_window->closeReview();
    QVERIFY(!m_window->windowTitle().contains(u"Renamed"_s));
}

void TestMainWindow::shouldMoveTheFocusFromTheWelcomePageToTheReview()
{
    const ReviewId id = m_desk->session().id();
    m_window->closeReview();
    QVERIFY(m_window->welcome().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_window->openReview(id));
    QVERIFY(m_window->page(m_window->currentPage())->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
