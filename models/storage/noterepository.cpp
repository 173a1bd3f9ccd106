// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/noterepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns =
    "id, review_id, prompt_id, text, is_private, is_parked, captured_at, author, themes, position"_L1;

} // namespace

NoteRepository::NoteRepository(const Database &database)
    : EntityRepository(database, u"note"_s, columns),
      m_events(database, u"note_event"_s, u"note"_s, u"event"_s)
{
}

QVariantList NoteRepository::values(const Note &note) const
{
    return {
        idValue(note.id), idValue(note.reviewId),     idValue(note.promptId), textValue(note.text),    note.isPrivate,
        note.isParked,    timeValue(note.capturedAt), textValue(note.author), wordsValue(note.themes), note.order,
    };
}

Note NoteRepository::read(Row &row) const
{
    Note note;
    note.id = row.id<NoteId>();
    note.reviewId = row.id<ReviewId>();
    note.promptId = row.id<PromptId>();
    note.text = row.text();
    note.isPrivate = row.flag();
    note.isParked = row.flag();
    note.capturedAt = row.time();
    note.author = row.text();
    note.themes = row.words();
    note.order = row.integer();
    return note;
}

Result<> NoteRepository::writeLinks(const Note *before, const Note &after)
{
    return m_events.replace(after.id.uuid(), before ? &before->eventIds : nullptr, after.eventIds);
}

Result<> NoteRepository::readLinks(ReviewId review, QList<Note> &list)
{
    return m_events.loadInto(review.uuid(), list, &Note::eventIds);
}

} // namespace debrief
