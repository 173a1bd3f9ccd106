// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"
#include "domain/note.h"

#include <QList>

namespace debrief {

class ReviewSession;

/// Where notes are put.
struct NotePlace
{
    PromptId prompt;       ///< Null for the unsorted.
    bool isParked = false; ///< Then the notes keep their prompts: taken out of the lot they are where they were.

    bool operator==(const NotePlace &) const = default;
};

/// Where a note stands in the discussion.
NotePlace placeOf(const Note &note);
/// The notes of a place, in their order.
QList<Note> notesAt(const ReviewSession &session, const NotePlace &place);

// Edits of notes by hand. Each is one step to undo; on failure nothing has changed.

/// Makes two of a note: what stands before that place in its text, and what stands behind it, which becomes the note below.
/// Both keep prompt, themes and links. InvalidInput when one of them would be empty.
Result<NoteId> splitNote(ReviewSession &session, NoteId id, qsizetype at);
/// The same with the text as it has just been edited.
Result<NoteId> splitNote(ReviewSession &session, NoteId id, const QString &text, qsizetype at);
/// Where one would split the text if nobody said where: at its first line's end, at a sentence's, or between the words nearest to the
/// middle. -1 when there is no such place.
qsizetype usualSplit(const QString &text);

/// Puts the texts of all into the first, a line each, with their themes and links; the others go. What was private stays so:
/// one private note makes all of it private. Factors and actions that came from the others point to the first.
Result<> mergeNotes(ReviewSession &session, const QList<NoteId> &ids);

/// Puts the notes one after the other at that place among those that are there (clamped).
Result<> placeNotes(ReviewSession &session, const QList<NoteId> &ids, const NotePlace &to, qsizetype at);

/// Makes an action of each; it links back to the note and has its events and themes. Its title is one line without Markdown,
/// which the caller knows how to make of a note's text.
Result<QList<ActionId>> makeActions(ReviewSession &session, const QList<NoteId> &ids,
                                    QString (*titleOf)(const QString &text));
/// Makes a factor of each, at the top of the tree; it links back to the note and has its events.
Result<QList<FactorId>> makeFactors(ReviewSession &session, const QList<NoteId> &ids);

/// Ties the notes to the event, or takes the tie of one away.
Result<> linkNotes(ReviewSession &session, const QList<NoteId> &ids, EventId event);
Result<> unlinkNote(ReviewSession &session, NoteId id, EventId event);

/// What was made of the note.
struct NoteOutcome
{
    QList<ActionId> actions;
    QList<FactorId> factors;

    bool isEmpty() const { return actions.isEmpty() && factors.isEmpty(); }
    bool operator==(const NoteOutcome &) const = default;
};
NoteOutcome outcomeOf(const ReviewSession &session, NoteId id);

} // namespace debrief
