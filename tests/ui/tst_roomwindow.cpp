// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomwindow.h"

#include "session/meetingclock.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/room/roomcanvas.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Marker{"PRIVATE-MARKER"};

} // namespace

class TestRoomWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldBeginWithTheDirective();
    void shouldStepThroughEverything();
    void shouldLeaveOutWhatIsEmpty();
    void shouldNeverShowAPrivateNote();
    void shouldTakeAwayANoteThatBecomesPrivate();
    void shouldFollowEdits();
    void shouldFollowTheCurrentPrompt();
    void shouldFollowTheSelectedEvent();
    void shouldMoveTheConsoleAlong();
    void shouldStayWhenPinned();
    void shouldBlank();
    void shouldHaveAKeyHomeToTheDirective();
    void shouldChangeTypeSizeWithinLimits();
    void shouldHaveItsOwnDarkMode();
    void shouldLeaveFullScreenByEscape();
    void shouldHaveNoControls();
    void shouldTurnToThePageOfANewNote();
    void shouldForgetAClosedReview();
    void shouldCatchUpWhenShown();
    void shouldShowEachViewByItsKey();
    void shouldTellWhatWasKnownThen();
    void shouldMoveTheSpotlightByKeys();
    void shouldPutTheSpotlightWhereOneClicks();
    void shouldKeepTheSpotlightThroughEdits();
    void shouldHaveItsActionsInTheConsole();
    void shouldShowRolesInsteadOfNames();
    void shouldRememberRolesForTheReview();
    void shouldRememberTheTypeSize();
    void shouldShowNothingHalfTyped();
    void shouldFollowTheMeetingsTopic();
    void shouldKeepUpWithALongReview();

private:
    QString shown() const { return m_room->shownTexts().join(u'\n'); }
    void press(Qt::Key key) { QTest::keyClick(m_room->canvas(), key); }
    /// Goes through all views from the first to the last, and gives all that could be read.
    QString walkThrough();

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<RoomWindow> m_room;
    ReviewContent m_content;
};

void TestRoomWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_roomwindow"_s);
    theme::apply(theme::Mode::Light);
}

void TestRoomWindow::init()
{
    QSettings().clear();
    m_desk = std::make_unique<test::Desk>();
    m_content = test::aFullReview();
    m_desk->open(m_content);
    m_room = std::make_unique<RoomWindow>(m_desk->workspace());
    QVERIFY(test::showActive(*m_room, {1280, 720}));
}

void TestRoomWindow::cleanup()
{
    m_room.reset();
    m_desk.reset();
}

QString TestRoomWindow::walkThrough()
{
    m_room->showView(RoomWindow::View::Directive);
    QString all;
    for (int steps = 0; steps < 200; ++steps) {
        all += shown() + u'\n' + m_room->canvas()->accessibleName() + u'\n' +
               m_room->canvas()->accessibleDescription() + u'\n';
        if (m_room->currentView() == RoomWindow::View::Thanks)
            break;
        press(Qt::Key_PageDown);
    }
    return all + m_room->windowTitle();
}

void TestRoomWindow::shouldBeginWithTheDirective()
{
    QCOMPARE(m_room->currentView(), RoomWindow::View::Directive);
    QVERIFY(shown().contains(u"Kerth"_s));
}

void TestRoomWindow::shouldStepThroughEverything()
{
    QList<RoomWindow::View> views{m_room->currentView()};
    const QObject whileWalking; // The window lives longer than the list.
    connect(m_room.get(), &RoomWindow::viewChanged, &whileWalking, [&views](RoomView view) { views.append(view); });
    const QString all = walkThrough();
    using enum RoomView;
    QCOMPARE(views, (QList{Directive, Agenda, Story, Prompt, Factors, ParkingLot, Actions, Matrix, Decisions, Thanks}));
    for (const TimelineEvent &event : m_content.events)
        QVERIFY2(all.contains(event.text.section(u' ', -1)), qPrintable(event.text));
    views.clear();
    for (int steps = 0; steps < 200 && m_room->currentView() != Directive; ++steps)
        press(Qt::Key_PageUp);
    QCOMPARE(views, (QList{Decisions, Matrix, Actions, ParkingLot, Factors, Prompt, Story, Agenda, Directive}));
}

void TestRoomWindow::shouldLeaveOutWhatIsEmpty()
{
    m_desk->openEmpty();
    const QString all = walkThrough();
    QVERIFY(!all.contains(u"What made it possible"_s));
    QCOMPARE(m_room->currentView(), RoomWindow::View::Thanks);
    press(Qt::Key_PageDown);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Thanks);
}

