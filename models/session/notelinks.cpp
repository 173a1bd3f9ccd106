// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/notelinks.h"

#include "session/reviewsession.h"

#include <algorithm>

namespace debrief {

namespace {

template<typename Thing>
QList<Thing> inOrder(const ReviewSession &session)
{
    QList<Thing> things = session.tableOf<Thing>().values();
    std::ranges::sort(
        things, [](const Thing &a, const Thing &b) { return a.order != b.order ? a.order < b.order : a.id < b.id; });
    return things;
}

} // namespace

NoteLinks::NoteLinks(QObject *parent) : QObject(parent) {}

void NoteLinks::setSession(ReviewSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_isGathered = false;
    if (session)
        connect(session, &ReviewSession::changed, this, &NoteLinks::apply);
    emit changed();
}

void NoteLinks::apply(const Changes &changes)
{
    bool isMade = false;
    bool isLinked = false;
    for (const Change &change : changes) {
        isMade = isMade || isOf<ActionItem>(change) || isOf<Factor>(change);
        if (isOf<Note>(change))
            m_isGathered = false;
        for (const TimelineEvent *event : {beforeAs<TimelineEvent>(change), afterAs<TimelineEvent>(change)})
            isLinked = isLinked || (event && m_linkedEvents.contains(event->id));
    }
    if (isMade)
        m_isGathered = false;
    if (isMade || isLinked)
        emit changed();
}

void NoteLinks::gather() const
{
    m_made.clear();
    m_linkedEvents.clear();
    for (const ActionItem &action : inOrder<ActionItem>(*m_session)) {
        for (const NoteId &id : action.noteIds)
            m_made[id].append({NoteLink::Kind::Action, action.id.uuid(), {}, action.title});
    }
    for (const Factor &factor : inOrder<Factor>(*m_session)) {
        for (const NoteId &id : factor.noteIds)
            m_made[id].append({NoteLink::Kind::Factor, factor.id.uuid(), {}, factor.text});
    }
    for (const Note &note : m_session->tableOf<Note>()) {
        for (const EventId &id : note.eventIds)
            m_linkedEvents.insert(id);
    }
    m_isGathered = true;
}

std::optional<Section> NoteLinks::sectionOf(NoteId id) const
{
    const Note *note = m_session ? m_session->find<Note>(id) : nullptr;
    const Prompt *prompt = note ? m_session->find<Prompt>(note->promptId) : nullptr;
    return prompt ? std::optional(prompt->section) : std::nullopt;
}

QList<NoteLink> NoteLinks::linksOf(NoteId id) const
{
    const Note *note = m_session ? m_session->find<Note>(id) : nullptr;
    if (!note)
        return {};
    if (!m_isGathered)
        gather();
    QList<NoteLink> links;
    for (const EventId &eventId : note->eventIds) {
        if (const TimelineEvent *event = m_session->find<TimelineEvent>(eventId))
            links.append({NoteLink::Kind::Event, event->id.uuid(), event->time.happenedAt, event->text});
    }
    std::ranges::stable_sort(links, {}, &NoteLink::at);
    return links + m_made.value(id);
}

} // namespace debrief
