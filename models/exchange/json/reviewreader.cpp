// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json/reviewreader.h"

#include "exchange/json/reviewreferences.h"
#include "exchange/reviewjson.h"
#include "language/zonequestion.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ReviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ReviewReader)
};

constexpr qint64 mostPeople = 100000;
constexpr qint64 mostSeconds = 100LL * 366 * 24 * 3600;

} // namespace

ReviewReader::ReviewReader(JsonReading &reading, QList<Attachment> &attachments)
    : m_reading(reading),
      m_attachments(attachments)
{
}

ReviewContent ReviewReader::read(JsonObjectReader &json)
{
    m_content = {};
    readHead(json);
    readList(json, "participants"_L1, &ReviewReader::participant);
    readList(json, "agenda"_L1, &ReviewReader::agendaItem);
    json.each("events"_L1, [this](JsonObjectReader &item) { m_content.events.append(event(item)); });
    readMilestones(json);
    json.value("metrics"_L1); // They follow from the milestones.
    readList(json, "prompts"_L1, &ReviewReader::prompt);
    readList(json, "notes"_L1, &ReviewReader::note);
    readList(json, "factors"_L1, &ReviewReader::factor);
    readList(json, "actions"_L1, &ReviewReader::action);
    readList(json, "action_links"_L1, &ReviewReader::link);
    readHands(json);
    checkReferences(m_content, m_reading, json.path());
    sortForDisplay(m_content);
    return std::move(m_content);
}

template<typename T>
void ReviewReader::readList(JsonObjectReader &json, QLatin1StringView key,
                            T (ReviewReader::*readOne)(JsonObjectReader &) const)
{
    json.each(key, [this, readOne](JsonObjectReader &item) { listOf<T>(m_content).append((this->*readOne)(item)); });
}

void ReviewReader::readHead(JsonObjectReader &json)
{
    json.value("format"_L1);
    json.value("version"_L1);
    Review &review = m_content.review;
    review.id = json.ownId<ReviewId>();
    review.title = json.requiredText("title"_L1);
    review.kind = json.name("kind"_L1, ReviewKind::Local);
    review.state = json.name("state"_L1, ReviewState::Draft);
    review.incident.severity = json.text("severity"_L1);
    review.incident.timeZone = zone(json, "time_zone"_L1);
    readIncident(json);
    if (review.incident.timeZone.isEmpty())
        review.incident.timeZone = "UTC";
    review.summary = json.text("summary"_L1);
    review.approver = json.text("approver"_L1);
    review.createdAt = json.time("created_at"_L1);
    review.meetingAt = json.time("meeting_at"_L1);
    review.source = json.text("source"_L1);
    review.sourceKey = json.text("source_key"_L1);
}

void ReviewReader::readIncident(JsonObjectReader &json)
{
    Review &review = m_content.review;
    JsonObjectReader given = json.object("incident"_L1);
    review.incident.reference = given.text("reference"_L1);
    review.incident.services = given.texts("services"_L1);
    review.incident.impact = given.text("impact"_L1);
    // The review repeats these of its incident: whichever is given counts, but they must not contradict each other.
    const auto agree = [&given](QLatin1StringView key, const QString &inner, const QString &outer) {
        if (!inner.isEmpty() && !outer.isEmpty() && inner != outer)
            given.fail(key, ReviewTexts::tr("“%1” contradicts the review's “%2”. Make them the same, or leave one out.")
                                .arg(inner, outer));
        return outer.isEmpty() ? inner : outer;
    };
    agree("title"_L1, given.text("title"_L1), review.title);
    review.incident.severity = agree("severity"_L1, given.text("severity"_L1), review.incident.severity);
    review.incident.timeZone = agree("time_zone"_L1, QString::fromUtf8(zone(given, "time_zone"_L1)),
                                     QString::fromUtf8(review.incident.timeZone))
                                   .toUtf8();
    readZoneChoices(given);
    given.finish();
}

