// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/serviceevents.h"

#include "exchange/import/outsidetext.h"

#include <algorithm>

namespace debrief {

void ServiceEvent::setTime(const ExactTime &time)
{
    event.time.happenedAt = time.utc;
    event.time.zone = time.zone;
}

void ServiceEvent::bear(Milestone milestone)
{
    if (event.milestones.contains(milestone))
        return;
    event.milestones.append(milestone);
    std::sort(event.milestones.begin(), event.milestones.end());
}

void ServiceIncident::addService(const QString &name)
{
    const QString service = oneLine(name);
    if (!service.isEmpty() && !review.incident.services.contains(service))
        review.incident.services.append(service);
}

void putInOrder(QList<ServiceEvent> &events)
{
    if (events.isEmpty())
        return;
    if (events.first().event.time.happenedAt >= events.last().event.time.happenedAt)
        std::reverse(events.begin(), events.end());
    sortByTime(events);
}

void sortByTime(QList<ServiceEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const ServiceEvent &a, const ServiceEvent &b) {
        return a.event.time.happenedAt < b.event.time.happenedAt;
    });
}

Result<> give(ServiceIncident incident, ImportSink &sink)
{
    sortByTime(incident.events);
    if (!incident.review.title.isEmpty()) {
        if (!incident.review.createdAt.isValid())
            incident.review.createdAt = QDateTime::currentDateTimeUtc();
        sink.beginReview(std::move(incident.review));
    }
    for (ServiceEvent &each : incident.events) {
        if (sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        const auto id = sink.add(std::move(each.event), each.sourceKind, each.weight);
        if (!id)
            continue;
        for (const auto &[title, address] : std::as_const(each.links)) {
            Evidence evidence;
            evidence.eventId = *id;
            evidence.title = oneLine(title);
            evidence.url = webAddress(address);
            if (!evidence.url.isEmpty())
                sink.addEvidence(std::move(evidence));
        }
    }
    return {};
}

} // namespace debrief
