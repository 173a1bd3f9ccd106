// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/meetingactions.h"
#include "ui/meeting/meetingcorner.h"

#include "session/agendas.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QJsonObject>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

using State = MeetingClock::State;
using Warning = MeetingClock::Warning;

/// The actions and the header's corner, on a meeting of three topics of ten minutes.
class TestMeetingCorner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldStartWithTheFirstTopic();
    void shouldPauseAndGoOn();
    void shouldGoThroughTheTopics();
    void shouldGoToATopicFromTheMenu();
    void shouldWarnByTextIconAndTone_data();
    void shouldWarnByTextIconAndTone();
    void shouldNotMoveWhenTheTextChanges();
    void shouldAddFiveMinutesAsAnEdit();
    void shouldAskBeforeItEnds();
    void shouldNotGoOnInAnotherReview();
    void shouldOfferToGoOnWhenTheProgramHadEnded();
    void shouldSayWhenTheAgendaIsEmpty();
    void shouldBeQuietWithoutAReview();

private:
    MeetingClock &meeting() const { return m_desk->workspace().meeting(); }
    QAction &action(const QString &name) const
    {
        for (QAction *action : m_actions->menuActions()) {
            if (action->objectName() == name)
                return *action;
        }
        qFatal("There is no %ls", qUtf16Printable(name));
    }
    /// Time that stands still can be compared.
    void beginAndPause() const
    {
        action(u"toggleMeeting"_s).trigger();
        action(u"toggleMeeting"_s).trigger();
    }
    void take(int topic, int seconds) const
    {
        QVERIFY(m_desk->session().recordTime(meeting().topics().at(topic).id, {}, seconds));
    }
    QAbstractButton *answer(const QString &text) const;
    static ReviewContent aMeeting(const QString &title = u"Checkout was slow"_s);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    MeetingActions *m_actions = nullptr;
    MeetingCorner *m_corner = nullptr;
};

ReviewContent TestMeetingCorner::aMeeting(const QString &title)
{
    ReviewContent content;
    content.review = aReview(title);
    content.review.id = ReviewId::create();
    int order = 0;
    for (const QString &topic : {u"Opening"_s, u"The timeline"_s, u"Actions"_s})
        content.agenda.append({AgendaItemId::create(), content.review.id, topic, 600, 0, order++});
    return content;
}

void TestMeetingCorner::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open(aMeeting());
    m_window = std::make_unique<QWidget>();
    m_actions = new MeetingActions(m_desk->workspace(), m_window.get());
    m_corner = new MeetingCorner(m_desk->workspace(), *m_actions, m_window.get());
    QVERIFY(showActive(*m_window, {600, 60}));
    m_corner->resize(m_window->size());
}

void TestMeetingCorner::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QAbstractButton *TestMeetingCorner::answer(const QString &text) const
{
    auto *question = m_window->findChild<QMessageBox *>(u"endMeetingQuestion"_s);
    if (!question)
        return nullptr;
    for (QAbstractButton *button : question->buttons()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void TestMeetingCorner::shouldStartWithTheFirstTopic()
{
    QVERIFY(child<QWidget>(*m_corner, u"cornerTime"_s).isHidden());
    QVERIFY(!action(u"endMeeting"_s).isEnabled());
    QVERIFY(!action(u"nextTopic"_s).isEnabled());
    QTest::mouseClick(&child<QToolButton>(*m_corner, u"cornerToggle"_s), Qt::LeftButton);
    QCOMPARE(meeting().state(), State::Running);
    QCOMPARE(m_corner->topicText(), u"Opening"_s);
    QVERIFY(m_corner->timeText().endsWith(u" left"_s));
    QVERIFY(child<QWidget>(*m_corner, u"cornerTime"_s).isVisible());
    QVERIFY(!m_desk->session().canUndo());
}

void TestMeetingCorner::shouldPauseAndGoOn()
{
    action(u"toggleMeeting"_s).trigger();
    action(u"toggleMeeting"_s).trigger();
    QCOMPARE(meeting().state(), State::Paused);
    QCOMPARE(m_corner->topicText(), u"Paused: Opening"_s);
    action(u"toggleMeeting"_s).trigger();
    QCOMPARE(meeting().state(), State::Running);
    QCOMPARE(m_corner->topicText(), u"Opening"_s);
}

void TestMeetingCorner::shouldGoThroughTheTopics()
{
    action(u"toggleMeeting"_s).trigger();
    QVERIFY(!action(u"previousTopic"_s).isEnabled());
    action(u"nextTopic"_s).trigger();
    QCOMPARE(m_corner->topicText(), u"The timeline"_s);
    action(u"nextTopic"_s).trigger();
    QCOMPARE(m_corner->topicText(), u"Actions"_s);
    QVERIFY(!action(u"nextTopic"_s).isEnabled());
    action(u"previousTopic"_s).trigger();
    QCOMPARE(m_corner->topicText(), u"The timeline"_s);
}

void TestMeetingCorner::shouldGoToATopicFromTheMenu()
{
    action(u"toggleMeeting"_s).trigger();
    take(0, 61);
    auto &menu = child<QMenu>(*m_corner, u"cornerTopics"_s);
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 3);
    QVERIFY(menu.actions().constFirst()->isChecked());
    QVERIFY2(menu.actions().constFirst()->text().contains(u"of 10 min"_s),
             qPrintable(menu.actions().constFirst()->text()));
    menu.actions().constLast()->trigger();
    QCOMPARE(m_corner->topicText(), u"Actions"_s);
}

void TestMeetingCorner::shouldWarnByTextIconAndTone_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasIcon");
    QTest::addColumn<theme::Tone>("tone");
    QTest::newRow("before") << 419 << u"3:01 left"_s << false << theme::Tone::TextMuted;
    QTest::newRow("70 %") << 420 << u"Only 3:00 left"_s << true << theme::Tone::Warning;
    QTest::newRow("100 %") << 600 << u"Over by 0:00"_s << true << theme::Tone::Danger;
    QTest::newRow("110 %") << 660 << u"Over by 1:00"_s << true << theme::Tone::Danger;
}

