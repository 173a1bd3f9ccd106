// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/captureline.h"

#include "language/capturewords.h"
#include "language/textcursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

/// Without control characters, which neither a file nor a projector can show; line breaks and tabs may stay.
QString cleaned(const QString &line)
{
    QString text = line;
    text.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
    });
    return text.trimmed();
}

/// Only spaces, invisible characters and the marks themselves.
bool saysNothing(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return character.isSpace() || TextCursor::isInvisible(character) || QStringView(u"!?*#@>^").contains(character);
    });
}

NoteDraft noteOf(QStringView text)
{
    NoteDraft note;
    note.text = text.toString();
    note.themes = themesIn(text);
    return note;
}

Result<CaptureDraft> actionOf(QStringView text, const CaptureContext &context)
{
    if (saysNothing(text))
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "debrief::CaptureLine",
                "Type what is to be done behind “!”, for example “! Alert on queue depth @sam due friday”."));
    const QDate today = context.today.isValid() ? context.today : QDate::currentDate();
    const Result<ActionWords> words = readActionWords(text, today);
    if (!words)
        return std::unexpected(words.error());
    if (saysNothing(words->title))
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "debrief::CaptureLine",
                "The action lacks its title. Type what is to be done, for example “! Alert on queue depth @sam”."));
    ActionDraft action;
    action.title = words->title;
    action.owner = words->owner;
    action.due = words->due;
    action.themes = words->themes;
    return action;
}

Result<CaptureDraft> parkedOf(QStringView text)
{
    if (saysNothing(text))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "debrief::CaptureLine",
                           "Type the topic to be parked behind “?”, for example “? Who owns the runbook”."));
    NoteDraft note = noteOf(text);
    note.isParked = true;
    return note;
}

Result<CaptureDraft> privateOf(QStringView text, const CaptureContext &context)
{
    if (saysNothing(text))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "debrief::CaptureLine",
                           "Type the private note behind “*”, for example “* Ask Robin about this alone”."));
    NoteDraft note = noteOf(text);
    note.isPrivate = true;
    note.promptId = context.prompt;
    return note;
}

Result<CaptureDraft> eventOf(const LeadingTime &leading, QStringView line)
{
    const QStringView text = line.sliced(leading.restAt);
    if (saysNothing(text)) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::CaptureLine",
                                                   "Type what happened behind the time, for example “%1 Alert fires”.")
                           .arg(leading.time.enteredAs));
    }
    EventDraft event;
    event.time = leading.time;
    event.text = text.toString();
    return event;
}

Result<CaptureDraft> continuationOf(QStringView text, const CaptureContext &context)
{
    if (saysNothing(text))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::CaptureLine",
                                                   "Type what is to be added to the last note behind “>”."));
    if (context.lastNote.isNull())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::CaptureLine",
                                                   "There is no note yet that “>” could continue. Take it away."));
    return ContinuationDraft{.noteId = context.lastNote, .text = text.toString(), .themes = themesIn(text)};
}

/// A line without its "^".
struct TiedLine
{
    QChar mark; ///< One of !?*>, or null.
    QString text;
    bool isTied = false;
    bool isNote = false; ///< "^" stood first and no mark behind it: a time at the beginning is text.
};

TiedLine withoutTie(const QString &line)
{
    constexpr QStringView marks = u"!?*>";
    TiedLine tied;
    QStringView rest = line;
    const auto takeTie = [&] {
        if (!rest.startsWith(u'^'))
            return false;
        rest = rest.sliced(1).trimmed();
        tied.isTied = true;
        return true;
    };
    const bool first = takeTie();
    if (!rest.isEmpty() && marks.contains(rest.front())) {
        tied.mark = rest.front();
        rest = rest.sliced(1).trimmed();
        if (!first)
            takeTie();
    }
    tied.isNote = first && tied.mark.isNull();
    if (rest.size() > 1 && rest.endsWith(u'^') && rest[rest.size() - 2].isSpace()) {
        rest = rest.chopped(1).trimmed();
        tied.isTied = true;
    }
    tied.text = rest.toString();
    return tied;
}

Result<CaptureDraft> untied(const TiedLine &line, const CaptureContext &context)
{
    const QString &text = line.text;
    switch (line.mark.unicode()) {
    case u'!': return actionOf(text, context);
    case u'?': return parkedOf(text);
    case u'*': return privateOf(text, context);
    case u'>': return continuationOf(text, context);
    default: break;
    }
    if (const auto leading = line.isNote ? std::nullopt : parseLeadingTime(text, context.time))
        return *leading ? eventOf(**leading, text) : std::unexpected(leading->error());
    if (saysNothing(text))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::CaptureLine",
                                                   "There is nothing to keep in this line. Type a few words."));
    NoteDraft note = noteOf(text);
    note.promptId = context.prompt;
    return note;
}

} // namespace

Result<CaptureDraft> parseCapture(const QString &line, const CaptureContext &context)
{
    const QString text = cleaned(line);
    if (text.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "debrief::CaptureLine",
                           "Type a note, a time and what happened (“11:14 Alert fires”), “!” and an action, "
                           "“?” and a topic to park, or “*” and a private note."));
    const TiedLine tied = withoutTie(text);
    Result<CaptureDraft> draft = untied(tied, context);
    if (!draft || !tied.isTied)
        return draft;
    if (context.selectedEvents.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::CaptureLine",
                                                   "“^” ties the line to the selected events, and none is selected. "
                                                   "Select some in the timeline, or take the “^” away."));
    if (auto *note = std::get_if<NoteDraft>(&*draft))
        note->eventIds = context.selectedEvents;
    else if (auto *action = std::get_if<ActionDraft>(&*draft))
        action->eventIds = context.selectedEvents;
    else if (auto *continuation = std::get_if<ContinuationDraft>(&*draft))
        continuation->eventIds = context.selectedEvents;
    return draft;
}

CaptureKind kindOf(const CaptureDraft &draft)
{
    if (std::holds_alternative<ContinuationDraft>(draft))
        return CaptureKind::Continuation;
    if (std::holds_alternative<EventDraft>(draft))
        return CaptureKind::Event;
    if (std::holds_alternative<ActionDraft>(draft))
        return CaptureKind::Action;
    const auto &note = std::get<NoteDraft>(draft);
    if (note.isPrivate)
        return CaptureKind::Private;
    return note.isParked ? CaptureKind::Parked : CaptureKind::Note;
}

} // namespace debrief
