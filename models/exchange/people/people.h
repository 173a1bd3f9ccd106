// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/participant.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace debrief {

/// The people that a text names, each once.
struct PeopleFound
{
    QList<Participant> people; ///< Without ids. Who declined an invitation is not present.
    QStringList ignored;       ///< Lines that name nobody, as far as one can tell.
};

/// Reads who was invited, from what one copies out of a mail or a calendar: mail headers (From, To, Cc), "Name <mail>; …" in one line
/// or many, a name or an address per line, the attendee lists of Outlook and Google, vCards (RFC 6350), and iCalendar (RFC 5545).
/// A role in brackets behind a name is taken, too: "Kim Park (scribe)".
PeopleFound peopleFromText(const QString &text);

/// The attendees and the organizers of an iCalendar file; rooms and equipment are left out. Several calendars may stand one behind the
/// other, with anything between and behind them. None where nothing can be read.
QList<Participant> peopleFromCalendar(const QByteArray &text);

/// By name, e-mail and organisation of each "BEGIN:VCARD … END:VCARD".
QList<Participant> peopleFromCards(const QString &text);

/// "=?utf-8?q?S=C3=B8ren?=" as mail headers have it (RFC 2047), read; what can't be read stays.
QString withoutEncodedWords(const QString &text);

} // namespace debrief
