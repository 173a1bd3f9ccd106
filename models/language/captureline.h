// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drafts.h"
#include "domain/enumnames.h"
#include "language/timephrase.h"

namespace debrief {

enum class CaptureKind { Note, Event, Action, Parked, Private, Continuation };

template<>
struct EnumNames<CaptureKind>
{
    static constexpr std::array<std::pair<CaptureKind, const char *>, 6> names{{
        {CaptureKind::Note, "note"},
        {CaptureKind::Event, "event"},
        {CaptureKind::Action, "action"},
        {CaptureKind::Parked, "parked"},
        {CaptureKind::Private, "private"},
        {CaptureKind::Continuation, "continuation"},
    }};
};

/// Where the line is typed.
struct CaptureContext
{
    TimeContext time;
    PromptId prompt;                    ///< A plain note belongs to it; null for none.
    QDate today;                        ///< For "due friday".
    QList<EventId> selectedEvents = {}; ///< What "^" ties the line to.
    NoteId lastNote = {};               ///< What ">" continues; null when there is none.
};

/// Understands one line: plain text is a note to the current prompt; a leading time makes an event; "!" an action (with
/// @owner or @"two words", "due friday", "due 1 Dec", "due end of month" or "due 2026-12-01", #theme: all taken out of the
/// title); "?" the parking lot; "*" a private note, which belongs to the prompt, too; ">" continues the last note. #theme
/// marks notes and stays in their text. "^" before the text or behind the mark, or as the last word, ties what is made to the
/// selected events; with it at the beginning a time makes no event. "due friday" typed on a Friday is the next one.
/// Control characters are dropped.
/// InvalidInput for an empty line, one that has a mark and nothing behind it, "^" without a selected event, and ">" without a
/// note.
Result<CaptureDraft> parseCapture(const QString &line, const CaptureContext &context);

CaptureKind kindOf(const CaptureDraft &draft);

} // namespace debrief
