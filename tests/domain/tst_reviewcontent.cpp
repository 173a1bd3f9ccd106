// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reviewcontent.h"

#include <QTest>

#include <utility>

using namespace debrief;

namespace {

Note noteOf(const QString &text, bool isPrivate)
{
    Note note;
    note.id = NoteId::create();
    note.text = text;
    note.isPrivate = isPrivate;
    return note;
}

/// Whatever in a review can name a note.
QList<NoteId> noteIdsIn(const ReviewContent &content)
{
    QList<NoteId> ids;
    for (const Note &note : content.notes)
        ids.append(note.id);
    for (const Factor &factor : content.factors)
        ids.append(factor.noteIds);
    for (const ActionItem &action : content.actions)
        ids.append(action.noteIds);
    return ids;
}

template<typename T>
T withOrder(int order)
{
    T value;
    value.id = decltype(T::id)::create();
    value.order = order;
    return value;
}

template<typename T>
QList<int> orders(const QList<T> &list)
{
    QList<int> result;
    for (const T &value : list)
        result.append(value.order);
    return result;
}

} // namespace

class TestReviewContent : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepNoTraceOfPrivateNotes();
    void shouldLeaveAReviewWithoutPrivateNotesAsItIs();
    void shouldSortEveryListForDisplay();
    void shouldSortEventsByTimeThenOrderThenId();
    void shouldSortNotesByOrderThenCapture();
    void shouldGiveTheListOfAType();
};

void TestReviewContent::shouldKeepNoTraceOfPrivateNotes()
{
    const Note open = noteOf(QStringLiteral("The alert was late"), false);
    const Note hidden = noteOf(QStringLiteral("Talk to Robin alone"), true);
    Note parkedAndHidden = noteOf(QStringLiteral("Salary"), true);
    parkedAndHidden.isParked = true;

    ReviewContent content;
    content.review.id = ReviewId::create();
    content.notes = {hidden, open, parkedAndHidden};
    Factor factor = withOrder<Factor>(0);
    factor.noteIds = {open.id, hidden.id};
    content.factors = {factor};
    ActionItem action = withOrder<ActionItem>(0);
    action.noteIds = {hidden.id, parkedAndHidden.id};
    content.actions = {action};

    const ReviewContent shown = withoutPrivate(content);
    QCOMPARE(shown.notes, QList<Note>{open});
    const QList<NoteId> left = noteIdsIn(shown);
    QVERIFY(!left.contains(hidden.id));
    QVERIFY(!left.contains(parkedAndHidden.id));
    QCOMPARE(shown.factors.constFirst().noteIds, QList<NoteId>{open.id});
    QVERIFY(shown.actions.constFirst().noteIds.isEmpty());
    QCOMPARE(content.notes.size(), 3);
}

void TestReviewContent::shouldLeaveAReviewWithoutPrivateNotesAsItIs()
{
    ReviewContent content;
    content.review.title = QStringLiteral("Checkout down");
    content.notes = {noteOf(QStringLiteral("One"), false), noteOf(QStringLiteral("Two"), false)};
    Factor factor = withOrder<Factor>(0);
    factor.noteIds = {content.notes.constFirst().id};
    content.factors = {factor};
    QCOMPARE(withoutPrivate(content), content);
}

void TestReviewContent::shouldSortEveryListForDisplay()
{
    ReviewContent content;
    content.participants = {withOrder<Participant>(2), withOrder<Participant>(1)};
    content.agenda = {withOrder<AgendaItem>(2), withOrder<AgendaItem>(1)};
    content.events = {withOrder<TimelineEvent>(2), withOrder<TimelineEvent>(1)};
    content.evidence = {withOrder<Evidence>(2), withOrder<Evidence>(1)};
    content.prompts = {withOrder<Prompt>(2), withOrder<Prompt>(1)};
    content.notes = {withOrder<Note>(2), withOrder<Note>(1)};
    content.factors = {withOrder<Factor>(2), withOrder<Factor>(1)};
    content.actions = {withOrder<ActionItem>(2), withOrder<ActionItem>(1)};
    ActionLink later;
    ActionLink earlier;
    earlier.id = ActionLinkId::create();
    later.id = ActionLinkId::create();
    content.actionLinks = {later, earlier};

    sortForDisplay(content);

    const QList<int> sorted{1, 2};
    QCOMPARE(orders(content.participants), sorted);
    QCOMPARE(orders(content.agenda), sorted);
    QCOMPARE(orders(content.events), sorted);
    QCOMPARE(orders(content.evidence), sorted);
    QCOMPARE(orders(content.prompts), sorted);
    QCOMPARE(orders(content.notes), sorted);
    QCOMPARE(orders(content.factors), sorted);
    QCOMPARE(orders(content.actions), sorted);
    QCOMPARE(content.actionLinks, (QList<ActionLink>{earlier, later}));
}

void TestReviewContent::shouldSortEventsByTimeThenOrderThenId()
{
    const QDateTime at(QDate(2021, 6, 1), QTime(11, 14), QTimeZone::UTC);
    TimelineEvent first = withOrder<TimelineEvent>(9);
    first.time.happenedAt = at;
    TimelineEvent second = withOrder<TimelineEvent>(0);
    second.time.happenedAt = at.addSecs(1);
    TimelineEvent third = withOrder<TimelineEvent>(0);
    third.time.happenedAt = at.addSecs(1);
    TimelineEvent fourth = withOrder<TimelineEvent>(1);
    fourth.time.happenedAt = at.addSecs(1);

    ReviewContent content;
    content.events = {fourth, third, second, first};
    sortForDisplay(content);
    QCOMPARE(content.events, (QList<TimelineEvent>{first, second, third, fourth}));
    QVERIFY(!happensBefore(first, first));
}

void TestReviewContent::shouldSortNotesByOrderThenCapture()
{
    const QDateTime at(QDate(2021, 6, 1), QTime(11, 14), QTimeZone::UTC);
    Note late = noteOf(QStringLiteral("late"), false);
    late.capturedAt = at.addSecs(60);
    Note early = noteOf(QStringLiteral("early"), false);
    early.capturedAt = at;
    Note pulledUp = noteOf(QStringLiteral("pulled up"), false);
    pulledUp.capturedAt = at.addSecs(120);
    pulledUp.order = -1;

    ReviewContent content;
    content.notes = {late, early, pulledUp};
    sortForDisplay(content);
    QCOMPARE(content.notes, (QList<Note>{pulledUp, early, late}));
}

void TestReviewContent::shouldGiveTheListOfAType()
{
    ReviewContent content;
    listOf<Note>(content).append(noteOf(QStringLiteral("One"), false));
    listOf<Factor>(content).append(withOrder<Factor>(0));
    QCOMPARE(content.notes.size(), 1);
    QCOMPARE(content.factors.size(), 1);
    QVERIFY(&listOf<ActionLink>(std::as_const(content)) == &content.actionLinks);
}

QTEST_GUILESS_MAIN(TestReviewContent)

#include "tst_reviewcontent.moc"
