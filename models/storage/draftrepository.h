// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include "storage/statement.h"

namespace debrief {

/// What stands in inputs and is not yet entered.
class DraftRepository
{
public:
    explicit DraftRepository(const Database &database);

    /// Empty when there is none.
    Result<QString> load(ReviewId review, const QString &place);
    /// An empty text forgets it.
    Result<> put(ReviewId review, const QString &place, const QString &text);

private:
    Statement m_selection;
    Statement m_insertion;
    Statement m_removal;
};

} // namespace debrief
