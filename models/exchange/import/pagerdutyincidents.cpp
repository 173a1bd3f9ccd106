// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/pagerdutyincidents.h"

#include "exchange/import/outsidetext.h"
#include "exchange/import/servicejson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;
using namespace servicejson;

namespace {

struct PagerDutyTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PagerDutyImporter)
};

QString serviceName()
{
    return u"PagerDuty"_s;
}

/// "acknowledge" of acknowledge_log_entry, acknowledgement_log_entry, acknowledge_log_entry_reference and v1's "acknowledge".
QString actionOf(const QString &type)
{
    QString action = type;
    if (action.endsWith("_reference"_L1))
        action.chop(10);
    if (action.endsWith("_log_entry"_L1))
        action.chop(10);
    return action == "acknowledgement"_L1 ? u"acknowledge"_s : action;
}

EventKind kindOf(const QString &action)
{
    static const QHash<QString, EventKind> kinds{
        {u"trigger"_s, EventKind::Alert},
        {u"escalate"_s, EventKind::Escalation},
        {u"delegate"_s, EventKind::Escalation},
        {u"repeat_escalation_path"_s, EventKind::Escalation},
        {u"exhaust_escalation_path"_s, EventKind::Escalation},
        {u"responder_request"_s, EventKind::Escalation},
        {u"annotate"_s, EventKind::InternalCommunication},
        {u"status_update"_s, EventKind::StatusUpdate},
        {u"resolve"_s, EventKind::Resolution},
    };
    return kinds.value(action, EventKind::Observation);
}

bool isEntry(const QJsonObject &json)
{
    const QString type = json.value("type"_L1).toString();
    return type.contains("_log_entry"_L1) ||
           (json.contains("channel"_L1) && (json.contains("created_at"_L1) || json.contains("created_on"_L1)) &&
            !type.startsWith("incident"_L1));
}

bool isIncident(const QJsonObject &json)
{
    return json.value("type"_L1).toString() == "incident"_L1 || json.contains("incident_number"_L1) ||
           (json.contains("urgency"_L1) && json.contains("status"_L1));
}

/// What a note, a trigger or an update says, beyond the summary.
QString detailOf(const QJsonObject &entry, const QString &action)
{
    const QJsonObject channel = entry.value("channel"_L1).toObject();
    const QJsonObject details = entry.value("event_details"_L1).toObject();
    if (action == "annotate"_L1) {
        const QString note = entry.value("note"_L1).isObject()
                                 ? text(entry.value("note"_L1).toObject(), {"content"_L1, "summary"_L1})
                                 : text(entry, {"note"_L1});
        return note.isEmpty() ? text(channel, {"content"_L1, "summary"_L1, "body"_L1}) : note;
    }
    if (action == "trigger"_L1) {
        const QString told = text(details, {"description"_L1});
        return told.isEmpty() ? text(channel, {"description"_L1, "subject"_L1, "summary"_L1}) : told;
    }
    if (action == "status_update"_L1)
        return text(entry, {"message"_L1});
    return {};
}

