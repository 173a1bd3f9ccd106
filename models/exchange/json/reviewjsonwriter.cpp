// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/metrics.h"
#include "domain/zonedtime.h"
#include "exchange/reviewjson.h"

#include <QHash>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoUtc(time)) : QJsonValue(QJsonValue::Null);
}

template<typename SomeId>
QJsonValue idJson(const SomeId &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString());
}

template<typename SomeId>
QJsonArray idsJson(const QList<SomeId> &ids)
{
    QJsonArray array;
    for (const SomeId &id : ids)
        array.append(id.toString());
    return array;
}

template<typename Enumeration>
QJsonArray namesJson(const QList<Enumeration> &values)
{
    QJsonArray array;
    for (const Enumeration value : values)
        array.append(enumName(value));
    return array;
}

/// Null where the value says that nothing was chosen.
template<typename Enumeration>
QJsonValue optionalName(Enumeration value, Enumeration unset)
{
    return value == unset ? QJsonValue(QJsonValue::Null) : QJsonValue(enumName(value));
}

QJsonArray textsJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

template<typename T>
QJsonArray listJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

class EvidenceWriter
{
public:
    explicit EvidenceWriter(const QList<Attachment> &attachments)
    {
        for (const Attachment &attachment : attachments)
            m_attachments.insert(attachment.hash, &attachment);
    }

    QJsonObject write(const Evidence &evidence)
    {
        return {
            {u"id"_s, evidence.id.toString()},
            {u"kind"_s, enumName(evidence.kind)},
            {u"title"_s, evidence.title},
            {u"url"_s, evidence.url},
            {u"text"_s, evidence.text},
            {u"language"_s, evidence.language},
            {u"attachment"_s, evidence.attachmentHash.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                : QJsonValue(attachment(evidence.attachmentHash))},
            {u"order"_s, evidence.order},
        };
    }

private:
    QJsonObject attachment(const QByteArray &hash)
    {
        const Attachment *known = m_attachments.value(hash);
        QJsonObject json{
            {u"sha256"_s, QString::fromLatin1(hash.toHex())},
            {u"name"_s, known ? QJsonValue(known->name) : QJsonValue(QJsonValue::Null)},
            {u"media_type"_s, known ? QJsonValue(known->mediaType) : QJsonValue(QJsonValue::Null)},
        };
        if (known && !m_written.contains(hash)) {
            json.insert(u"content_base64"_s, QString::fromLatin1(known->content.toBase64()));
            m_written.insert(hash);
        }
        return json;
    }

    QHash<QByteArray, const Attachment *> m_attachments;
    QSet<QByteArray> m_written;
};

QJsonArray eventsJson(const ReviewContent &content, const QList<Attachment> &attachments)
{
    EvidenceWriter writer(attachments);
    QHash<EventId, QJsonArray> evidence;
    for (const Evidence &each : content.evidence)
        evidence[each.eventId].append(writer.write(each));
    QJsonArray array;
    for (const TimelineEvent &event : content.events) {
        QJsonObject json = toJson(event);
        json.insert(u"evidence"_s, evidence.value(event.id));
        array.append(json);
    }
    return array;
}

QJsonObject milestonesJson(const QList<TimelineEvent> &events)
{
    QJsonObject json;
    for (const TimelineEvent &event : events) {
        for (const Milestone milestone : event.milestones)
            json.insert(enumName(milestone),
                        QJsonObject{{u"event"_s, event.id.toString()}, {u"at"_s, isoUtc(event.time.happenedAt)}});
    }
    return json;
}

QJsonObject metricsJson(const QList<TimelineEvent> &events)
{
    const ReviewMetrics metrics = computeMetrics(events);
    QJsonObject json;
    for (auto it = metrics.durations.cbegin(); it != metrics.durations.cend(); ++it)
        json.insert(enumName(it.key()), static_cast<double>(it.value().count()) / 1000.0);
    return json;
}

QJsonObject choicesJson(const ZoneChoices &choices)
{
    QJsonObject json;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        json.insert(it.key(), QString::fromUtf8(it.value()));
    return json;
}

} // namespace

QJsonObject toJson(const AgendaItem &item)
{
    return {
        {u"id"_s, item.id.toString()},
        {u"title"_s, item.title},
        {u"planned_seconds"_s, item.plannedSeconds},
        {u"actual_seconds"_s, item.actualSeconds},
        {u"order"_s, item.order},
    };
}

QJsonObject toJson(const ActionLink &link)
{
    return {
        {u"id"_s, link.id.toString()},
        {u"from"_s, link.fromId.toString()},
        {u"to"_s, link.toId.toString()},
        {u"relation"_s, enumName(link.relation)},
    };
}

QJsonObject toJson(const TimelineEvent &event)
{
    return {
        {u"id"_s, event.id.toString()},
        {u"happened_at"_s, timeJson(event.time.happenedAt)},
        {u"ends_at"_s, timeJson(event.time.endsAt)},
        {u"known_at"_s, timeJson(event.knownAt)},
        {u"zone"_s, QString::fromUtf8(event.time.zone)},
        {u"precision"_s, enumName(event.time.precision)},
        {u"entered_as"_s, event.time.enteredAs},
        {u"kind"_s, enumName(event.kind)},
        {u"lane"_s, event.lane},
        {u"text"_s, event.text},
        {u"source"_s, event.source},
        {u"source_key"_s, event.sourceKey},
        {u"milestones"_s, namesJson(event.milestones)},
        {u"order"_s, event.order},
        {u"evidence"_s, QJsonArray()},
    };
}

