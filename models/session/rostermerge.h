// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/participant.h"

#include <QList>

namespace debrief {

class ReviewSession;

/// What becomes of a person who is to be taken into the roster.
struct RosterEntry
{
    enum class Change { Added, Completed, Unchanged };

    Participant person; ///< As it will stand in the roster.
    Change change = Change::Added;
};

/// For each person, whether they are new, complete one who is there (by e-mail, else by name), or change nothing. What is there is
/// never overwritten.
QList<RosterEntry> rosterEntries(const ReviewSession &session, const QList<Participant> &people);

/// Takes the entries in; one step to undo, and none when nothing changes.
Result<> takeIntoRoster(ReviewSession &session, const QList<RosterEntry> &entries);

} // namespace debrief
