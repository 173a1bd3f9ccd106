// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/metrics.h"

#include "domain/metricscollector.h"

namespace debrief {

namespace {

void keepEarliest(QDateTime &earliest, const QDateTime &candidate)
{
    if (candidate.isValid() && (!earliest.isValid() || candidate < earliest))
        earliest = candidate;
}

bool isReport(EventKind kind)
{
    return kind == EventKind::Alert || kind == EventKind::Ticket;
}

void measure(ReviewMetrics &metrics, Metric metric, const QDateTime &from, const QDateTime &to)
{
    if (from.isValid() && to.isValid())
        metrics.durations.insert(metric, std::chrono::milliseconds(from.msecsTo(to)));
}

} // namespace

std::optional<std::chrono::milliseconds> ReviewMetrics::duration(Metric metric) const
{
    const auto found = durations.constFind(metric);
    return found == durations.cend() ? std::nullopt : std::optional(*found);
}

void MetricsCollector::add(const TimelineEvent &event)
{
    const QDateTime &at = event.time.happenedAt;
    if (isReport(event.kind))
        keepEarliest(m_times.firstReportedAt, at);
    if (event.milestones.isEmpty() || !at.isValid())
        return;
    // A library holds one event a milestone; of a file that has more, the first counts.
    for (const Milestone milestone : event.milestones)
        keepEarliest(m_times.milestones[milestone], at);
}

ReviewMetrics MetricsCollector::metrics() const
{
    ReviewMetrics metrics = m_times;
    const auto at = [&metrics](Milestone milestone) { return metrics.milestones.value(milestone); };
    const QDateTime began = at(Milestone::ImpactBegan);
    const QDateTime detected = at(Milestone::Detected);
    const QDateTime mitigated = at(Milestone::Mitigated);
    const QDateTime resolved = at(Milestone::Resolved);
    if (!metrics.firstReportedAt.isValid())
        metrics.firstReportedAt = detected;

    measure(metrics, Metric::TimeToDetect, began, detected);
    measure(metrics, Metric::TimeToAcknowledge, detected, at(Milestone::Acknowledged));
    measure(metrics, Metric::TimeToDiagnose, detected, at(Milestone::Diagnosed));
    measure(metrics, Metric::TimeToMitigate, detected, mitigated);
    measure(metrics, Metric::TimeToResolve, metrics.firstReportedAt, resolved);
    measure(metrics, Metric::Downtime, began, mitigated.isValid() ? mitigated : resolved);
    return metrics;
}

ReviewMetrics computeMetrics(const QList<TimelineEvent> &events)
{
    MetricsCollector collector;
    for (const TimelineEvent &event : events)
        collector.add(event);
    return collector.metrics();
}

} // namespace debrief
