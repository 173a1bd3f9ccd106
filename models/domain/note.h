// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace debrief {

/// One line or paragraph captured in the meeting.
struct Note
{
    NoteId id;
    ReviewId reviewId;
    PromptId promptId;      ///< Null while the note is unsorted.
    QString text;           ///< Markdown.
    bool isPrivate = false; ///< Never leaves the console: not in the room window, not in any export.
    bool isParked = false;  ///< In the parking lot.
    QDateTime capturedAt;   ///< UTC.
    QString author;
    QStringList themes;
    QList<EventId> eventIds;
    int order = 0; ///< The order the facilitator set; equal orders go by capture time.

    bool operator==(const Note &) const = default;
};

/// By the order that was set, then by capture time, then by id.
inline bool isListedBefore(const Note &a, const Note &b)
{
    if (a.order != b.order)
        return a.order < b.order;
    if (a.capturedAt != b.capturedAt)
        return a.capturedAt < b.capturedAt;
    return a.id < b.id;
}

} // namespace debrief
