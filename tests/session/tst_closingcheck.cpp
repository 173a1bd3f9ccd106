// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/closingcheck.h"

#include "session/closingmodel.h"
#include "session/parkinglot.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestClosingCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_open = std::make_unique<OpenReview>(aFullReview()); }
    void cleanup() { m_open.reset(); }

    void shouldHaveEveryPointInItsOrder()
    {
        const QList<ClosingFinding> findings = closingFindings(session());
        QCOMPARE(findings.size(), enumValues<ClosingPoint>().size());
        for (qsizetype i = 0; i < findings.size(); ++i)
            QCOMPARE(findings.at(i).point, enumValues<ClosingPoint>().at(i));
    }

    void shouldFindOpenSlots()
    {
        const ClosingFinding before = finding(ClosingPoint::OpenSlots);
        QVERIFY(before.count > 0);
        QCOMPARE(before.titles.size(), before.count);
        QVERIFY(before.ids.isEmpty());
        QVERIFY(session().addEvent(anEvent(u"We know why"_s).at(u"10:15"_s).marked(Milestone::Diagnosed)));
        QCOMPARE(finding(ClosingPoint::OpenSlots).count, before.count - 1);
    }

    void shouldFindUnansweredPrompts()
    {
        const ClosingFinding open = finding(ClosingPoint::UnansweredPrompts);
        QCOMPARE(open.count, 1);
        QCOMPARE(open.titles, QStringList{u"What went well?"_s});
        Prompt prompt = *session().find<Prompt>(PromptId(open.ids.first()));
        prompt.answered = true;
        QVERIFY(session().update(prompt, u"Answered"_s));
        QCOMPARE(finding(ClosingPoint::UnansweredPrompts).count, 0);
    }

    void shouldFindUnsortedNotesButNoPrivateOnes()
    {
        QCOMPARE(finding(ClosingPoint::UnsortedNotes).count, 0);
        const auto note = session().addNote(aNote());
        QVERIFY(note && session().addNote(aPrivateNote()) && session().addNote(aParkedTopic()));
        QCOMPARE(finding(ClosingPoint::UnsortedNotes).ids, QList{note->uuid()});
    }

    void shouldFindParkedTopicsUntilTheyAreDropped()
    {
        const ClosingFinding open = finding(ClosingPoint::ParkedTopics);
        QCOMPARE(open.titles, QStringList{u"Who owns the cache?"_s});
        QVERIFY(dropTopics(session(), {NoteId(open.ids.first())}));
        QCOMPARE(finding(ClosingPoint::ParkedTopics).count, 0);
    }

    void shouldMissFactorsUntilThereAreThree()
    {
        QCOMPARE(finding(ClosingPoint::MissingFactors).count, 1);
        QVERIFY(session().addFactor(u"Another"_s, FactorRole::Lucky));
        QCOMPARE(finding(ClosingPoint::MissingFactors).count, 0);
    }

    void shouldFindOpenActionsWithoutOwnerOrDate()
    {
        // One is complete, one is declined.
        QCOMPARE(finding(ClosingPoint::ActionsWithoutOwner).count, 0);
        QCOMPARE(finding(ClosingPoint::ActionsWithoutDueDate).count, 0);
        const auto action = session().addAction(anAction(u"Limit the retries"_s));
        QVERIFY(action);
        QCOMPARE(finding(ClosingPoint::ActionsWithoutOwner).ids, QList{action->uuid()});
        QCOMPARE(finding(ClosingPoint::ActionsWithoutDueDate).titles, QStringList{u"Limit the retries"_s});
        QVERIFY(session().moveAction(*action, ActionState::Done, 0));
        QCOMPARE(finding(ClosingPoint::ActionsWithoutOwner).count, 0);
    }

    void shouldSayEachPointInWords()
    {
        for (const ClosingPoint point : enumValues<ClosingPoint>()) {
            const QString done = closingText({point, 0, {}, {}});
            const QString open = closingText({point, 2, {}, {}});
            QVERIFY(!done.isEmpty());
            QVERIFY2(open.contains(u'2'), qPrintable(open));
            QVERIFY(done != open);
        }
    }

    void shouldWeighWhatWasSaid()
    {
        // One note to detect, one to went well; a trigger and a contributing factor. The private one does not count.
        QCOMPARE(balanceOf(session()), (Balance{3, 1, 0}));
        QCOMPARE(balanceText({3, 1, 0}), u"3 went wrong, 1 went well, 0 lucky"_s);
        QVERIFY(balanceHint({1, 1, 0}).isEmpty());
        for (const Balance &lopsided :
             {Balance{9, 0, 1}, Balance{9, 1, 1}, Balance{0, 9, 1}, Balance{1, 9, 1}, Balance{4, 4, 0}})
            QVERIFY(!balanceHint(lopsided).isEmpty());
    }

    void shouldListFactorsAsTheTreeDoes()
    {
        const auto later = session().addFactor(u"Later"_s, FactorRole::Contributing);
        QVERIFY(later);
        const QList<Factor> factors = factorsInOrder(session());
        QCOMPARE(factors.size(), 3);
        QCOMPARE(factors.at(1).parentId, factors.at(0).id);
        QCOMPARE(factors.at(2).id, *later);
    }

    void shouldFollowTheSessionAsAModel()
    {
        ClosingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSession(&session());
        QCOMPARE(model.rowCount(), enumValues<ClosingPoint>().size());
        const int open = model.openPoints();
        const QModelIndex factors = model.index(static_cast<int>(ClosingPoint::MissingFactors));
        QCOMPARE(factors.data(ClosingModel::CountRole).toInt(), 1);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(session().addFactor(u"Another"_s, FactorRole::Lucky));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.openPoints(), open - 1);
        QVERIFY(session().undo());
        QCOMPARE(model.openPoints(), open);
        QCOMPARE(reset.count(), 0);
        QVERIFY(!model.findingAt(99));
        model.setSession(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    ReviewSession &session() const { return *m_open->session; }
    ClosingFinding finding(ClosingPoint point) const
    {
        return closingFindings(session()).at(static_cast<qsizetype>(point));
    }

    std::unique_ptr<OpenReview> m_open;
};

QTEST_GUILESS_MAIN(TestClosingCheck)
#include "tst_closingcheck.moc"
