// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "storage/columnvalue.h"
#include "storage/readrows.h"

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insertion =
    "INSERT INTO search_entry (entity_id, review_id, kind, text) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (entity_id) DO UPDATE SET review_id = excluded.review_id, kind = excluded.kind, "
    "text = excluded.text"_L1;
constexpr auto removal = "DELETE FROM search_entry WHERE entity_id = ?1"_L1;
constexpr auto removalOfAll = "DELETE FROM search_entry WHERE review_id = ?1"_L1;
constexpr auto selection = "SELECT search_entry.entity_id, search_entry.review_id, search_entry.kind, "
                           "snippet(search_text, 0, char(2), char(3), char(8230), 16) "
                           "FROM search_text JOIN search_entry ON search_entry.rowid = search_text.rowid "
                           "JOIN review ON review.id = search_entry.review_id "
                           "WHERE search_text MATCH ?1 AND review.deleted_at IS NULL "
                           "ORDER BY search_entry.kind = 'prompt', bm25(search_text), search_entry.rowid LIMIT ?2"_L1;

bool hasToken(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(),
                       [](uint character) { return QChar::isLetterOrNumber(character); });
}

} // namespace

QString searchQuery(const QString &words)
{
    QString typed = words;
    typed.replace(QChar::Null, u' ');
    QStringList terms;
    const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString part : parts) {
        if (hasToken(part))
            terms.append(u"\"%1\"*"_s.arg(part.replace(u'"', "\"\""_L1)));
    }
    return terms.join(" AND "_L1);
}

SearchIndex::SearchIndex(const Database &database)
    : m_insertion(database, insertion),
      m_removal(database, removal),
      m_removalOfAll(database, removalOfAll),
      m_search(database, selection)
{
}

Result<> SearchIndex::put(const QUuid &entity, ReviewId review, const QString &kind, const QString &words)
{
    if (words.isEmpty())
        return remove(entity);
    return m_insertion.run({uuidValue(entity), idValue(review), textValue(kind), textValue(words)});
}

Result<> SearchIndex::remove(const QUuid &entity)
{
    return m_removal.run({uuidValue(entity)});
}

Result<> SearchIndex::removeAllOf(ReviewId review)
{
    return m_removalOfAll.run({idValue(review)});
}

Result<QList<SearchHit>> SearchIndex::search(const QString &words, int limit)
{
    const QString query = searchQuery(words);
    if (query.isEmpty())
        return QList<SearchHit>();
    return readRows<SearchHit>(m_search, u"search_entry"_s, {query, limit}, [](Row &row) {
        SearchHit hit;
        hit.entityId = row.uuid();
        hit.reviewId = row.id<ReviewId>();
        hit.kind = row.text();
        hit.snippet = row.text();
        return hit;
    });
}

} // namespace debrief
