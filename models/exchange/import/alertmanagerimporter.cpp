// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/alertmanagerimporter.h"

#include "domain/zonedtime.h"
#include "exchange/import/outsidetext.h"
#include "exchange/import/serviceevents.h"
#include "exchange/import/servicejson.h"

#include <QCoreApplication>
#include <QHash>

namespace debrief {

using namespace Qt::StringLiterals;
using namespace servicejson;

namespace {

struct AlertmanagerTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::AlertmanagerImporter)
};

QString serviceName()
{
    return u"Alertmanager"_s;
}

/// The fingerprint that Alertmanager gives an alert of these labels (64 bit FNV-1a over names and values in the order of the names):
/// payloads of old versions don't bring it along.
QString fingerprintOf(const QJsonObject &labels)
{
    quint64 hash = 14695981039346656037ULL;
    const auto add = [&hash](const QByteArray &bytes) {
        for (const char byte : bytes)
            hash = (hash ^ static_cast<uchar>(byte)) * 1099511628211ULL;
        hash = (hash ^ 255U) * 1099511628211ULL;
    };
    QMap<QByteArray, QByteArray> sorted;
    for (auto it = labels.constBegin(); it != labels.constEnd(); ++it)
        sorted.insert(it.key().toUtf8(), it.value().toString().toUtf8());
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it) {
        add(it.key());
        add(it.value());
    }
    return u"%1"_s.arg(hash, 16, 16, QChar(u'0'));
}

/// "instance: 10.0.0.1", each on a line of its own, without those that the text says already.
QString listed(const QJsonObject &members, const QStringList &without)
{
    QStringList lines;
    for (auto it = members.constBegin(); it != members.constEnd() && lines.size() < 50; ++it) {
        if (without.contains(it.key()) || it.value().toString().isEmpty())
            continue;
        lines.append(u"- "_s +
                     plainAsMarkdown(AlertmanagerTexts::tr("%1: %2").arg(it.key(), oneLine(it.value().toString()))));
    }
    return lines.join(u'\n');
}

QString descriptionOf(const QJsonObject &labels, const QJsonObject &annotations)
{
    // Some rules put the summary among the labels.
    const QString summary = text(annotations, {"summary"_L1, "message"_L1, "title"_L1});
    return paragraphs({plainAsMarkdown(summary.isEmpty() ? text(labels, {"summary"_L1}) : summary),
                       plainAsMarkdown(text(annotations, {"description"_L1})),
                       listed(labels, {u"alertname"_s, u"summary"_s})});
}

class AlertmanagerReading
{
public:
    explicit AlertmanagerReading(ImportSink &sink) : m_sink(sink) {}

    bool take(const ServiceRecord &record);
    bool isEmpty() const { return m_alerts == 0; }
    Result<> giveAll();

private:
    bool takeAlert(const ServiceRecord &record, ServiceIncident &incident, const QString &externalUrl);
    static void describe(ServiceIncident &incident, const QJsonObject &payload);

    ImportSink &m_sink;
    QList<ServiceIncident> m_groups;
    QHash<QString, qsizetype> m_byKey;
    QSet<QString> m_known; ///< Of all payloads: they repeat what still fires.
    ServiceIncident m_loose;
    int m_alerts = 0;
};

bool AlertmanagerReading::take(const ServiceRecord &record)
{
    const QJsonObject &json = record.json;
    if (!json.value("alerts"_L1).isArray())
        return json.contains("startsAt"_L1) && takeAlert(record, m_loose, {});

    const QJsonArray alerts = json.value("alerts"_L1).toArray();
    QString key = text(json, {"groupKey"_L1});
    if (key.isEmpty())
        key = fingerprintOf(json.value("groupLabels"_L1).toObject());
    ServiceIncident found;
    found.review.sourceKey = key;
    describe(found, json);
    for (qsizetype i = 0; i < alerts.size(); ++i)
        takeAlert({alerts.at(i).toObject(), u"%1.alerts[%2]"_s.arg(record.path).arg(i), record.file, record.line},
                  found, text(json, {"externalURL"_L1}));
    if (const int left = static_cast<int>(json.value("truncatedAlerts"_L1).toInteger()); left > 0)
        record.warn(m_sink, AlertmanagerTexts::tr("Alertmanager left %n alert(s) out of this payload.", nullptr, left));

    const auto known = m_byKey.constFind(key);
    if (known == m_byKey.cend()) {
        m_byKey.insert(key, m_groups.size());
        m_groups.append(std::move(found));
        return true;
    }
    ServiceIncident &group = m_groups[*known];
    for (const QString &service : std::as_const(found.review.incident.services))
        group.addService(service);
    group.events.append(std::move(found.events));
    return true;
}

void AlertmanagerReading::describe(ServiceIncident &incident, const QJsonObject &payload)
{
    const QJsonObject common = payload.value("commonLabels"_L1).toObject();
    const QJsonObject grouped = payload.value("groupLabels"_L1).toObject();
    const QJsonObject annotations = payload.value("commonAnnotations"_L1).toObject();
    Review &review = incident.review;
    review.source = serviceName();
    for (const QJsonObject &labels : {grouped, common}) {
        if (review.title.isEmpty())
            review.title = oneLine(text(labels, {"alertname"_L1}));
    }
    if (review.title.isEmpty())
        review.title = oneLine(text(annotations, {"summary"_L1, "title"_L1}));
    if (review.title.isEmpty())
        review.title = AlertmanagerTexts::tr("Alerts");
    review.incident.severity = oneLine(text(common, {"severity"_L1}));
    review.incident.reference = webAddress(text(payload, {"externalURL"_L1}));
    for (const auto name : {"service"_L1, "job"_L1}) {
        if (incident.review.incident.services.isEmpty())
            incident.addService(text(common, {name}));
    }
}

