// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/serviceevents.h"

#include <QHash>
#include <QJsonObject>

namespace debrief {

struct ServiceRecord;

/// Gathers the resources of Datadog's JSON:API. Who did something stands among what is included, after the incidents, so nothing can
/// be given before the end.
class DatadogIncidents
{
public:
    explicit DatadogIncidents(ImportSink &sink) : m_sink(sink) {}

    /// False when the record is neither an incident nor a cell of a timeline.
    bool take(const ServiceRecord &record);
    /// The users, impacts and cells of a document's "included".
    void takeIncluded(const QJsonObject &document);
    bool isEmpty() const { return m_incidents.isEmpty() && m_cells.isEmpty(); }
    Result<> giveAll();

private:
    struct Incident
    {
        ServiceIncident found;
        QString creator;     ///< A user's id.
        QStringList impacts; ///< Ids of what is included.
    };
    struct Cell
    {
        ServiceEvent event;
        QString incident; ///< Its id; empty when the cell does not say.
        QString author;   ///< A user's id.
    };

    bool takeResource(const ServiceRecord &record);
    void takeIncident(const ServiceRecord &record);
    void takeCell(const ServiceRecord &record, const QString &incident);
    void takeCells(const ServiceRecord &record, const QJsonValue &cells, const QString &incident);
    void addOwnTimes(const QJsonObject &attributes, Incident &incident);
    void addImpacts(Incident &incident);
    QString personOf(const QString &user) const;

    ImportSink &m_sink;
    QList<Incident> m_incidents;
    QList<Cell> m_cells;
    QHash<QString, QString> m_users;
    QHash<QString, QJsonObject> m_impacts; ///< Attributes by id.
};

} // namespace debrief
