// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/factorevidencemodel.h"

#include "domain/zonedtime.h"

#include <algorithm>

namespace debrief {

void FactorEvidenceModel::setSession(ReviewSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ReviewSession::changed, this, &FactorEvidenceModel::apply);
        connect(session, &QObject::destroyed, this, &FactorEvidenceModel::rebuild);
    }
    rebuild();
}

void FactorEvidenceModel::setFactor(FactorId id)
{
    if (id == m_factor)
        return;
    m_factor = id;
    rebuild();
}

void FactorEvidenceModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (!m_ids.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_ids.size()) - 1), {TimeRole});
}

void FactorEvidenceModel::apply(const Changes &changes)
{
    const bool concerns = std::ranges::any_of(changes, [this](const Change &change) {
        return change.id() == m_factor.uuid() || m_ids.contains(change.id());
    });
    if (concerns)
        rebuild();
}

void FactorEvidenceModel::rebuild()
{
    beginResetModel();
    m_ids.clear();
    if (const Factor *factor = m_session ? m_session->find<Factor>(m_factor) : nullptr) {
        QList<TimelineEvent> events;
        for (const EventId id : factor->eventIds) {
            if (const TimelineEvent *event = m_session->find<TimelineEvent>(id))
                events.append(*event);
        }
        std::ranges::sort(events, happensBefore);
        QList<Note> notes;
        for (const NoteId id : factor->noteIds) {
            if (const Note *note = m_session->find<Note>(id))
                notes.append(*note);
        }
        std::ranges::sort(notes, [](const Note &a, const Note &b) {
            return a.capturedAt != b.capturedAt ? a.capturedAt < b.capturedAt : a.id < b.id;
        });
        for (const TimelineEvent &event : std::as_const(events))
            m_ids.append(event.id.uuid());
        for (const Note &note : std::as_const(notes))
            m_ids.append(note.id.uuid());
    }
    endResetModel();
}

int FactorEvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant FactorEvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_session)
        return {};
    const QUuid id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    if (const TimelineEvent *event = m_session->find<TimelineEvent>(EventId(id))) {
        switch (role) {
        case Qt::DisplayRole: return event->text;
        case ValueRole: return QVariant::fromValue(*event);
        case IsEventRole: return true;
        case IsPrivateRole: return false;
        case TimeRole: return timeText(event->time.happenedAt, m_zone, TimeDetail::Time);
        default: return {};
        }
    }
    const Note *note = m_session->find<Note>(NoteId(id));
    if (!note)
        return {};
    switch (role) {
    case Qt::DisplayRole: return note->text;
    case ValueRole: return QVariant::fromValue(*note);
    case IsEventRole: return false;
    case IsPrivateRole: return note->isPrivate;
    case TimeRole: return QString();
    default: return {};
    }
}

} // namespace debrief