bool AlertmanagerReading::takeAlert(const ServiceRecord &record, ServiceIncident &incident, const QString &externalUrl)
{
    const QJsonObject &json = record.json;
    const QByteArray &zone = m_sink.options().zone;
    const QJsonObject labels = json.value("labels"_L1).toObject();
    const QJsonObject annotations = json.value("annotations"_L1).toObject();
    const auto begin = time(json, {"startsAt"_L1}, zone);
    if (!begin) {
        record.warn(m_sink,
                    AlertmanagerTexts::tr("the alert has no time that can be read (startsAt), so it was left out."));
        return true;
    }
    ++m_alerts;
    QString fingerprint = text(json, {"fingerprint"_L1});
    if (fingerprint.isEmpty())
        fingerprint = fingerprintOf(labels);
    const QString key = fingerprint + u'/' + begin->utc.toString(Qt::ISODateWithMs);
    const QString name = plainAsMarkdown(oneLine(text(labels, {"alertname"_L1})));
    const QString shownName = name.isEmpty() ? fingerprint : name;

    if (!m_known.contains(key)) {
        m_known.insert(key);
        ServiceEvent fired;
        fired.setTime(*begin);
        fired.sourceKind = u"firing"_s;
        fired.event.kind = EventKind::Alert;
        fired.event.text = paragraphs(
            {AlertmanagerTexts::tr("Alert **%1** fires").arg(shownName), descriptionOf(labels, annotations)});
        fired.event.source = serviceName();
        fired.event.sourceKey = key;
        for (const auto &[title, address] :
             {std::pair(AlertmanagerTexts::tr("Query of the alert"), text(json, {"generatorURL"_L1})),
              std::pair(AlertmanagerTexts::tr("Runbook"), text(annotations, {"runbook_url"_L1, "runbook"_L1})),
              std::pair(AlertmanagerTexts::tr("Dashboard"), text(annotations, {"dashboard_url"_L1, "dashboard"_L1})),
              std::pair(serviceName(), externalUrl)})
            fired.links.append({title, address});
        incident.events.append(std::move(fired));
    }

    // Of the API's own alerts the status is an object, and endsAt is when they would end by themselves.
    if (json.value("status"_L1).toString() != "resolved"_L1)
        return true;
    const auto end = time(json, {"endsAt"_L1}, zone);
    if (!end || end->utc < begin->utc) {
        record.warn(m_sink, AlertmanagerTexts::tr("the alert is resolved, but it does not say when (endsAt)."));
        return true;
    }
    const QString endKey = key + u"/resolved"_s;
    if (m_known.contains(endKey))
        return true;
    m_known.insert(endKey);
    ServiceEvent resolved;
    resolved.setTime(*end);
    resolved.sourceKind = u"resolved"_s;
    resolved.event.text = paragraphs(
        {AlertmanagerTexts::tr("Alert **%1** is over").arg(shownName), listed(labels, {u"alertname"_s, u"summary"_s})});
    resolved.event.source = serviceName();
    resolved.event.sourceKey = endKey;
    incident.events.append(std::move(resolved));
    return true;
}

Result<> AlertmanagerReading::giveAll()
{
    // What belongs to no group must come before the first review begins.
    sortByTime(m_loose.events);
    if (auto given = give(std::move(m_loose), m_sink); !given)
        return given;
    for (ServiceIncident &group : m_groups) {
        if (group.events.isEmpty())
            continue;
        sortByTime(group.events);
        group.events.first().bear(Milestone::Detected);
        if (!m_sink.options().zone.isEmpty())
            group.review.incident.timeZone = m_sink.options().zone;
        // A group comes back with each outbreak; when it began tells them apart.
        group.review.sourceKey += u'/' + isoUtc(group.events.first().event.time.happenedAt);
        if (auto given = give(std::move(group), m_sink); !given)
            return given;
    }
    return {};
}

} // namespace

QString AlertmanagerImporter::id() const
{
    return u"alertmanager"_s;
}

QString AlertmanagerImporter::label() const
{
    return AlertmanagerTexts::tr("Alertmanager webhook payloads (JSON)");
}

QStringList AlertmanagerImporter::suffixes() const
{
    return {u"json"_s, u"jsonl"_s};
}

int AlertmanagerImporter::recognise(const ImportSource &source) const
{
    const QString head = jsonHead(source);
    if (!hasMembers(head, {"startsAt"_L1, "labels"_L1}))
        return 0;
    return hasMembers(head, {"alerts"_L1}) ? 95 : 85;
}

Result<> AlertmanagerImporter::read(ImportSource &source, ImportSink &sink) const
{
    AlertmanagerReading reading(sink);
    auto read =
        readServiceRecords(source, sink, {}, [&reading](const ServiceRecord &record) { return reading.take(record); });
    if (!read)
        return read;
    if (reading.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       AlertmanagerTexts::tr("%1: there is no alert in it. Use what Alertmanager sends to a webhook.")
                           .arg(source.name()));
    return reading.giveAll();
}

} // namespace debrief
