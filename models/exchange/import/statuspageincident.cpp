// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/statuspageincident.h"

#include "domain/zonedtime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct IncidentTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::StatuspageImporter)
};

/// "In progress", "in_progress" and "IN PROGRESS" are one status.
QString normalised(const QString &status)
{
    return status.trimmed().toLower().replace(u' ', u'_');
}

QString titled(QString status)
{
    status.replace(u'_', u' ');
    if (!status.isEmpty())
        status[0] = status[0].toUpper();
    return status;
}

QString severityOf(const QString &impact)
{
    if (impact == "critical"_L1)
        return u"SEV-1"_s;
    if (impact == "major"_L1)
        return u"SEV-2"_s;
    if (impact == "minor"_L1)
        return u"SEV-3"_s;
    return impact == "none"_L1 ? u"SEV-4"_s : QString();
}

/// "UTC-06:00" for "2019-02-20T13:40:58.572-06:00".
QByteArray offsetOf(const QString &time)
{
    static const QRegularExpression offset(u"([+-][0-9]{2}):?([0-9]{2})$"_s);
    const auto match = offset.match(time);
    if (!match.hasMatch() || match.captured(1).mid(1) + match.captured(2) == "0000"_L1)
        return "UTC";
    return "UTC" + match.captured(1).toLatin1() + ':' + match.captured(2).toLatin1();
}

QString changeOf(JsonObjectReader &component)
{
    const QString name = component.text("name"_L1);
    const QString before = component.text("old_status"_L1);
    const QString after = component.text("new_status"_L1);
    if (name.isEmpty() || after.isEmpty() || before == after)
        return {};
    return before.isEmpty()
               ? IncidentTexts::tr("%1: %2").arg(name, titled(after).toLower())
               : IncidentTexts::tr("%1: %2 → %3").arg(name, titled(before).toLower(), titled(after).toLower());
}

