// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/draftrepository.h"

#include "storage/columnvalue.h"
#include "storage/readrows.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selection = "SELECT text FROM draft WHERE review_id = ?1 AND place = ?2"_L1;
constexpr auto insertion = "INSERT INTO draft (review_id, place, text) VALUES (?1, ?2, ?3) "
                           "ON CONFLICT (review_id, place) DO UPDATE SET text = excluded.text"_L1;
constexpr auto removal = "DELETE FROM draft WHERE review_id = ?1 AND place = ?2"_L1;

} // namespace

DraftRepository::DraftRepository(const Database &database)
    : m_selection(database, selection),
      m_insertion(database, insertion),
      m_removal(database, removal)
{
}

Result<QString> DraftRepository::load(ReviewId review, const QString &place)
{
    return readRows<QString>(m_selection, u"draft"_s, {idValue(review), textValue(place)},
                             [](Row &row) { return row.text(); })
        .transform([](const QStringList &found) { return found.value(0); });
}

Result<> DraftRepository::put(ReviewId review, const QString &place, const QString &text)
{
    if (text.isEmpty())
        return m_removal.run({idValue(review), textValue(place)});
    return m_insertion.run({idValue(review), textValue(place), textValue(text)});
}

} // namespace debrief