void TestRoomWindow::shouldNeverShowAPrivateNote()
{
    QVERIFY(!walkThrough().contains(Marker));

    // Nor any that comes, is edited, moved, parked, undone or redone.
    NoteDraft draft = test::aPrivateNote(u"%1 more"_s.arg(Marker));
    draft.promptId = m_content.prompts.at(1).id;
    const auto id = m_desk->session().addNote(draft);
    QVERIFY(id);
    QVERIFY(!walkThrough().contains(Marker));
    Note note = *m_desk->session().find<Note>(*id);
    note.text = u"%1 edited"_s.arg(Marker);
    QVERIFY(m_desk->session().update(note, u"edit"_s));
    QVERIFY(!walkThrough().contains(Marker));
    note.isParked = true;
    QVERIFY(m_desk->session().update(note, u"park"_s));
    QVERIFY(!walkThrough().contains(Marker));
    while (m_desk->session().canUndo()) {
        QVERIFY(m_desk->session().undo());
        QVERIFY(!walkThrough().contains(Marker));
    }
    while (m_desk->session().canRedo()) {
        QVERIFY(m_desk->session().redo());
        QVERIFY(!walkThrough().contains(Marker));
    }
}

void TestRoomWindow::shouldTakeAwayANoteThatBecomesPrivate()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    m_room->showView(RoomWindow::View::Prompt);
    QVERIFY(shown().contains(u"Rollback was one click"_s));
    Note note = m_content.notes.at(1);
    note.isPrivate = true;
    QVERIFY(m_desk->session().update(note, u"private"_s));
    QVERIFY(!shown().contains(u"Rollback was one click"_s));
    note.isPrivate = false;
    QVERIFY(m_desk->session().update(note, u"public"_s));
    QVERIFY(shown().contains(u"Rollback was one click"_s));
}

void TestRoomWindow::shouldFollowEdits()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    m_room->showView(RoomWindow::View::Prompt);
    Note note = m_content.notes.at(1);
    note.text = u"Rollback took one key"_s;
    QVERIFY(m_desk->session().update(note, u"edit"_s));
    QVERIFY(shown().contains(u"Rollback took one key"_s));

    m_room->showView(RoomWindow::View::ParkingLot);
    QVERIFY(m_desk->session().addNote(test::aParkedTopic(u"Retention of logs"_s)));
    QVERIFY(shown().contains(u"Retention of logs"_s));

    m_room->showView(RoomWindow::View::Actions);
    QVERIFY(m_desk->session().addAction(test::anAction(u"Limit the batch"_s)));
    QVERIFY(shown().contains(u"Limit the batch"_s));
}

void TestRoomWindow::shouldFollowTheCurrentPrompt()
{
    // The first that becomes current is no step of the conversation.
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(0).id);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Directive);
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Prompt);
    QVERIFY(shown().contains(m_content.prompts.at(1).text));
}

void TestRoomWindow::shouldFollowTheSelectedEvent()
{
    m_desk->workspace().setSelectedEvents({m_content.events.at(1).id});
    QCOMPARE(m_room->currentView(), RoomWindow::View::Story);
    QVERIFY(shown().contains(u"Alert: queue age"_s));
    m_desk->workspace().setTimeDisplay(Workspace::TimeDisplay::Utc);
    QVERIFY(m_room->shownTexts().contains(u"10:05"_s));
}

void TestRoomWindow::shouldMoveTheConsoleAlong()
{
    m_desk->workspace().setSelectedEvents({m_content.events.at(0).id});
    press(Qt::Key_PageDown);
    QCOMPARE(m_desk->workspace().selectedEvents(), QList{m_content.events.at(1).id});
}

void TestRoomWindow::shouldStayWhenPinned()
{
    m_desk->workspace().setSelectedEvents({m_content.events.at(0).id});
    press(Qt::Key_P);
    QVERIFY(!m_room->isFollowing());
    m_desk->workspace().setSelectedEvents({m_content.events.at(2).id});
    m_room->suggestView(RoomWindow::View::Actions);
    QVERIFY(shown().contains(u"Deploy of checkout 4.2 begins"_s));
    // Pinned it goes its own way, too.
    press(Qt::Key_PageDown);
    QVERIFY(shown().contains(u"Alert: queue age"_s));
    QCOMPARE(m_desk->workspace().selectedEvents(), QList{m_content.events.at(2).id});
    press(Qt::Key_P);
    QVERIFY(shown().contains(u"Rollback"_s));
    m_room->suggestView(RoomWindow::View::Actions);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Actions);
}

