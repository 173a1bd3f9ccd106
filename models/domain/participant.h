// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/ids.h"

#include <QList>

namespace debrief {

enum class Role {
    IncidentCommander,
    Scribe,
    Facilitator,
    Responder,
    TeamMember,
    EngineeringLeadership,
    SeniorLeadership,
    CustomerRepresentative,
    Stakeholder,
};

template<>
struct EnumNames<Role>
{
    static constexpr std::array<std::pair<Role, const char *>, 9> names{{
        {Role::IncidentCommander, "incident_commander"},
        {Role::Scribe, "scribe"},
        {Role::Facilitator, "facilitator"},
        {Role::Responder, "responder"},
        {Role::TeamMember, "team_member"},
        {Role::EngineeringLeadership, "engineering_leadership"},
        {Role::SeniorLeadership, "senior_leadership"},
        {Role::CustomerRepresentative, "customer_representative"},
        {Role::Stakeholder, "stakeholder"},
    }};
};

/// A person with roles.
struct Participant
{
    ParticipantId id;
    ReviewId reviewId;
    QString name;
    QString email;
    QString team;
    QList<Role> roles;
    bool present = true; ///< Is (or was) at the meeting.
    int order = 0;

    bool operator==(const Participant &) const = default;
};

} // namespace debrief
