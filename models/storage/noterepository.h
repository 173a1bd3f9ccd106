// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/note.h"

#include "storage/entityrepository.h"
#include "storage/linktable.h"

namespace debrief {

/// What was captured in the meeting.
class NoteRepository final : public EntityRepository<Note>
{
public:
    explicit NoteRepository(const Database &database);

protected:
    QVariantList values(const Note &note) const override;
    Note read(Row &row) const override;
    Result<> writeLinks(const Note *before, const Note &after) override;
    Result<> readLinks(ReviewId review, QList<Note> &list) override;

private:
    LinkTable m_events;
};

} // namespace debrief
