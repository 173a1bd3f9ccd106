// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/participantrepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "id, review_id, name, email, team, roles, present, position"_L1;

} // namespace

ParticipantRepository::ParticipantRepository(const Database &database)
    : EntityRepository(database, u"participant"_s, columns)
{
}

QVariantList ParticipantRepository::values(const Participant &participant) const
{
    return {
        idValue(participant.id),     idValue(participant.reviewId),
        textValue(participant.name), textValue(participant.email),
        textValue(participant.team), enumListValue(participant.roles),
        participant.present,         participant.order,
    };
}

Participant ParticipantRepository::read(Row &row) const
{
    Participant participant;
    participant.id = row.id<ParticipantId>();
    participant.reviewId = row.id<ReviewId>();
    participant.name = row.text();
    participant.email = row.text();
    participant.team = row.text();
    participant.roles = row.enumerations<Role>();
    participant.present = row.flag();
    participant.order = row.integer();
    return participant;
}

} // namespace debrief
