// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestSessionMeasuring : public QObject
{
    Q_OBJECT

private slots:
    void shouldRecordTimeDurablyAndSaySo()
    {
        const OpenReview open(aFullReview());
        ReviewSession &session = *open.session;
        const AgendaItem topic = *session.tableOf<AgendaItem>().cbegin();
        const Prompt prompt = *session.tableOf<Prompt>().cbegin();
        QSignalSpy changed(&session, &ReviewSession::changed);
        QVERIFY(session.recordTime(topic.id, prompt.id, 10));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!session.canUndo());
        QCOMPARE(session.find<AgendaItem>(topic.id)->actualSeconds, topic.actualSeconds + 10);
        QVERIFY(open.stored() == session.content());
    }

    void shouldPassOverWhatIsNotThere()
    {
        const OpenReview open(aFullReview());
        QSignalSpy changed(open.session.get(), &ReviewSession::changed);
        QVERIFY(open.session->recordTime(AgendaItemId::create(), {}, 10));
        QVERIFY(open.session->recordTime({}, {}, 10));
        QCOMPARE(changed.count(), 0);
    }

    void shouldKeepTimeThroughUndoAndRedo()
    {
        const OpenReview open(aFullReview());
        ReviewSession &session = *open.session;
        const PromptId id = *session.addPrompt(Section::Detect, u"What did the graphs show?"_s);
        QVERIFY(session.recordTime({}, id, 10));
        Prompt answered = *session.find<Prompt>(id);
        answered.answered = true;
        QVERIFY(session.update(answered, u"Answer"_s));
        QVERIFY(session.recordTime({}, id, 20));

        QVERIFY(session.undo());
        QVERIFY(!session.find<Prompt>(id)->answered);
        QCOMPARE(session.find<Prompt>(id)->talkedSeconds, 30);
        QVERIFY(session.redo());
        QCOMPARE(session.find<Prompt>(id)->talkedSeconds, 30);
        QVERIFY(session.undo());
        QVERIFY(session.undo());
        QVERIFY(!session.find<Prompt>(id));
        QVERIFY(session.redo());
        QCOMPARE(session.find<Prompt>(id)->talkedSeconds, 30);
        QVERIFY(open.stored() == session.content());
    }

    void shouldNeitherLoseNorDoubleTimeInRandomSequences()
    {
        const OpenReview open(aFullReview());
        ReviewSession &session = *open.session;
        QRandomGenerator random(7);
        const PromptId prompt = session.tableOf<Prompt>().cbegin()->id;
        const AgendaItemId topic = session.tableOf<AgendaItem>().cbegin()->id;
        qint64 talked = session.find<Prompt>(prompt)->talkedSeconds;
        int actual = session.find<AgendaItem>(topic)->actualSeconds;
        for (int step = 0; step < 400; ++step) {
            switch (random.bounded(5)) {
            case 0: QVERIFY(session.undo()); break;
            case 1: QVERIFY(session.redo()); break;
            case 2: {
                Prompt edited = *session.find<Prompt>(prompt);
                edited.text = QString::number(step);
                QVERIFY(session.update(edited, u"Edit"_s, random.bounded(2) ? u"same"_s : QString()));
                break;
            }
            case 3: {
                AgendaItem edited = *session.find<AgendaItem>(topic);
                edited.plannedSeconds += 60;
                QVERIFY(session.update(edited, u"Edit"_s));
                break;
            }
            default: {
                const int seconds = random.bounded(1, 10);
                QVERIFY(session.recordTime(topic, prompt, seconds));
                talked += seconds;
                actual += seconds;
            }
            }
            QCOMPARE(session.find<Prompt>(prompt)->talkedSeconds, talked);
            QCOMPARE(session.find<AgendaItem>(topic)->actualSeconds, actual);
        }
        QVERIFY(open.stored() == session.content());
    }

    void shouldRecordASettingWithoutAStep()
    {
        const OpenReview open(aFullReview());
        QSignalSpy told(open.session.get(), &ReviewSession::settingChanged);
        QVERIFY(open.session->recordSetting(u"meeting"_s, 1));
        QVERIFY(open.session->recordSetting(u"meeting"_s, 1));
        QCOMPARE(told.count(), 1);
        QVERIFY(!open.session->canUndo());
        QCOMPARE(open.session->setting(u"meeting"_s)->toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionMeasuring)
#include "tst_sessionmeasuring.moc"
