// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/opsgenieimporter.h"

#include "exchange/import/outsidetext.h"
#include "exchange/import/serviceevents.h"
#include "exchange/import/servicejson.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;
using namespace servicejson;

namespace {

struct OpsgenieTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::OpsgenieImporter)
};

QString serviceName()
{
    return u"Opsgenie"_s;
}

bool isOpening(const QString &type)
{
    return type == "IncidentOpened"_L1 || type == "IncidentCreated"_L1;
}

EventKind kindOf(const QString &type)
{
    if (isOpening(type))
        return EventKind::Ticket;
    if (type == "IncidentResolved"_L1)
        return EventKind::Resolution;
    if (type.startsWith("AssociatedAlert"_L1))
        return EventKind::Alert;
    if (type.startsWith("StatusPage"_L1))
        return EventKind::StatusUpdate;
    if (type.contains("Responder"_L1) && type.endsWith("Added"_L1))
        return EventKind::Escalation;
    if (type.contains("Note"_L1) || type.contains("Stakeholder"_L1) || type.contains("Chat"_L1))
        return EventKind::InternalCommunication;
    return EventKind::Observation;
}

/// A title or description: {type, content}, where the type says whether it is Markdown.
QString richText(const QJsonValue &value)
{
    const QString content = value.isObject() ? text(value.toObject(), {"content"_L1}) : value.toString();
    return value.toObject().value("type"_L1).toString() == "markdown"_L1 ? boundedMarkdown(content)
                                                                         : plainAsMarkdown(content);
}

/// Who responds is noted at the very instant at which the incident is opened, now before, now behind that.
void putOpeningFirst(QList<ServiceEvent> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const ServiceEvent &a, const ServiceEvent &b) {
        if (a.event.time.happenedAt != b.event.time.happenedAt)
            return a.event.time.happenedAt < b.event.time.happenedAt;
        return isOpening(a.sourceKind) && !isOpening(b.sourceKind);
    });
}

QString actorOf(const QJsonObject &actor)
{
    const QString name = oneLine(text(actor, {"name"_L1, "email"_L1}));
    const QString type = text(actor, {"type"_L1});
    return name.isEmpty() || type == "api"_L1 || type == "system"_L1 || name == "System"_L1 ? serviceName() : name;
}

bool isIncident(const QJsonObject &json)
{
    return json.contains("message"_L1) &&
           (json.contains("tinyId"_L1) || json.contains("timelines"_L1) || json.contains("impactStartDate"_L1));
}

class OpsgenieReading
{
public:
    explicit OpsgenieReading(ImportSink &sink) : m_sink(sink) {}

    bool take(const ServiceRecord &record)
    {
        const QJsonValue data = record.json.value("data"_L1);
        if (data.isObject())
            return take({data.toObject(), record.path + u".data"_s, record.file, record.line});
        if (isIncident(record.json))
            takeIncident(record);
        else if (record.json.value("entries"_L1).isArray())
            takeEntries(record, "entries"_L1, m_loose);
        else if (record.json.contains("eventTime"_L1))
            takeEntry(record, m_loose);
        else
            return false;
        return true;
    }

    bool isEmpty() const { return m_incidents.isEmpty() && m_loose.events.isEmpty(); }

    Result<> giveAll()
    {
        // What belongs to no incident must come before the first review begins.
        putInOrder(m_loose.events);
        putOpeningFirst(m_loose.events);
        mark(m_loose.events);
        if (auto given = give(std::move(m_loose), m_sink); !given)
            return given;
        for (ServiceIncident &incident : m_incidents) {
            if (auto given = give(std::move(incident), m_sink); !given)
                return given;
        }
        return {};
    }

private:
    void takeIncident(const ServiceRecord &record);
    void takeEntries(const ServiceRecord &record, QLatin1StringView key, ServiceIncident &incident);
    void takeEntry(const ServiceRecord &record, ServiceIncident &incident);
    void addImpact(const ServiceRecord &record, ServiceIncident &incident);
    static void mark(QList<ServiceEvent> &events);

    ImportSink &m_sink;
    QList<ServiceIncident> m_incidents;
    ServiceIncident m_loose;
};

void OpsgenieReading::takeIncident(const ServiceRecord &record)
{
    const QJsonObject &json = record.json;
    ServiceIncident incident;
    Review &review = incident.review;
    review.source = serviceName();
    review.sourceKey = text(json, {"id"_L1, "tinyId"_L1});
    review.title = oneLine(text(json, {"message"_L1}));
    if (review.title.isEmpty())
        review.title = OpsgenieTexts::tr("Opsgenie incident %1").arg(text(json, {"tinyId"_L1, "id"_L1}));
    review.incident.reference = webAddress(text(json.value("links"_L1).toObject(), {"web"_L1}));
    review.incident.severity = oneLine(text(json, {"priority"_L1}));
    review.incident.impact = plainAsMarkdown(text(json, {"description"_L1}));
    if (!m_sink.options().zone.isEmpty())
        review.incident.timeZone = m_sink.options().zone;
    for (const QJsonValue &service : list(json, {"impactedServices"_L1})) {
        // Ids say nothing to a reader.
        if (const QString name = nameOf(service); QUuid::fromString(name).isNull())
            incident.addService(name);
    }
    takeEntries(record, json.value("timelines"_L1).isArray() ? "timelines"_L1 : "timeline"_L1, incident);
    putInOrder(incident.events);
    putOpeningFirst(incident.events);
    if (incident.events.isEmpty()) {
        if (const auto created = time(json, {"createdAt"_L1}, m_sink.options().zone)) {
            ServiceEvent opened;
            opened.setTime(*created);
            opened.sourceKind = u"IncidentOpened"_s;
            opened.event.kind = kindOf(opened.sourceKind);
            opened.event.text = OpsgenieTexts::tr("Incident opened");
            opened.event.source = serviceName();
            opened.event.sourceKey = review.sourceKey + u"/opened"_s;
            incident.events.append(opened);
        }
    }
    mark(incident.events);
    addImpact(record, incident);
    m_incidents.append(std::move(incident));
}

