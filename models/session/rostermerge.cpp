// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rostermerge.h"

#include "domain/sameperson.h"
#include "session/reviewsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

QList<RosterEntry> rosterEntries(const ReviewSession &session, const QList<Participant> &people)
{
    const QList<Participant> present = session.tableOf<Participant>().values();
    int order = 0;
    for (const Participant &person : present)
        order = std::max(order, person.order + 1);
    QList<RosterEntry> entries;
    for (const Participant &person : people) {
        const auto known =
            std::ranges::find_if(present, [&person](const Participant &each) { return isSamePerson(each, person); });
        RosterEntry entry;
        if (known == present.end()) {
            entry.person = person;
            entry.person.id = ParticipantId::create();
            entry.person.reviewId = session.id();
            entry.person.order = order++;
        } else {
            entry.person = *known;
            takeOver(entry.person, person);
            entry.change = entry.person == *known ? RosterEntry::Change::Unchanged : RosterEntry::Change::Completed;
        }
        entries.append(entry);
    }
    return entries;
}

Result<> takeIntoRoster(ReviewSession &session, const QList<RosterEntry> &entries)
{
    QList<Entity> values;
    for (const RosterEntry &entry : entries) {
        if (entry.change != RosterEntry::Change::Unchanged)
            values.append(entry.person);
    }
    if (values.isEmpty())
        return {};
    return session.rework(values, {},
                          QCoreApplication::translate("debrief::Roster", "Take in %n person(s)", nullptr,
                                                      static_cast<int>(values.size())));
}

} // namespace debrief
