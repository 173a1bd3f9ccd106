// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/firehydrantimporter.h"

#include "domain/labels.h"
#include "exchange/import/isoduration.h"
#include "exchange/import/outsidetext.h"
#include "exchange/import/serviceevents.h"
#include "exchange/import/servicejson.h"

#include <QCoreApplication>
#include <QHash>

namespace debrief {

using namespace Qt::StringLiterals;
using namespace servicejson;

namespace {

struct FireHydrantTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::FireHydrantImporter)
};

QString serviceName()
{
    return u"FireHydrant"_s;
}

struct Meaning
{
    EventKind kind = EventKind::Observation;
    std::optional<Milestone> milestone = {};
};

/// What a milestone's type ("started") stands for. Teams can name their own; these are FireHydrant's.
Meaning meaningOf(const QString &type)
{
    static const QHash<QString, Meaning> meanings{
        {u"started"_s, {EventKind::Observation, Milestone::ImpactBegan}},
        {u"detected"_s, {EventKind::Alert, Milestone::Detected}},
        {u"acknowledged"_s, {EventKind::Observation, Milestone::Acknowledged}},
        {u"identified"_s, {EventKind::Observation, Milestone::Diagnosed}},
        {u"mitigated"_s, {EventKind::Remediation, Milestone::Mitigated}},
        {u"resolved"_s, {EventKind::Resolution, Milestone::Resolved}},
    };
    return meanings.value(type);
}

EventKind kindOfEvent(const QString &type)
{
    if (type.contains("chat"_L1) || type.contains("note"_L1) || type.contains("message"_L1))
        return EventKind::InternalCommunication;
    if (type.contains("status_page"_L1))
        return EventKind::StatusUpdate;
    if (type.contains("alert"_L1))
        return EventKind::Alert;
    if (type.contains("change"_L1))
        return EventKind::Change;
    return type.contains("ticket"_L1) ? EventKind::Ticket : EventKind::Observation;
}

QString titled(QString type)
{
    type.replace(u'_', u' ');
    if (!type.isEmpty())
        type[0] = type[0].toUpper();
    return type;
}

bool isIncident(const QJsonObject &json)
{
    return json.contains("milestones"_L1) || json.contains("lifecycle_phases"_L1) ||
           json.contains("current_milestone"_L1) || json.contains("incident_url"_L1);
}

bool isEvent(const QJsonObject &json)
{
    return json.contains("type"_L1) && (json.contains("occurred_at"_L1) || json.contains("incident_id"_L1));
}

class FireHydrantReading
{
public:
    explicit FireHydrantReading(ImportSink &sink) : m_sink(sink) {}

    bool take(const ServiceRecord &record)
    {
        if (isIncident(record.json))
            takeIncident(record);
        else if (isEvent(record.json))
            takeEvent(record, m_loose);
        else
            return false;
        return true;
    }

    bool isEmpty() const { return m_incidents.isEmpty() && m_loose.events.isEmpty(); }