void ReviewReader::readZoneChoices(JsonObjectReader &incident)
{
    constexpr auto key = "zone_choices"_L1;
    const QJsonValue given = incident.value(key);
    if (!given.isObject() && !given.isNull() && !given.isUndefined())
        incident.fail(key, ReviewTexts::tr("this should be an object of zones by abbreviation."));
    const QJsonObject choices = given.toObject();
    for (auto it = choices.constBegin(); it != choices.constEnd(); ++it) {
        // Ids of a zone have no comma, so this is one choice or an error.
        const auto read = parseZoneChoices(QString(it.key() + u'=' + it.value().toString()));
        if (read)
            m_content.review.incident.zoneChoices.insert(*read);
        else
            m_reading.warn(incident.path(key), read.error().message);
    }
}

QByteArray ReviewReader::zone(JsonObjectReader &json, QLatin1StringView key)
{
    const QByteArray id = json.text(key).toUtf8();
    if (!id.isEmpty() && !QTimeZone(id).isValid())
        m_reading.warn(json.path(key),
                       ReviewTexts::tr("the zone “%1” is not known on this computer, so its times are shown in UTC.")
                           .arg(QString::fromUtf8(id)));
    return id;
}

TimelineEvent ReviewReader::event(JsonObjectReader &json)
{
    TimelineEvent event;
    event.id = json.ownId<EventId>();
    event.reviewId = m_content.review.id;
    event.time.happenedAt = json.requiredTime("happened_at"_L1);
    event.time.endsAt = json.time("ends_at"_L1);
    if (event.time.endsAt.isValid() && event.time.endsAt < event.time.happenedAt)
        json.fail("ends_at"_L1, ReviewTexts::tr("the end lies before happened_at. Correct one of them."));
    event.time.zone = zone(json, "zone"_L1);
    if (event.time.zone.isEmpty())
        event.time.zone = m_content.review.incident.timeZone;
    event.time.precision = json.name("precision"_L1, TimePrecision::Exact);
    event.time.enteredAs = json.text("entered_as"_L1);
    event.knownAt = json.time("known_at"_L1);
    event.kind = json.name("kind"_L1, EventKind::Observation);
    event.milestones = json.names<Milestone>("milestones"_L1);
    std::sort(event.milestones.begin(), event.milestones.end());
    event.lane = json.text("lane"_L1);
    event.text = json.text("text"_L1);
    event.source = json.text("source"_L1);
    event.sourceKey = json.text("source_key"_L1);
    event.order = json.order();
    json.each("evidence"_L1,
              [this, &event](JsonObjectReader &item) { m_content.evidence.append(evidence(item, event.id)); });
    return event;
}

Evidence ReviewReader::evidence(JsonObjectReader &json, const EventId &eventId)
{
    Evidence evidence;
    evidence.id = json.ownId<EvidenceId>();
    evidence.reviewId = m_content.review.id;
    evidence.eventId = eventId;
    evidence.kind = json.name("kind"_L1, EvidenceKind::Link);
    evidence.title = json.text("title"_L1);
    evidence.url = json.text("url"_L1);
    evidence.text = json.text("text"_L1);
    evidence.language = json.text("language"_L1);
    if (json.value("attachment"_L1).isNull() || json.value("attachment"_L1).isUndefined())
        return evidence.order = json.order(), evidence;
    JsonObjectReader file = json.object("attachment"_L1);
    evidence.attachmentHash = attachment(file);
    file.finish();
    evidence.order = json.order();
    return evidence;
}

