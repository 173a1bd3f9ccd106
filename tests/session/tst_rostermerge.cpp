// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rostermerge.h"

#include "session/invitationsequence.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

using Taken = RosterEntry::Change;

/// People who are taken into the roster, and the number of the invitation.
class TestRosterMerge : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellWhoIsNewAndWhoIsThere()
    {
        const OpenReview open(aFullReview());
        const Participant known = *open.session->tableOf<Participant>().cbegin();
        Participant completed = known;
        completed.team = u"Another"_s;
        completed.roles.append(Role::Stakeholder);
        const QList<RosterEntry> entries = rosterEntries(*open.session, {person(u"Kim Park"_s), known, completed});
        QCOMPARE(entries.at(0).change, Taken::Added);
        QCOMPARE(entries.at(1).change, Taken::Unchanged);
        QCOMPARE(entries.at(2).change, Taken::Completed);
        QCOMPARE(entries.at(2).person.id, known.id);
        QVERIFY(entries.at(2).person.roles.contains(Role::Stakeholder));
    }

    void shouldTakeThemInInOneStep()
    {
        const OpenReview open(aFullReview());
        const ReviewContent before = open.stored();
        QVERIFY(takeIntoRoster(*open.session,
                               rosterEntries(*open.session, {person(u"Kim Park"_s), person(u"Lee Wong"_s)})));
        QCOMPARE(open.stored().participants.size(), before.participants.size() + 2);
        QCOMPARE(open.stored().participants.constLast().name, u"Lee Wong"_s);
        QVERIFY(open.session->undo());
        QVERIFY(open.stored() == before);
        QVERIFY(!open.session->canUndo());
        QVERIFY(open.session->redo());
        QCOMPARE(open.stored().participants.size(), before.participants.size() + 2);
    }

    void shouldBeNoStepWhenNothingChanges()
    {
        const OpenReview open(aFullReview());
        QVERIFY(
            takeIntoRoster(*open.session, rosterEntries(*open.session, open.session->tableOf<Participant>().values())));
        QVERIFY(!open.session->canUndo());
    }

    void shouldCountTheInvitationsThatDiffer()
    {
        const OpenReview open(aFullReview());
        const ReviewId id = open.session->id();
        QCOMPARE(invitationSequence(*open.library, id, "a").value(), 0);
        QVERIFY(rememberInvitation(*open.library, id, "a", 0));
        QCOMPARE(invitationSequence(*open.library, id, "a").value(), 0);
        QCOMPARE(invitationSequence(*open.library, id, "b").value(), 1);
        QVERIFY(rememberInvitation(*open.library, id, "b", 1));
        QCOMPARE(invitationSequence(*open.library, id, "a").value(), 2);
        QCOMPARE(invitationSequence(*open.library, ReviewId::create(), "a").value(), 0);
    }

private:
    static Participant person(const QString &name)
    {
        Participant person;
        person.name = name;
        return person;
    }
};

QTEST_GUILESS_MAIN(TestRosterMerge)
#include "tst_rostermerge.moc"