    Result<> giveAll()
    {
        // What belongs to no incident must come before the first review begins.
        putInOrder(m_loose.events);
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
    void takeMilestones(const ServiceRecord &record, ServiceIncident &incident);
    void takeEvent(const ServiceRecord &record, ServiceIncident &incident);
    void takeRoles(const QJsonArray &roles, ServiceIncident &incident);
    void declare(const QJsonObject &json, ServiceIncident &incident);

    ImportSink &m_sink;
    QList<ServiceIncident> m_incidents;
    ServiceIncident m_loose;
};

void FireHydrantReading::takeIncident(const ServiceRecord &record)
{
    const QJsonObject &json = record.json;
    ServiceIncident incident;
    Review &review = incident.review;
    review.source = serviceName();
    review.sourceKey = text(json, {"id"_L1, "number"_L1});
    review.title = oneLine(text(json, {"name"_L1}));
    if (review.title.isEmpty())
        review.title = FireHydrantTexts::tr("FireHydrant incident %1").arg(text(json, {"number"_L1, "id"_L1}));
    review.incident.reference = webAddress(text(json, {"incident_url"_L1}));
    review.incident.severity = oneLine(nameOf(json.value("severity"_L1)));
    if (review.incident.severity.isEmpty() || review.incident.severity == "UNSET"_L1)
        review.incident.severity = oneLine(nameOf(json.value("priority"_L1)));
    review.incident.impact = boundedMarkdown(text(json, {"customer_impact_summary"_L1}));
    review.summary =
        paragraphs({boundedMarkdown(text(json, {"summary"_L1})), boundedMarkdown(text(json, {"description"_L1}))});
    if (!m_sink.options().zone.isEmpty())
        review.incident.timeZone = m_sink.options().zone;
    for (const auto key : {"services"_L1, "functionalities"_L1}) {
        for (const QJsonValue &service : list(json, {key}))
            incident.addService(nameOf(service));
    }

    QJsonArray events = list(json, {"events"_L1});
    if (events.isEmpty())
        events = list(json.value("events"_L1).toObject(), {"data"_L1});
    for (qsizetype i = 0; i < events.size(); ++i)
        takeEvent({events.at(i).toObject(), u"%1.events[%2]"_s.arg(record.path).arg(i), record.file, record.line},
                  incident);
    putInOrder(incident.events);

    takeMilestones(record, incident);
    declare(json, incident);
    takeRoles(list(json, {"role_assignments"_L1}), incident);
    if (const QJsonObject note = json.value("last_note"_L1).toObject(); !note.isEmpty() && events.isEmpty()) {
        if (const auto at = time(note, {"occurred_at"_L1, "created_at"_L1}, m_sink.options().zone)) {
            ServiceEvent found;
            found.setTime(*at);
            found.sourceKind = u"note"_s;
            found.event.kind = EventKind::InternalCommunication;
            found.event.text = boundedMarkdown(text(note, {"body"_L1}));
            found.event.source = serviceName();
            found.event.sourceKey = text(note, {"id"_L1});
            if (!found.event.text.isEmpty())
                incident.events.append(std::move(found));
        }
    }
    m_incidents.append(std::move(incident));
}

void FireHydrantReading::takeMilestones(const ServiceRecord &record, ServiceIncident &incident)
{
    QJsonArray milestones = list(record.json, {"milestones"_L1});
    if (milestones.isEmpty()) {
        for (const QJsonValue &phase : list(record.json, {"lifecycle_phases"_L1})) {
            for (const QJsonValue &milestone : list(phase.toObject(), {"milestones"_L1}))
                milestones.append(milestone);
        }
    }
    QDateTime before;
    QByteArray zone = "UTC";
    for (qsizetype i = 0; i < milestones.size(); ++i) {
        const QJsonObject json = milestones.at(i).toObject();
        const QString type = text(json, {"type"_L1, "slug"_L1, "name"_L1}).toLower();
        const auto duration = isoDuration(text(json, {"duration"_L1}));
        auto at = time(json, {"occurred_at"_L1}, m_sink.options().zone);
        if (!at && duration && before.isValid())
            at = ExactTime{before.addMSecs(duration->count()), zone};
        if (!at) {
            // A phase lists the milestones that are still to come, too.
            if (!json.value("occurred_at"_L1).isNull() && !json.value("occurred_at"_L1).isUndefined())
                ServiceRecord{json, u"%1.milestones[%2]"_s.arg(record.path).arg(i), record.file, record.line}.warn(
                    m_sink,
                    FireHydrantTexts::tr("the milestone “%1” has no time that can be read (occurred_at).").arg(type));
            continue;
        }
        before = at->utc;
        zone = at->zone;
        const Meaning meaning = meaningOf(type);
        ServiceEvent found;
        found.setTime(*at);
        found.sourceKind = type;
        found.event.kind = meaning.kind;
        const QString name = plainAsMarkdown(titled(type));
        found.event.text =
            duration && duration->count() > 0
                ? FireHydrantTexts::tr("**%1**, %2 after the milestone before").arg(name, durationLabel(*duration))
                : u"**%1**"_s.arg(name);
        found.event.source = serviceName();
        found.event.sourceKey = text(json, {"id"_L1});
        if (found.event.sourceKey.isEmpty())
            found.event.sourceKey = u"%1/%2"_s.arg(incident.review.sourceKey, type);
        if (meaning.milestone)
            found.bear(*meaning.milestone);
        incident.events.append(std::move(found));
    }
}

/// When the incident was put into FireHydrant. Where no milestone says when it was detected, this is the detection; the incident may
/// be made a moment before its start is noted, and what had not begun was not detected.
void FireHydrantReading::declare(const QJsonObject &json, ServiceIncident &incident)
{
    const auto at = time(json, {"created_at"_L1}, m_sink.options().zone);
    if (!at)
        return;
    ServiceEvent declared;
    declared.setTime(*at);
    declared.sourceKind = u"created_at"_s;
    declared.event.kind = EventKind::Ticket;
    declared.event.text = FireHydrantTexts::tr("Incident declared");
    declared.event.source = oneLine(nameOf(json.value("created_by"_L1)));
    if (declared.event.source.isEmpty())
        declared.event.source = serviceName();
    declared.event.sourceKey = incident.review.sourceKey + u"/created"_s;

    ServiceEvent *detection = &declared;
    for (ServiceEvent &each : incident.events) {
        if (each.event.milestones.contains(Milestone::Detected))
            detection = nullptr;
        else if (detection && each.event.milestones.contains(Milestone::ImpactBegan) &&
                 each.event.time.happenedAt > at->utc)
            detection = &each;
    }
    if (detection)
        detection->bear(Milestone::Detected);
    incident.events.append(std::move(declared));
}

void FireHydrantReading::takeEvent(const ServiceRecord &record, ServiceIncident &incident)
{
    const QJsonObject &json = record.json;
    const auto at = time(json, {"occurred_at"_L1, "created_at"_L1}, m_sink.options().zone);
    if (!at) {
        record.warn(m_sink,
                    FireHydrantTexts::tr("the event has no time that can be read (occurred_at), so it was left out."));
        return;
    }
    const QJsonObject data = json.value("data"_L1).toObject();
    ServiceEvent found;
    found.setTime(*at);
    found.sourceKind = text(json, {"type"_L1});
    found.event.kind = kindOfEvent(found.sourceKind.toLower());
    found.event.text = boundedMarkdown(text(json, {"body"_L1, "summary"_L1, "description"_L1}));
    if (found.event.text.isEmpty())
        found.event.text = boundedMarkdown(
            text(data, {"body"_L1, "text"_L1, "message"_L1, "summary"_L1, "description"_L1, "title"_L1, "name"_L1}));
    if (found.event.text.isEmpty())
        found.event.text = plainAsMarkdown(titled(found.sourceKind));
    found.event.source = oneLine(nameOf(json.value(json.contains("author"_L1) ? "author"_L1 : "created_by"_L1)));
    if (found.event.source.isEmpty())
        found.event.source = serviceName();
    found.event.sourceKey = text(json, {"id"_L1});
    if (found.event.sourceKey.isEmpty())
        found.event.sourceKey =
            u"%1/%2/%3"_s.arg(incident.review.sourceKey, found.sourceKind, at->utc.toString(Qt::ISODateWithMs));
    incident.events.append(std::move(found));
}

void FireHydrantReading::takeRoles(const QJsonArray &roles, ServiceIncident &incident)
{
    for (const QJsonValue &each : roles) {
        const QJsonObject json = each.toObject();
        const QString person = oneLine(nameOf(json.value("user"_L1)));
        // Its summary is a whole sentence.
        const QString role = oneLine(text(json.value("incident_role"_L1).toObject(), {"name"_L1, "summary"_L1}));
        const auto at = time(json, {"created_at"_L1}, m_sink.options().zone);
        if (!at || person.isEmpty() || role.isEmpty())
            continue;
        ServiceEvent found;
        found.setTime(*at);
        found.sourceKind = u"role_assignment"_s;
        found.event.text =
            FireHydrantTexts::tr("%1 took the role “%2”.").arg(plainAsMarkdown(person), plainAsMarkdown(role));
        found.event.source = person;
        found.event.sourceKey = text(json, {"id"_L1});
        incident.events.append(std::move(found));
    }
}

} // namespace

