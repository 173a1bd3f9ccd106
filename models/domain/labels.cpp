// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/labels.h"

#include <QCoreApplication>

namespace debrief {

namespace {

class Labels
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Labels)
};

} // namespace

QString label(ReviewKind value)
{
    switch (value) {
    case ReviewKind::Local: return Labels::tr("Local review");
    case ReviewKind::Global: return Labels::tr("Global review");
    }
    return {};
}

QString label(ReviewState value)
{
    switch (value) {
    case ReviewState::Draft: return Labels::tr("Draft");
    case ReviewState::InReview: return Labels::tr("In review");
    case ReviewState::Approved: return Labels::tr("Approved");
    case ReviewState::Published: return Labels::tr("Published");
    }
    return {};
}

QString label(Phase value)
{
    switch (value) {
    case Phase::None: return Labels::tr("No phase");
    case Phase::Detect: return Labels::tr("Detect");
    case Phase::Diagnose: return Labels::tr("Diagnose");
    case Phase::Mitigate: return Labels::tr("Mitigate");
    case Phase::Resolve: return Labels::tr("Resolve");
    case Phase::Prevent: return Labels::tr("Prevent");
    }
    return {};
}

QString label(Section value)
{
    switch (value) {
    case Section::Detect: return Labels::tr("Detect");
    case Section::Diagnose: return Labels::tr("Diagnose");
    case Section::Mitigate: return Labels::tr("Mitigate");
    case Section::Resolve: return Labels::tr("Resolve");
    case Section::Prevent: return Labels::tr("Prevent");
    case Section::WentWell: return Labels::tr("Went well");
    case Section::GotLucky: return Labels::tr("Got lucky");
    case Section::Learned: return Labels::tr("Learned");
    case Section::Actions: return Labels::tr("Actions");
    case Section::General: return Labels::tr("General");
    }
    return {};
}

QString label(Role value)
{
    switch (value) {
    case Role::IncidentCommander: return Labels::tr("Incident commander");
    case Role::Scribe: return Labels::tr("Scribe");
    case Role::Facilitator: return Labels::tr("Facilitator");
    case Role::Responder: return Labels::tr("Responder");
    case Role::TeamMember: return Labels::tr("Team member");
    case Role::EngineeringLeadership: return Labels::tr("Engineering leadership");
    case Role::SeniorLeadership: return Labels::tr("Senior leadership");
    case Role::CustomerRepresentative: return Labels::tr("Customer representative");
    case Role::Stakeholder: return Labels::tr("Stakeholder");
    }
    return {};
}

QString label(TimePrecision value)
{
    switch (value) {
    case TimePrecision::Exact: return Labels::tr("Exact");
    case TimePrecision::Approximate: return Labels::tr("Approximate");
    }
    return {};
}

QString label(EventKind value)
{
    switch (value) {
    case EventKind::Observation: return Labels::tr("Observation");
    case EventKind::Alert: return Labels::tr("Alert");
    case EventKind::Ticket: return Labels::tr("Ticket");
    case EventKind::InternalCommunication: return Labels::tr("Internal communication");
    case EventKind::ExternalCommunication: return Labels::tr("External communication");
    case EventKind::StatusUpdate: return Labels::tr("Status page update");
    case EventKind::Remediation: return Labels::tr("Remediation attempt");
    case EventKind::Change: return Labels::tr("Change", "an event: something was changed");
    case EventKind::Decision: return Labels::tr("Decision");
    case EventKind::Escalation: return Labels::tr("Escalation");
    case EventKind::Resolution: return Labels::tr("Resolution");
    }
    return {};
}

QString label(Milestone value)
{
    switch (value) {
    case Milestone::ImpactBegan: return Labels::tr("Impact began");
    case Milestone::Detected: return Labels::tr("Detected");
    case Milestone::Acknowledged: return Labels::tr("Acknowledged");
    case Milestone::Diagnosed: return Labels::tr("Diagnosed");
    case Milestone::Mitigated: return Labels::tr("Mitigated");
    case Milestone::Resolved: return Labels::tr("Resolved");
    }
    return {};
}

QString label(EvidenceKind value)
{
    switch (value) {
    case EvidenceKind::Link: return Labels::tr("Link");
    case EvidenceKind::File: return Labels::tr("File");
    case EvidenceKind::Picture: return Labels::tr("Picture");
    case EvidenceKind::Excerpt: return Labels::tr("Excerpt");
    }
    return {};
}

QString label(FactorRole value)
{
    switch (value) {
    case FactorRole::Trigger: return Labels::tr("Trigger");
    case FactorRole::Contributing: return Labels::tr("Contributing");
    case FactorRole::Mitigating: return Labels::tr("Mitigating");
    case FactorRole::Lucky: return Labels::tr("Lucky");
    }
    return {};
}

QString label(ActionState value)
{
    switch (value) {
    case ActionState::Proposed: return Labels::tr("Proposed");
    case ActionState::Accepted: return Labels::tr("Accepted");
    case ActionState::InProgress: return Labels::tr("In progress");
    case ActionState::Done: return Labels::tr("Done");
    case ActionState::Declined: return Labels::tr("Declined");
    }
    return {};
}

QString label(Horizon value)
{
    switch (value) {
    case Horizon::Unset: return Labels::tr("Not set");
    case Horizon::Immediate: return Labels::tr("Immediate");
    case Horizon::LongerTerm: return Labels::tr("Longer-term");
    }
    return {};
}

QString label(Breadth value)
{
    switch (value) {
    case Breadth::Unset: return Labels::tr("Not set");
    case Breadth::ThisIncident: return Labels::tr("This incident");
    case Breadth::IncidentClass: return Labels::tr("Class of incidents");
    }
    return {};
}

QString label(Level value)
{
    switch (value) {
    case Level::Unset: return Labels::tr("Not set");
    case Level::Low: return Labels::tr("Low");
    case Level::Medium: return Labels::tr("Medium");
    case Level::High: return Labels::tr("High");
    }
    return {};
}

QString label(ActionRelation value)
{
    switch (value) {
    case ActionRelation::RelatesTo: return Labels::tr("Relates to");
    case ActionRelation::Blocks: return Labels::tr("Blocks");
    case ActionRelation::DuplicateOf: return Labels::tr("Duplicate of");
    case ActionRelation::MergedInto: return Labels::tr("Merged into");
    }
    return {};
}

QString label(Metric value)
{
    switch (value) {
    case Metric::TimeToDetect: return Labels::tr("Time to detect");
    case Metric::TimeToAcknowledge: return Labels::tr("Time to acknowledge");
    case Metric::TimeToDiagnose: return Labels::tr("Time to diagnose");
    case Metric::TimeToMitigate: return Labels::tr("Time to mitigate");
    case Metric::TimeToResolve: return Labels::tr("Time to resolve");
    case Metric::Downtime: return Labels::tr("Downtime");
    }
    return {};
}

QString definition(Metric value)
{
    switch (value) {
    case Metric::TimeToDetect: return Labels::tr("From impact began to detected.");
    case Metric::TimeToAcknowledge: return Labels::tr("From detected to acknowledged.");
    case Metric::TimeToDiagnose: return Labels::tr("From detected to diagnosed.");
    case Metric::TimeToMitigate: return Labels::tr("From detected to mitigated.");
    case Metric::TimeToResolve:
        return Labels::tr("From first reported (the first alert or ticket, else detected) to resolved.");
    case Metric::Downtime: return Labels::tr("From impact began to impact ended (mitigated, else resolved).");
    }
    return {};
}

} // namespace debrief
