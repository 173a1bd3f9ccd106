// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestReviewSession : public QObject
{
    Q_OBJECT

private slots:
    void shouldHoldWhatTheLibraryHolds();
    void shouldRefuseToOpenWhatIsNotThere();
    void shouldCommitEachEditBeforeItIsAnnounced();
    void shouldGiveEventsOfOneInstantAnOrder();
    void shouldAddWhatEachDraftStandsFor();
    void shouldNotMakeAStepOfNoChange();
    void shouldMergeUpdatesOfTheSameKey();
    void shouldLeaveNoStepWhenMergedUpdatesCancelOut();
    void shouldMoveAMilestoneFromEventToEvent();
    void shouldTakeAMilestoneThatAnEditedEventGains();
    void shouldDropWhatHangsOnADeletedEvent();
    void shouldMoveChildrenUpWhenAFactorIsDeleted();
    void shouldUnsortTheNotesOfADeletedPrompt();
    void shouldMoveAnActionToAPlaceInAColumn();
    void shouldAskWhyAnActionIsDeclined();
    void shouldReorderOnlyEventsOfTheSameTime();
    void shouldRefuseAFactorBelowItself();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldForgetRedoOnlyForAnEditThatHappens();
    void shouldKeepAttachmentsByTheirContent();
    void shouldFollowWhatOthersWrite();
};

void TestReviewSession::shouldHoldWhatTheLibraryHolds()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    QVERIFY(open.session->content() == full);
    QVERIFY(open.stored() == full);
    QCOMPARE(open.session->metrics(), computeMetrics(full.events));
}

void TestReviewSession::shouldRefuseToOpenWhatIsNotThere()
{
    const auto library = memoryLibrary();
    const auto session = ReviewSession::open(*library, ReviewId::create());
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::NotFound);
}

void TestReviewSession::shouldCommitEachEditBeforeItIsAnnounced()
{
    const OpenReview open(ReviewContent{.review = aReview()});
    int storedThen = -1;
    connect(open.session.get(), &ReviewSession::changed, this,
            [&] { storedThen = static_cast<int>(open.stored().events.size()); });
    QVERIFY(open.session->addEvent(anEvent().at(u"10:05"_s)));
    QCOMPARE(storedThen, 1);
    QCOMPARE(open.session->undoStack().undoText(), u"Add event"_s);
}

void TestReviewSession::shouldGiveEventsOfOneInstantAnOrder()
{
    const OpenReview open(ReviewContent{.review = aReview()});
    for (const QString &text : {u"first"_s, u"second"_s, u"third"_s})
        QVERIFY(open.session->addEvent(anEvent(text).at(u"10:05"_s)));
    QVERIFY(open.session->addEvents({anEvent(u"fourth"_s).at(u"10:05"_s), anEvent(u"fifth"_s).at(u"10:05"_s)},
                                    u"Import"_s));
    QStringList texts;
    const ReviewContent stored = open.stored();
    for (const TimelineEvent &event : stored.events)
        texts.append(event.text);
    QCOMPARE(texts, QStringList({u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s}));
}

void TestReviewSession::shouldAddWhatEachDraftStandsFor()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    ReviewSession &session = *open.session;
    const auto event = session.add(EventDraft(anEvent(u"Typed"_s)));
    const auto note = session.add(aPrivateNote());
    const auto action = session.add(anAction());
    QVERIFY(event && note && action);
    QCOMPARE(session.find<TimelineEvent>(EventId(*event))->text, u"Typed"_s);
    QVERIFY(session.find<Note>(NoteId(*note))->isPrivate);
    QVERIFY(session.find<Note>(NoteId(*note))->capturedAt.isValid());
    QVERIFY(session.find<ActionItem>(ActionId(*action))->createdAt.isValid());
    const auto participant = session.addParticipant(u"Ada"_s, {Role::Facilitator});
    const auto prompt = session.addPrompt(Section::Learned, u"What surprised us?"_s);
    const auto topic = session.addAgendaItem(u"Closing"_s, 120);
    const auto factor = session.addFactor(u"No load test"_s, FactorRole::Contributing, full.factors.at(0).id);
    QVERIFY(participant && prompt && topic && factor);
    QCOMPARE(session.find<Participant>(*participant)->order, 2);
    QCOMPARE(session.find<Factor>(*factor)->parentId, full.factors.at(0).id);
    QVERIFY(open.stored() == session.content());
}

