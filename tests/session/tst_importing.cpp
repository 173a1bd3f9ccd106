// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importing.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void shouldAddAReviewThatIsNew();
    void shouldAddOnlyWhatIsNewTheSecondTime();
    void shouldCountWithoutTouchingInADryRun();
    void shouldGiveImportedReviewsPromptsAndAnAgenda();
    void shouldImportIntoTheOpenReviewAsOneStep();
    void shouldLeaveMarksThatPeopleSet();
    void shouldBringEvidenceAlong();
    void shouldMergeWhatTwoFilesTellOfOneIncident();
    void shouldTakeWhatACopyOfTheReviewHasMore();
};

static ReviewContent fromStatusPage()
{
    ReviewContent read;
    read.review = aReview(u"Elevated errors"_s);
    read.review.id = {};
    read.review.source = u"Statuspage"_s;
    read.review.sourceKey = u"abc"_s;
    read.events = {
        anEvent(u"Investigating"_s).at(u"10:00"_s).marked(Milestone::Detected).from(u"Statuspage"_s, u"abc/1"_s).in({}),
        anEvent(u"Resolved"_s).at(u"10:30"_s).marked(Milestone::Resolved).from(u"Statuspage"_s, u"abc/2"_s).in({})};
    read.review.id = ReviewId::create();
    for (TimelineEvent &event : read.events)
        event.reviewId = read.review.id;
    return read;
}

void TestImporting::shouldAddAReviewThatIsNew()
{
    const auto library = memoryLibrary();
    const ReviewContent full = aFullReview();
    const auto outcome = importReviews(*library, {full}, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->newReviews, 1);
    QCOMPARE(outcome->newEvents, 4);
    QCOMPARE(outcome->reviews, {full.review.id});
    QVERIFY(library->load(full.review.id).value() == full);
}

void TestImporting::shouldAddOnlyWhatIsNewTheSecondTime()
{
    const auto library = memoryLibrary();
    QVERIFY(importReviews(*library, {fromStatusPage()}, {}));
    ReviewContent again = fromStatusPage();
    TimelineEvent later =
        anEvent(u"Postmortem published"_s).at(u"18:00"_s).from(u"Statuspage"_s, u"abc/3"_s).in(again.review.id);
    again.events.append(later);
    const auto outcome = importReviews(*library, {again}, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->newReviews, 0);
    QCOMPARE(outcome->newEvents, 1);
    QCOMPARE(outcome->knownEvents, 2);
    QCOMPARE(library->reviews()->size(), 1);
    QCOMPARE(library->load(outcome->reviews.at(0))->events.size(), 3);
}

void TestImporting::shouldCountWithoutTouchingInADryRun()
{
    const auto library = memoryLibrary();
    const auto outcome = importReviews(*library, {fromStatusPage()}, {}, true);
    QVERIFY(outcome);
    QCOMPARE(outcome->newReviews, 1);
    QCOMPARE(outcome->newEvents, 2);
    QVERIFY(library->reviews()->isEmpty());
}

void TestImporting::shouldGiveImportedReviewsPromptsAndAnAgenda()
{
    const auto library = memoryLibrary();
    const auto outcome = importReviews(*library, {fromStatusPage()}, {});
    QVERIFY(outcome);
    const auto content = library->load(outcome->reviews.at(0));
    QVERIFY(content);
    QVERIFY(content->prompts.size() >= 8);
    QVERIFY(!content->agenda.isEmpty());
}

void TestImporting::shouldImportIntoTheOpenReviewAsOneStep()
{
    const OpenReview open(aFullReview());
    const ReviewContent before = open.stored();
    const auto outcome = importInto(*open.session, {fromStatusPage()}, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->newEvents, 2);
    QCOMPARE(open.stored().events.size(), 6);
    QCOMPARE(open.session->undoStack().count(), 1);
    const auto again = importInto(*open.session, {fromStatusPage()}, {});
    QVERIFY(again);
    QCOMPARE(again->newEvents, 0);
    QCOMPARE(again->knownEvents, 2);
    QVERIFY(open.session->undo());
    QVERIFY(open.stored() == before);
}

void TestImporting::shouldLeaveMarksThatPeopleSet()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    QVERIFY(importInto(*open.session, {fromStatusPage()}, {}));
    QCOMPARE(open.session->metrics().milestones, computeMetrics(full.events).milestones);
}

void TestImporting::shouldBringEvidenceAlong()
{
    const OpenReview open(ReviewContent{.review = aReview()});
    const ReviewContent full = aFullReview();
    QVERIFY(importInto(*open.session, {full}, {}));
    const ReviewContent stored = open.stored();
    QCOMPARE(stored.evidence.size(), 2);
    QCOMPARE(stored.evidence.at(0).reviewId, open.session->id());
}

void TestImporting::shouldMergeWhatTwoFilesTellOfOneIncident()
{
    const auto library = memoryLibrary();
    const auto outcome = importReviews(*library, {fromStatusPage(), fromStatusPage()}, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->newReviews, 1);
    QCOMPARE(outcome->newEvents, 2);
    QCOMPARE(outcome->knownEvents, 2);
    QCOMPARE(library->reviews()->size(), 1);
}

void TestImporting::shouldTakeWhatACopyOfTheReviewHasMore()
{
    const auto library = memoryLibrary();
    const ReviewContent full = aFullReview();
    QVERIFY(importReviews(*library, {full}, {}));
    ReviewContent copy = full;
    Note note = copy.notes.at(0);
    note.id = NoteId::create();
    note.text = u"From the second laptop"_s;
    copy.notes.append(note);
    ActionItem action = copy.actions.at(0);
    action.id = ActionId::create();
    action.title = u"Also from there"_s;
    action.noteIds = {note.id};
    copy.actions.append(action);
    QVERIFY(importReviews(*library, {copy}, {}));
    const auto stored = library->load(full.review.id);
    QVERIFY(stored);
    QCOMPARE(stored->notes.size(), full.notes.size() + 1);
    QCOMPARE(stored->actions.size(), full.actions.size() + 1);
    QCOMPARE(stored->participants, full.participants);
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
