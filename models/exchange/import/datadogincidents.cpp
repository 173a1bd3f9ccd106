// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/datadogincidents.h"

#include "exchange/import/outsidetext.h"
#include "exchange/import/servicejson.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;
using namespace servicejson;

namespace {

struct DatadogTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::DatadogImporter)
};

QString serviceName()
{
    return u"Datadog"_s;
}

/// A field's value, which has stood in the attributes and among their "fields" in turn.
QJsonValue field(const QJsonObject &attributes, QLatin1StringView name)
{
    const QJsonValue own = attributes.value(name);
    if (!own.isNull() && !own.isUndefined())
        return own;
    return attributes.value("fields"_L1).toObject().value(name).toObject().value("value"_L1);
}

QString relatedId(const QJsonObject &resource, QLatin1StringView name)
{
    return text(resource.value("relationships"_L1).toObject().value(name).toObject().value("data"_L1).toObject(),
                {"id"_L1});
}

/// A cell's content: Markdown, or for the cells that Datadog makes itself, what they hold by name.
QString contentOf(const QJsonObject &attributes)
{
    const QJsonValue content = attributes.value("content"_L1);
    if (content.isString())
        return boundedMarkdown(content.toString());
    const QJsonObject object = content.toObject();
    const QString told = text(object, {"content"_L1, "message"_L1, "text"_L1});
    if (!told.isEmpty())
        return boundedMarkdown(told);
    QStringList parts;
    for (auto it = object.constBegin(); it != object.constEnd() && parts.size() < 20; ++it) {
        const QString value = nameOf(it.value());
        if (!value.isEmpty())
            parts.append(plainAsMarkdown(DatadogTexts::tr("%1: %2").arg(it.key(), value)));
    }
    return parts.join(u'\n');
}

} // namespace

bool DatadogIncidents::take(const ServiceRecord &record)
{
    const QJsonValue data = record.json.value("data"_L1);
    if (data.isObject() || data.isArray())
        takeIncluded(record.json);
    if (data.isObject())
        return takeResource({data.toObject(), record.path + u".data"_s, record.file, record.line});
    if (!data.isArray())
        return takeResource(record);
    const QJsonArray resources = data.toArray();
    for (qsizetype i = 0; i < resources.size(); ++i) {
        const ServiceRecord each{resources.at(i).toObject(), u"%1.data[%2]"_s.arg(record.path).arg(i), record.file,
                                 record.line};
        if (!takeResource(each))
            each.warn(m_sink, DatadogTexts::tr("this is no incident and no cell of a timeline, so it was left out."));
    }
    return true;
}

bool DatadogIncidents::takeResource(const ServiceRecord &record)
{
    const QString type = text(record.json, {"type"_L1});
    const QJsonObject attributes = record.json.value("attributes"_L1).toObject();
    if (type == "incidents"_L1 || (attributes.contains("title"_L1) && attributes.contains("public_id"_L1)))
        takeIncident(record);
    else if (type == "incident_timeline_cells"_L1 || attributes.contains("cell_type"_L1))
        takeCell(record, {});
    else
        return false;
    return true;
}

void DatadogIncidents::takeIncluded(const QJsonObject &document)
{
    const QJsonArray included = document.value("included"_L1).toArray();
    for (qsizetype i = 0; i < included.size(); ++i) {
        const QJsonObject json = included.at(i).toObject();
        const QString type = text(json, {"type"_L1});
        const QJsonObject attributes = json.value("attributes"_L1).toObject();
        if (type == "users"_L1)
            m_users.insert(text(json, {"id"_L1}), oneLine(text(attributes, {"name"_L1, "email"_L1, "handle"_L1})));
        else if (type == "incident_impacts"_L1)
            m_impacts.insert(text(json, {"id"_L1}), attributes);
        else if (type == "incident_timeline_cells"_L1)
            takeCell({json, u"$.included[%1]"_s.arg(i), {}, 0}, {});
    }
}

