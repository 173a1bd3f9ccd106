// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventmarks.h"

#include "ui/style/theme.h"

namespace debrief {

QIcon kindIcon(EventKind kind)
{
    switch (kind) {
    case EventKind::Observation: return theme::icon(QStringLiteral("view-visible"));
    case EventKind::Alert: return theme::icon(QStringLiteral("notifications"));
    case EventKind::Ticket: return theme::icon(QStringLiteral("view-task"));
    case EventKind::InternalCommunication: return theme::icon(QStringLiteral("dialog-messages"));
    case EventKind::ExternalCommunication: return theme::icon(QStringLiteral("mail-send"));
    case EventKind::StatusUpdate: return theme::icon(QStringLiteral("internet-services"));
    case EventKind::Remediation: return theme::icon(QStringLiteral("configure"));
    case EventKind::Change: return theme::icon(QStringLiteral("vcs-commit"));
    case EventKind::Decision: return theme::icon(QStringLiteral("vcs-branch"));
    case EventKind::Escalation: return theme::icon(QStringLiteral("go-up"));
    case EventKind::Resolution: return theme::icon(QStringLiteral("dialog-ok-apply"));
    }
    return {};
}

std::optional<Section> sectionOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Detected: return Section::Detect;
    case Milestone::Diagnosed: return Section::Diagnose;
    case Milestone::Mitigated: return Section::Mitigate;
    case Milestone::Resolved: return Section::Resolve;
    case Milestone::ImpactBegan:
    case Milestone::Acknowledged: break;
    }
    return std::nullopt;
}

std::optional<Section> sectionOf(Phase phase)
{
    for (const Section section : enumValues<Section>()) {
        if (phase != Phase::None && phaseOf(section) == phase)
            return section;
    }
    return std::nullopt;
}

} // namespace debrief
