// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/notework.h"

#include "session/noteauthor.h"
#include "session/parkinglot.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestNoteWork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldSplitANote_data();
    void shouldSplitANote();
    void shouldPutWhatIsSplitOffBelow();
    void shouldRefuseToSplitOffNothing_data();
    void shouldRefuseToSplitOffNothing();
    void shouldMergeNotesWithAllTheyHad();
    void shouldKeepWhatIsPrivatePrivate();
    void shouldRefuseToMergeOne();
    void shouldReorderWithinAPlace_data();
    void shouldReorderWithinAPlace();
    void shouldMoveSeveralToAPlace();
    void shouldMoveBetweenThoseThatShareAnOrder();
    void shouldParkAndTakeOut();
    void shouldMakeActionsThatLinkBack();
    void shouldMakeFactorsThatLinkBack();
    void shouldAddLinesInOneStep();
    void shouldSplitTextAsItWasJustEdited();
    void shouldFindWhereOneWouldSplit_data();
    void shouldFindWhereOneWouldSplit();
    void shouldLinkToAnEventAndTakeTheLinkAway();
    void shouldSayWhoNoted();

private:
    NoteId add(const QString &text, PromptId prompt = {});
    QStringList textsAt(const NotePlace &place) const;
    const Note &note(NoteId id) const { return *m_open->session->find<Note>(id); }
    ReviewSession &session() const { return *m_open->session; }
    /// What is in memory is in the library; undone, it is as it was, and redone as it is.
    void checkStep(const ReviewContent &before);

    std::unique_ptr<OpenReview> m_open;
    ReviewContent m_content;
};

void TestNoteWork::init()
{
    m_content = aFullReview();
    m_open = std::make_unique<OpenReview>(m_content);
}

void TestNoteWork::cleanup()
{
    m_open.reset();
}

NoteId TestNoteWork::add(const QString &text, PromptId prompt)
{
    NoteDraft draft = aNote(text);
    draft.promptId = prompt;
    return *session().addNote(draft);
}

QStringList TestNoteWork::textsAt(const NotePlace &place) const
{
    QStringList texts;
    for (const Note &one : notesAt(session(), place))
        texts.append(one.text);
    return texts;
}

void TestNoteWork::checkStep(const ReviewContent &before)
{
    const ReviewContent after = session().content();
    QVERIFY(m_open->stored() == after);
    QVERIFY(session().undo());
    QVERIFY(session().content() == before);
    QVERIFY(m_open->stored() == before);
    QVERIFY(session().redo());
    QVERIFY(session().content() == after);
}

void TestNoteWork::shouldSplitANote_data()
{
    QTest::addColumn<QString>("text"); ///< Split at "|".
    QTest::addColumn<QString>("upper");
    QTest::addColumn<QString>("lower");
    QTest::newRow("words") << u"one | two"_s << u"one"_s << u"two"_s;
    QTest::newRow("lines") << u"one\n|two\nthree"_s << u"one"_s << u"two\nthree"_s;
    QTest::newRow("within a word") << u"on|e"_s << u"on"_s << u"e"_s;
    QTest::newRow("right to left") << u"שלום |עולם"_s << u"שלום"_s << u"עולם"_s;
    QTest::newRow("emoji") << u"🔥|🔥"_s << u"🔥"_s << u"🔥"_s;
}

void TestNoteWork::shouldSplitANote()
{
    QFETCH(QString, text);
    QFETCH(const QString, upper);
    QFETCH(const QString, lower);
    const qsizetype at = text.indexOf(u'|');
    text.remove(at, 1);
    const NoteId id = add(text);
    const ReviewContent before = session().content();
    const auto split = splitNote(session(), id, at);
    QVERIFY(split);
    QCOMPARE(note(id).text, upper);
    QCOMPARE(note(*split).text, lower);
    QCOMPARE(textsAt({}).last(2), (QStringList{upper, lower}));
    checkStep(before);
}

