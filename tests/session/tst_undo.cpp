// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/actionmodel.h"
#include "session/factormodel.h"
#include "session/notemodel.h"
#include "session/participantmodel.h"
#include "session/promptmodel.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

/// Edits a session at random, all kinds of things in all ways, always the same for one seed.
class RandomEditor
{
public:
    RandomEditor(ReviewSession &session, quint32 seed) : m_session(session), m_random(seed) {}

    void editOnce()
    {
        switch (m_random.bounded(17)) {
        case 0: keep(m_session.addEvent(anEvent(word()).at(clock()).of(pick(enumValues<EventKind>())))); break;
        case 1:
            keep(m_session.addNote({.text = word(),
                                    .isPrivate = m_random.bounded(3) == 0,
                                    .isParked = m_random.bounded(4) == 0,
                                    .promptId = any<Prompt>()}));
            break;
        case 2: keep(m_session.addAction(anAction(word()))); break;
        case 3: keep(m_session.addFactor(word(), pick(enumValues<FactorRole>()), any<Factor>())); break;
        case 4: keep(m_session.addParticipant(word(), {pick(enumValues<Role>())})); break;
        case 5: keep(m_session.addPrompt(pick(enumValues<Section>()), word())); break;
        case 6: keep(m_session.addAgendaItem(word(), m_random.bounded(900))); break;
        case 7:
            keep(m_session.addEvidence(
                {.eventId = any<TimelineEvent>(), .kind = EvidenceKind::Excerpt, .text = word()}));
            break;
        case 8: keep(m_session.setMilestone(pick(enumValues<Milestone>()), any<TimelineEvent>())); break;
        case 9:
            keep(m_session.moveAction(any<ActionItem>(), pick(enumValues<ActionState>()), m_random.bounded(5), word()));
            break;
        case 10: keep(m_session.moveNote(any<Note>(), any<Prompt>())); break;
        case 11: keep(m_session.moveFactor(any<Factor>(), any<Factor>(), m_random.bounded(3))); break;
        case 12: keep(m_session.reorderEvent(any<TimelineEvent>(), m_random.bounded(2) ? 1 : -1)); break;
        case 13: removeSomething(); break;
        case 14: linkSomething(); break;
        default: rewriteSomething(); break;
        }
    }

    int made() const { return m_made; }

private:
    template<typename R>
    void keep(const R &result)
    {
        if (result)
            ++m_made;
    }

    QString word() { return u"word %1 é 👍"_s.arg(m_random.generate()); }
    // Few minutes, so that events of equal time are common.
    QString clock() { return u"10:%1"_s.arg(m_random.bounded(12), 2, 10, QLatin1Char('0')); }

    template<typename T>
    T pick(const QList<T> &values)
    {
        return values.at(m_random.bounded(values.size()));
    }

    /// Null now and then, and when there is none.
    template<typename T>
    decltype(T::id) any()
    {
        const auto &table = m_session.tableOf<T>();
        if (table.isEmpty() || m_random.bounded(6) == 0)
            return {};
        QList<decltype(T::id)> ids = table.keys();
        std::sort(ids.begin(), ids.end());
        return pick(ids);
    }

    void removeSomething()
    {
        const QList<QUuid> ids{any<TimelineEvent>().uuid(), any<Note>().uuid(),       any<ActionItem>().uuid(),
                               any<Factor>().uuid(),        any<Evidence>().uuid(),   any<Prompt>().uuid(),
                               any<Participant>().uuid(),   any<AgendaItem>().uuid(), any<ActionLink>().uuid()};
        keep(m_session.remove({pick(ids), pick(ids)}));
    }

