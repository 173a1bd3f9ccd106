// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"
#include "domain/note.h"

#include <QList>

namespace debrief {

class ReviewSession;

/// What came of a parked topic. One that was noted has left the lot.
enum class ParkedOutcome {
    Open,
    Acted,   ///< An action or a factor was made of it.
    Dropped, ///< On purpose: its text is struck out, as Markdown has it, so that whoever reads it sees that.
};

ParkedOutcome parkedOutcome(const ReviewSession &session, const Note &note);

/// The parked topics that nothing has come of yet, in their order. None may be left when the meeting ends.
QList<NoteId> openTopics(const ReviewSession &session);

/// Whether every line is struck out ("~~…~~").
bool isStruckOut(const QString &text);
/// Every line struck out; a text that is so already stays as it is.
QString struckOut(const QString &text);
/// The text before it was struck out; any other as it is.
QString takenUp(const QString &text);

/// Strikes the topics out, or takes them up again. One step to undo.
Result<> dropTopics(ReviewSession &session, const QList<NoteId> &ids);
Result<> takeUpTopics(ReviewSession &session, const QList<NoteId> &ids);

} // namespace debrief