void TestReviewSession::shouldNotMakeAStepOfNoChange()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    const QSignalSpy spy(open.session.get(), &ReviewSession::changed);
    QVERIFY(open.session->update(full.events.at(0), u"Edit"_s));
    QVERIFY(open.session->setMilestone(Milestone::Detected, full.events.at(1).id));
    QVERIFY(open.session->remove({QUuid::createUuid()}));
    QCOMPARE(spy.count(), 0);
    QVERIFY(!open.session->canUndo());
}

void TestReviewSession::shouldMergeUpdatesOfTheSameKey()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    Review review = full.review;
    for (const QString &summary : {u"T"_s, u"Th"_s, u"The"_s}) {
        review.summary = summary;
        QVERIFY(open.session->update(review, u"Edit summary"_s, u"summary"_s));
        QCOMPARE(open.stored().review.summary, summary);
    }
    review.approver = u"Ada"_s;
    QVERIFY(open.session->update(review, u"Edit approver"_s, u"approver"_s));
    QCOMPARE(open.session->undoStack().count(), 2);
    QVERIFY(open.session->undo());
    QVERIFY(open.session->undo());
    QVERIFY(open.stored() == full);
    QVERIFY(open.session->redo());
    QCOMPARE(open.stored().review.summary, u"The"_s);
}

void TestReviewSession::shouldLeaveNoStepWhenMergedUpdatesCancelOut()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    Review review = full.review;
    review.summary = u"x"_s;
    QVERIFY(open.session->update(review, u"Edit summary"_s, u"summary"_s));
    QVERIFY(open.session->update(full.review, u"Edit summary"_s, u"summary"_s));
    QVERIFY(!open.session->canUndo());
    QVERIFY(open.stored() == full);
}

void TestReviewSession::shouldMoveAMilestoneFromEventToEvent()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    QVERIFY(open.session->setMilestone(Milestone::Detected, full.events.at(3).id));
    QCOMPARE(open.session->find<TimelineEvent>(full.events.at(1).id)->milestones, {});
    QCOMPARE(open.session->find<TimelineEvent>(full.events.at(3).id)->milestones,
             QList<Milestone>({Milestone::Detected, Milestone::Resolved}));
    QVERIFY(open.stored() == open.session->content());
    QCOMPARE(open.session->undoStack().count(), 1);
    QVERIFY(open.session->undo());
    QVERIFY(open.stored() == full);
    QVERIFY(open.session->setMilestone(Milestone::Detected, {}));
    QVERIFY(!open.session->metrics().milestones.contains(Milestone::Detected));
}

void TestReviewSession::shouldTakeAMilestoneThatAnEditedEventGains()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    TimelineEvent event = full.events.at(0);
    event.milestones.append(Milestone::Detected);
    QVERIFY(open.session->update(event, u"Edit"_s));
    QCOMPARE(open.session->find<TimelineEvent>(full.events.at(1).id)->milestones, {});
    QVERIFY(open.stored() == open.session->content());
}

void TestReviewSession::shouldDropWhatHangsOnADeletedEvent()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    QVERIFY(open.session->remove({full.events.at(1).id.uuid(), full.events.at(0).id.uuid()}));
    const ReviewContent left = open.stored();
    QCOMPARE(left.events.size(), full.events.size() - 2);
    QVERIFY(left.evidence.isEmpty());
    for (const Note &note : left.notes)
        QVERIFY(note.eventIds.isEmpty());
    for (const Factor &factor : left.factors)
        QVERIFY(factor.eventIds.isEmpty());
    for (const ActionItem &action : left.actions)
        QVERIFY(action.eventIds.isEmpty());
    QVERIFY(left == open.session->content());
    QVERIFY(open.session->undo());
    QVERIFY(open.stored() == full);
    QVERIFY(open.session->redo());
    QVERIFY(open.stored() == left);
}

void TestReviewSession::shouldMoveChildrenUpWhenAFactorIsDeleted()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    QVERIFY(open.session->remove({full.factors.at(0).id.uuid()}));
    const ReviewContent left = open.stored();
    QCOMPARE(left.factors.size(), 1);
    QVERIFY(left.factors.at(0).parentId.isNull());
    QVERIFY(open.session->undo());
    QVERIFY(open.stored() == full);
}

