// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/silentgaps.h"

#include "support/builders.h"

#include <QTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::anEvent;
using test::at;

class TestSilentGaps : public QObject
{
    Q_OBJECT

private slots:
    void shouldAskAfterAFifthWithinBounds_data();
    void shouldAskAfterAFifthWithinBounds();
    void shouldFindNoneInNothing();
    void shouldFindWhatIsLong();
    void shouldLeaveOutWhatIsNotOfTheIncident();
    void shouldTakeAnEventThatLastsForTold();
    void shouldNotTakeTheImpactForTold();
    void shouldReckonFromTheLatestEnd();
};

void TestSilentGaps::shouldAskAfterAFifthWithinBounds_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("a moment") << qint64{0} << qint64{15};
    QTest::newRow("half an hour") << qint64{30} << qint64{15};
    QTest::newRow("two hours") << qint64{120} << qint64{24};
    QTest::newRow("ten hours") << qint64{600} << qint64{120};
    QTest::newRow("three days") << qint64{4320} << qint64{120};
}

void TestSilentGaps::shouldAskAfterAFifthWithinBounds()
{
    QFETCH(qint64, minutes);
    QFETCH(qint64, expected);
    QVERIFY(longSilence(std::chrono::minutes(minutes)) == std::chrono::minutes(expected));
}

void TestSilentGaps::shouldFindNoneInNothing()
{
    QVERIFY(silentGaps({}).isEmpty());
    QVERIFY(silentGaps({anEvent().at(u"10:00"_s).in(ReviewId::create())}).isEmpty());
}

void TestSilentGaps::shouldFindWhatIsLong()
{
    const ReviewId review = ReviewId::create();
    const QList<TimelineEvent> events{anEvent().at(u"10:00"_s).in(review), anEvent().at(u"10:12"_s).in(review),
                                      anEvent().at(u"10:40"_s).in(review), anEvent().at(u"10:55"_s).in(review),
                                      anEvent().at(u"11:00"_s).in(review)};
    // A quarter of an hour is still work.
    const QList<SilentGap> expected{{events[1].id, events[2].id, at(u"10:12"_s), at(u"10:40"_s)}};
    QVERIFY(silentGaps(events) == expected);
}

void TestSilentGaps::shouldLeaveOutWhatIsNotOfTheIncident()
{
    const ReviewId review = ReviewId::create();
    const QList<TimelineEvent> events{
        anEvent().at(u"08:00"_s).in(review), anEvent().at(u"10:00"_s).marked(Milestone::ImpactBegan).in(review),
        anEvent().at(u"10:10"_s).in(review), anEvent().at(u"10:20"_s).marked(Milestone::Resolved).in(review),
        anEvent().at(u"14:00"_s).in(review)};
    QVERIFY(silentGaps(events).isEmpty());
}

void TestSilentGaps::shouldTakeAnEventThatLastsForTold()
{
    const ReviewId review = ReviewId::create();
    QList<TimelineEvent> events{anEvent().at(u"10:00"_s).until(u"10:45"_s).in(review),
                                anEvent().at(u"10:50"_s).in(review)};
    QVERIFY(silentGaps(events).isEmpty());
    events.first().time.endsAt = at(u"10:30"_s);
    const QList<SilentGap> expected{{events[0].id, events[1].id, at(u"10:30"_s), at(u"10:50"_s)}};
    QVERIFY(silentGaps(events) == expected);
}

void TestSilentGaps::shouldNotTakeTheImpactForTold()
{
    const ReviewId review = ReviewId::create();
    const QList<TimelineEvent> events{
        anEvent().at(u"10:00"_s).until(u"11:00"_s).marked(Milestone::ImpactBegan).in(review),
        anEvent().at(u"11:00"_s).in(review)};
    QCOMPARE(silentGaps(events).size(), 1);
}

void TestSilentGaps::shouldReckonFromTheLatestEnd()
{
    const ReviewId review = ReviewId::create();
    const QList<TimelineEvent> events{anEvent().at(u"10:00"_s).until(u"10:30"_s).in(review),
                                      anEvent().at(u"10:05"_s).in(review), anEvent().at(u"10:55"_s).in(review)};
    const QList<SilentGap> expected{{events[0].id, events[2].id, at(u"10:30"_s), at(u"10:55"_s)}};
    QVERIFY(silentGaps(events) == expected);
}

QTEST_GUILESS_MAIN(TestSilentGaps)
#include "tst_silentgaps.moc"
