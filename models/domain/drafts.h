// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"
#include "domain/event.h"
#include "domain/evidence.h"
#include "domain/note.h"

#include <optional>
#include <variant>

namespace debrief {

/// What a person or an importer says of an event; the session gives it identity and order.
struct EventDraft
{
    EventTime time;
    QString text;
    EventKind kind = EventKind::Observation;
    QList<Milestone> milestones = {};
    QDateTime knownAt = {};
    QString lane = {};
    QString source = {};
    QString sourceKey = {};

    bool operator==(const EventDraft &) const = default;
};

struct NoteDraft
{
    QString text;
    bool isPrivate = false;
    bool isParked = false;
    QStringList themes = {};
    PromptId promptId = {};
    QList<EventId> eventIds = {};

    bool operator==(const NoteDraft &) const = default;
};

struct ActionDraft
{
    QString title;
    QString owner = {};
    QDate due = {};
    QStringList themes = {};
    Phase phase = Phase::None;
    QList<NoteId> noteIds = {}; ///< Of the notes it was made from.
    QList<EventId> eventIds = {};

    bool operator==(const ActionDraft &) const = default;
};

/// A piece of evidence that is to be added; the session gives it identity, event and order.
struct EvidenceDraft
{
    Evidence evidence;
    std::optional<Attachment> attachment = {}; ///< Of a file or a picture.

    bool operator==(const EvidenceDraft &) const = default;
};

/// More text for a note that is there, on a line of its own.
struct ContinuationDraft
{
    NoteId noteId;
    QString text;
    QStringList themes = {};
    QList<EventId> eventIds = {};

    bool operator==(const ContinuationDraft &) const = default;
};

/// What a line typed into the capture line stands for.
using CaptureDraft = std::variant<EventDraft, NoteDraft, ActionDraft, ContinuationDraft>;

} // namespace debrief
