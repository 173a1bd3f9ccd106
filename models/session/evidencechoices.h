// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QTimeZone>
#include <QUuid>

#include <vector>

namespace debrief {

class ReviewSession;

/// Events and notes to pick from by typing. It is read once, when somebody begins to pick: ten thousand of them are then searched within
/// a keystroke.
class EvidenceChoices
{
public:
    struct Choice
    {
        QUuid id;
        bool isEvent = true;
        bool isPrivate = false; ///< A private note.
        QString time;           ///< Of an event, as text in the zone.
        QString text;           ///< Markdown.
    };

    EvidenceChoices() = default;
    /// All but those that the factor is tied to.
    EvidenceChoices(const ReviewSession &session, FactorId factor, const QTimeZone &zone);
    /// All events but those that the note is tied to.
    static EvidenceChoices eventsFor(const ReviewSession &session, NoteId note, const QTimeZone &zone);

    /// Those that hold every word, in time or text, regardless of case and accents: events by time, then notes, the newest first. No more
    /// than so many.
    QList<Choice> matching(const QString &words, qsizetype most) const;
    bool isEmpty() const { return m_choices.empty(); }

private:
    void addEvents(const ReviewSession &session, const QList<EventId> &but, const QTimeZone &zone);

    struct Entry
    {
        Choice choice;
        QString folded;
    };
    std::vector<Entry> m_choices;
};

} // namespace debrief
