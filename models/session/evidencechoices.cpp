// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/evidencechoices.h"

#include "domain/zonedtime.h"
#include "session/reviewsession.h"

#include <algorithm>

namespace debrief {

namespace {

QString folded(const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
    if (isPlain)
        return text.toLower();
    QString result = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return result;
}

} // namespace

EvidenceChoices::EvidenceChoices(const ReviewSession &session, FactorId factorId, const QTimeZone &zone)
{
    const Factor *factor = session.find<Factor>(factorId);
    addEvents(session, factor ? factor->eventIds : QList<EventId>(), zone);
    std::vector<const Note *> notes;
    for (const Note &note : session.tableOf<Note>()) {
        if (!factor || !factor->noteIds.contains(note.id))
            notes.push_back(&note);
    }
    std::ranges::sort(notes, [](const Note *a, const Note *b) {
        return a->capturedAt != b->capturedAt ? b->capturedAt < a->capturedAt : b->id < a->id;
    });
    for (const Note *note : notes)
        m_choices.push_back({{note->id.uuid(), false, note->isPrivate, {}, note->text}, folded(note->text)});
}

EvidenceChoices EvidenceChoices::eventsFor(const ReviewSession &session, NoteId noteId, const QTimeZone &zone)
{
    EvidenceChoices choices;
    const Note *note = session.find<Note>(noteId);
    choices.addEvents(session, note ? note->eventIds : QList<EventId>(), zone);
    return choices;
}

void EvidenceChoices::addEvents(const ReviewSession &session, const QList<EventId> &but, const QTimeZone &zone)
{
    const QSet<EventId> tied(but.cbegin(), but.cend());
    std::vector<const TimelineEvent *> events;
    for (const TimelineEvent &event : session.tableOf<TimelineEvent>()) {
        if (!tied.contains(event.id))
            events.push_back(&event);
    }
    std::ranges::sort(events, [](const auto *a, const auto *b) { return happensBefore(*a, *b); });
    m_choices.reserve(events.size());
    for (const TimelineEvent *event : events) {
        const QString time = timeText(event->time.happenedAt, zone, TimeDetail::Time);
        m_choices.push_back({{event->id.uuid(), true, false, time, event->text}, folded(time + u' ' + event->text)});
    }
}

QList<EvidenceChoices::Choice> EvidenceChoices::matching(const QString &words, qsizetype most) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<Choice> found;
    for (const Entry &entry : m_choices) {
        if (found.size() == most)
            break;
        if (std::ranges::all_of(wanted, [&entry](const QString &word) { return entry.folded.contains(word); }))
            found.append(entry.choice);
    }
    return found;
}

} // namespace debrief