void TestMeetingCorner::shouldWarnByTextIconAndTone()
{
    QFETCH(int, seconds);
    beginAndPause();
    take(0, seconds);
    QTEST(m_corner->timeText(), "text");
    Chip &chip = child<Chip>(*m_corner, u"cornerTime"_s);
    QTEST(chip.tone(), "tone");
    QTEST(!chip.iconName().isEmpty(), "hasIcon");
    // Time that is over ends nothing.
    QCOMPARE(meeting().state(), State::Paused);
    QCOMPARE(meeting().topic(), meeting().topics().constFirst().id);
}

void TestMeetingCorner::shouldNotMoveWhenTheTextChanges()
{
    action(u"toggleMeeting"_s).trigger();
    const int width = m_corner->sizeHint().width();
    take(0, 500);
    QCOMPARE(m_corner->sizeHint().width(), width);
    take(0, 500);
    QCOMPARE(m_corner->sizeHint().width(), width);
}

void TestMeetingCorner::shouldAddFiveMinutesAsAnEdit()
{
    QVERIFY(!action(u"addFiveMinutes"_s).isEnabled());
    beginAndPause();
    take(0, 590);
    QCOMPARE(m_corner->warning(), Warning::Near);
    action(u"addFiveMinutes"_s).trigger();
    QCOMPARE(m_corner->timeText(), u"5:10 left"_s);
    QCOMPARE(m_corner->warning(), Warning::None);
    QVERIFY(m_desk->session().undo());
    QCOMPARE(m_corner->timeText(), u"Only 0:10 left"_s);
}

void TestMeetingCorner::shouldAskBeforeItEnds()
{
    QSignalSpy offered(m_actions, &MeetingActions::goOnOffered);
    action(u"toggleMeeting"_s).trigger();
    take(0, 120);
    action(u"endMeeting"_s).trigger();
    QVERIFY(answer(u"Go on"_s));
    QCOMPARE(meeting().state(), State::Running);
    answer(u"Go on"_s)->click();
    QCOMPARE(meeting().state(), State::Running);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());

    action(u"endMeeting"_s).trigger();
    answer(u"End the meeting"_s)->click();
    QCOMPARE(meeting().state(), State::Ended);
    QVERIFY(m_corner->topicText().startsWith(u"Ended after 2 min"_s));
    QCOMPARE(offered.count(), 1);
    m_actions->goOn();
    QCOMPARE(meeting().state(), State::Running);
    QCOMPARE(m_corner->topicText(), u"Opening"_s);
}

void TestMeetingCorner::shouldNotGoOnInAnotherReview()
{
    action(u"toggleMeeting"_s).trigger();
    action(u"endMeeting"_s).trigger();
    answer(u"End the meeting"_s)->click();
    m_desk->open(aMeeting(u"Another"_s));
    m_actions->goOn();
    QCOMPARE(meeting().state(), State::NotBegun);
}

void TestMeetingCorner::shouldOfferToGoOnWhenTheProgramHadEnded()
{
    const ReviewId id = m_desk->session().id();
    m_desk->workspace().closeReview();
    // As a killed program leaves it.
    QVERIFY(m_desk->library().setSetting(MeetingClock::settingKey(), QJsonObject{{u"state"_s, u"running"_s}}, id));
    QSignalSpy offered(m_actions, &MeetingActions::goOnOffered);
    QVERIFY(m_desk->workspace().openReview(id));
    QCOMPARE(offered.count(), 1);
    QCOMPARE(offered.constFirst().constFirst().value<Workspace::Severity>(), Workspace::Severity::Warning);
    QCOMPARE(meeting().state(), State::Paused);
    m_actions->goOn();
    QCOMPARE(meeting().state(), State::Running);
}

void TestMeetingCorner::shouldSayWhenTheAgendaIsEmpty()
{
    m_desk->openEmpty();
    action(u"toggleMeeting"_s).trigger();
    QCOMPARE(m_desk->said().size(), 1);
    QCOMPARE(meeting().state(), State::Running);
    QVERIFY(!action(u"addFiveMinutes"_s).isEnabled());
    QVERIFY(action(u"endMeeting"_s).isEnabled());
}

void TestMeetingCorner::shouldBeQuietWithoutAReview()
{
    action(u"toggleMeeting"_s).trigger();
    m_desk->workspace().closeReview();
    for (QAction *each : m_actions->menuActions())
        QVERIFY2(!each->isEnabled(), qPrintable(each->objectName()));
}

QTEST_MAIN(TestMeetingCorner)
#include "tst_meetingcorner.moc"
