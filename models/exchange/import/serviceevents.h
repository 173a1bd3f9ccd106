// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/exacttime.h"
#include "exchange/import/importsink.h"

namespace debrief {

/// An event of an incident that a service tells of, before it goes into a review.
struct ServiceEvent
{
    TimelineEvent event;
    QString sourceKind;
    ImportSink::Weight weight = ImportSink::Weight::Usual;
    QList<std::pair<QString, QString>> links = {}; ///< Title and address.

    void setTime(const ExactTime &time);
    /// Keeps the enumeration's order.
    void bear(Milestone milestone);
};

/// Of which incident, and what is known of it.
struct ServiceIncident
{
    Review
        review; ///< Without a title where the incident is not known: then its events belong to no review of their own.
    QList<ServiceEvent> events;

    void addService(const QString &name);
};

/// Services write the newest first, and many events of one instant: this puts them in the order in which they happened. What is in
/// ascending order already stays as it is.
void putInOrder(QList<ServiceEvent> &events);

/// Those of one instant stay as they are.
void sortByTime(QList<ServiceEvent> &events);

/// Gives an incident's events to the sink in order of time, with their links as evidence, in a review of their own where it has a
/// title.
Result<> give(ServiceIncident incident, ImportSink &sink);

} // namespace debrief