void TestRoomWindow::shouldBlank()
{
    press(Qt::Key_B);
    QVERIFY(m_room->isBlank());
    QCOMPARE(shown(), QString());
    QCOMPARE(m_room->canvas()->accessibleDescription(), QString());
    const QImage image = m_room->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), QColor(Qt::black));
    QCOMPARE(image.pixelColor(60, 60), QColor(Qt::black));
    press(Qt::Key_B);
    QVERIFY(shown().contains(u"Kerth"_s));
}

void TestRoomWindow::shouldHaveAKeyHomeToTheDirective()
{
    m_desk->workspace().setSelectedEvents({m_content.events.at(0).id});
    press(Qt::Key_Home);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Directive);
}

void TestRoomWindow::shouldChangeTypeSizeWithinLimits()
{
    const auto lines = [this] { return m_room->shownTexts().size() * m_room->canvas()->pageCount(); };
    const auto before = lines();
    for (int i = 0; i < 12; ++i)
        press(Qt::Key_Plus);
    QCOMPARE_GT(lines(), before);
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_Minus);
    QCOMPARE_LE(lines(), before);
}

void TestRoomWindow::shouldHaveItsOwnDarkMode()
{
    QVERIFY(!m_room->isDark());
    const QColor light = m_room->grab().toImage().pixelColor(2, 2);
    press(Qt::Key_D);
    QVERIFY(m_room->isDark());
    QVERIFY(!theme::isDark());
    const QColor dark = m_room->grab().toImage().pixelColor(2, 2);
    QVERIFY(dark.lightness() < 60 && light.lightness() > 200);
    RoomWindow next(m_desk->workspace());
    QVERIFY(next.isDark());
}

void TestRoomWindow::shouldLeaveFullScreenByEscape()
{
    m_room->showFullScreen();
    QTRY_VERIFY(m_room->isFullScreen());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_room->isFullScreen());
    QVERIFY(m_room->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_room->isVisible());
}

void TestRoomWindow::shouldHaveNoControls()
{
    // One painted widget: nothing that scrolls, opens or can be clicked.
    QCOMPARE(m_room->findChildren<QWidget *>().size(), 1);
    QVERIFY(m_room->isWindow());
    for (const QAction *action : m_room->roomActions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->objectName().isEmpty());
        QCOMPARE(action->shortcutContext(), Qt::WidgetWithChildrenShortcut);
    }
}

void TestRoomWindow::shouldTurnToThePageOfANewNote()
{
    const PromptId prompt = m_content.prompts.at(1).id;
    m_desk->workspace().setCurrentPrompt(prompt);
    m_room->showView(RoomWindow::View::Prompt);
    for (int i = 0; i < 30; ++i) {
        NoteDraft note = test::aNote(u"Said as number %1"_s.arg(i));
        note.promptId = prompt;
        QVERIFY(m_desk->session().addNote(note));
        QVERIFY2(shown().contains(note.text), qPrintable(note.text));
    }
    QCOMPARE_GT(m_room->canvas()->pageCount(), 1);
}

void TestRoomWindow::shouldForgetAClosedReview()
{
    m_desk->workspace().setSelectedEvents({m_content.events.at(0).id});
    m_desk->workspace().closeReview();
    QCOMPARE(m_room->currentView(), RoomWindow::View::Directive);
    QVERIFY(!walkThrough().contains(u"Rollback"_s));
}

void TestRoomWindow::shouldCatchUpWhenShown()
{
    m_room->showView(RoomWindow::View::ParkingLot);
    m_room->hide();
    QVERIFY(m_desk->session().addNote(test::aParkedTopic(u"Retention of logs"_s)));
    m_room->show();
    QVERIFY(shown().contains(u"Retention of logs"_s));
}

void TestRoomWindow::shouldShowEachViewByItsKey()
{
    using enum RoomView;
    const QList<std::pair<Qt::Key, RoomView>> views{
        {Qt::Key_2, Agenda},     {Qt::Key_3, Story},     {Qt::Key_4, Prompt},   {Qt::Key_5, Factors},
        {Qt::Key_6, ParkingLot}, {Qt::Key_7, Actions},   {Qt::Key_8, Matrix},   {Qt::Key_9, Decisions},
        {Qt::Key_0, Thanks},     {Qt::Key_K, Knowledge}, {Qt::Key_1, Directive}};
    for (const auto &[key, view] : views) {
        press(key);
        QCOMPARE(m_room->currentView(), view);
        QVERIFY(!shown().isEmpty());
    }
}

