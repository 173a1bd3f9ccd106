// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/ids.h"
#include "domain/phase.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace debrief {

class ReviewSession;

/// What a note is tied to, or what was made of it.
struct NoteLink
{
    enum class Kind { Event, Action, Factor };

    Kind kind = Kind::Event;
    QUuid id;
    QDateTime at; ///< Of an event.
    QString text; ///< Markdown; an action's title.

    bool operator==(const NoteLink &) const = default;
};

/// The links of a review's notes: the events they are tied to, by time, then the actions and the factors that were made of them.
class NoteLinks final : public QObject
{
    Q_OBJECT

public:
    explicit NoteLinks(QObject *parent = nullptr);

    void setSession(ReviewSession *session);
    QList<NoteLink> linksOf(NoteId id) const;
    /// The section of the question that the note is sorted to; none while it is unsorted.
    std::optional<Section> sectionOf(NoteId id) const;

signals:
    /// Links of notes that are themselves as they were.
    void changed();

private:
    void apply(const Changes &changes);
    void gather() const;

    QPointer<ReviewSession> m_session;
    // Gathered when it is first asked for: every row of a view asks, most edits change none of it.
    mutable bool m_isGathered = false;
    mutable QHash<NoteId, QList<NoteLink>> m_made;
    mutable QSet<EventId> m_linkedEvents;
};

} // namespace debrief