    void linkSomething()
    {
        const ActionId from = any<ActionItem>();
        const ActionId to = any<ActionItem>();
        if (!from.isNull() && !to.isNull())
            keep(m_session.insertAll(
                {ActionLink{ActionLinkId::create(), m_session.id(), from, to, pick(enumValues<ActionRelation>())}},
                u"Link"_s));
        if (const Note *note = m_session.find<Note>(any<Note>())) {
            Note linked = *note;
            if (const EventId event = any<TimelineEvent>(); !event.isNull() && !linked.eventIds.contains(event))
                linked.eventIds.append(event);
            linked.themes = {word()};
            keep(m_session.update(linked, u"Link note"_s));
        }
        if (const ActionItem *action = m_session.find<ActionItem>(from)) {
            ActionItem linked = *action;
            if (const NoteId note = any<Note>(); !note.isNull() && !linked.noteIds.contains(note))
                linked.noteIds.append(note);
            if (const FactorId factor = any<Factor>(); !factor.isNull() && !linked.factorIds.contains(factor))
                linked.factorIds.append(factor);
            keep(m_session.update(linked, u"Link action"_s));
        }
    }

    void rewriteSomething()
    {
        Review review = m_session.review();
        review.summary = word();
        review.state = pick(enumValues<ReviewState>());
        keep(m_session.update(review, u"Edit review"_s, m_random.bounded(2) ? u"summary"_s : QString()));
        if (const TimelineEvent *event = m_session.find<TimelineEvent>(any<TimelineEvent>())) {
            TimelineEvent edited = *event;
            edited.text = word();
            edited.time.happenedAt = at(clock());
            edited.milestones = {pick(enumValues<Milestone>())};
            keep(m_session.update(edited, u"Edit event"_s));
        }
        if (const Prompt *prompt = m_session.find<Prompt>(any<Prompt>())) {
            Prompt edited = *prompt;
            edited.answered = !edited.answered;
            keep(m_session.update(edited, u"Answer"_s));
        }
    }

    ReviewSession &m_session;
    QRandomGenerator m_random;
    int m_made = 0;
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeBackAndRepeatRandomEdits_data();
    void shouldTakeBackAndRepeatRandomEdits();
    void shouldStayWholeWhileUndoAndEditsMix();
};

void TestUndo::shouldTakeBackAndRepeatRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndo::shouldTakeBackAndRepeatRandomEdits()
{
    QFETCH(quint32, seed);
    const OpenReview open(aFullReview());
    ReviewSession &session = *open.session;
    TimelineModel timeline;
    NoteModel notes(NoteModel::Audience::Console);
    PromptModel prompts;
    ActionModel actions;
    ParticipantModel participants;
    FactorModel factors;
    timeline.setSession(&session);
    notes.setSession(&session);
    prompts.setSession(&session);
    actions.setSession(&session);
    participants.setSession(&session);
    factors.setSession(&session);
    const std::array<QAbstractItemModel *, 6> models{&timeline, &notes, &prompts, &actions, &participants, &factors};
    for (QAbstractItemModel *model : models)
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);

    const ReviewContent opened = open.stored();
    RandomEditor editor(session, seed);
    for (int step = 0; step < 300; ++step)
        editor.editOnce();
    QVERIFY2(editor.made() > 150, "The editor must really edit");
    const ReviewContent edited = session.content();
    QVERIFY(open.stored() == edited);
    QCOMPARE(timeline.rowCount(), edited.events.size());

    while (session.canUndo())
        QVERIFY(session.undo());
    QVERIFY(session.content() == opened);
    QVERIFY(open.stored() == opened);
    while (session.canRedo())
        QVERIFY(session.redo());
    QVERIFY(session.content() == edited);
    QVERIFY(open.stored() == edited);
    for (int row = 0; row < timeline.rowCount(); ++row)
        QCOMPARE(*timeline.valueAt(row), edited.events.at(row));
    for (int row = 0; row < notes.rowCount(); ++row)
        QCOMPARE(*notes.valueAt(row), edited.notes.at(row));
    QVERIFY(open.library->check().value_or(QStringList(u"failed"_s)).isEmpty());
}

void TestUndo::shouldStayWholeWhileUndoAndEditsMix()
{
    const OpenReview open(aFullReview());
    RandomEditor editor(*open.session, 99);
    QRandomGenerator random(4);
    for (int step = 0; step < 400; ++step) {
        const int choice = random.bounded(4);
        if (choice == 0)
            QVERIFY(open.session->undo());
        else if (choice == 1)
            QVERIFY(open.session->redo());
        else
            editor.editOnce();
        if (step % 40 == 0)
            QVERIFY(open.stored() == open.session->content());
    }
    QVERIFY(open.stored() == open.session->content());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