QJsonObject toJson(const Note &note)
{
    return {
        {u"id"_s, note.id.toString()},
        {u"text"_s, note.text},
        {u"prompt"_s, idJson(note.promptId)},
        {u"private"_s, note.isPrivate},
        {u"parked"_s, note.isParked},
        {u"captured_at"_s, timeJson(note.capturedAt)},
        {u"author"_s, note.author},
        {u"themes"_s, textsJson(note.themes)},
        {u"events"_s, idsJson(note.eventIds)},
        {u"order"_s, note.order},
    };
}

QJsonObject toJson(const ActionItem &action)
{
    return {
        {u"id"_s, action.id.toString()},
        {u"title"_s, action.title},
        {u"description"_s, action.description},
        {u"done_when"_s, action.doneWhen},
        {u"state"_s, enumName(action.state)},
        {u"decline_reason"_s, action.declineReason},
        {u"phase"_s, optionalName(action.phase, Phase::None)},
        {u"horizon"_s, optionalName(action.horizon, Horizon::Unset)},
        {u"breadth"_s, optionalName(action.breadth, Breadth::Unset)},
        {u"impact"_s, optionalName(action.impact, Level::Unset)},
        {u"effort"_s, optionalName(action.effort, Level::Unset)},
        {u"owner"_s, action.owner},
        {u"due"_s, action.due.isValid() ? QJsonValue(action.due.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
        {u"tracker"_s, action.tracker},
        {u"tracker_key"_s, action.trackerKey},
        {u"tracker_url"_s, action.trackerUrl},
        {u"themes"_s, textsJson(action.themes)},
        {u"created_at"_s, timeJson(action.createdAt)},
        {u"notes"_s, idsJson(action.noteIds)},
        {u"factors"_s, idsJson(action.factorIds)},
        {u"events"_s, idsJson(action.eventIds)},
        {u"order"_s, action.order},
    };
}

QJsonObject toJson(const Participant &participant)
{
    return {
        {u"id"_s, participant.id.toString()},
        {u"name"_s, participant.name},
        {u"email"_s, participant.email},
        {u"team"_s, participant.team},
        {u"roles"_s, namesJson(participant.roles)},
        {u"present"_s, participant.present},
        {u"order"_s, participant.order},
    };
}

QJsonObject toJson(const Prompt &prompt)
{
    return {
        {u"id"_s, prompt.id.toString()},
        {u"section"_s, enumName(prompt.section)},
        {u"text"_s, prompt.text},
        {u"follow_ups"_s, textsJson(prompt.followUps)},
        {u"origin"_s, prompt.origin},
        {u"answered"_s, prompt.answered},
        {u"talked_seconds"_s, prompt.talkedSeconds},
        {u"order"_s, prompt.order},
    };
}

QJsonObject toJson(const Factor &factor)
{
    return {
        {u"id"_s, factor.id.toString()}, {u"parent"_s, idJson(factor.parentId)},  {u"role"_s, enumName(factor.role)},
        {u"text"_s, factor.text},        {u"events"_s, idsJson(factor.eventIds)}, {u"notes"_s, idsJson(factor.noteIds)},
        {u"order"_s, factor.order},
    };
}

QJsonObject reviewHeadToJson(const Review &review)
{
    const QString zone = QString::fromUtf8(review.incident.timeZone);
    return {
        {u"id"_s, review.id.toString()},
        {u"title"_s, review.title},
        {u"kind"_s, enumName(review.kind)},
        {u"state"_s, enumName(review.state)},
        {u"severity"_s, review.incident.severity},
        {u"time_zone"_s, zone},
        {u"incident"_s,
         QJsonObject{
             {u"title"_s, review.title},
             {u"reference"_s, review.incident.reference},
             {u"severity"_s, review.incident.severity},
             {u"services"_s, textsJson(review.incident.services)},
             {u"impact"_s, review.incident.impact},
             {u"time_zone"_s, zone},
             {u"zone_choices"_s, choicesJson(review.incident.zoneChoices)},
         }},
        {u"summary"_s, review.summary},
        {u"approver"_s, review.approver},
        {u"created_at"_s, timeJson(review.createdAt)},
        {u"meeting_at"_s, timeJson(review.meetingAt)},
        {u"source"_s, review.source},
        {u"source_key"_s, review.sourceKey},
    };
}

QJsonObject reviewToJson(const ReviewContent &content, const QList<Attachment> &attachments)
{
    QJsonObject json = reviewHeadToJson(content.review);
    json.insert(u"format"_s, u"debrief-review"_s);
    json.insert(u"version"_s, reviewJsonVersion);
    json.insert(u"participants"_s, listJson(content.participants));
    json.insert(u"agenda"_s, listJson(content.agenda));
    json.insert(u"events"_s, eventsJson(content, attachments));
    json.insert(u"milestones"_s, milestonesJson(content.events));
    json.insert(u"metrics"_s, metricsJson(content.events));
    json.insert(u"prompts"_s, listJson(content.prompts));
    json.insert(u"notes"_s, listJson(content.notes));
    json.insert(u"factors"_s, listJson(content.factors));
    json.insert(u"actions"_s, listJson(content.actions));
    json.insert(u"action_links"_s, listJson(content.actionLinks));
    json.insert(u"show_of_hands"_s, content.hands.isEmpty() ? QJsonValue(QJsonValue::Null) : content.hands.toJson());
    return json;
}

} // namespace debrief