void TestReviewSession::shouldUnsortTheNotesOfADeletedPrompt()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    QVERIFY(open.session->remove({full.prompts.at(0).id.uuid()}));
    const ReviewContent left = open.stored();
    QCOMPARE(left.notes.size(), full.notes.size());
    QCOMPARE(
        std::count_if(left.notes.cbegin(), left.notes.cend(), [](const Note &note) { return note.promptId.isNull(); }),
        3);
    QVERIFY(open.session->undo());
    QVERIFY(open.stored() == full);
}

void TestReviewSession::shouldMoveAnActionToAPlaceInAColumn()
{
    const OpenReview open(ReviewContent{.review = aReview()});
    ReviewSession &session = *open.session;
    QList<ActionId> ids;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        ids.append(*session.addAction(anAction(title)));
    QVERIFY(session.moveAction(ids.at(2), ActionState::Proposed, 0));
    QVERIFY(session.moveAction(ids.at(0), ActionState::Done, 99));
    QStringList order;
    const ReviewContent stored = open.stored();
    for (const ActionItem &action : stored.actions) {
        if (action.state == ActionState::Proposed)
            order.append(action.title);
    }
    QCOMPARE(order, QStringList({u"c"_s, u"b"_s}));
    QCOMPARE(session.find<ActionItem>(ids.at(0))->state, ActionState::Done);
}

void TestReviewSession::shouldAskWhyAnActionIsDeclined()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    const ActionId id = full.actions.at(0).id;
    const auto refused = open.session->moveAction(id, ActionState::Declined, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(open.session->moveAction(id, ActionState::Declined, 0, u" Not worth it "_s));
    QCOMPARE(open.session->find<ActionItem>(id)->declineReason, u"Not worth it"_s);
    QVERIFY(open.session->moveAction(id, ActionState::Accepted, 0));
    QVERIFY(open.session->find<ActionItem>(id)->declineReason.isEmpty());
}

