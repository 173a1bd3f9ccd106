// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/librarymodel.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestLibraryModel : public QObject
{
    Q_OBJECT

private slots:
    void shouldListTheNewestIncidentFirst();
    void shouldKeepRowsThatStay();
    void shouldTellWhenAReviewIsDue();
};

void TestLibraryModel::shouldListTheNewestIncidentFirst()
{
    const auto library = memoryLibrary();
    ReviewContent old = aFullReview(u"Old"_s);
    ReviewContent recent = aFullReview(u"Recent"_s);
    for (TimelineEvent &event : recent.events)
        event.time.happenedAt = event.time.happenedAt.addDays(3), event.time.endsAt = {}, event.knownAt = {};
    QVERIFY(library->insert({old, recent}));
    LibraryModel model(*library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.refresh());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Recent"_s);
    QCOMPARE(model.idAt(model.index(1)), old.review.id);
    QCOMPARE(model.index(1).data(LibraryModel::SeverityRole).toString(), u"SEV-2"_s);
    QCOMPARE(model.index(1).data(LibraryModel::BeganAtRole).toDateTime(), at(u"09:50"_s));
    QCOMPARE(model.index(1).data(LibraryModel::SummaryRole).value<ReviewSummary>().eventCount, 4);
}

void TestLibraryModel::shouldKeepRowsThatStay()
{
    const auto library = memoryLibrary();
    const ReviewContent kept = aFullReview(u"Kept"_s);
    const ReviewContent gone = aFullReview(u"Gone"_s);
    QVERIFY(library->insert({kept, gone}));
    LibraryModel model(*library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.refresh());
    const QPersistentModelIndex followed(model.indexOf(kept.review.id));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(library->removeReview(gone.review.id));
    const ReviewContent added = aFullReview(u"Added"_s);
    QVERIFY(library->insert({added}));
    const auto session = ReviewSession::open(*library, kept.review.id);
    QVERIFY(session);
    Review review = kept.review;
    review.title = u"Kept and renamed"_s;
    QVERIFY((*session)->update(review, u"Rename"_s));
    QVERIFY(model.refresh());
    QVERIFY(followed.isValid());
    QCOMPARE(followed.data().toString(), u"Kept and renamed"_s);
    QVERIFY(!model.indexOf(gone.review.id).isValid());
    QVERIFY(model.indexOf(added.review.id).isValid());
    QVERIFY(library->restoreReview(gone.review.id));
    QVERIFY(model.refresh());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(reset.count(), 0);
}

void TestLibraryModel::shouldTellWhenAReviewIsDue()
{
    const auto library = memoryLibrary();
    const ReviewContent full = aFullReview();
    QVERIFY(library->insert({full}));
    LibraryModel model(*library);
    QVERIFY(model.refresh());
    const ReviewPolicy usual = ReviewPolicy::usual();
    QCOMPARE(model.index(0).data(LibraryModel::DueAtRole).toDateTime(), usual.dueAt(u"SEV-2"_s, at(u"11:00"_s)));
    ReviewPolicy strict;
    strict.rules = {{u"SEV-2"_s, true, 1}};
    model.setPolicy(strict);
    QCOMPARE(model.index(0).data(LibraryModel::DueAtRole).toDateTime(), at(u"12:00"_s));
}

QTEST_GUILESS_MAIN(TestLibraryModel)
#include "tst_librarymodel.moc"
