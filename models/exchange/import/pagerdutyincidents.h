// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/serviceevents.h"

#include <QHash>
#include <QJsonObject>

namespace debrief {

struct ServiceRecord;

/// Gathers PagerDuty's records by incident: entries of many incidents may come mixed.
class PagerDutyIncidents
{
public:
    explicit PagerDutyIncidents(ImportSink &sink) : m_sink(sink) {}

    /// False when the record is neither an incident nor a log entry.
    bool take(const ServiceRecord &record);
    /// The members beside a list of log entries may be the incident that they are of.
    void takeBeside(const QJsonObject &members);
    bool isEmpty() const { return m_incidents.isEmpty(); }
    Result<> giveAll();

private:
    struct Incident
    {
        ServiceIncident found;
        QList<ServiceEvent> ownTimes; ///< Of the incident itself, for when its log entries are not there.
    };

    Incident &incidentOf(const QJsonValue &reference);
    void describe(Incident &incident, const QJsonObject &json);
    void takeIncident(const ServiceRecord &record);
    void takeEntry(const ServiceRecord &record, const QJsonValue &reference);
    void takeNote(Incident &incident, const QJsonObject &note);
    static void mark(QList<ServiceEvent> &events);

    ImportSink &m_sink;
    QList<Incident> m_incidents;
    QHash<QString, qsizetype> m_byId;
};

} // namespace debrief
