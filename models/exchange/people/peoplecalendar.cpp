// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/people/people.h"

#include "domain/sameperson.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

namespace debrief {

namespace {

constexpr qsizetype MostBytes = 4 * 1024 * 1024;

/// Each calendar by itself, with the line ends that the standard wants: a byte order mark before them and anything behind is not theirs.
QList<QByteArray> calendarsIn(const QByteArray &text)
{
    QByteArray lines = text;
    lines.replace("\r\n", "\n").replace('\r', '\n');
    QList<QByteArray> calendars;
    const QByteArray upper = lines.toUpper();
    const QByteArray endMark = "END:VCALENDAR";
    qsizetype at = 0;
    while (true) {
        const qsizetype begin = upper.indexOf("BEGIN:VCALENDAR", at);
        const qsizetype end = begin < 0 ? -1 : upper.indexOf(endMark, begin);
        if (end < 0)
            return calendars;
        at = end + endMark.size();
        QByteArray calendar = lines.sliced(begin, at - begin) + '\n';
        calendars.append(calendar.replace("\n", "\r\n"));
    }
}

QString plainAddress(QString address)
{
    if (address.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        address = address.sliced(7);
    address = address.trimmed();
    return address.contains(u'@') ? address : QString();
}

void add(QList<Participant> &people, const QString &name, const QString &email, bool present)
{
    Participant person;
    person.email = plainAddress(email);
    person.name = withoutEncodedWords(name).simplified();
    // Many a calendar has the address for a name.
    if (person.name.isEmpty() || person.name.contains(u'@'))
        person.name = nameOfAddress(person.email.isEmpty() ? person.name : person.email);
    person.present = present;
    if (!person.name.isEmpty())
        addPerson(people, person);
}

} // namespace

QList<Participant> peopleFromCalendar(const QByteArray &text)
{
    using namespace KCalendarCore;
    QList<Participant> people;
    for (const QByteArray &bytes : calendarsIn(text.first(qMin(text.size(), MostBytes)))) {
        const MemoryCalendar::Ptr calendar(new MemoryCalendar(QTimeZone::utc()));
        ICalFormat format;
        if (!format.fromRawString(calendar, bytes))
            continue;
        for (const Incidence::Ptr &incidence : calendar->rawIncidences()) {
            add(people, incidence->organizer().name(), incidence->organizer().email(), true);
            for (const Attendee &attendee : incidence->attendees()) {
                if (attendee.cuType() != Attendee::Room && attendee.cuType() != Attendee::Resource)
                    add(people, attendee.name(), attendee.email(), attendee.status() != Attendee::Declined);
            }
        }
    }
    return people;
}

} // namespace debrief
