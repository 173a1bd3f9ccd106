// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/eventrepository.h"

#include "support/repositorytest.h"

#include <QTest>
#include <QTimeZone>

using namespace debrief;
using namespace Qt::StringLiterals;

class EventRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        TimelineEvent value = test::anEvent(u"Text"_s)
                                  .at(u"10:00:00"_s)
                                  .until(u"11:00"_s)
                                  .knownAt(u"10:30"_s)
                                  .of(EventKind::Decision)
                                  .from(u"chat"_s, u"1"_s)
                                  .in(review.id(), 4);
        value.time.happenedAt = value.time.happenedAt.addMSecs(7);
        value.time.zone = "Asia/Kathmandu";
        value.time.precision = TimePrecision::Approximate;
        value.time.enteredAs = u"~3pm"_s;
        value.lane = u"people"_s;
        TimelineEvent edited;
        edited.id = value.id;
        edited.reviewId = review.id();
        edited.time.happenedAt = QDateTime::fromMSecsSinceEpoch(-1, QTimeZone::UTC);
        test::checkLife(review, value, edited);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        test::checkTexts(
            review, test::anEvent().in(review.id()), [](TimelineEvent &value) -> QString & { return value.text; },
            [](TimelineEvent &value) -> QString & { return value.lane; },
            [](TimelineEvent &value) -> QString & { return value.source; },
            [](TimelineEvent &value) -> QString & { return value.sourceKey; },
            [](TimelineEvent &value) -> QString & { return value.time.enteredAs; });
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("kind") << u"kind"_s << u"panic"_s;
        QTest::newRow("precision") << u"precision"_s << u"vague"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        test::StoredReview review;
        test::checkUnknownName<TimelineEvent>(review, u"event"_s, column, value);
    }

    void shouldReadTimesFromAnyZoneAsUtc()
    {
        test::StoredReview review;
        TimelineEvent event = test::anEvent().in(review.id());
        event.time.happenedAt = QDateTime(QDate(2026, 3, 29), QTime(3, 30), QTimeZone("Europe/Berlin"));
        QVERIFY(review.repositories.events.insert(event));
        const auto stored = review.stored<TimelineEvent>(event.id);
        QCOMPARE(stored->time.happenedAt, event.time.happenedAt);
        QCOMPARE(stored->time.happenedAt.timeSpec(), Qt::UTC);
    }

    void shouldRefuseAnEventWithoutATimeOrThatEndsBeforeItBegins()
    {
        test::StoredReview review;
        TimelineEvent timeless = test::anEvent().in(review.id());
        timeless.time.happenedAt = {};
        const auto refused = review.repositories.events.insert(timeless);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        const auto reversed =
            review.repositories.events.insert(test::anEvent().at(u"10:00"_s).until(u"09:59"_s).in(review.id()));
        QVERIFY(!reversed);
        QCOMPARE(reversed.error().code, ErrorCode::InvalidInput);
    }

    void shouldKeepMilestonesInTheirOrder()
    {
        test::StoredReview review;
        EventRepository &events = review.repositories.events;
        TimelineEvent event = review.content.events.at(0);
        QVERIFY(events.setMilestones(review.id(), event.id,
                                     {Milestone::Resolved, Milestone::Detected, Milestone::ImpactBegan}));
        QCOMPARE(review.stored<TimelineEvent>(event.id)->milestones,
                 QList({Milestone::ImpactBegan, Milestone::Detected, Milestone::Resolved}));
        const auto taken = events.setMilestones(review.id(), review.content.events.at(1).id, {Milestone::Detected});
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Conflict);
        QVERIFY(events.clearMilestones(event.id));
        QVERIFY(review.stored<TimelineEvent>(event.id)->milestones.isEmpty());
        QVERIFY(events.setMilestones(review.id(), review.content.events.at(1).id, {Milestone::Detected}));
        QVERIFY(events.clearAllMilestones(review.id()));
        QVERIFY(review.stored<TimelineEvent>(review.content.events.at(1).id)->milestones.isEmpty());
    }

    void shouldSayWhereAnUnknownMilestoneStands()
    {
        test::StoredReview review;
        QVERIFY(review.repositories.events.setMilestones(review.id(), review.content.events.at(0).id,
                                                         {Milestone::Detected}));
        test::checkUnknownName<TimelineEvent>(review, u"milestone"_s, u"milestone"_s, u"lunch"_s);
    }
};

QTEST_GUILESS_MAIN(EventRepositoryTest)

#include "tst_eventrepository.moc"