void TestRoomWindow::shouldTellWhatWasKnownThen()
{
    // The rollback happened at 10:20 and was known at 10:27.
    m_desk->workspace().setSelectedEvents({m_content.events.at(2).id});
    press(Qt::Key_K);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Knowledge);
    QVERIFY2(shown().contains(u"only turned out later"_s) && shown().contains(u"Known at 11:27"_s),
             qPrintable(shown()));
    // It goes along with the story, and comes back to it.
    press(Qt::Key_PageDown);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Knowledge);
    QVERIFY2(shown().contains(u"Nothing had happened"_s), qPrintable(shown()));
    QCOMPARE(m_desk->workspace().selectedEvents(), QList{m_content.events.at(3).id});
    m_desk->workspace().setSelectedEvents({m_content.events.at(0).id});
    QCOMPARE(m_room->currentView(), RoomWindow::View::Knowledge);
    press(Qt::Key_PageUp);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Agenda);
    press(Qt::Key_3);
    press(Qt::Key_K);
    press(Qt::Key_K);
    QCOMPARE(m_room->currentView(), RoomWindow::View::Story);
}

void TestRoomWindow::shouldMoveTheSpotlightByKeys()
{
    press(Qt::Key_6);
    QCOMPARE(m_room->canvas()->spotlight(), -1);
    press(Qt::Key_7);
    press(Qt::Key_Down);
    // The first line is the title of a group, which is no item.
    QCOMPARE(m_room->canvas()->spotlight(), 1);
    press(Qt::Key_Escape);
    QCOMPARE(m_room->canvas()->spotlight(), -1);
    QVERIFY(m_room->isVisible());
    press(Qt::Key_1);
    press(Qt::Key_L);
    QCOMPARE(m_room->canvas()->spotlight(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(m_room->canvas()->spotlight(), 2);
    press(Qt::Key_Up);
    QCOMPARE(m_room->canvas()->spotlight(), 1);
    for (int i = 0; i < 20; ++i)
        press(Qt::Key_Down);
    QCOMPARE(m_room->canvas()->spotlight(), 4);
    press(Qt::Key_L);
    QCOMPARE(m_room->canvas()->spotlight(), -1);
    // What was spoken about is over with the next thing.
    press(Qt::Key_Down);
    press(Qt::Key_PageDown);
    QCOMPARE(m_room->canvas()->spotlight(), -1);
}

void TestRoomWindow::shouldPutTheSpotlightWhereOneClicks()
{
    RoomCanvas *canvas = m_room->canvas();
    const auto placeOf = [canvas](int item) {
        for (const RoomLayout::Run &run : canvas->slideLayout().pages().at(canvas->page()).runs) {
            if (run.item == item)
                return run.rect.center();
        }
        return QPoint(-1, -1);
    };
    QTest::mouseClick(canvas, Qt::LeftButton, {}, placeOf(2));
    QCOMPARE(canvas->spotlight(), 2);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, placeOf(3));
    QCOMPARE(canvas->spotlight(), 3);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, placeOf(3));
    QCOMPARE(canvas->spotlight(), -1);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, placeOf(2));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(canvas->spotlight(), -1);
}

void TestRoomWindow::shouldKeepTheSpotlightThroughEdits()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    m_room->showView(RoomWindow::View::Prompt);
    press(Qt::Key_Down);
    QCOMPARE(m_room->canvas()->spotlight(), 0);
    Note note = m_content.notes.at(1);
    note.text = u"Rollback took one key"_s;
    QVERIFY(m_desk->session().update(note, u"edit"_s));
    QCOMPARE(m_room->canvas()->spotlight(), 0);
    QVERIFY(m_desk->session().remove({note.id.uuid()}));
    QCOMPARE(m_room->canvas()->spotlight(), -1);
}