void OpsgenieReading::takeEntries(const ServiceRecord &record, QLatin1StringView key, ServiceIncident &incident)
{
    QJsonValue value = record.json.value(key);
    if (value.isObject())
        value = value.toObject().value("entries"_L1);
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        takeEntry({entries.at(i).toObject(), u"%1.%2[%3]"_s.arg(record.path, key).arg(i), record.file, record.line},
                  incident);
}

void OpsgenieReading::takeEntry(const ServiceRecord &record, ServiceIncident &incident)
{
    const QJsonObject &json = record.json;
    const auto at = time(json, {"eventTime"_L1}, m_sink.options().zone);
    if (!at) {
        record.warn(m_sink,
                    OpsgenieTexts::tr("the entry has no time that can be read (eventTime), so it was left out."));
        return;
    }
    ServiceEvent found;
    found.setTime(*at);
    found.sourceKind = text(json, {"type"_L1});
    found.event.kind = kindOf(found.sourceKind);
    found.event.text = paragraphs({richText(json.value("title"_L1)), richText(json.value("description"_L1))});
    if (found.event.text.isEmpty())
        found.event.text = plainAsMarkdown(found.sourceKind);
    found.event.source = actorOf(json.value("actor"_L1).toObject());
    found.event.sourceKey = text(json, {"id"_L1});
    if (found.event.sourceKey.isEmpty())
        found.event.sourceKey =
            u"%1/%2/%3"_s.arg(incident.review.sourceKey, found.sourceKind, at->utc.toString(Qt::ISODateWithMs));
    if (json.value("hidden"_L1).toBool())
        found.weight = ImportSink::Weight::Noise;
    incident.events.append(std::move(found));
}

/// The first time that the incident was opened, the first acknowledgement before it was resolved (resolving acknowledges what is left),
/// and the last resolution after which it was not opened again; closing counts where nothing was resolved.
void OpsgenieReading::mark(QList<ServiceEvent> &events)
{
    ServiceEvent *opened = nullptr;
    ServiceEvent *acknowledged = nullptr;
    ServiceEvent *resolved = nullptr;
    ServiceEvent *closed = nullptr;
    for (ServiceEvent &each : events) {
        const QString &type = each.sourceKind;
        if (isOpening(type) && !opened)
            opened = &each;
        else if (type.endsWith("Acked"_L1) && !acknowledged && !resolved)
            acknowledged = &each;
        else if (type == "IncidentResolved"_L1 && !resolved)
            resolved = &each;
        else if (type == "IncidentClosed"_L1 && !closed)
            closed = &each;
        else if (type == "IncidentReopened"_L1)
            resolved = closed = nullptr;
    }
    if (opened)
        opened->bear(Milestone::Detected);
    if (acknowledged)
        acknowledged->bear(Milestone::Acknowledged);
    if (ServiceEvent *const ended = resolved ? resolved : closed)
        ended->bear(Milestone::Resolved);
}

/// The incident says itself from when to when there was an impact.
void OpsgenieReading::addImpact(const ServiceRecord &record, ServiceIncident &incident)
{
    const auto add = [&](QLatin1StringView key, const QString &what, Milestone milestone) {
        const auto at = time(record.json, {key}, m_sink.options().zone);
        if (!at)
            return;
        ServiceEvent found;
        found.setTime(*at);
        found.sourceKind = key;
        found.event.text = what;
        found.event.source = serviceName();
        found.event.sourceKey = incident.review.sourceKey + u'/' + key;
        found.bear(milestone);
        incident.events.append(std::move(found));
    };
    add("impactStartDate"_L1, OpsgenieTexts::tr("The impact began."), Milestone::ImpactBegan);
    add("impactEndDate"_L1, OpsgenieTexts::tr("The impact ended."), Milestone::Mitigated);
}

} // namespace

QString OpsgenieImporter::id() const
{
    return u"opsgenie"_s;
}

QString OpsgenieImporter::label() const
{
    return OpsgenieTexts::tr("Opsgenie incidents with timelines (JSON)");
}

QStringList OpsgenieImporter::suffixes() const
{
    return {u"json"_s, u"jsonl"_s};
}

int OpsgenieImporter::recognise(const ImportSource &source) const
{
    const QString head = jsonHead(source);
    if (hasMembers(head, {"tinyId"_L1, "message"_L1}) &&
        (hasMembers(head, {"impactStartDate"_L1}) || hasMembers(head, {"timelines"_L1}) ||
         hasMembers(head, {"ownerTeam"_L1})))
        return 92;
    return hasMembers(head, {"eventTime"_L1, "hidden"_L1, "actor"_L1}) ? 88 : 0;
}

Result<> OpsgenieImporter::read(ImportSource &source, ImportSink &sink) const
{
    OpsgenieReading reading(sink);
    auto read = readServiceRecords(source, sink, {u"data"_s, u"incidents"_s},
                                   [&reading](const ServiceRecord &record) { return reading.take(record); });
    if (!read)
        return read;
    if (reading.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            OpsgenieTexts::tr("%1: there is no incident and no timeline of Opsgenie in it. Use what its API gives "
                              "at /v1/incidents, with the timelines.")
                .arg(source.name()));
    return reading.giveAll();
}

} // namespace debrief