void TestNoteWork::shouldPutWhatIsSplitOffBelow()
{
    const PromptId prompt = m_content.prompts.at(0).id;
    add(u"the last"_s, prompt);
    const NoteId id = m_content.notes.at(0).id;
    const ReviewContent before = session().content();
    const auto split = splitNote(session(), id, 9);
    QVERIFY(split);
    QCOMPARE(textsAt({.prompt = prompt}), (QStringList{u"The alert"_s, u"waited for 5 minutes of breach"_s,
                                                       u"PRIVATE-MARKER: talk to the vendor"_s, u"the last"_s}));
    QCOMPARE(note(*split).eventIds, note(id).eventIds);
    QCOMPARE(note(*split).themes, note(id).themes);
    QCOMPARE(note(*split).author, u"Søren"_s);
    checkStep(before);
    // Half of a surrogate pair is none.
    const NoteId fire = add(u"🔥🔥"_s);
    QVERIFY(splitNote(session(), fire, 3));
    QCOMPARE(note(fire).text, u"🔥"_s);
}

void TestNoteWork::shouldRefuseToSplitOffNothing_data()
{
    QTest::addColumn<int>("at");
    QTest::addRow("start") << 0;
    QTest::addRow("before") << -3;
    QTest::addRow("end") << 8;
    QTest::addRow("behind") << 800;
    QTest::addRow("spaces") << 6;
}

void TestNoteWork::shouldRefuseToSplitOffNothing()
{
    QFETCH(const int, at);
    const NoteId id = add(u"a note  "_s);
    const ReviewContent before = session().content();
    const auto split = splitNote(session(), id, at);
    QVERIFY(!split);
    QCOMPARE(split.error().code, ErrorCode::InvalidInput);
    QVERIFY(session().content() == before);
}

void TestNoteWork::shouldMergeNotesWithAllTheyHad()
{
    const NoteId first = add(u"first"_s);
    const NoteId second = m_content.notes.at(0).id;
    const NoteId third = m_content.notes.at(1).id;
    const ReviewContent before = session().content();
    QVERIFY(mergeNotes(session(), {first, second, third, second}));
    QCOMPARE(note(first).text, u"first\nThe alert waited for 5 minutes of breach\nRollback was one click"_s);
    QCOMPARE(note(first).promptId, m_content.prompts.at(0).id);
    QCOMPARE(note(first).themes, QStringList{u"alerting"_s});
    QCOMPARE(note(first).eventIds, m_content.notes.at(0).eventIds);
    QVERIFY(!session().find<Note>(second));
    QVERIFY(!session().find<Note>(third));
    // What came of them points to what they are in now.
    QVERIFY(session().find<Factor>(m_content.factors.at(1).id)->noteIds.contains(first));
    QCOMPARE(session().find<ActionItem>(m_content.actions.at(0).id)->noteIds, QList{first});
    checkStep(before);
}

void TestNoteWork::shouldKeepWhatIsPrivatePrivate()
{
    const NoteId open = m_content.notes.at(0).id;
    QVERIFY(mergeNotes(session(), {open, m_content.notes.at(2).id}));
    QVERIFY(note(open).isPrivate);
}

void TestNoteWork::shouldRefuseToMergeOne()
{
    const ReviewContent before = session().content();
    const NoteId id = m_content.notes.at(0).id;
    QVERIFY(!mergeNotes(session(), {id}));
    QVERIFY(!mergeNotes(session(), {id, id}));
    QVERIFY(!mergeNotes(session(), {}));
    QVERIFY(session().content() == before);
}

void TestNoteWork::shouldReorderWithinAPlace_data()
{
    QTest::addColumn<QList<int>>("moved");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::addRow("down") << QList{0} << 2 << u"bacd"_s;
    QTest::addRow("up") << QList{2} << 1 << u"acbd"_s;
    QTest::addRow("to the top") << QList{3} << 0 << u"dabc"_s;
    QTest::addRow("to the end") << QList{0} << 99 << u"bcda"_s;
    QTest::addRow("two") << QList{0, 2} << 4 << u"bdac"_s;
    QTest::addRow("as they were chosen") << QList{2, 0} << 0 << u"cabd"_s;
    QTest::addRow("nowhere") << QList{1} << 1 << u"abcd"_s;
}

