// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/changebuilder.h"
#include "session/changecommand.h"
#include "session/validation.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestChangeBuilder : public QObject
{
    Q_OBJECT

private slots:
    void shouldGatherOneChangeForEachThing();
    void shouldForgetWhatComesOutAsItWas();
    void shouldForgetWhatIsMadeAndRemoved();
    void shouldFindWhatWillBe();
    void shouldValidateAgainstWhatWillBe();
    void shouldMergeCommandsOfOneKeyOnly();
};

void TestChangeBuilder::shouldGatherOneChangeForEachThing()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    ChangeBuilder builder(*open.session);
    Note note = full.notes.at(0);
    note.text = u"once"_s;
    builder.set(note);
    note.text = u"twice"_s;
    builder.set(note);
    const Changes changes = builder.changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(*beforeAs<Note>(changes.at(0)), full.notes.at(0));
    QCOMPARE(afterAs<Note>(changes.at(0))->text, u"twice"_s);
}

void TestChangeBuilder::shouldForgetWhatComesOutAsItWas()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    ChangeBuilder builder(*open.session);
    builder.remove(full.participants.at(0).id.uuid());
    builder.set(full.participants.at(0));
    QVERIFY(builder.changes().isEmpty());
}

void TestChangeBuilder::shouldForgetWhatIsMadeAndRemoved()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    ChangeBuilder builder(*open.session);
    const TimelineEvent event = anEvent().in(full.review.id);
    builder.set(event);
    builder.remove(event.id.uuid());
    QVERIFY(builder.changes().isEmpty());
}

void TestChangeBuilder::shouldFindWhatWillBe()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    ChangeBuilder builder(*open.session);
    const TimelineEvent event = anEvent(u"New"_s).in(full.review.id);
    builder.set(event);
    builder.remove(full.events.at(0).id.uuid());
    QCOMPARE(builder.find<TimelineEvent>(event.id)->text, u"New"_s);
    QVERIFY(!builder.find<TimelineEvent>(full.events.at(0).id));
    QCOMPARE(builder.all<TimelineEvent>().size(), full.events.size());
    // The event's links are gone from the note that had them.
    QVERIFY(!builder.find<Note>(full.notes.at(0).id)->eventIds.contains(full.events.at(0).id));
}

void TestChangeBuilder::shouldValidateAgainstWhatWillBe()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    ChangeBuilder builder(*open.session);
    Note note = full.notes.at(0);
    QVERIFY(validate(note, builder));
    builder.remove(note.promptId.uuid());
    QVERIFY(!validate(note, builder));
    Factor loop = full.factors.at(0);
    loop.parentId = full.factors.at(1).id;
    builder.set(loop);
    QVERIFY(!validate(loop, builder));
    ActionLink self = full.actionLinks.at(0);
    self.toId = self.fromId;
    QVERIFY(!validate(self, builder));
}

void TestChangeBuilder::shouldMergeCommandsOfOneKeyOnly()
{
    const ReviewContent full = aFullReview();
    Note typed = full.notes.at(0);
    typed.text = u"typed"_s;
    const Change first{full.notes.at(0), typed};
    const Change back{typed, full.notes.at(0)};
    ChangeCommand command(u"Edit"_s, {first}, u"note"_s);
    const ChangeCommand other(u"Edit"_s, {back}, u"other"_s);
    QVERIFY(!command.mergeWith(&other));
    QCOMPARE(command.changes(), Changes{first});
    const ChangeCommand same(u"Edit"_s, {back}, u"note"_s);
    QVERIFY(command.mergeWith(&same));
    QVERIFY(command.isObsolete());
    QCOMPARE(ChangeCommand(u"Edit"_s, {first}, {}).id(), -1);
}

QTEST_GUILESS_MAIN(TestChangeBuilder)
#include "tst_changebuilder.moc"
