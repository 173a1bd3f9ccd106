// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/agendaitemrepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "id, review_id, title, planned_seconds, actual_seconds, position"_L1;

} // namespace

AgendaItemRepository::AgendaItemRepository(const Database &database)
    : EntityRepository(database, u"agenda_item"_s, columns)
{
}

QVariantList AgendaItemRepository::values(const AgendaItem &item) const
{
    return {
        idValue(item.id),    idValue(item.reviewId), textValue(item.title),
        item.plannedSeconds, item.actualSeconds,     item.order,
    };
}

AgendaItem AgendaItemRepository::read(Row &row) const
{
    AgendaItem item;
    item.id = row.id<AgendaItemId>();
    item.reviewId = row.id<ReviewId>();
    item.title = row.text();
    item.plannedSeconds = row.integer();
    item.actualSeconds = row.integer();
    item.order = row.integer();
    return item;
}

} // namespace debrief