void TestNoteWork::shouldReorderWithinAPlace()
{
    QFETCH(const QList<int>, moved);
    QFETCH(const int, to);
    QFETCH(const QString, order);
    QList<NoteId> ids;
    for (const QString &text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        ids.append(add(text));
    QList<NoteId> chosen;
    for (const int index : moved)
        chosen.append(ids.at(index));
    const ReviewContent before = session().content();
    QVERIFY(placeNotes(session(), chosen, {}, to));
    QCOMPARE(textsAt({}).join(QString()), order);
    if (order != u"abcd"_s)
        checkStep(before);
}

void TestNoteWork::shouldMoveSeveralToAPlace()
{
    const NoteId one = add(u"one"_s);
    const NoteId two = add(u"two"_s);
    const NotePlace well{.prompt = m_content.prompts.at(1).id};
    const ReviewContent before = session().content();
    QVERIFY(placeNotes(session(), {two, one}, well, 0));
    QCOMPARE(textsAt(well), (QStringList{u"two"_s, u"one"_s, u"Rollback was one click"_s}));
    checkStep(before);
}

void TestNoteWork::shouldMoveBetweenThoseThatShareAnOrder()
{
    QList<NoteId> ids;
    for (const QString &text : {u"a"_s, u"b"_s, u"c"_s}) {
        ids.append(add(text));
        Note same = note(ids.constLast());
        same.order = 7;
        QVERIFY(session().update(same, u"Same"_s));
    }
    const QStringList listed = textsAt({});
    QVERIFY(placeNotes(session(), {notesAt(session(), {}).at(2).id}, {}, 0));
    QCOMPARE(textsAt({}), (QStringList{listed.at(2), listed.at(0), listed.at(1)}));
}

void TestNoteWork::shouldParkAndTakeOut()
{
    const NoteId id = m_content.notes.at(0).id;
    const PromptId prompt = note(id).promptId;
    const ReviewContent before = session().content();
    QVERIFY(placeNotes(session(), {id}, {.isParked = true}, 99));
    QVERIFY(note(id).isParked);
    QCOMPARE(note(id).promptId, prompt);
    QCOMPARE(textsAt({.isParked = true}).constLast(), note(id).text);
    checkStep(before);
    QVERIFY(dropTopics(session(), {id}));
    QVERIFY(placeNotes(session(), {id}, {.prompt = prompt}, 0));
    QVERIFY(!note(id).isParked);
    QCOMPARE(note(id).text, m_content.notes.at(0).text);
}

void TestNoteWork::shouldMakeActionsThatLinkBack()
{
    const NoteId id = m_content.notes.at(0).id;
    const NoteId other = add(u"another"_s);
    const ReviewContent before = session().content();
    const auto made = makeActions(session(), {id, other}, [](const QString &text) { return text.toUpper(); });
    QVERIFY(made);
    QCOMPARE(made->size(), 2);
    const ActionItem action = *session().find<ActionItem>(made->constFirst());
    QCOMPARE(action.title, m_content.notes.at(0).text.toUpper());
    QCOMPARE(action.noteIds, QList{id});
    QCOMPARE(action.eventIds, m_content.notes.at(0).eventIds);
    QCOMPARE(action.themes, QStringList{u"alerting"_s});
    QCOMPARE(action.phase, Phase::Detect);
    QVERIFY(outcomeOf(session(), id).actions.contains(made->constFirst()));
    QCOMPARE(outcomeOf(session(), other).actions, QList{made->constLast()});
    checkStep(before);
}

void TestNoteWork::shouldMakeFactorsThatLinkBack()
{
    const NoteId id = m_content.notes.at(0).id;
    const ReviewContent before = session().content();
    const auto made = makeFactors(session(), {id});
    QVERIFY(made);
    const Factor factor = *session().find<Factor>(made->constFirst());
    QCOMPARE(factor.text, m_content.notes.at(0).text);
    QCOMPARE(factor.noteIds, QList{id});
    QCOMPARE(factor.eventIds, m_content.notes.at(0).eventIds);
    QVERIFY(factor.parentId.isNull());
    QVERIFY(outcomeOf(session(), id).factors.contains(factor.id));
    checkStep(before);
    QVERIFY(!makeFactors(session(), {NoteId::create()}));
}

void TestNoteWork::shouldAddLinesInOneStep()
{
    const ReviewContent before = session().content();
    const NoteId last = m_content.notes.at(1).id;
    const QList<CaptureDraft> drafts{
        ContinuationDraft{.noteId = last, .text = u"and so it was"_s},
        EventDraft(anEvent(u"one"_s).at(u"10:05"_s)),
        EventDraft(anEvent(u"two"_s).at(u"10:05"_s)),
        NoteDraft{.text = u"a note"_s},
        ContinuationDraft{.noteId = last, .text = u"of two lines"_s, .themes = {u"dns"_s}},
        ActionDraft{.title = u"do it"_s, .eventIds = {m_content.events.at(0).id}},
        NoteDraft{.text = u"a topic"_s, .isParked = true},
    };
    QVERIFY(session().addAll(drafts, u"Paste"_s));
    QCOMPARE(note(last).text, u"Rollback was one click\nand so it was"_s);
    const ReviewContent after = session().content();
    QCOMPARE(after.events.size(), before.events.size() + 2);
    QCOMPARE(after.notes.size(), before.notes.size() + 2);
    const auto added = std::ranges::find(after.notes, u"a note\nof two lines"_s, &Note::text);
    QVERIFY(added != after.notes.cend());
    QCOMPARE(added->themes, QStringList{u"dns"_s});
    QCOMPARE(after.actions.constLast().eventIds, QList{m_content.events.at(0).id});
    const auto one = std::ranges::find(after.events, u"one"_s, &TimelineEvent::text);
    const auto two = std::ranges::find(after.events, u"two"_s, &TimelineEvent::text);
    QVERIFY(one->order < two->order);
    checkStep(before);
    QVERIFY(!session().addAll({ContinuationDraft{.noteId = NoteId::create(), .text = u"x"_s}}, u"Paste"_s));
    QVERIFY(session().content() == after);
}

void TestNoteWork::shouldSplitTextAsItWasJustEdited()
{
    const NoteId id = add(u"one two"_s);
    const ReviewContent before = session().content();
    const auto lower = splitNote(session(), id, u"first | second"_s, 8);
    QVERIFY(lower);
    QCOMPARE(note(id).text, u"first |"_s);
    QCOMPARE(note(*lower).text, u"second"_s);
    checkStep(before);
}

void TestNoteWork::shouldFindWhereOneWouldSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("upper");
    QTest::newRow("lines") << u"The page came.\nNobody saw it. Later"_s << u"The page came."_s;
    QTest::newRow("an empty line first") << u"\nThe page came\nNobody saw it"_s << u"The page came"_s;
    QTest::newRow("sentences") << u"The page came at 3. Nobody saw it"_s << u"The page came at 3."_s;
    QTest::newRow("words") << u"the page nobody saw"_s << u"the page"_s;
    QTest::newRow("a decimal") << u"it took 3.5 minutes"_s << u"it took"_s;
    QTest::newRow("one word") << u"page"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("spaces") << u"  page  "_s << QString();
}

