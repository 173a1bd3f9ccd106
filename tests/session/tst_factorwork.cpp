// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/factorwork.h"

#include "session/evidencechoices.h"
#include "session/factorevidencemodel.h"
#include "session/factorquestion.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestFactorWork : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_content = aFullReview();
        m_open = std::make_unique<OpenReview>(m_content);
    }
    void cleanup() { m_open.reset(); }

    void shouldTieEventsAndNotesAndTakeThemAway()
    {
        const FactorId id = m_content.factors.at(0).id;
        const EventId event = m_content.events.at(2).id;
        const NoteId note = m_content.notes.at(1).id;
        QVERIFY(tieEvidence(session(), id, event.uuid()));
        QVERIFY(tieEvidence(session(), id, note.uuid()));
        QCOMPARE(factor(0).eventIds, (QList{m_content.events.at(0).id, event}));
        QCOMPARE(factor(0).noteIds, QList{note});
        QCOMPARE(m_open->stored().factors.at(0), factor(0));

        QVERIFY(takeEvidenceAway(session(), id, event.uuid()));
        QVERIFY(takeEvidenceAway(session(), id, note.uuid()));
        QCOMPARE(factor(0), m_content.factors.at(0));
        for (int step = 0; step < 2; ++step)
            QVERIFY(session().undo());
        QCOMPARE(factor(0).noteIds, QList{note});
        QCOMPARE(factor(0).eventIds.size(), 2);
    }

    void shouldTieNothingTwice()
    {
        QVERIFY(tieEvidence(session(), m_content.factors.at(0).id, m_content.events.at(0).id.uuid()));
        QVERIFY(!session().canUndo());
    }

    void shouldRefuseWhatIsNotThere()
    {
        const auto strange = tieEvidence(session(), m_content.factors.at(0).id, m_content.actions.at(0).id.uuid());
        QVERIFY(!strange && strange.error().code == ErrorCode::NotFound);
        QVERIFY(!tieEvidence(session(), FactorId::create(), m_content.events.at(0).id.uuid()));
        QVERIFY(!takeEvidenceAway(session(), FactorId::create(), m_content.events.at(0).id.uuid()));
        QVERIFY(!session().canUndo());
    }

    void shouldGatherOnlyWhatFactorsNeed()
    {
        const ReviewContent content = factorContent(session());
        QCOMPARE(content.review, m_content.review);
        QCOMPARE(content.factors, session().content().factors);
        QCOMPARE(content.events.size(), 1);
        QCOMPARE(content.notes.size(), 2);
        QVERIFY(content.actions.isEmpty() && content.prompts.isEmpty());
    }

    void shouldListEvidenceAndFollow()
    {
        FactorEvidenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSession(&session());
        QCOMPARE(model.rowCount(), 0);
        const FactorId id = m_content.factors.at(1).id;
        model.setFactor(id);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(tieEvidence(session(), id, m_content.events.at(2).id.uuid()));
        QVERIFY(tieEvidence(session(), id, m_content.events.at(1).id.uuid()));
        // Events by time, then notes.
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data(IdRole).toUuid(), m_content.events.at(1).id.uuid());
        QCOMPARE(model.index(0).data(FactorEvidenceModel::TimeRole).toString(), u"10:05"_s);
        QVERIFY(model.index(1).data(FactorEvidenceModel::IsEventRole).toBool());
        QVERIFY(!model.index(2).data(FactorEvidenceModel::IsEventRole).toBool());
        QVERIFY(model.index(3).data(FactorEvidenceModel::IsPrivateRole).toBool());
        model.setZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(model.index(0).data(FactorEvidenceModel::TimeRole).toString(), u"11:05"_s);

        TimelineEvent event = m_content.events.at(1);
        event.text = u"Another text"_s;
        QVERIFY(session().update(event, u"Edit"_s));
        QCOMPARE(model.index(0).data().toString(), u"Another text"_s);
        QVERIFY(session().remove({event.id.uuid()}));
        QCOMPARE(model.rowCount(), 3);
        model.setFactor({});
        QCOMPARE(model.rowCount(), 0);
        m_open->session.reset();
        QCOMPARE(model.rowCount(), 0);
    }

    void shouldOfferWhatIsNotTied()
    {
        const EvidenceChoices choices(session(), m_content.factors.at(1).id, QTimeZone::utc());
        QCOMPARE(choices.matching({}, 100).size(), m_content.events.size() + m_content.notes.size() - 2);
        QCOMPARE(choices.matching({}, 3).size(), 3);
        QVERIFY(EvidenceChoices().isEmpty());
    }

    void shouldFindByWordsAndTimes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a word") << u"queue"_s << QStringList{u"Alert: queue age"_s, u"Queue is empty"_s};
        QTest::newRow("in any order") << u"AGE queue"_s << QStringList{u"Alert: queue age"_s};
        QTest::newRow("a time") << u"10:20"_s << QStringList{u"Rollback"_s};
        QTest::newRow("event, then note") << u"rollback"_s << QStringList{u"Rollback"_s, u"Rollback was one click"_s};
        QTest::newRow("accents") << u"olafsson"_s << QStringList{u"Ólafsson saw it"_s};
        QTest::newRow("nothing") << u"giraffe"_s << QStringList();
    }

    void shouldFindByWordsAndTimes()
    {
        QFETCH(QString, words);
        QVERIFY(session().addNote(aNote(u"Ólafsson saw it"_s)));
        const EvidenceChoices choices(session(), m_content.factors.at(0).id, QTimeZone::utc());
        QStringList found;
        for (const EvidenceChoices::Choice &choice : choices.matching(words, 10))
            found.append(choice.text);
        QTEST(found, "expected");
    }

    void shouldSearchTenThousandWithinAKeystroke()
    {
        const OpenReview open(aLongReview(10000));
        const EvidenceChoices choices(*open.session, {}, QTimeZone::utc());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(choices.matching(u"no such words"_s, 50).isEmpty());
        // Eight milliseconds are what a key may take; this is built without optimization, on a machine with other work.
        QVERIFY2(timer.elapsed() < 40, qPrintable(QString::number(timer.elapsed())));
    }

    void shouldKeepTheQuestionInTheLibrary()
    {
        QCOMPARE(factorQuestion(*m_open->library), FactorQuestion::Why);
        QVERIFY(setFactorQuestion(*m_open->library, FactorQuestion::How));
        QCOMPARE(factorQuestion(*m_open->library), FactorQuestion::How);
        QVERIFY(m_open->library->setSetting(u"factor_question"_s, u"where"_s));
        QCOMPARE(factorQuestion(*m_open->library), FactorQuestion::Why);
    }

private:
    ReviewSession &session() const { return *m_open->session; }
    const Factor &factor(int index) const { return *session().find<Factor>(m_content.factors.at(index).id); }

    ReviewContent m_content;
    std::unique_ptr<OpenReview> m_open;
};

QTEST_GUILESS_MAIN(TestFactorWork)
#include "tst_factorwork.moc"