QStringList namesIn(JsonObjectReader &incident, QLatin1StringView key)
{
    QStringList names;
    const QJsonArray components = incident.array(key);
    for (const QJsonValue &each : components) {
        const QString name = each.isObject() ? each.toObject().value("name"_L1).toString() : each.toString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

bool isMaintenance(const QString &status)
{
    return status == "scheduled"_L1 || status == "in_progress"_L1 || status == "verifying"_L1 ||
           status == "completed"_L1;
}

} // namespace

StatuspageIncidentReader::StatuspageIncidentReader(const QByteArray &pageZone, ImportSink &sink)
    : m_sink(sink),
      m_zone(pageZone.isEmpty() ? sink.options().zone : pageZone)
{
}

QByteArray StatuspageIncidentReader::knownZone(const QByteArray &name)
{
    if (name.isEmpty() || QTimeZone(name).isValid())
        return name;
    static const QHash<QByteArray, QByteArray> rails{
        {"Pacific Time (US & Canada)", "America/Los_Angeles"},
        {"Mountain Time (US & Canada)", "America/Denver"},
        {"Central Time (US & Canada)", "America/Chicago"},
        {"Eastern Time (US & Canada)", "America/New_York"},
        {"Edinburgh", "Europe/London"},
        {"London", "Europe/London"},
        {"Dublin", "Europe/Dublin"},
        {"Amsterdam", "Europe/Amsterdam"},
        {"Berlin", "Europe/Berlin"},
        {"Paris", "Europe/Paris"},
        {"Mumbai", "Asia/Kolkata"},
        {"Tokyo", "Asia/Tokyo"},
        {"Singapore", "Asia/Singapore"},
        {"Sydney", "Australia/Sydney"},
    };
    if (const QByteArray zone = rails.value(name); !zone.isEmpty())
        return zone;
    return QTimeZone::windowsIdToDefaultIanaId(name);
}

StatuspageIncidentReader::Update StatuspageIncidentReader::update(JsonObjectReader &json)
{
    Update update;
    // display_at is the time that the page shows; an update that was put in later has another created_at.
    for (const auto key : {"display_at"_L1, "at"_L1, "created_at"_L1}) {
        if (update.at.isValid())
            break;
        update.rawTime = json.text(key);
        update.at = json.time(key);
    }
    if (!update.at.isValid())
        json.fail("display_at"_L1, IncidentTexts::tr("an update needs a time, as in 2026-03-12T09:14:00Z."));
    update.status = normalised(json.text("status"_L1));
    update.key = json.text("id"_L1);

    QString body = json.text("body"_L1);
    if (body.isEmpty())
        body = json.text("message"_L1);
    body = body.trimmed();
    const QString status = titled(update.status);
    update.text = status.isEmpty() ? body : body.isEmpty() ? u"**%1**"_s.arg(status) : u"**%1:** "_s.arg(status) + body;

    QStringList changes;
    json.each("affected_components"_L1, [&](JsonObjectReader &component) {
        const QString name = component.text("name"_L1);
        if (!name.isEmpty() && !update.components.contains(name))
            update.components.append(name);
        if (const QString change = changeOf(component); !change.isEmpty())
            changes.append(u"- "_s + change);
        component.value("code"_L1);
    });
    if (!changes.isEmpty())
        update.text += u"\n\n"_s + changes.join(u'\n');
    return update;
}

QList<StatuspageIncidentReader::Update> StatuspageIncidentReader::updates(JsonObjectReader &incident)
{
    const bool isApi = incident.value("incident_updates"_L1).isArray();
    const QLatin1StringView key = isApi ? "incident_updates"_L1 : "updates"_L1;
    QList<Update> found;
    const QJsonArray values = incident.array(key);
    for (qsizetype i = 0; i < values.size() && !m_reading.error; ++i) {
        JsonObjectReader json(m_reading, values.at(i), u"%1[%2]"_s.arg(incident.path(key)).arg(i));
        found.append(update(json));
    }
    if (m_reading.error || found.isEmpty())
        return found;
    // The API writes the newest first. Updates of one instant must keep the order in which they were written.
    if (found.first().at > found.last().at || (isApi && found.first().at == found.last().at))
        std::reverse(found.begin(), found.end());
    std::stable_sort(found.begin(), found.end(), [](const Update &a, const Update &b) { return a.at < b.at; });
    return found;
}

QByteArray StatuspageIncidentReader::zoneFor(const QList<Update> &updates) const
{
    if (!m_zone.isEmpty())
        return m_zone;
    return updates.isEmpty() ? QByteArray("UTC") : offsetOf(updates.first().rawTime);
}

/// What a page's states say of the incident: the first word of it is its detection; from the last time on that its state went back,
/// the first "identified" and "monitoring" stand (a page that returns to "investigating" takes them back).
void StatuspageIncidentReader::mark(QList<TimelineEvent> &events, const QList<Update> &updates)
{
    qsizetype detected = -1;
    qsizetype diagnosed = -1;
    qsizetype mitigated = -1;
    qsizetype resolved = -1;
    for (qsizetype i = 0; i < updates.size(); ++i) {
        const QString &status = updates.at(i).status;
        if (isMaintenance(status)) {
            if (status == "completed"_L1)
                resolved = i;
            continue;
        }
        if (detected < 0 && status != "postmortem"_L1)
            detected = i;
        if (status == "investigating"_L1) {
            diagnosed = mitigated = resolved = -1;
        } else if (status == "identified"_L1) {
            diagnosed = diagnosed < 0 ? i : diagnosed;
            mitigated = resolved = -1;
        } else if (status == "monitoring"_L1) {
            mitigated = mitigated < 0 ? i : mitigated;
            resolved = -1;
        } else if (status == "resolved"_L1) {
            resolved = resolved < 0 ? i : resolved;
        }
    }
    // In the enumeration's order, as an event keeps them.
    for (const auto &[index, milestone] :
         {std::pair(detected, Milestone::Detected), std::pair(diagnosed, Milestone::Diagnosed),
          std::pair(mitigated, Milestone::Mitigated), std::pair(resolved, Milestone::Resolved)}) {
        if (index >= 0)
            events[index].milestones.append(milestone);
    }
}

Review StatuspageIncidentReader::head(JsonObjectReader &incident)
{
    Review review;
    review.source = u"Statuspage"_s;
    review.sourceKey = incident.text("id"_L1);
    review.title = incident.text("name"_L1).simplified();
    if (review.title.isEmpty())
        review.title = incident.text("title"_L1).simplified();
    if (review.title.isEmpty()) {
        review.title = IncidentTexts::tr("Incident without a name");
        m_reading.warn(incident.path("name"_L1), IncidentTexts::tr("the incident has no name."));
    }
    for (const auto key : {"shortlink"_L1, "url"_L1, "id"_L1}) {
        if (review.incident.reference.isEmpty())
            review.incident.reference = incident.text(key);
    }
    QString impact = incident.text("impact_override"_L1);
    if (impact.isEmpty())
        impact = incident.text("impact"_L1);
    review.incident.severity = severityOf(impact);
    if (!impact.isEmpty() && impact != "none"_L1)
        review.incident.impact = IncidentTexts::tr("Impact on the status page: %1.").arg(impact);
    review.incident.services = namesIn(incident, "components"_L1);
    review.summary = incident.text("postmortem_body"_L1).trimmed();
    return review;
}

TimelineEvent StatuspageIncidentReader::event(const Update &update, const Review &review) const
{
    TimelineEvent event;
    event.time.happenedAt = update.at;
    event.time.zone = review.incident.timeZone;
    event.kind = EventKind::StatusUpdate;
    event.text = update.text;
    event.source = review.source;
    // Feeds give updates no id; then what was said, and when, is the identity.
    event.sourceKey = update.key;
    if (event.sourceKey.isEmpty()) {
        const QByteArray digest =
            QCryptographicHash::hash(update.text.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
        event.sourceKey = u"%1/%2/%3"_s.arg(review.sourceKey, isoUtc(update.at), QString::fromLatin1(digest));
    }
    return event;
}

Result<> StatuspageIncidentReader::read(const JsonRecord &record)
{
    m_reading = {};
    JsonObjectReader incident(m_reading, record.value, record.path);
    Review review = head(incident);
    const QList<Update> found = updates(incident);
    if (m_reading.error)
        return std::unexpected(*m_reading.error);
    review.incident.timeZone = zoneFor(found);

    QList<TimelineEvent> events;
    QHash<QString, int> keys;
    for (const Update &each : found) {
        events.append(event(each, review));
        QString &key = events.last().sourceKey;
        if (const int repeat = ++keys[key]; repeat > 1)
            key += u"#%1"_s.arg(repeat);
        for (const QString &name : each.components) {
            if (!review.incident.services.contains(name))
                review.incident.services.append(name);
        }
    }
    mark(events, found);
    m_sink.beginReview(review);
    for (qsizetype i = 0; i < events.size(); ++i)
        m_sink.add(events.at(i), found.at(i).status);
    for (const ImportWarning &warning : std::as_const(m_reading.warnings))
        m_sink.warn(record.line, warning.text);
    return {};
}

} // namespace debrief
