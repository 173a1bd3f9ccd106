// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinequestions.h"

#include "session/timelinemodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/timeline/questionstrip.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::anEvent;
using test::child;

class TestTimelineQuestions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldAskAboutALongSilence();
    void shouldFollowWhatASilenceBelongsTo();
    void shouldAskAboutAnUnusualOrder();
    void shouldBecomeAPromptInOneStep();
    void shouldRememberWhatIsLeftOut();
    void shouldShowOneAfterTheOther();
    void shouldKeepTheOneThatIsRead();

private:
    EventId add(const EventDraft &draft);
    void openAnew();

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelineQuestions> m_questions;
};

void TestTimelineQuestions::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->openEmpty();
    openAnew();
}

void TestTimelineQuestions::cleanup()
{
    m_questions.reset();
    m_model.reset();
    m_desk.reset();
}

void TestTimelineQuestions::openAnew()
{
    m_questions.reset();
    m_model = std::make_unique<TimelineModel>();
    m_model->setSession(&m_desk->session());
    m_questions = std::make_unique<TimelineQuestions>(m_desk->workspace(), *m_model);
}

EventId TestTimelineQuestions::add(const EventDraft &draft)
{
    const EventId id = *m_desk->session().addEvent(draft);
    m_questions->follow();
    return id;
}

void TestTimelineQuestions::shouldAskAboutALongSilence()
{
    const EventId before = add(anEvent().at(u"10:00"_s));
    const EventId after = add(anEvent().at(u"10:40"_s).marked(Milestone::Mitigated));
    QCOMPARE(m_questions->all().size(), 1);
    const TimelineQuestion question = m_questions->all().constFirst();
    QCOMPARE(question.events, (QList{before, after}));
    // The incident's zone is an hour ahead of UTC, whatever is shown.
    m_desk->workspace().setTimeDisplay(Workspace::TimeDisplay::Utc);
    QCOMPARE(m_questions->all().constFirst().question, u"What happened between 11:00 and 11:40?"_s);
    QVERIFY(m_questions->all().constFirst().hint.contains(u"10:00"_s));
    QVERIFY(m_questions->all().constFirst().hint.contains(u"40 min"_s));
    QCOMPARE(question.section, Section::Mitigate);
}

void TestTimelineQuestions::shouldFollowWhatASilenceBelongsTo()
{
    add(anEvent().at(u"10:00"_s));
    const EventId after = add(anEvent().at(u"10:40"_s));
    QCOMPARE(m_questions->all().constFirst().section, Section::General);
    // The gap is the same; where it is asked about is not.
    QVERIFY(m_desk->session().setMilestone(Milestone::Resolved, after));
    m_questions->follow();
    QCOMPARE(m_questions->all().constFirst().section, Section::Resolve);
    QVERIFY(m_desk->session().setMilestone(Milestone::Detected, after));
    QVERIFY(m_desk->session().setMilestone(Milestone::Resolved, {}));
    m_questions->follow();
    QCOMPARE(m_questions->all().constFirst().section, Section::Detect);
}

void TestTimelineQuestions::shouldAskAboutAnUnusualOrder()
{
    add(anEvent().at(u"10:00"_s).marked(Milestone::Detected));
    add(anEvent().at(u"10:05"_s).marked(Milestone::ImpactBegan));
    QCOMPARE(m_questions->all().size(), 1);
    QVERIFY(m_questions->all().constFirst().hint.contains(u"“Detected” stands before “Impact began”"_s));
}

void TestTimelineQuestions::shouldBecomeAPromptInOneStep()
{
    add(anEvent().at(u"10:00"_s));
    add(anEvent().at(u"10:40"_s));
    const auto prompts = m_desk->session().tableOf<Prompt>().size();
    const TimelineQuestion question = m_questions->all().constFirst();
    m_questions->ask(question);
    QCOMPARE(m_desk->session().tableOf<Prompt>().size(), prompts + 1);
    QVERIFY(m_desk->said().constLast().contains(question.question));
    QVERIFY(m_questions->all().isEmpty());
    QVERIFY(m_desk->session().undo());
    QCOMPARE(m_desk->session().tableOf<Prompt>().size(), prompts);
    QCOMPARE(m_questions->all(), QList{question});
}

void TestTimelineQuestions::shouldRememberWhatIsLeftOut()
{
    add(anEvent().at(u"10:00"_s));
    add(anEvent().at(u"10:40"_s));
    const TimelineQuestion question = m_questions->all().constFirst();
    QVERIFY(!m_questions->hasDismissed());
    m_questions->dismiss(question);
    QVERIFY(m_questions->all().isEmpty());
    openAnew();
    QVERIFY(m_questions->all().isEmpty());
    QVERIFY(m_questions->hasDismissed());
    m_questions->bringBack();
    QCOMPARE(m_questions->all(), QList{question});
    openAnew();
    QVERIFY(!m_questions->hasDismissed());
    // Another review has its own.
    m_questions->dismiss(question);
    m_desk->openEmpty();
    QVERIFY(!m_questions->hasDismissed());
}

void TestTimelineQuestions::shouldShowOneAfterTheOther()
{
    QuestionStrip strip;
    QVERIFY(strip.isHidden());
    QVERIFY(!strip.current());
    const TimelineQuestion first{u"a"_s, u"Hint a"_s, u"a?"_s, Section::General, {}};
    const TimelineQuestion second{u"b"_s, u"Hint b"_s, u"b?"_s, Section::General, {}};
    strip.setQuestions({first, second});
    QVERIFY(!strip.isHidden());
    QCOMPARE(*strip.current(), first);
    QSignalSpy asked(&strip, &QuestionStrip::askRequested);
    child<QToolButton>(strip, u"nextQuestion"_s).click();
    QCOMPARE(*strip.current(), second);
    child<QToolButton>(strip, u"askQuestion"_s).click();
    QCOMPARE(asked.takeFirst().constFirst().value<TimelineQuestion>(), second);
    child<QToolButton>(strip, u"nextQuestion"_s).click();
    QCOMPARE(*strip.current(), first);
    strip.setQuestions({});
    QVERIFY(strip.isHidden());
}

void TestTimelineQuestions::shouldKeepTheOneThatIsRead()
{
    QuestionStrip strip;
    const TimelineQuestion first{u"a"_s, u"Hint a"_s, u"a?"_s, Section::General, {}};
    const TimelineQuestion second{u"b"_s, u"Hint b"_s, u"b?"_s, Section::General, {}};
    strip.setQuestions({first, second});
    strip.next();
    const TimelineQuestion early{u"c"_s, u"Hint c"_s, u"c?"_s, Section::General, {}};
    strip.setQuestions({early, first, second});
    QCOMPARE(*strip.current(), second);
    strip.setQuestions({early});
    QCOMPARE(*strip.current(), early);
}

QTEST_MAIN(TestTimelineQuestions)
#include "tst_timelinequestions.moc"
