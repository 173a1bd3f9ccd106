// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/factorrepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "id, review_id, parent_id, role, text, position"_L1;

} // namespace

FactorRepository::FactorRepository(const Database &database)
    : EntityRepository(database, u"factor"_s, columns),
      m_events(database, u"factor_event"_s, u"factor"_s, u"event"_s),
      m_notes(database, u"factor_note"_s, u"factor"_s, u"note"_s)
{
}

QVariantList FactorRepository::values(const Factor &factor) const
{
    return {
        idValue(factor.id),     idValue(factor.reviewId), idValue(factor.parentId),
        enumValue(factor.role), textValue(factor.text),   factor.order,
    };
}

Factor FactorRepository::read(Row &row) const
{
    Factor factor;
    factor.id = row.id<FactorId>();
    factor.reviewId = row.id<ReviewId>();
    factor.parentId = row.id<FactorId>();
    factor.role = row.enumeration<FactorRole>();
    factor.text = row.text();
    factor.order = row.integer();
    return factor;
}

Result<> FactorRepository::writeLinks(const Factor *before, const Factor &after)
{
    return m_events.replace(after.id.uuid(), before ? &before->eventIds : nullptr, after.eventIds).and_then([&] {
        return m_notes.replace(after.id.uuid(), before ? &before->noteIds : nullptr, after.noteIds);
    });
}

Result<> FactorRepository::readLinks(ReviewId review, QList<Factor> &list)
{
    return m_events.loadInto(review.uuid(), list, &Factor::eventIds).and_then([&] {
        return m_notes.loadInto(review.uuid(), list, &Factor::noteIds);
    });
}

} // namespace debrief
