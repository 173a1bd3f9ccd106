// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reviewrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ReviewRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepEveryField()
    {
        test::StoredReview review;
        ReviewRepository &reviews = review.repositories.reviews;
        const Review full{ReviewId::create(),
                          ReviewKind::Global,
                          ReviewState::Published,
                          u"Title"_s,
                          {u"INC-1"_s, u"SEV-1"_s, {u"a"_s, u"b \"c\""_s}, u"*bad*"_s, "UTC+05:45"},
                          u"Summary"_s,
                          u"Ann"_s,
                          test::at(u"10:00:01"_s),
                          test::at(u"11:00"_s),
                          u"Statuspage"_s,
                          u"k"_s};
        Review bare;
        bare.id = full.id;
        bare.incident.timeZone = {};
        QVERIFY(reviews.insert(full));
        QCOMPARE(reviews.load(full.id).value(), {full});
        QVERIFY(reviews.update(full, bare));
        QCOMPARE(reviews.load(full.id).value(), {bare});
    }

    void shouldLiveAndDie()
    {
        test::StoredReview review;
        ReviewRepository &reviews = review.repositories.reviews;
        const Review stored = review.content.review;
        QCOMPARE(reviews.insert(stored).error().code, ErrorCode::Conflict);
        QCOMPARE(reviews.isTombstone(stored.id).value(), false);
        QCOMPARE(reviews.isTombstone(ReviewId::create()).value(), false);
        QCOMPARE(reviews.restore(stored.id).error().code, ErrorCode::NotFound);
        QVERIFY(reviews.remove(stored.id));
        QCOMPARE(reviews.isTombstone(stored.id).value(), true);
        QVERIFY(reviews.load(stored.id)->isEmpty());
        QVERIFY(reviews.summaries()->isEmpty());
        QVERIFY(reviews.titles()->isEmpty());
        QCOMPARE(reviews.update(stored, stored).error().code, ErrorCode::NotFound);
        QCOMPARE(reviews.remove(stored.id).error().code, ErrorCode::NotFound);
        QVERIFY(reviews.restore(stored.id));
        QCOMPARE(reviews.load(stored.id).value(), {stored});
        QVERIFY(reviews.remove(stored.id));
        QVERIFY(reviews.insert(stored));
        QCOMPARE(reviews.titles()->size(), 1);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        const auto check = [&review](auto field) {
            Review before = review.content.review;
            const QStringList texts = test::awkwardTexts();
            for (const QString &text : texts) {
                Review after = before;
                field(after) = text;
                QVERIFY(review.repositories.reviews.update(before, after));
                QCOMPARE(review.repositories.reviews.load(review.id()).value(), {after});
                before = after;
            }
        };
        check([](Review &value) -> QString & { return value.title; });
        check([](Review &value) -> QString & { return value.summary; });
        check([](Review &value) -> QString & { return value.approver; });
        check([](Review &value) -> QString & { return value.source; });
        check([](Review &value) -> QString & { return value.sourceKey; });
        check([](Review &value) -> QString & { return value.incident.reference; });
        check([](Review &value) -> QString & { return value.incident.severity; });
        check([](Review &value) -> QString & { return value.incident.impact; });
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("kind") << u"kind"_s;
        QTest::newRow("state") << u"state"_s;
        QTest::newRow("services") << u"services"_s;
        QTest::newRow("zone choices") << u"zone_choices"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        test::StoredReview review;
        test::checkUnknownName<Review>(review, u"review"_s, column, u"mystery"_s);
        QVERIFY(!review.repositories.reviews.summaries());
    }

    void shouldCountOnlyWhatIsThere()
    {
        test::StoredReview review;
        Repositories &all = review.repositories;
        const auto summary = [&all] { return all.reviews.summaries()->first(); };
        QCOMPARE(summary().beganAt, test::at(u"09:50"_s));
        QVERIFY(!summary().resolvedAt.isValid()); // Milestones are written apart.
        QVERIFY(all.events.setMilestones(review.id(), review.content.events.at(1).id, {Milestone::ImpactBegan}));
        QVERIFY(all.events.setMilestones(review.id(), review.content.events.at(2).id, {Milestone::Resolved}));
        QCOMPARE(summary().beganAt, test::at(u"10:05"_s));
        QCOMPARE(summary().resolvedAt, test::at(u"10:20"_s));
        QVERIFY(all.events.remove(review.content.events.at(0).id));
        QVERIFY(all.notes.remove(review.content.notes.at(0).id));
        ActionItem early = review.content.actions.at(1);
        early.id = ActionId::create();
        early.state = ActionState::InProgress;
        early.due = QDate(2026, 3, 20);
        QVERIFY(all.actions.insert(early));
        QCOMPARE(summary().eventCount, 3);
        QCOMPARE(summary().noteCount, 3);
        QCOMPARE(summary().openActionCount, 2);
        QCOMPARE(summary().nextActionDue, QDate(2026, 3, 20));
    }
};

QTEST_GUILESS_MAIN(ReviewRepositoryTest)

#include "tst_reviewrepository.moc"
