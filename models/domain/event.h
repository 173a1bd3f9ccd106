// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QList>

namespace debrief {

enum class TimePrecision { Exact, Approximate };

/// S2's important times, and what else a timeline is made of.
enum class EventKind {
    Observation,
    Alert,
    Ticket,
    InternalCommunication,
    ExternalCommunication,
    StatusUpdate,
    Remediation,
    Change,
    Decision,
    Escalation,
    Resolution,
};

/// A mark that at most one event of a review bears. An event may bear several.
enum class Milestone { ImpactBegan, Detected, Acknowledged, Diagnosed, Mitigated, Resolved };

template<>
struct EnumNames<TimePrecision>
{
    static constexpr std::array<std::pair<TimePrecision, const char *>, 2> names{{
        {TimePrecision::Exact, "exact"},
        {TimePrecision::Approximate, "approximate"},
    }};
};

template<>
struct EnumNames<EventKind>
{
    static constexpr std::array<std::pair<EventKind, const char *>, 11> names{{
        {EventKind::Observation, "observation"},
        {EventKind::Alert, "alert"},
        {EventKind::Ticket, "ticket"},
        {EventKind::InternalCommunication, "internal_communication"},
        {EventKind::ExternalCommunication, "external_communication"},
        {EventKind::StatusUpdate, "status_update"},
        {EventKind::Remediation, "remediation"},
        {EventKind::Change, "change"},
        {EventKind::Decision, "decision"},
        {EventKind::Escalation, "escalation"},
        {EventKind::Resolution, "resolution"},
    }};
};

template<>
struct EnumNames<Milestone>
{
    static constexpr std::array<std::pair<Milestone, const char *>, 6> names{{
        {Milestone::ImpactBegan, "impact_began"},
        {Milestone::Detected, "detected"},
        {Milestone::Acknowledged, "acknowledged"},
        {Milestone::Diagnosed, "diagnosed"},
        {Milestone::Mitigated, "mitigated"},
        {Milestone::Resolved, "resolved"},
    }};
};

/// When something happened, as it was entered. The instant is UTC; zone, precision and wording are kept so that
/// nothing that was typed is lost.
struct EventTime
{
    QDateTime happenedAt;    ///< UTC, milliseconds.
    QDateTime endsAt;        ///< UTC; invalid for a point in time. Never before happenedAt.
    QByteArray zone = "UTC"; ///< IANA id, or UTC±hh:mm, in which it was entered.
    TimePrecision precision = TimePrecision::Exact;
    QString enteredAs; ///< What was typed; empty when it came from a machine.

    bool operator==(const EventTime &) const = default;
};

/// Something that happened at a time.
struct TimelineEvent
{
    EventId id;
    ReviewId reviewId;
    EventTime time;
    QDateTime knownAt; ///< UTC: when responders knew it; invalid when not told.
    EventKind kind = EventKind::Observation;
    QList<Milestone> milestones; ///< In the enumeration's order, without repeats.
    QString lane;                ///< Row in the graphical view; empty for the one that the kind suggests.
    QString text;                ///< Markdown.
    QString source;              ///< Who or what says so.
    QString sourceKey;           ///< Identity in the source, by which a second import finds it; empty when typed.
    int order = 0;               ///< Among events of the same instant, small first.

    bool operator==(const TimelineEvent &) const = default;
};

/// The order of a timeline: by instant, then explicit order, then id.
inline bool happensBefore(const TimelineEvent &a, const TimelineEvent &b)
{
    if (a.time.happenedAt != b.time.happenedAt)
        return a.time.happenedAt < b.time.happenedAt;
    if (a.order != b.order)
        return a.order < b.order;
    return a.id < b.id;
}

} // namespace debrief

// All their parts are, and a long timeline is moved when an event comes into its middle.
Q_DECLARE_TYPEINFO(debrief::EventTime, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(debrief::TimelineEvent, Q_RELOCATABLE_TYPE);