QByteArray ReviewReader::attachment(JsonObjectReader &json)
{
    Attachment attachment;
    attachment.name = json.text("name"_L1);
    attachment.mediaType = json.text("media_type"_L1);
    const QString given = json.text("content_base64"_L1);
    const QString sha256 = json.text("sha256"_L1);
    attachment.hash = QByteArray::fromHex(sha256.toLatin1());
    if (json.value("content_base64"_L1).isString()) {
        const auto decoded = QByteArray::fromBase64Encoding(given.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            json.fail("content_base64"_L1, ReviewTexts::tr("this is not Base64. Export the review again."));
        attachment.content = *decoded;
        const QByteArray hash = QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256);
        if (!sha256.isEmpty() && hash != attachment.hash)
            json.fail("sha256"_L1, ReviewTexts::tr("the attachment's content does not fit this checksum: it was "
                                                   "damaged or edited. Export the review again."));
        attachment.hash = hash;
        const bool known = std::any_of(m_attachments.cbegin(), m_attachments.cend(),
                                       [&hash](const Attachment &each) { return each.hash == hash; });
        if (!known)
            m_attachments.append(attachment);
    } else if (attachment.hash.size() != 32 || sha256.size() != 64) {
        json.fail("sha256"_L1, ReviewTexts::tr("this should be the SHA-256 of the content, 64 hexadecimal digits."));
    }
    return attachment.hash;
}

Participant ReviewReader::participant(JsonObjectReader &json) const
{
    Participant participant;
    participant.id = json.ownId<ParticipantId>();
    participant.reviewId = m_content.review.id;
    participant.name = json.text("name"_L1);
    participant.email = json.text("email"_L1);
    participant.team = json.text("team"_L1);
    participant.roles = json.names<Role>("roles"_L1);
    participant.present = json.flag("present"_L1, true);
    participant.order = json.order();
    return participant;
}

AgendaItem ReviewReader::agendaItem(JsonObjectReader &json) const
{
    AgendaItem item;
    item.id = json.ownId<AgendaItemId>();
    item.reviewId = m_content.review.id;
    item.title = json.text("title"_L1);
    item.plannedSeconds = static_cast<int>(json.integer("planned_seconds"_L1, 0, std::numeric_limits<int>::max()));
    item.actualSeconds = static_cast<int>(json.integer("actual_seconds"_L1, 0, std::numeric_limits<int>::max()));
    item.order = json.order();
    return item;
}

Prompt ReviewReader::prompt(JsonObjectReader &json) const
{
    Prompt prompt;
    prompt.id = json.ownId<PromptId>();
    prompt.reviewId = m_content.review.id;
    prompt.section = json.name("section"_L1, Section::General);
    prompt.text = json.text("text"_L1);
    prompt.followUps = json.texts("follow_ups"_L1);
    prompt.origin = json.text("origin"_L1);
    prompt.answered = json.flag("answered"_L1);
    prompt.talkedSeconds = json.integer("talked_seconds"_L1, 0, mostSeconds);
    prompt.order = json.order();
    return prompt;
}

Note ReviewReader::note(JsonObjectReader &json) const
{
    Note note;
    note.id = json.ownId<NoteId>();
    note.reviewId = m_content.review.id;
    note.text = json.text("text"_L1);
    note.promptId = json.id<PromptId>("prompt"_L1);
    note.isPrivate = json.flag("private"_L1);
    note.isParked = json.flag("parked"_L1);
    note.capturedAt = json.time("captured_at"_L1);
    note.author = json.text("author"_L1);
    note.themes = json.texts("themes"_L1);
    note.eventIds = json.ids<EventId>("events"_L1);
    note.order = json.order();
    return note;
}

Factor ReviewReader::factor(JsonObjectReader &json) const
{
    Factor factor;
    factor.id = json.ownId<FactorId>();
    factor.reviewId = m_content.review.id;
    factor.parentId = json.id<FactorId>("parent"_L1);
    factor.role = json.name("role"_L1, FactorRole::Contributing);
    factor.text = json.text("text"_L1);
    factor.eventIds = json.ids<EventId>("events"_L1);
    factor.noteIds = json.ids<NoteId>("notes"_L1);
    factor.order = json.order();
    return factor;
}

