// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A meeting from its opening to its closing, by the console's keys alone; what the room sees at each step.

#include "ui/mainwindow.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/room/roomcanvas.h"
#include "ui/room/roomwindow.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestMeeting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldRunByKeysAlone();
    void shouldShowALineOnlyWhenItIsEntered();
    void shouldKeepPrivateLinesInTheConsole();
    void shouldPointFromTheConsole();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void capture(const QString &line);
    QString room() const { return m_window->roomWindow()->shownTexts().join(u' '); }
    RoomView view() const { return m_window->roomWindow()->currentView(); }
    /// All pages of what the room sees.
    QString everyPage() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    ReviewContent m_content;
};

void TestMeeting::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_meeting"_s);
    theme::apply(theme::Mode::Light);
}

void TestMeeting::init()
{
    QSettings().clear();
    m_desk = std::make_unique<Desk>();
    m_content = aFullReview();
    const QStringList questions{u"How could we have diagnosed this sooner?"_s,
                                u"What would have mitigated it?"_s,
                                u"What would have resolved it faster?"_s,
                                u"How could it have been prevented?"_s,
                                u"Where did we get lucky?"_s,
                                u"What did we learn?"_s};
    for (const QString &question : questions) {
        Prompt prompt;
        prompt.id = PromptId::create();
        prompt.reviewId = m_content.review.id;
        prompt.section = Section::Learned;
        prompt.text = question;
        prompt.order = static_cast<int>(m_content.prompts.size());
        m_content.prompts.append(prompt);
    }
    m_desk->open(m_content);
    m_window = std::make_unique<MainWindow>(m_desk->workspace());
    QVERIFY(showActive(*m_window, {1366, 768}));
    // The window system gives the room window the focus first; the facilitator goes back to the console.
    press(Qt::Key_F5);
    QVERIFY(m_window->roomWindow()->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMeeting::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestMeeting::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void TestMeeting::capture(const QString &line)
{
    press(Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), line);
    press(Qt::Key_Return);
}

QString TestMeeting::everyPage() const
{
    RoomCanvas *canvas = m_window->roomWindow()->canvas();
    const int shown = canvas->page();
    QString all;
    for (int page = 0; page < canvas->pageCount(); ++page) {
        canvas->setPage(page);
        all += canvas->shownTexts().join(u' ') + u' ';
    }
    canvas->setPage(shown);
    return all;
}

void TestMeeting::shouldRunByKeysAlone()
{
    // Opening.
    QCOMPARE(view(), RoomView::Directive);
    QVERIFY(room().contains(u"Kerth"_s));
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(view(), RoomView::Agenda);

    // The story, event by event, and what was known then.
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(view(), RoomView::Story);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (const TimelineEvent &event : std::as_const(m_content.events)) {
        m_desk->workspace().setSelectedEvents({event.id});
        QVERIFY2(room().contains(event.text.section(u' ', -1)), qPrintable(room()));
    }
    press(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(m_desk->workspace().selectedEvents(), QList{m_content.events.at(2).id});

    // The questions.
    press(Qt::Key_3, Qt::ControlModifier);
    m_desk->workspace().setCurrentPrompt(m_content.prompts.constFirst().id);
    press(Qt::Key_4, Qt::AltModifier);
    for (const Prompt &prompt : std::as_const(m_content.prompts)) {
        QCOMPARE(view(), RoomView::Prompt);
        QCOMPARE(m_desk->workspace().currentPrompt(), prompt.id);
        QVERIFY2(room().contains(prompt.text), qPrintable(room()));
        const QString said = u"Said to question %1"_s.arg(prompt.order);
        capture(said);
        QVERIFY2(room().contains(said), qPrintable(room()));
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }

    // Factors, actions, closing.
    press(Qt::Key_5, Qt::AltModifier);
    QVERIFY(everyPage().contains(u"Batch size was raised"_s));
    capture(u"! Limit the batch @noor due friday"_s);
    press(Qt::Key_7, Qt::AltModifier);
    QVERIFY2(everyPage().contains(u"Limit the batch"_s), qPrintable(everyPage()));
    press(Qt::Key_8, Qt::AltModifier);
    QCOMPARE(view(), RoomView::Matrix);
    press(Qt::Key_9, Qt::AltModifier);
    QCOMPARE(view(), RoomView::Decisions);
    capture(u"? Who owns the cache in winter"_s);
    press(Qt::Key_6, Qt::AltModifier);
    QVERIFY(everyPage().contains(u"in winter"_s));
    press(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(view(), RoomView::Thanks);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(view(), RoomView::Directive);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(room(), QString());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);

    // Undone, it is undone in the room as well.
    press(Qt::Key_7, Qt::AltModifier);
    while (m_desk->session().canUndo())
        m_window->undo();
    QVERIFY(!everyPage().contains(u"Limit the batch"_s));
}

void TestMeeting::shouldShowALineOnlyWhenItIsEntered()
{
    press(Qt::Key_3, Qt::ControlModifier);
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_Space, Qt::ControlModifier);
    for (const QChar c : u"The dashboard"_s) {
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QVERIFY(!everyPage().contains(u"dash"_s));
    }
    press(Qt::Key_Return);
    QVERIFY(everyPage().contains(u"The dashboard"_s));
}

void TestMeeting::shouldKeepPrivateLinesInTheConsole()
{
    press(Qt::Key_3, Qt::ControlModifier);
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    press(Qt::Key_4, Qt::AltModifier);
    const QString before = everyPage();
    capture(u"* Ask Noor about it afterwards"_s);
    QCOMPARE(m_desk->session().content().notes.size(), m_content.notes.size() + 1);
    QCOMPARE(everyPage(), before);
}

void TestMeeting::shouldPointFromTheConsole()
{
    press(Qt::Key_PageDown, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->roomWindow()->canvas()->spotlight(), 0);
    press(Qt::Key_PageDown, Qt::AltModifier | Qt::ShiftModifier);
    press(Qt::Key_PageUp, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->roomWindow()->canvas()->spotlight(), 0);
    QVERIFY(m_window->isActiveWindow());
}

QTEST_MAIN(TestMeeting)
#include "tst_meeting.moc"
