// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/rosteradvice.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace debrief {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::RosterAdvice)
};

QStringList presentWith(const QList<Participant> &participants, Role role)
{
    QStringList names;
    for (const Participant &participant : participants) {
        if (participant.present && participant.roles.contains(role))
            names.append(participant.name);
    }
    return names;
}

} // namespace

QList<RosterAdvice> rosterAdvice(ReviewKind kind, const QList<Participant> &participants)
{
    if (kind == ReviewKind::Global) {
        return {{Texts::tr("A global review is open: invite teams and stakeholders from across the organisation, and "
                           "those who speak for customers."),
                 theme::Tone::TextMuted}};
    }
    const bool hasCommander = !presentWith(participants, Role::IncidentCommander).isEmpty();
    const bool hasScribe = !presentWith(participants, Role::Scribe).isEmpty();
    QList<RosterAdvice> advice;
    if (hasCommander && hasScribe)
        advice.append({Texts::tr("The incident commander and the scribe are present."), theme::Tone::Success});
    if (!hasCommander)
        advice.append({Texts::tr("The incident commander should be present; nobody here has that role yet."),
                       theme::Tone::Warning});
    if (!hasScribe)
        advice.append(
            {Texts::tr("The scribe should be present; nobody here has that role yet."), theme::Tone::Warning});
    QStringList outsiders =
        presentWith(participants, Role::SeniorLeadership) + presentWith(participants, Role::CustomerRepresentative);
    outsiders.removeDuplicates();
    if (!outsiders.isEmpty()) {
        advice.append({Texts::tr("Senior leadership and customer representatives stay away from a local review, so "
                                 "that people can speak openly: %1.")
                           .arg(QLocale().createSeparatedList(outsiders)),
                       theme::Tone::Warning});
    }
    if (const QStringList leaders = presentWith(participants, Role::EngineeringLeadership); !leaders.isEmpty()) {
        advice.append({Texts::tr("Engineering leadership comes only now and then, and only from the team that was "
                                 "closest: %1.")
                           .arg(QLocale().createSeparatedList(leaders)),
                       theme::Tone::TextMuted});
    }
    if (presentWith(participants, Role::TeamMember).isEmpty()) {
        advice.append({Texts::tr("Invite every engineer who was on the call, and the whole team of those closest to "
                                 "the problem; nobody is a team member yet."),
                       theme::Tone::TextMuted});
    }
    return advice;
}

} // namespace debrief
