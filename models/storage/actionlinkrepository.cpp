// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/actionlinkrepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "id, review_id, from_id, to_id, relation"_L1;

} // namespace

ActionLinkRepository::ActionLinkRepository(const Database &database)
    : EntityRepository(database, u"action_link"_s, columns)
{
}

QVariantList ActionLinkRepository::values(const ActionLink &link) const
{
    return {
        idValue(link.id), idValue(link.reviewId), idValue(link.fromId), idValue(link.toId), enumValue(link.relation),
    };
}

ActionLink ActionLinkRepository::read(Row &row) const
{
    ActionLink link;
    link.id = row.id<ActionLinkId>();
    link.reviewId = row.id<ReviewId>();
    link.fromId = row.id<ActionId>();
    link.toId = row.id<ActionId>();
    link.relation = row.enumeration<ActionRelation>();
    return link;
}

} // namespace debrief