ActionItem ReviewReader::action(JsonObjectReader &json) const
{
    ActionItem action;
    action.id = json.ownId<ActionId>();
    action.reviewId = m_content.review.id;
    action.title = json.requiredText("title"_L1);
    action.description = json.text("description"_L1);
    action.doneWhen = json.text("done_when"_L1);
    action.state = json.name("state"_L1, ActionState::Proposed);
    action.declineReason = json.text("decline_reason"_L1);
    action.phase = json.name("phase"_L1, Phase::None);
    action.horizon = json.name("horizon"_L1, Horizon::Unset);
    action.breadth = json.name("breadth"_L1, Breadth::Unset);
    action.impact = json.name("impact"_L1, Level::Unset);
    action.effort = json.name("effort"_L1, Level::Unset);
    action.owner = json.text("owner"_L1);
    action.due = json.date("due"_L1);
    action.tracker = json.text("tracker"_L1);
    action.trackerKey = json.text("tracker_key"_L1);
    action.trackerUrl = json.text("tracker_url"_L1);
    action.themes = json.texts("themes"_L1);
    action.createdAt = json.time("created_at"_L1);
    action.noteIds = json.ids<NoteId>("notes"_L1);
    action.factorIds = json.ids<FactorId>("factors"_L1);
    action.eventIds = json.ids<EventId>("events"_L1);
    action.order = json.order();
    return action;
}

ActionLink ReviewReader::link(JsonObjectReader &json) const
{
    ActionLink link;
    link.id = json.ownId<ActionLinkId>();
    link.reviewId = m_content.review.id;
    link.fromId = json.id<ActionId>("from"_L1);
    link.toId = json.id<ActionId>("to"_L1);
    link.relation = json.name("relation"_L1, ActionRelation::RelatesTo);
    return link;
}

void ReviewReader::readHands(JsonObjectReader &json)
{
    JsonObjectReader given = json.object("show_of_hands"_L1);
    ShowOfHands &hands = m_content.hands;
    hands.present = static_cast<int>(given.integer("present"_L1, 0, mostPeople));
    // No more hands than there are people.
    hands.learned = static_cast<int>(given.integer("learned_something"_L1, 0, hands.present));
    hands.wouldComeAgain = static_cast<int>(given.integer("would_come_again"_L1, 0, hands.present));
    hands.remark = given.text("remark"_L1);
    given.finish();
}

void ReviewReader::readMilestones(JsonObjectReader &json)
{
    JsonObjectReader given = json.object("milestones"_L1);
    for (const Milestone milestone : enumValues<Milestone>()) {
        const QString name = enumName(milestone);
        const QLatin1StringView key(EnumNames<Milestone>::names[static_cast<size_t>(milestone)].second);
        JsonObjectReader mark = given.object(key);
        const auto id = mark.id<EventId>("event"_L1);
        mark.value("at"_L1); // It is the event's time.
        mark.finish();
        TimelineEvent *bearer = nullptr;
        for (TimelineEvent &event : m_content.events) {
            if (event.milestones.contains(milestone) && bearer)
                given.fail(key,
                           ReviewTexts::tr("two events bear the milestone “%1”. Take it from one of them.").arg(name));
            if (event.milestones.contains(milestone))
                bearer = &event;
        }
        if (id.isNull())
            continue;
        if (bearer && bearer->id != id)
            given.fail(key, ReviewTexts::tr(
                                "another event bears the milestone “%1”. Name it here, too, or take the mark from it.")
                                .arg(name));
        const auto event = std::find_if(m_content.events.begin(), m_content.events.end(),
                                        [&id](const TimelineEvent &each) { return each.id == id; });
        if (event == m_content.events.end()) {
            mark.fail("event"_L1,
                      ReviewTexts::tr(
                          "there is no event with the id %1 in this review. Correct the id, or remove the milestone.")
                          .arg(id.toString()));
        } else if (!bearer) {
            event->milestones.append(milestone);
            std::sort(event->milestones.begin(), event->milestones.end());
        }
    }
    given.finish();
}

} // namespace debrief
