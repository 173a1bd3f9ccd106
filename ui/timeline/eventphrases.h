// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/zonechoices.h"

#include <QTimeZone>

namespace debrief {

/// A time as one would type it in that zone; "~" for an approximate one, its end behind a dash.
QString phraseFor(const EventTime &time, const QTimeZone &zone);

/// The day of both, or the first and the last day, in short.
QString daysText(const EventTime &first, const EventTime &last, const QTimeZone &zone);

/// Reads what is typed over a time. A bare clock time stays on that time's day in the zone; "+5m" and "-90s" shift it, keeping
/// its precision and its length. The choices are the review's, but the zone's own abbreviations stay its own.
Result<EventTime> readPhrase(const QString &phrase, const EventTime &current, const QTimeZone &zone,
                             const ZoneChoices &choices = {});

/// Reads when an event became known: "+3m" is after it happened, a bare clock time is of its day. An empty phrase is "not told".
Result<QDateTime> readKnownAt(const QString &phrase, const EventTime &happened, const QTimeZone &zone,
                              const ZoneChoices &choices = {});

/// The events moved in time by a phrase: a shift shifts all; a time puts the first there and moves the others along with it.
Result<QList<TimelineEvent>> retimed(QList<TimelineEvent> events, const QString &phrase, const QTimeZone &zone,
                                     const ZoneChoices &choices = {});

} // namespace debrief
