// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/capturedescription.h"

#include "domain/zonedtime.h"
#include "language/textcursor.h"
#include "session/reviewsession.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace debrief {

using theme::Tone;

namespace {

/// Characters of a note that is named; what is longer is cut anyhow.
constexpr qsizetype LongestShown = 200;

struct CaptureDescription
{
    Q_DECLARE_TR_FUNCTIONS(debrief::CaptureDescription)
};

qsizetype tiedEvents(const CaptureDraft &draft)
{
    if (const auto *note = std::get_if<NoteDraft>(&draft))
        return note->eventIds.size();
    if (const auto *action = std::get_if<ActionDraft>(&draft))
        return action->eventIds.size();
    if (const auto *more = std::get_if<ContinuationDraft>(&draft))
        return more->eventIds.size();
    return 0;
}

/// Those that most things bear come first.
QStringList byFrequency(const QHash<QString, int> &counts)
{
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(), [&counts](const QString &a, const QString &b) {
        const int first = counts.value(a);
        const int second = counts.value(b);
        return first != second ? first > second : a < b;
    });
    return words;
}

} // namespace

QString label(CaptureKind kind)
{
    switch (kind) {
    case CaptureKind::Note: return CaptureDescription::tr("Note");
    case CaptureKind::Event: return CaptureDescription::tr("Event");
    case CaptureKind::Action: return CaptureDescription::tr("Action");
    case CaptureKind::Parked: return CaptureDescription::tr("Parked");
    case CaptureKind::Private: return CaptureDescription::tr("Private");
    case CaptureKind::Continuation: return CaptureDescription::tr("Continued");
    }
    return {};
}

Tone toneOf(CaptureKind kind)
{
    switch (kind) {
    case CaptureKind::Note:
    case CaptureKind::Continuation: return Tone::TextMuted;
    case CaptureKind::Event: return Tone::Accent;
    case CaptureKind::Action: return Tone::Success;
    case CaptureKind::Parked: return Tone::Warning;
    case CaptureKind::Private: return Tone::Danger;
    }
    return Tone::TextMuted;
}

QString describeCapture(const CaptureDraft &draft, const Workspace &workspace)
{
    const QString dot = QStringLiteral(" · ");
    QStringList parts{label(kindOf(draft))};
    if (const auto *event = std::get_if<EventDraft>(&draft)) {
        const QTimeZone zone = workspace.displayZone();
        const QString from = timeText(event->time.happenedAt, zone, TimeDetail::Full);
        parts.append(event->time.precision == TimePrecision::Approximate
                         ? CaptureDescription::tr("about %1", "an approximate time").arg(from)
                         : from);
        if (event->time.endsAt.isValid())
            parts.append(CaptureDescription::tr("until %1").arg(timeText(event->time.endsAt, zone, TimeDetail::Full)));
        parts.append(CaptureDescription::tr("goes into the timeline"));
    } else if (const auto *action = std::get_if<ActionDraft>(&draft)) {
        if (!action->owner.isEmpty())
            parts.append(CaptureDescription::tr("owner %1").arg(action->owner));
        if (action->due.isValid())
            parts.append(CaptureDescription::tr("due %1").arg(QLocale().toString(action->due, QLocale::ShortFormat)));
        for (const QString &theme : action->themes)
            parts.append(u'#' + theme);
        parts.append(CaptureDescription::tr("goes to the proposed actions"));
    } else if (const auto *note = std::get_if<NoteDraft>(&draft)) {
        if (note->isPrivate)
            parts.append(CaptureDescription::tr("never leaves this window"));
        if (note->isParked)
            parts.append(CaptureDescription::tr("kept for later in the parking lot"));
        if (const Prompt *prompt = workspace.session()->find<Prompt>(note->promptId))
            parts.append(CaptureDescription::tr("to “%1”").arg(prompt->text));
        else if (!note->isParked)
            parts.append(CaptureDescription::tr("not yet sorted to a prompt"));
        for (const QString &theme : note->themes)
            parts.append(u'#' + theme);
    } else if (const auto *more = std::get_if<ContinuationDraft>(&draft)) {
        if (const Note *continued = workspace.session()->find<Note>(more->noteId)) {
            parts.append(
                CaptureDescription::tr("continues “%1”").arg(excerpt(plainLine(continued->text.left(LongestShown)))));
            if (continued->isPrivate)
                parts.append(CaptureDescription::tr("never leaves this window"));
        }
        for (const QString &theme : more->themes)
            parts.append(u'#' + theme);
    }
    if (const auto events = tiedEvents(draft); events > 0)
        parts.append(CaptureDescription::tr("tied to %n event(s)", nullptr, static_cast<int>(events)));
    return parts.join(dot);
}

CaptureVocabulary captureVocabulary(const ReviewSession *session)
{
    CaptureVocabulary vocabulary;
    if (!session)
        return vocabulary;
    QList<Participant> participants = session->tableOf<Participant>().values();
    std::sort(participants.begin(), participants.end(),
              [](const Participant &a, const Participant &b) { return a.order < b.order; });
    for (const Participant &participant : std::as_const(participants))
        vocabulary.people.append(participant.name);
    QHash<QString, int> owners;
    QHash<QString, int> themes;
    const auto &actions = session->tableOf<ActionItem>();
    for (const ActionItem &action : actions) {
        if (!action.owner.isEmpty() && !vocabulary.people.contains(action.owner))
            ++owners[action.owner];
        for (const QString &theme : action.themes)
            ++themes[theme];
    }
    const auto &notes = session->tableOf<Note>();
    for (const Note &note : notes) {
        for (const QString &theme : note.themes)
            ++themes[theme];
    }
    vocabulary.people += byFrequency(owners);
    vocabulary.themes = byFrequency(themes);
    vocabulary.services = session->review().incident.services;
    return vocabulary;
}

} // namespace debrief
