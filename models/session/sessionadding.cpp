// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the session adds: identity, place and time for what people type.
#include "session/changebuilder.h"
#include "session/noteauthor.h"
#include "session/reviewsession.h"
#include "session/validation.h"
#include "storage/library.h"

#include "domain/labels.h"

#include <algorithm>

namespace debrief {

namespace {

TimelineEvent eventFrom(const EventDraft &draft, ReviewId reviewId)
{
    TimelineEvent event;
    event.id = EventId::create();
    event.reviewId = reviewId;
    event.time = draft.time;
    event.knownAt = draft.knownAt;
    event.kind = draft.kind;
    event.milestones = draft.milestones;
    event.lane = draft.lane;
    event.text = draft.text;
    event.source = draft.source;
    event.sourceKey = draft.sourceKey;
    return event;
}

Note noteFrom(const NoteDraft &draft, ReviewId reviewId, int order, const QString &author)
{
    Note note;
    note.id = NoteId::create();
    note.reviewId = reviewId;
    note.promptId = draft.promptId;
    note.text = draft.text;
    note.isPrivate = draft.isPrivate;
    note.isParked = draft.isParked;
    note.capturedAt = QDateTime::currentDateTimeUtc();
    note.author = author;
    note.themes = draft.themes;
    note.eventIds = draft.eventIds;
    note.order = order;
    return note;
}

ActionItem actionFrom(const ActionDraft &draft, ReviewId reviewId, int order)
{
    ActionItem action;
    action.id = ActionId::create();
    action.reviewId = reviewId;
    action.title = draft.title;
    action.owner = draft.owner;
    action.due = draft.due;
    action.themes = draft.themes;
    action.phase = draft.phase;
    action.noteIds = draft.noteIds;
    action.eventIds = draft.eventIds;
    action.createdAt = QDateTime::currentDateTimeUtc();
    action.order = order;
    return action;
}

template<typename Value>
void appendNew(QList<Value> &list, const QList<Value> &added)
{
    for (const Value &value : added) {
        if (!list.contains(value))
            list.append(value);
    }
}

void continueNote(Note &note, const ContinuationDraft &draft)
{
    note.text += u'\n' + draft.text;
    appendNew(note.themes, draft.themes);
    appendNew(note.eventIds, draft.eventIds);
}

} // namespace

template<typename T>
int ReviewSession::nextOrder() const
{
    int last = -1;
    for (const T &value : tableOf<T>())
        last = std::max(last, value.order);
    return last + 1;
}

Result<EventId> ReviewSession::addEvent(const EventDraft &draft)
{
    TimelineEvent event = eventFrom(draft, id());
    // As numbers: comparing ten thousand times takes longer than all else here.
    const qint64 instant = event.time.happenedAt.toMSecsSinceEpoch();
    for (const TimelineEvent &other : tableOf<TimelineEvent>()) {
        if (other.time.happenedAt.toMSecsSinceEpoch() == instant)
            event.order = std::max(event.order, other.order + 1);
    }
    return insertAll({event}, tr("Add event")).transform([&event] { return event.id; });
}

Result<int> ReviewSession::addEvents(const QList<EventDraft> &drafts, const QString &undoText)
{
    QHash<QDateTime, int> next;
    QSet<Milestone> borne;
    for (const TimelineEvent &event : tableOf<TimelineEvent>()) {
        int &order = next[event.time.happenedAt];
        order = std::max(order, event.order + 1);
        for (const Milestone milestone : event.milestones)
            borne.insert(milestone);
    }
    QList<Entity> events;
    events.reserve(drafts.size());
    for (const EventDraft &draft : drafts) {
        TimelineEvent event = eventFrom(draft, id());
        event.order = next[event.time.happenedAt]++;
        // What people marked stands; an import only fills what is open.
        event.milestones.removeIf([&borne](Milestone milestone) { return borne.contains(milestone); });
        for (const Milestone milestone : std::as_const(event.milestones))
            borne.insert(milestone);
        events.append(event);
    }
    return insertAll(events, undoText).transform([&events] { return static_cast<int>(events.size()); });
}

Result<NoteId> ReviewSession::addNote(const NoteDraft &draft)
{
    const Note note = noteFrom(draft, id(), nextOrder<Note>(), noteAuthor(m_library));
    const QString text = draft.isParked ? tr("Park topic") : draft.isPrivate ? tr("Add private note") : tr("Add note");
    return insertAll({note}, text).transform([&note] { return note.id; });
}

Result<ActionId> ReviewSession::addAction(const ActionDraft &draft)
{
    const ActionItem action = actionFrom(draft, id(), nextOrder<ActionItem>());
    return insertAll({action}, tr("Add action")).transform([&action] { return action.id; });
}

Result<QUuid> ReviewSession::add(const CaptureDraft &draft)
{
    const auto uuid = [](const auto &id) { return id.uuid(); };
    if (const auto *event = std::get_if<EventDraft>(&draft))
        return addEvent(*event).transform(uuid);
    if (const auto *action = std::get_if<ActionDraft>(&draft))
        return addAction(*action).transform(uuid);
    if (const auto *continuation = std::get_if<ContinuationDraft>(&draft)) {
        const Note *found = find<Note>(continuation->noteId);
        if (!found)
            return failure(ErrorCode::NotFound, tr("The note is not there any more."));
        Note note = *found;
        continueNote(note, *continuation);
        return update(note, tr("Continue note")).transform([&note] { return note.id.uuid(); });
    }
    return addNote(std::get<NoteDraft>(draft)).transform(uuid);
}

Result<> ReviewSession::addAll(const QList<CaptureDraft> &drafts, const QString &undoText)
{
    QList<Entity> made;
    qsizetype lastNote = -1;
    const QString author = noteAuthor(m_library);
    int noteOrder = nextOrder<Note>();
    int actionOrder = nextOrder<ActionItem>();
    QHash<QDateTime, int> eventOrders;
    for (const TimelineEvent &event : tableOf<TimelineEvent>()) {
        int &order = eventOrders[event.time.happenedAt];
        order = std::max(order, event.order + 1);
    }
    for (const CaptureDraft &draft : drafts) {
        if (const auto *event = std::get_if<EventDraft>(&draft)) {
            TimelineEvent added = eventFrom(*event, id());
            added.order = eventOrders[added.time.happenedAt]++;
            made.append(added);
        } else if (const auto *action = std::get_if<ActionDraft>(&draft)) {
            made.append(actionFrom(*action, id(), actionOrder++));
        } else if (const auto *note = std::get_if<NoteDraft>(&draft)) {
            lastNote = made.size();
            made.append(noteFrom(*note, id(), noteOrder++, author));
        } else if (const auto &continuation = std::get<ContinuationDraft>(draft); lastNote >= 0) {
            continueNote(std::get<Note>(made[lastNote]), continuation);
        } else {
            const Note *found = find<Note>(continuation.noteId);
            if (!found)
                return failure(ErrorCode::NotFound, tr("The note is not there any more."));
            Note continued = *found;
            continueNote(continued, continuation);
            lastNote = made.size();
            made.append(continued);
        }
    }
    return rework(made, {}, undoText);
}

Result<FactorId> ReviewSession::addFactor(const QString &text, FactorRole role, FactorId parent)
{
    Factor factor;
    factor.id = FactorId::create();
    factor.reviewId = id();
    factor.parentId = parent;
    factor.role = role;
    factor.text = text;
    factor.order = nextOrder<Factor>();
    return insertAll({factor}, tr("Add factor")).transform([&factor] { return factor.id; });
}

Result<ParticipantId> ReviewSession::addParticipant(const QString &name, const QList<Role> &roles)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.reviewId = id();
    participant.name = name;
    participant.roles = roles;
    participant.order = nextOrder<Participant>();
    return insertAll({participant}, tr("Add participant")).transform([&participant] { return participant.id; });
}

