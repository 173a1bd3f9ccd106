// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include "storage/searchhit.h"
#include "storage/statement.h"

#include <QList>

namespace debrief {

/// Full text over everything that has words.
class SearchIndex
{
public:
    explicit SearchIndex(const Database &database);

    /// Makes these the words that the entity is found by.
    Result<> put(const QUuid &entity, ReviewId review, const QString &kind, const QString &words);
    Result<> remove(const QUuid &entity);
    Result<> removeAllOf(ReviewId review);

    /// Every word must be there, as a beginning; best hits first, questions last: each review has
    /// the same ones. Deleted reviews are left out.
    Result<QList<SearchHit>> search(const QString &words, int limit);

private:
    Statement m_insertion;
    Statement m_removal;
    Statement m_removalOfAll;
    Statement m_search;
};

/// FTS5's query for what a person typed: nothing in it is syntax. Empty when it holds no letter or digit.
QString searchQuery(const QString &words);

} // namespace debrief