QString titled(const QString &action)
{
    QString title = action;
    title.replace(u'_', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

ServiceEvent ownTime(const ExactTime &time, const QString &key, EventKind kind, const QString &sourceKind,
                     const QString &text, const QString &person)
{
    ServiceEvent found;
    found.setTime(time);
    found.event.kind = kind;
    found.event.sourceKey = key;
    found.event.text = text;
    found.event.source = person.isEmpty() ? serviceName() : person;
    found.sourceKind = sourceKind;
    return found;
}

} // namespace

bool PagerDutyIncidents::take(const ServiceRecord &record)
{
    const QJsonObject &json = record.json;
    if (json.value("log_entry"_L1).isObject())
        return take({json.value("log_entry"_L1).toObject(), record.path + u".log_entry"_s, record.file, record.line});
    if (isEntry(json)) {
        takeEntry(record, json.value("incident"_L1));
        return true;
    }
    const bool hasEntries = json.value("log_entries"_L1).isArray();
    if (isIncident(json) || hasEntries) {
        takeIncident(record);
        return true;
    }
    if (json.value("incident"_L1).isObject())
        return take({json.value("incident"_L1).toObject(), record.path + u".incident"_s, record.file, record.line});
    return false;
}

void PagerDutyIncidents::takeBeside(const QJsonObject &members)
{
    const QJsonObject within = members.value("incident"_L1).toObject();
    const QJsonObject &incident = isIncident(members) ? members : within;
    if (isIncident(incident) && incident.contains("id"_L1))
        takeIncident({incident, u"$"_s, {}, 0});
}

PagerDutyIncidents::Incident &PagerDutyIncidents::incidentOf(const QJsonValue &reference)
{
    const QString id = reference.isObject() ? text(reference.toObject(), {"id"_L1, "incident_number"_L1})
                                            : text({{u"id"_s, reference}}, {"id"_L1});
    const auto known = m_byId.constFind(id);
    const qsizetype at = known == m_byId.cend() ? m_incidents.size() : *known;
    if (known == m_byId.cend()) {
        m_byId.insert(id, at);
        m_incidents.append(Incident{});
        if (!id.isEmpty()) {
            Review &review = m_incidents.last().found.review;
            review.source = serviceName();
            review.sourceKey = id;
        }
    }
    if (reference.isObject())
        describe(m_incidents[at], reference.toObject());
    return m_incidents[at];
}

/// What a reference or the whole incident says; the first word on each stands.
void PagerDutyIncidents::describe(Incident &incident, const QJsonObject &json)
{
    Review &review = incident.found.review;
    if (review.title.isEmpty()) {
        static const QRegularExpression number(u"^\\[#[0-9]{1,12}\\] *"_s);
        QString title = text(json, {"title"_L1, "summary"_L1, "description"_L1});
        if (title.isEmpty())
            title = text(json.value("trigger_summary_data"_L1).toObject(), {"subject"_L1, "description"_L1});
        review.title = oneLine(title.size() < 10'000 ? title.remove(number) : title);
    }
    if (review.incident.reference.isEmpty())
        review.incident.reference = webAddress(text(json, {"html_url"_L1}));
    if (review.incident.severity.isEmpty()) {
        review.incident.severity = oneLine(nameOf(json.value("priority"_L1)));
        if (review.incident.severity.isEmpty())
            review.incident.severity = oneLine(text(json, {"urgency"_L1}));
    }
    incident.found.addService(nameOf(json.value("service"_L1)));
    if (review.incident.impact.isEmpty())
        review.incident.impact = plainAsMarkdown(text(json.value("body"_L1).toObject(), {"details"_L1}));
}

void PagerDutyIncidents::takeIncident(const ServiceRecord &record)
{
    const QJsonObject &json = record.json;
    const QByteArray &zone = m_sink.options().zone;
    const QJsonValue reference = json.contains("id"_L1) ? QJsonValue(json) : json.value("incident"_L1);
    // Entries within name their incident by themselves; a reference that is only an id helps those that don't.
    const QJsonArray entries = json.value("log_entries"_L1).toArray();
    Incident &incident = incidentOf(reference);
    const QString id = incident.found.review.sourceKey;
    for (const QJsonValue &note : json.value("notes"_L1).toArray())
        takeNote(incident, note.toObject());

    if (const auto created = time(json, {"created_at"_L1, "created_on"_L1}, zone)) {
        const QString trigger = text(json.value("first_trigger_log_entry"_L1).toObject(), {"id"_L1});
        incident.ownTimes.append(ownTime(
            *created, trigger.isEmpty() ? id + u"/trigger"_s : trigger, EventKind::Alert, u"trigger_log_entry"_s,
            paragraphs({PagerDutyTexts::tr("Triggered."), plainAsMarkdown(incident.found.review.title)}), {}));
    } else if (entries.isEmpty()) {
        record.warn(m_sink, PagerDutyTexts::tr("the incident has no time of its making (created_at)."));
    }
    for (const QJsonValue &each : list(json, {"assignments"_L1})) {
        const QString name = nameOf(each.toObject().value("assignee"_L1));
        if (const auto at = time(each.toObject(), {"at"_L1}, zone))
            incident.ownTimes.append(ownTime(*at, id + u"/assign/"_s + name, EventKind::Observation,
                                             u"assign_log_entry"_s,
                                             PagerDutyTexts::tr("Assigned to %1.").arg(plainAsMarkdown(name)), {}));
    }
    for (const QJsonValue &each : list(json, {"acknowledgements"_L1, "acknowledgers"_L1})) {
        const QJsonObject acknowledgement = each.toObject();
        const QString name = nameOf(
            acknowledgement.value(acknowledgement.contains("acknowledger"_L1) ? "acknowledger"_L1 : "object"_L1));
        if (const auto at = time(acknowledgement, {"at"_L1}, zone))
            incident.ownTimes.append(ownTime(*at, id + u"/acknowledge/"_s + name, EventKind::Observation,
                                             u"acknowledge_log_entry"_s, PagerDutyTexts::tr("Acknowledged."), name));
    }
    if (text(json, {"status"_L1}) == "resolved"_L1) {
        const QString name = nameOf(
            json.value(json.contains("last_status_change_by"_L1) ? "last_status_change_by"_L1 : "resolved_by_user"_L1));
        if (const auto at =
                time(json, {"resolved_at"_L1, "last_status_change_at"_L1, "last_status_change_on"_L1}, zone))
            incident.ownTimes.append(ownTime(*at, id + u"/resolve"_s, EventKind::Resolution, u"resolve_log_entry"_s,
                                             PagerDutyTexts::tr("Resolved."), name));
        else if (entries.isEmpty())
            record.warn(m_sink,
                        PagerDutyTexts::tr("the incident is resolved, but it does not say when (resolved_at)."));
    }

    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ServiceRecord entry{entries.at(i).toObject(), u"%1.log_entries[%2]"_s.arg(record.path).arg(i),
                                  record.file, record.line};
        if (isEntry(entry.json) || entry.json.contains("type"_L1))
            takeEntry(entry, entry.json.contains("incident"_L1) ? entry.json.value("incident"_L1) : reference);
        else
            entry.warn(m_sink, PagerDutyTexts::tr("this is no log entry, so it was left out."));
    }
}

void PagerDutyIncidents::takeEntry(const ServiceRecord &record, const QJsonValue &reference)
{
    const QJsonObject &json = record.json;
    const auto at = time(json, {"created_at"_L1, "created_on"_L1}, m_sink.options().zone);
    if (!at) {
        record.warn(m_sink,
                    PagerDutyTexts::tr("the log entry has no time that can be read (created_at), so it was left out."));
        return;
    }
    Incident &incident = incidentOf(reference);
    incident.found.addService(nameOf(json.value("service"_L1)));

    ServiceEvent found;
    found.setTime(*at);
    found.sourceKind = text(json, {"type"_L1});
    const QString action = actionOf(found.sourceKind);
    found.event.kind = kindOf(action);
    found.event.sourceKey = text(json, {"id"_L1});
    if (found.event.sourceKey.isEmpty())
        found.event.sourceKey =
            u"%1/%2/%3"_s.arg(incident.found.review.sourceKey, action, at->utc.toString(Qt::ISODateWithMs));
    const QString detail = plainAsMarkdown(detailOf(json, action));
    const QString summary = plainAsMarkdown(text(json, {"summary"_L1}));
    if (action == "annotate"_L1 && !detail.isEmpty())
        found.event.text = detail;
    else
        found.event.text = paragraphs({summary, detail});
    if (found.event.text.isEmpty())
        found.event.text = plainAsMarkdown(titled(action));
    found.event.source = oneLine(nameOf(json.value("agent"_L1)));
    if (found.event.source.isEmpty())
        found.event.source = serviceName();
    if (action == "notify"_L1)
        found.weight = ImportSink::Weight::Noise;
    if (const QString address = text(json, {"html_url"_L1}); !address.isEmpty())
        found.links.append({PagerDutyTexts::tr("Log entry in PagerDuty"), address});
    for (const QJsonValue &each : list(json, {"contexts"_L1})) {
        const QJsonObject context = each.toObject();
        if (found.links.size() < 20)
            found.links.append(
                {text(context, {"text"_L1, "alt"_L1, "href"_L1, "src"_L1}), text(context, {"href"_L1, "src"_L1})});
    }
    incident.found.events.append(std::move(found));
}

void PagerDutyIncidents::takeNote(Incident &incident, const QJsonObject &note)
{
    const auto at = time(note, {"created_at"_L1}, m_sink.options().zone);
    const QString content = plainAsMarkdown(text(note, {"content"_L1}));
    if (!at || content.isEmpty())
        return;
    const QString id = text(note, {"id"_L1});
    incident.ownTimes.append(ownTime(
        *at, id.isEmpty() ? incident.found.review.sourceKey + u"/note/"_s + at->utc.toString(Qt::ISODateWithMs) : id,
        EventKind::InternalCommunication, u"annotate_log_entry"_s, content, oneLine(nameOf(note.value("user"_L1)))));
}

/// The first trigger is the detection, the first acknowledgement after it counts, and the last resolution, after which nobody had
/// to begin again.
void PagerDutyIncidents::mark(QList<ServiceEvent> &events)
{
    ServiceEvent *detected = nullptr;
    ServiceEvent *acknowledged = nullptr;
    ServiceEvent *resolved = nullptr;
    for (ServiceEvent &each : events) {
        const QString action = actionOf(each.sourceKind);
        if (action == "trigger"_L1 && !detected)
            detected = &each;
        else if (action == "acknowledge"_L1 && !acknowledged)
            acknowledged = &each;
        else if (action == "resolve"_L1)
            resolved = &each;
        else if (action == "reopen"_L1)
            resolved = nullptr;
    }
    if (detected)
        detected->bear(Milestone::Detected);
    if (acknowledged)
        acknowledged->bear(Milestone::Acknowledged);
    if (resolved)
        resolved->bear(Milestone::Resolved);
}

Result<> PagerDutyIncidents::giveAll()
{
    // What belongs to no incident must come before the first review begins.
    std::stable_partition(m_incidents.begin(), m_incidents.end(),
                          [](const Incident &incident) { return incident.found.review.sourceKey.isEmpty(); });
    m_byId.clear();
    for (Incident &incident : m_incidents) {
        Review &review = incident.found.review;
        if (review.title.isEmpty() && !review.sourceKey.isEmpty())
            review.title = PagerDutyTexts::tr("PagerDuty incident %1").arg(review.sourceKey);
        if (!m_sink.options().zone.isEmpty())
            review.incident.timeZone = m_sink.options().zone;
        if (incident.found.events.isEmpty()) {
            incident.found.events = std::move(incident.ownTimes);
            sortByTime(incident.found.events);
        } else {
            putInOrder(incident.found.events);
        }
        mark(incident.found.events);
        if (auto given = give(std::move(incident.found), m_sink); !given)
            return given;
    }
    return {};
}

} // namespace debrief