Result<PromptId> ReviewSession::addPrompt(Section section, const QString &text)
{
    Prompt prompt;
    prompt.id = PromptId::create();
    prompt.reviewId = id();
    prompt.section = section;
    prompt.text = text;
    prompt.order = nextOrder<Prompt>();
    return insertAll({prompt}, tr("Add prompt")).transform([&prompt] { return prompt.id; });
}

Result<AgendaItemId> ReviewSession::addAgendaItem(const QString &title, int plannedSeconds)
{
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.reviewId = id();
    item.title = title;
    item.plannedSeconds = plannedSeconds;
    item.order = nextOrder<AgendaItem>();
    return insertAll({item}, tr("Add topic to agenda")).transform([&item] { return item.id; });
}

Result<EvidenceId> ReviewSession::addEvidence(Evidence evidence)
{
    evidence.id = EvidenceId::create();
    evidence.reviewId = id();
    evidence.order = nextOrder<Evidence>();
    return insertAll({evidence}, tr("Add evidence")).transform([&evidence] { return evidence.id; });
}

Result<EvidenceId> ReviewSession::addEvidence(Evidence evidence, const Attachment &attachment)
{
    if (const auto stored = m_library.putAttachment(attachment); !stored)
        return std::unexpected(stored.error());
    evidence.attachmentHash = attachment.hash;
    return addEvidence(std::move(evidence));
}

Result<QList<EvidenceId>> ReviewSession::addEvidence(EventId event, const QList<EvidenceDraft> &drafts)
{
    QList<Entity> pieces;
    QList<EvidenceId> ids;
    int order = nextOrder<Evidence>();
    for (const EvidenceDraft &draft : drafts) {
        Evidence evidence = draft.evidence;
        evidence.id = EvidenceId::create();
        evidence.reviewId = id();
        evidence.eventId = event;
        evidence.order = order++;
        if (draft.attachment) {
            // What is stored and not referred to, should the next one fail, goes when the library is opened next.
            if (const auto stored = m_library.putAttachment(*draft.attachment); !stored)
                return std::unexpected(stored.error());
            evidence.attachmentHash = draft.attachment->hash;
        }
        ids.append(evidence.id);
        pieces.append(evidence);
    }
    const QString text = drafts.size() == 1
                             ? tr("Add evidence: %1").arg(label(drafts.constFirst().evidence.kind))
                             : tr("Add %n piece(s) of evidence", nullptr, static_cast<int>(drafts.size()));
    return insertAll(pieces, text).transform([&ids] { return ids; });
}

} // namespace debrief