QString FireHydrantImporter::id() const
{
    return u"firehydrant"_s;
}

QString FireHydrantImporter::label() const
{
    return FireHydrantTexts::tr("FireHydrant incidents (JSON)");
}

QStringList FireHydrantImporter::suffixes() const
{
    return {u"json"_s, u"jsonl"_s};
}

int FireHydrantImporter::recognise(const ImportSource &source) const
{
    const QString head = jsonHead(source);
    if (hasMembers(head, {"current_milestone"_L1}) || hasMembers(head, {"milestones"_L1, "occurred_at"_L1}) ||
        hasMembers(head, {"lifecycle_phases"_L1, "occurred_at"_L1}))
        return 92;
    return hasMembers(head, {"incident_id"_L1, "occurred_at"_L1}) ? 75 : 0;
}

Result<> FireHydrantImporter::read(ImportSource &source, ImportSink &sink) const
{
    FireHydrantReading reading(sink);
    auto read = readServiceRecords(source, sink, {u"data"_s, u"incidents"_s},
                                   [&reading](const ServiceRecord &record) { return reading.take(record); });
    if (!read)
        return read;
    if (reading.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            FireHydrantTexts::tr("%1: there is no incident and no event of FireHydrant in it. Use what its API "
                                 "gives at /v1/incidents.")
                .arg(source.name()));
    return reading.giveAll();
}

} // namespace debrief
