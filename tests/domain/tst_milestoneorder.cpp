// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/milestoneorder.h"

#include "support/builders.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::anEvent;

class TestMilestoneOrder : public QObject
{
    Q_OBJECT

private slots:
    void shouldDoubtNothingInTheUsualOrder();
    void shouldDoubtWhatStandsTheOtherWayRound_data();
    void shouldDoubtWhatStandsTheOtherWayRound();
    void shouldTakeTheSameTimeForOrder();
    void shouldLeapOverWhatIsNotMarked();
    void shouldLetAMitigationComeBeforeTheDiagnosis();
};

void TestMilestoneOrder::shouldDoubtNothingInTheUsualOrder()
{
    const ReviewId review = ReviewId::create();
    QList<TimelineEvent> events;
    int minute = 10;
    for (const Milestone milestone : enumValues<Milestone>())
        events.append(anEvent().at(u"10:%1"_s.arg(minute++)).marked(milestone).in(review));
    QVERIFY(milestoneDoubts(events).isEmpty());
    QVERIFY(milestoneDoubts({}).isEmpty());
}

void TestMilestoneOrder::shouldDoubtWhatStandsTheOtherWayRound_data()
{
    QTest::addColumn<Milestone>("earlier");
    QTest::addColumn<Milestone>("later");
    QTest::newRow("detected") << Milestone::ImpactBegan << Milestone::Detected;
    QTest::newRow("acknowledged") << Milestone::Detected << Milestone::Acknowledged;
    QTest::newRow("diagnosed") << Milestone::Detected << Milestone::Diagnosed;
    QTest::newRow("mitigated") << Milestone::Acknowledged << Milestone::Mitigated;
    QTest::newRow("resolved") << Milestone::Mitigated << Milestone::Resolved;
}

void TestMilestoneOrder::shouldDoubtWhatStandsTheOtherWayRound()
{
    QFETCH(Milestone, earlier);
    QFETCH(Milestone, later);
    const ReviewId review = ReviewId::create();
    const QList<TimelineEvent> events{anEvent().at(u"10:00"_s).marked(later).in(review),
                                      anEvent().at(u"10:05"_s).marked(earlier).in(review)};
    const QList<MilestoneDoubt> expected{{earlier, later, events[1].id, events[0].id}};
    QVERIFY(milestoneDoubts(events) == expected);
}

void TestMilestoneOrder::shouldTakeTheSameTimeForOrder()
{
    const ReviewId review = ReviewId::create();
    QVERIFY(milestoneDoubts({anEvent().at(u"10:00"_s).marked(Milestone::Detected).in(review),
                             anEvent().at(u"10:00"_s).marked(Milestone::ImpactBegan).in(review, 1)})
                .isEmpty());
}

void TestMilestoneOrder::shouldLeapOverWhatIsNotMarked()
{
    const ReviewId review = ReviewId::create();
    const auto doubts = milestoneDoubts({anEvent().at(u"10:00"_s).marked(Milestone::Resolved).in(review),
                                         anEvent().at(u"10:05"_s).marked(Milestone::ImpactBegan).in(review)});
    QCOMPARE(doubts.size(), 1);
    QCOMPARE(doubts.constFirst().earlier, Milestone::ImpactBegan);
    QCOMPARE(doubts.constFirst().later, Milestone::Resolved);
}

void TestMilestoneOrder::shouldLetAMitigationComeBeforeTheDiagnosis()
{
    const ReviewId review = ReviewId::create();
    QVERIFY(milestoneDoubts({anEvent().at(u"10:00"_s).marked(Milestone::Mitigated).in(review),
                             anEvent().at(u"10:05"_s).marked(Milestone::Diagnosed).in(review)})
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestMilestoneOrder)
#include "tst_milestoneorder.moc"