void DatadogIncidents::takeIncident(const ServiceRecord &record)
{
    const QJsonObject attributes = record.json.value("attributes"_L1).toObject();
    Incident incident;
    Review &review = incident.found.review;
    review.source = serviceName();
    const QString number = text(attributes, {"public_id"_L1});
    review.sourceKey = text(record.json, {"id"_L1});
    if (review.sourceKey.isEmpty())
        review.sourceKey = number;
    review.title = oneLine(text(attributes, {"title"_L1}));
    if (review.title.isEmpty())
        review.title = DatadogTexts::tr("Datadog incident %1").arg(number.isEmpty() ? review.sourceKey : number);
    review.incident.reference = number.isEmpty() ? review.sourceKey : u'#' + number;
    review.incident.severity = oneLine(nameOf(field(attributes, "severity"_L1)));
    if (review.incident.severity == "UNKNOWN"_L1)
        review.incident.severity.clear();
    review.incident.impact = plainAsMarkdown(text(attributes, {"customer_impact_scope"_L1}));
    review.summary = boundedMarkdown(nameOf(field(attributes, "summary"_L1)));
    if (const QString cause = boundedMarkdown(nameOf(field(attributes, "root_cause"_L1))); !cause.isEmpty())
        review.summary = paragraphs({review.summary, DatadogTexts::tr("**Root cause:** %1").arg(cause)});
    if (!m_sink.options().zone.isEmpty())
        review.incident.timeZone = m_sink.options().zone;
    for (const QJsonValue &service : field(attributes, "services"_L1).toArray())
        incident.found.addService(nameOf(service));

    incident.creator = relatedId(record.json, "created_by_user"_L1);
    if (incident.creator.isEmpty())
        incident.creator = relatedId(record.json, "declared_by_user"_L1);
    const QJsonObject relationships = record.json.value("relationships"_L1).toObject();
    for (const QJsonValue &impact : relationships.value("impacts"_L1).toObject().value("data"_L1).toArray())
        incident.impacts.append(text(impact.toObject(), {"id"_L1}));
    addOwnTimes(attributes, incident);
    if (incident.found.events.isEmpty())
        record.warn(m_sink,
                    DatadogTexts::tr("the incident has no time that can be read (created, detected, resolved)."));
    for (const auto key : {"timeline"_L1, "timeline_cells"_L1, "cells"_L1}) {
        takeCells(record, attributes.value(key), review.sourceKey);
        takeCells(record, record.json.value(key), review.sourceKey);
    }
    m_incidents.append(std::move(incident));
}

void DatadogIncidents::addOwnTimes(const QJsonObject &attributes, Incident &incident)
{
    QList<ServiceEvent> &events = incident.found.events;
    const QString &key = incident.found.review.sourceKey;
    const auto add = [&](QLatin1StringView name, const QString &what, EventKind kind) -> ServiceEvent * {
        const auto at = time(attributes, {name}, m_sink.options().zone);
        if (!at)
            return nullptr;
        ServiceEvent found;
        found.setTime(*at);
        found.sourceKind = name;
        found.event.kind = kind;
        found.event.text = what;
        found.event.source = serviceName();
        found.event.sourceKey = key + u'/' + name;
        events.append(std::move(found));
        return &events.last();
    };
    if (ServiceEvent *const began =
            add("customer_impact_start"_L1, DatadogTexts::tr("Customer impact began"), EventKind::Observation))
        began->bear(Milestone::ImpactBegan);
    if (ServiceEvent *const created = add("created"_L1, DatadogTexts::tr("Incident declared"), EventKind::Ticket)) {
        // Datadog itself sets the detection to when the incident was made, until somebody corrects it.
        const auto detected = time(attributes, {"detected"_L1}, m_sink.options().zone);
        if (!detected || detected->utc == created->event.time.happenedAt)
            created->bear(Milestone::Detected);
    }
    const bool isDetected = std::any_of(events.cbegin(), events.cend(), [](const ServiceEvent &each) {
        return each.event.milestones.contains(Milestone::Detected);
    });
    if (!isDetected) {
        if (ServiceEvent *const detected =
                add("detected"_L1, DatadogTexts::tr("Incident detected"), EventKind::Observation))
            detected->bear(Milestone::Detected);
    }
    if (ServiceEvent *const ended =
            add("customer_impact_end"_L1, DatadogTexts::tr("Customer impact ended"), EventKind::Observation))
        ended->bear(Milestone::Mitigated);
    if (ServiceEvent *const resolved = add("resolved"_L1, DatadogTexts::tr("Incident resolved"), EventKind::Resolution))
        resolved->bear(Milestone::Resolved);
}

void DatadogIncidents::takeCells(const ServiceRecord &record, const QJsonValue &cells, const QString &incident)
{
    const QJsonArray list = cells.isObject() ? cells.toObject().value("data"_L1).toArray() : cells.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        takeCell({list.at(i).toObject(), u"%1.timeline[%2]"_s.arg(record.path).arg(i), record.file, record.line},
                 incident);
}