void TestRoomWindow::shouldHaveItsActionsInTheConsole()
{
    QCOMPARE(m_room->consoleActions().size(), m_room->roomActions().size());
    const auto action = [this](const QString &name) { return m_room->findChild<QAction *>(name); };
    action(u"roomBlank"_s)->trigger();
    QVERIFY(m_room->isBlank());
    QVERIFY(action(u"roomBlank"_s)->isChecked());
    press(Qt::Key_B);
    QVERIFY(!action(u"roomBlank"_s)->isChecked());
    action(u"roomSpotlightNext"_s)->trigger();
    QCOMPARE(m_room->canvas()->spotlight(), 0);
    action(u"roomForward"_s)->trigger();
    QCOMPARE(m_room->currentView(), RoomWindow::View::Agenda);
    // Where texts are typed, no letter may be a key.
    for (const QAction *each : m_room->consoleActions()) {
        for (const QKeySequence &key : each->shortcuts())
            QVERIFY2(key[0].keyboardModifiers() & (Qt::AltModifier | Qt::ControlModifier), qPrintable(each->text()));
    }
}

void TestRoomWindow::shouldShowRolesInsteadOfNames()
{
    ActionItem action = m_content.actions.constFirst();
    action.title = u"Noor Haddad’s alert on the age of the oldest job"_s;
    QVERIFY(m_desk->session().update(action, u"edit"_s));
    QVERIFY(walkThrough().contains(u"Noor"_s));
    press(Qt::Key_R);
    QVERIFY(m_room->usesPseudonyms());
    const QString all = walkThrough();
    QVERIFY2(!all.contains(u"Noor"_s) && !all.contains(u"Haddad"_s), qPrintable(all));
    QVERIFY(all.contains(u"Incident commander’s alert"_s));
    press(Qt::Key_R);
    QVERIFY(walkThrough().contains(u"Noor"_s));
}

void TestRoomWindow::shouldRememberRolesForTheReview()
{
    m_room->setUsesPseudonyms(true);
    // An undo in the console must not bring names back to the wall.
    QVERIFY(!m_desk->session().canUndo());
    const ReviewContent other = test::aFullReview(u"Another"_s);
    m_desk->open(other);
    QVERIFY(!m_room->usesPseudonyms());
    QVERIFY(m_desk->workspace().openReview(m_content.review.id));
    QVERIFY(m_room->usesPseudonyms());
    m_desk->workspace().closeReview();
    QVERIFY(!m_room->usesPseudonyms());
    press(Qt::Key_R);
    QVERIFY(!m_room->usesPseudonyms());
}

void TestRoomWindow::shouldRememberTheTypeSize()
{
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    RoomWindow next(m_desk->workspace());
    next.resize(m_room->size());
    next.show();
    QCOMPARE(next.canvas()->slideLayout().bodyFont().pixelSize(),
             m_room->canvas()->slideLayout().bodyFont().pixelSize());
}

void TestRoomWindow::shouldShowNothingHalfTyped()
{
    // A description that is being typed is a draft until one leaves it; only then the room sees it.
    m_desk->workspace().setSelectedEvents({m_content.events.at(1).id});
    QVERIFY(shown().contains(u"Alert: queue age"_s));
    QVERIFY(m_desk->library().setDraft(m_desk->session().id(), u"event-description"_s, u"Half a sent"_s));
    QVERIFY(m_desk->library().setDraft(m_desk->session().id(), u"capture"_s, u"Half a sent"_s));
    QVERIFY(!walkThrough().contains(u"Half a sent"_s));
}

void TestRoomWindow::shouldFollowTheMeetingsTopic()
{
    press(Qt::Key_2);
    QVERIFY(!shown().contains(u'▶'));
    MeetingClock &meeting = m_desk->workspace().meeting();
    QVERIFY(meeting.start());
    QVERIFY2(shown().contains(u"▶ "_s + m_content.agenda.at(0).title), qPrintable(shown()));
    QVERIFY(meeting.nextTopic());
    QVERIFY(shown().contains(u"▶ "_s + m_content.agenda.at(1).title));
    QVERIFY(shown().contains(u"✓ "_s + m_content.agenda.at(0).title));
    QVERIFY(meeting.end());
    QVERIFY(!shown().contains(u'▶'));
}

void TestRoomWindow::shouldKeepUpWithALongReview()
{
    m_desk->open(test::aLongReview(10'000));
    const auto milliseconds = [this] {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i)
            m_desk->session().addNote(test::aNote(u"Said as number %1"_s.arg(i))).value();
        return static_cast<double>(timer.nsecsElapsed()) / 1e7;
    };
    m_room->hide();
    const double without = milliseconds();
    m_room->show();
    m_room->showView(RoomWindow::View::Story);
    const double with = milliseconds();
    qInfo("A note takes %.2f ms without the room, %.2f ms with it", without, with);
    QCOMPARE_LT(with - without, 20.0);
}

QTEST_MAIN(TestRoomWindow)
#include "tst_roomwindow.moc"