void TestNoteWork::shouldFindWhereOneWouldSplit()
{
    QFETCH(const QString, text);
    QFETCH(const QString, upper);
    const qsizetype at = usualSplit(text);
    if (upper.isEmpty())
        QCOMPARE(at, -1);
    else
        QCOMPARE(text.first(at).trimmed(), upper);
}

void TestNoteWork::shouldLinkToAnEventAndTakeTheLinkAway()
{
    const NoteId first = add(u"one"_s);
    const NoteId second = add(u"two"_s);
    const EventId event = m_content.events.at(2).id;
    const ReviewContent before = session().content();
    QVERIFY(linkNotes(session(), {first, second}, event));
    QCOMPARE(note(first).eventIds, QList{event});
    QCOMPARE(note(second).eventIds, QList{event});
    checkStep(before);
    const ReviewContent linked = session().content();
    QVERIFY(unlinkNote(session(), first, event));
    QVERIFY(note(first).eventIds.isEmpty());
    QCOMPARE(note(second).eventIds, QList{event});
    checkStep(linked);
    QCOMPARE(linkNotes(session(), {first}, EventId::create()).error().code, ErrorCode::NotFound);
    QCOMPARE(linkNotes(session(), {NoteId::create()}, event).error().code, ErrorCode::NotFound);
}

void TestNoteWork::shouldSayWhoNoted()
{
    QVERIFY(note(add(u"one"_s)).author.isEmpty());
    QVERIFY(setNoteAuthor(*m_open->library, u" Ada "_s));
    const NoteId id = add(u"two"_s);
    QCOMPARE(note(id).author, u"Ada"_s);
    QVERIFY(session().addAll({aNote(u"three"_s)}, u"Enter"_s));
    QCOMPARE(std::ranges::count(session().tableOf<Note>().values(), u"Ada"_s, &Note::author), 2);
    const auto stored = m_open->stored();
    QVERIFY(std::ranges::contains(stored.notes, u"Ada"_s, &Note::author));
}

QTEST_GUILESS_MAIN(TestNoteWork)

#include "tst_notework.moc"
