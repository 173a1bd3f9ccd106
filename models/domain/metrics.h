// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"

#include <QMap>

#include <chrono>
#include <optional>

namespace debrief {

/// A duration that is printed together with its definition (formats.md, "Definitions to print beside numbers").
enum class Metric { TimeToDetect, TimeToAcknowledge, TimeToDiagnose, TimeToMitigate, TimeToResolve, Downtime };

template<>
struct EnumNames<Metric>
{
    static constexpr std::array<std::pair<Metric, const char *>, 6> names{{
        {Metric::TimeToDetect, "time_to_detect"},
        {Metric::TimeToAcknowledge, "time_to_acknowledge"},
        {Metric::TimeToDiagnose, "time_to_diagnose"},
        {Metric::TimeToMitigate, "time_to_mitigate"},
        {Metric::TimeToResolve, "time_to_resolve"},
        {Metric::Downtime, "downtime"},
    }};
};

/// What the milestones say. A metric is missing when one of its ends is.
struct ReviewMetrics
{
    QMap<Milestone, QDateTime> milestones; ///< UTC.
    QDateTime firstReportedAt; ///< UTC: the earliest alert or ticket, else detected; invalid when there is neither.
    QMap<Metric, std::chrono::milliseconds> durations; ///< Negative when the milestones stand in the wrong order.

    std::optional<std::chrono::milliseconds> duration(Metric metric) const;
    bool operator==(const ReviewMetrics &) const = default;
};

/// time to detect = impact began → detected; to acknowledge = detected → acknowledged; to diagnose = detected → diagnosed;
/// to mitigate = detected → mitigated; to resolve (S2's MTTR) = first reported → resolved;
/// downtime = impact began → impact ended, which is mitigated, else resolved.
ReviewMetrics computeMetrics(const QList<TimelineEvent> &events);

} // namespace debrief
