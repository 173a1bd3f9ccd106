// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/meetingclock.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;
using State = MeetingClock::State;
using Warning = MeetingClock::Warning;

namespace {

/// A meeting of three topics, whose time passes when the test says so.
struct Meeting
{
    Meeting() : open(aReviewContent()), clock([this] { return now; })
    {
        for (const auto &[title, minutes] : {std::pair(u"Story"_s, 10), {u"Questions"_s, 30}, {u"Actions"_s, 20}})
            topics.append(*open.session->addAgendaItem(title, minutes * 60));
        prompt = *open.session->addPrompt(Section::Detect, u"How could we have detected this sooner?"_s);
        clock.setSession(open.session.get());
    }

    static ReviewContent aReviewContent()
    {
        ReviewContent content;
        content.review = aReview();
        return content;
    }

    void pass(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            now += 1000;
            clock.tick();
        }
    }

    int stored(int topic) const { return open.stored().agenda.at(topic).actualSeconds; }

    OpenReview open;
    qint64 now = 5'000;
    MeetingClock clock;
    QList<AgendaItemId> topics;
    PromptId prompt;
};

} // namespace

class TestMeetingClock : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeginWithTheFirstTopic()
    {
        Meeting meeting;
        QSignalSpy changed(&meeting.clock, &MeetingClock::stateChanged);
        QCOMPARE(meeting.clock.state(), State::NotBegun);
        meeting.pass(60);
        QCOMPARE(meeting.clock.secondsInAll(), 0);

        QVERIFY(meeting.clock.start());
        QCOMPARE(meeting.clock.state(), State::Running);
        QVERIFY(meeting.clock.topic() == meeting.topics.at(0));
        QCOMPARE(changed.count(), 1);
        meeting.pass(3);
        QCOMPARE(meeting.clock.secondsOf(meeting.topics.at(0)), 3);
    }

    void shouldWriteEveryFewSecondsWithoutAStepToUndo()
    {
        Meeting meeting;
        const int steps = meeting.open.session->undoStack().count();
        QVERIFY(meeting.clock.start());
        meeting.pass(MeetingClock::WriteEverySeconds - 1);
        QCOMPARE(meeting.stored(0), 0);
        meeting.pass(1);
        QCOMPARE(meeting.stored(0), MeetingClock::WriteEverySeconds);
        meeting.pass(2 * MeetingClock::WriteEverySeconds + 4);
        QCOMPARE(meeting.clock.secondsOf(meeting.topics.at(0)), 3 * MeetingClock::WriteEverySeconds + 4);
        QCOMPARE(meeting.stored(0), 3 * MeetingClock::WriteEverySeconds);
        QCOMPARE(meeting.open.session->undoStack().count(), steps);
    }

    void shouldGiveEachTopicItsOwnTime()
    {
        Meeting meeting;
        QVERIFY(meeting.clock.start());
        meeting.pass(7);
        QVERIFY(meeting.clock.nextTopic());
        QVERIFY(meeting.clock.topic() == meeting.topics.at(1));
        meeting.pass(25);
        QVERIFY(meeting.clock.nextTopic());
        meeting.pass(2);
        QVERIFY(meeting.clock.nextTopic()); // There is none.
        QVERIFY(meeting.clock.topic() == meeting.topics.at(2));
        QVERIFY(meeting.clock.previousTopic());
        meeting.pass(5);
        QVERIFY(meeting.clock.end());
        QCOMPARE(meeting.stored(0), 7);
        QCOMPARE(meeting.stored(1), 30);
        QCOMPARE(meeting.stored(2), 2);
        QCOMPARE(meeting.clock.secondsInAll(), 39);
    }

    void shouldMeasureHowLongAPromptIsTalkedAbout()
    {
        Meeting meeting;
        QVERIFY(meeting.clock.start());
        meeting.pass(4);
        meeting.clock.setPrompt(meeting.prompt);
        meeting.pass(12);
        QCOMPARE(meeting.clock.secondsOf(meeting.prompt), 12);
        meeting.clock.setPrompt({});
        meeting.pass(5);
        QCOMPARE(meeting.open.stored().prompts.constFirst().talkedSeconds, 12);
        QCOMPARE(meeting.clock.secondsOf(meeting.topics.at(0)), 21);
    }

    void shouldStandStillWhilePausedAndEnded()
    {
        Meeting meeting;
        QVERIFY(meeting.clock.start());
        meeting.pass(5);
        QVERIFY(meeting.clock.pause());
        meeting.pass(100);
        QCOMPARE(meeting.clock.secondsInAll(), 5);
        QVERIFY(meeting.clock.resume());
        meeting.pass(5);
        QVERIFY(meeting.clock.end());
        QCOMPARE(meeting.clock.state(), State::Ended);
        meeting.pass(100);
        QCOMPARE(meeting.stored(0), 10);

        // Ended by mistake.
        QVERIFY(meeting.clock.start());
        QVERIFY(meeting.clock.topic() == meeting.topics.at(0));
        meeting.pass(3);
        QCOMPARE(meeting.clock.secondsOf(meeting.topics.at(0)), 13);
    }

    void shouldNotCountWhileTheComputerSleeps()
    {
        Meeting meeting;
        QVERIFY(meeting.clock.start());
        meeting.pass(5);
        meeting.now += 3'600'000;
        meeting.clock.tick();
        QVERIFY(meeting.clock.secondsInAll() <= 35);
    }

    void shouldBePausedWhereTheProgramEnded()
    {
        Meeting meeting;
        QVERIFY(meeting.clock.start());
        QVERIFY(meeting.clock.nextTopic());
        meeting.pass(MeetingClock::WriteEverySeconds + 3);

        // Killed: nothing more is written.
        qint64 now = 0;
        MeetingClock again([&now] { return now; });
        again.setSession(meeting.open.session.get());
        QCOMPARE(again.state(), State::Paused);
        QVERIFY(again.wasCutOff());
        QVERIFY(again.topic() == meeting.topics.at(1));
        QCOMPARE(again.secondsOf(meeting.topics.at(1)), MeetingClock::WriteEverySeconds);
        QVERIFY(again.resume());
        QVERIFY(!again.wasCutOff());
        now += 2000;
        again.tick();
        QCOMPARE(again.secondsOf(meeting.topics.at(1)), MeetingClock::WriteEverySeconds + 2);
    }

    void shouldWriteWhenTheReviewIsLeft()
    {
        Meeting meeting;
        QVERIFY(meeting.clock.start());
        meeting.pass(3);
        meeting.clock.setSession(nullptr);
        QCOMPARE(meeting.clock.state(), State::NotBegun);
        QCOMPARE(meeting.stored(0), 3);
        meeting.clock.setSession(meeting.open.session.get());
        QCOMPARE(meeting.clock.state(), State::Paused);
        QVERIFY(!meeting.clock.wasCutOff());
    }

    void shouldWarnAtSeventyAndAtHundredPercent_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("planned");
        QTest::addColumn<Warning>("warning");
        QTest::newRow("early") << 419 << 600 << Warning::None;
        QTest::newRow("seventy") << 420 << 600 << Warning::Near;
        QTest::newRow("before the end") << 599 << 600 << Warning::Near;
        QTest::newRow("the end") << 600 << 600 << Warning::Over;
        QTest::newRow("over") << 900 << 600 << Warning::Over;
        QTest::newRow("no plan") << 900 << 0 << Warning::None;
    }

    void shouldWarnAtSeventyAndAtHundredPercent()
    {
        QFETCH(int, seconds);
        QFETCH(int, planned);
        QTEST(MeetingClock::warning(seconds, planned), "warning");
    }

    void shouldGiveATopicMoreTimeAsAnEdit()
    {
        Meeting meeting;
        QVERIFY(meeting.clock.start());
        meeting.pass(MeetingClock::WriteEverySeconds);
        QVERIFY(meeting.clock.addSeconds(300));
        QCOMPARE(meeting.open.stored().agenda.constFirst().plannedSeconds, 900);
        meeting.pass(2 * MeetingClock::WriteEverySeconds);
        QVERIFY(meeting.open.session->undo());
        QCOMPARE(meeting.open.stored().agenda.constFirst().plannedSeconds, 600);
        QCOMPARE(meeting.stored(0), 3 * MeetingClock::WriteEverySeconds);
    }

    void shouldGoOnWhenTheTopicIsDeleted()
    {
        Meeting meeting;
        QVERIFY(meeting.clock.start());
        QVERIFY(meeting.clock.nextTopic());
        meeting.pass(4);
        QVERIFY(meeting.open.session->remove({meeting.topics.at(1).uuid()}));
        QVERIFY(meeting.clock.topic() == meeting.topics.at(2));
        QVERIFY(meeting.clock.isRunning());
        meeting.pass(2);
        QCOMPARE(meeting.clock.secondsOf(meeting.topics.at(2)), 2);
    }

    void shouldRunWithoutAnAgenda()
    {
        const OpenReview open(Meeting::aReviewContent());
        qint64 now = 0;
        MeetingClock clock([&now] { return now; });
        clock.setSession(open.session.get());
        QVERIFY(clock.start());
        QVERIFY(clock.isRunning());
        QVERIFY(clock.topic().isNull());
        QVERIFY(clock.nextTopic());
        now += 20'000;
        clock.tick();
        QCOMPARE(clock.secondsInAll(), 0);
        QVERIFY(clock.end());
    }
};

QTEST_GUILESS_MAIN(TestMeetingClock)
#include "tst_meetingclock.moc"