void DatadogIncidents::takeCell(const ServiceRecord &record, const QString &incident)
{
    const QJsonObject attributes =
        record.json.contains("attributes"_L1) ? record.json.value("attributes"_L1).toObject() : record.json;
    // What is shown is the time that people corrected.
    const auto at = time(attributes, {"display_time"_L1, "created"_L1}, m_sink.options().zone);
    if (!at) {
        record.warn(m_sink, DatadogTexts::tr("the cell has no time that can be read (display_time, created), so it was "
                                             "left out."));
        return;
    }
    Cell cell;
    cell.incident = incident;
    for (const auto name : {"incident"_L1, "incidents"_L1}) {
        if (cell.incident.isEmpty())
            cell.incident = relatedId(record.json, name);
    }
    if (cell.incident.isEmpty())
        cell.incident = text(attributes, {"incident_id"_L1});
    cell.author = relatedId(record.json, "created_by_user"_L1);
    ServiceEvent &found = cell.event;
    found.setTime(*at);
    found.sourceKind = text(attributes, {"cell_type"_L1});
    found.event.kind = found.sourceKind == "markdown"_L1 ? EventKind::InternalCommunication : EventKind::Observation;
    found.event.text = contentOf(attributes);
    if (found.event.text.isEmpty())
        found.event.text = plainAsMarkdown(found.sourceKind);
    found.event.source = oneLine(nameOf(attributes.value("author"_L1)));
    found.event.sourceKey = text(record.json, {"id"_L1});
    if (found.event.sourceKey.isEmpty())
        found.event.sourceKey = u"%1/%2/%3"_s.arg(cell.incident, found.sourceKind, at->utc.toString(Qt::ISODateWithMs));
    m_cells.append(std::move(cell));
}

QString DatadogIncidents::personOf(const QString &user) const
{
    const QString name = m_users.value(user);
    return name.isEmpty() ? serviceName() : name;
}

/// Spans with what they meant, beside the milestones of the whole.
void DatadogIncidents::addImpacts(Incident &incident)
{
    for (const QString &id : std::as_const(incident.impacts)) {
        const QJsonObject attributes = m_impacts.value(id);
        const auto begin = time(attributes, {"start_at"_L1}, m_sink.options().zone);
        if (!begin)
            continue;
        const auto end = time(attributes, {"end_at"_L1}, m_sink.options().zone);
        ServiceEvent found;
        found.setTime(*begin);
        if (end && end->utc >= begin->utc)
            found.event.time.endsAt = end->utc;
        found.sourceKind = u"incident_impacts"_s;
        found.event.text = plainAsMarkdown(text(attributes, {"description"_L1}));
        if (found.event.text.isEmpty())
            found.event.text = DatadogTexts::tr("Impact");
        found.event.source = serviceName();
        found.event.sourceKey = id;
        incident.found.events.append(std::move(found));
    }
}

Result<> DatadogIncidents::giveAll()
{
    ServiceIncident loose;
    QHash<QString, qsizetype> byId;
    for (qsizetype i = 0; i < m_incidents.size(); ++i)
        byId.insert(m_incidents.at(i).found.review.sourceKey, i);
    QList<QList<ServiceEvent>> cells(m_incidents.size());
    for (Cell &cell : m_cells) {
        if (cell.event.event.source.isEmpty())
            cell.event.event.source = personOf(cell.author);
        // A cell that names no incident can only be of the one that there is.
        const qsizetype at = byId.value(cell.incident, m_incidents.size() == 1 && cell.incident.isEmpty() ? 0 : -1);
        (at < 0 ? loose.events : cells[at]).append(std::move(cell.event));
    }
    // What belongs to no incident must come before the first review begins.
    putInOrder(loose.events);
    if (auto given = give(std::move(loose), m_sink); !given)
        return given;
    for (qsizetype i = 0; i < m_incidents.size(); ++i) {
        Incident &incident = m_incidents[i];
        for (ServiceEvent &each : incident.found.events) {
            if (each.sourceKind == "created"_L1)
                each.event.source = personOf(incident.creator);
        }
        addImpacts(incident);
        putInOrder(cells[i]);
        incident.found.events.append(std::move(cells[i]));
        if (auto given = give(std::move(incident.found), m_sink); !given)
            return given;
    }
    return {};
}

} // namespace debrief
