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
    const QSet<EventId> tiedEvents =
        factor ? QSet(factor->eventIds.cbegin(), factor->eventIds.cend()) : QSet<EventId>();
    std::vector<const TimelineEvent *> events;
    for (const TimelineEvent &event : session.tableOf<TimelineEvent>()) {
        if (!tiedEvents.contains(event.id))
            events.push_back(&event);
    }
    std::ranges::sort(events, [](const auto *a, const auto *b) { return happensBefore(*a, *b); });
    std::vector<const Note *> notes;
    for (const Note &note : session.tableOf<Note>()) {
        if (!factor || !factor->noteIds.contains(note.id))
            notes.push_back(&note);
    }
    std::ranges::sort(notes, [](const Note *a, const Note *b) {
        return a->capturedAt != b->capturedAt ? b->capturedAt < a->capturedAt : b->id < a->id;
    });
    m_choices.reserve(events.size() + notes.size());
    for (const TimelineEvent *event : events) {
        const QString time = timeText(event->time.happenedAt, zone, TimeDetail::Time);
        m_choices.push_back({{event->id.uuid(), true, false, time, event->text}, folded(time + u' ' + event->text)});
    }
    for (const Note *note : notes)
        m_choices.push_back({{note->id.uuid(), false, note->isPrivate, {}, note->text}, folded(note->text)});
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