void TestReviewSession::shouldReorderOnlyEventsOfTheSameTime()
{
    const OpenReview open(ReviewContent{.review = aReview()});
    ReviewSession &session = *open.session;
    const EventId first = *session.addEvent(anEvent(u"first"_s).at(u"10:05"_s));
    const EventId second = *session.addEvent(anEvent(u"second"_s).at(u"10:05"_s));
    QVERIFY(session.addEvent(anEvent(u"later"_s).at(u"10:06"_s)));
    QVERIFY(session.reorderEvent(second, -1));
    QCOMPARE(open.stored().events.at(0).id, second);
    const auto refused = session.reorderEvent(first, 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestReviewSession::shouldRefuseAFactorBelowItself()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    const auto refused = open.session->moveFactor(full.factors.at(0).id, full.factors.at(1).id, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(open.session->moveFactor(full.factors.at(1).id, {}, 0));
    QCOMPARE(open.stored().factors.at(0).id, full.factors.at(1).id);
}

void TestReviewSession::shouldRefuse_data()
{
    QTest::addColumn<QList<Entity>>("values");
    const ReviewContent full = aFullReview();
    Review untitled = full.review;
    untitled.title = u" "_s;
    Review nowhere = full.review;
    nowhere.incident.timeZone = "Mars/Olympus";
    QTest::newRow("a review without title") << QList<Entity>{untitled};
    QTest::newRow("an unknown zone") << QList<Entity>{nowhere};
    nowhere.incident.timeZone.clear();
    QTest::newRow("no zone") << QList<Entity>{nowhere};
    TimelineEvent timeless = full.events.at(0);
    timeless.time.happenedAt = {};
    QTest::newRow("an event without time") << QList<Entity>{timeless};
    TimelineEvent backwards = full.events.at(0);
    backwards.time.endsAt = backwards.time.happenedAt.addSecs(-1);
    QTest::newRow("an event that ends before it begins") << QList<Entity>{backwards};
    Note silent = full.notes.at(0);
    silent.text = u"\n"_s;
    QTest::newRow("an empty note") << QList<Entity>{full.notes.at(1), silent};
    Note lost = full.notes.at(0);
    lost.promptId = PromptId::create();
    QTest::newRow("a note to no prompt") << QList<Entity>{lost};
    ActionItem unnamed = full.actions.at(0);
    unnamed.title.clear();
    QTest::newRow("an action without title") << QList<Entity>{unnamed};
    Participant nobody = full.participants.at(0);
    nobody.name.clear();
    QTest::newRow("a participant without name") << QList<Entity>{nobody};
    QTest::newRow("what is not there") << QList<Entity>{aFullReview().notes.at(0)};
}

void TestReviewSession::shouldRefuse()
{
    QFETCH(QList<Entity>, values);
    ReviewContent full = aFullReview();
    // The rows' things belong to reviews of their own: give them a home with the same ids.
    const OpenReview open(full);
    const ReviewContent before = open.session->content();
    QList<Entity> known;
    for (const Entity &value : values) {
        Entity here = value;
        std::visit(
            [&full]<typename T>(T &entity) {
                if constexpr (std::is_same_v<T, Review>)
                    entity.id = full.review.id;
                else if constexpr (!std::is_same_v<T, ActionLink>) {
                    if (entity.order < listOf<T>(full).size() &&
                        QTest::currentDataTag() != QByteArray("what is not there"))
                        entity.id = listOf<T>(full).at(entity.order).id;
                }
            },
            here);
        known.append(here);
    }
    QVERIFY(!open.session->updateAll(known, u"Edit"_s));
    QVERIFY(open.session->content() == before);
    QVERIFY(open.stored() == before);
    QVERIFY(!open.session->canUndo());
}

void TestReviewSession::shouldForgetRedoOnlyForAnEditThatHappens()
{
    const OpenReview open(ReviewContent{.review = aReview()});
    QVERIFY(open.session->addEvent(anEvent()));
    QVERIFY(open.session->undo());
    QVERIFY(open.session->canRedo());
    QVERIFY(!open.session->addNote(aNote(QString())));
    QVERIFY(open.session->canRedo());
    QVERIFY(open.session->redo());
    QCOMPARE(open.stored().events.size(), 1);
}

void TestReviewSession::shouldKeepAttachmentsByTheirContent()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    const QByteArray content("not really a picture");
    const Attachment attachment{QCryptographicHash::hash(content, QCryptographicHash::Sha256), u"chart.png"_s,
                                u"image/png"_s, content};
    Evidence picture;
    picture.eventId = full.events.at(0).id;
    picture.kind = EvidenceKind::Picture;
    QVERIFY(open.session->addEvidence(picture, attachment));
    QCOMPARE(open.library->attachmentsOf(full.review.id).value_or(QList<Attachment>()), {attachment});
    picture.eventId = EventId::create();
    QVERIFY(!open.session->addEvidence(picture, attachment));
}

void TestReviewSession::shouldFollowWhatOthersWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const auto library = Library::open(path);
    QVERIFY(library);
    const ReviewContent full = aFullReview();
    QVERIFY((*library)->insert({full}));
    const auto session = ReviewSession::open(**library, full.review.id);
    QVERIFY(session);
    QVERIFY((*session)->addNote(aNote(u"Here"_s)));
    QSignalSpy spy(session->get(), &ReviewSession::changed);
    QVERIFY((*session)->followLibrary());
    QCOMPARE(spy.size(), 0); // One's own writing is no news.

    const auto other = Library::open(path);
    QVERIFY(other);
    const auto elsewhere = ReviewSession::open(**other, full.review.id);
    QVERIFY(elsewhere);
    const auto added = (*elsewhere)->addEvent(anEvent(u"There"_s).at(u"10:05"_s));
    QVERIFY(added);
    Review review = (*elsewhere)->review();
    review.title = u"Renamed there"_s;
    QVERIFY((*elsewhere)->update(review, u"title"_s));
    QVERIFY((*elsewhere)->remove({full.notes.constFirst().id.uuid()}));

    QVERIFY((*session)->followLibrary());
    QCOMPARE(spy.size(), 1);
    QVERIFY((*session)->find<TimelineEvent>(*added));
    QCOMPARE((*session)->review().title, u"Renamed there"_s);
    QVERIFY(!(*session)->find<Note>(full.notes.constFirst().id));
    QVERIFY((*session)->content() == (*elsewhere)->content());
    QCOMPARE((*session)->undoStack().count(), 1);

    QVERIFY((*other)->removeReview(full.review.id));
    const auto gone = (*session)->followLibrary();
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReviewSession)
#include "tst_reviewsession.moc"
