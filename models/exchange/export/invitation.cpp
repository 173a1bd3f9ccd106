// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/invitation.h"

#include "domain/labels.h"
#include "domain/reviewcontent.h"
#include "domain/zonedtime.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;
using KCalendarCore::Attendee;
using KCalendarCore::ICalFormat;
using std::chrono::seconds;

namespace {

constexpr int UsualSeconds = 60 * 60;

struct InvitationTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Invitation)
};

/// Another calendar knows the zones by their names, not an offset that stands for one.
QTimeZone meetingZone(const QByteArray &zoneId)
{
    const QTimeZone zone = zoneOf(zoneId);
    return zoneId.contains('/') && zone.isValid() ? zone : QTimeZone::utc();
}

int plannedSeconds(const ReviewContent &review)
{
    int sum = 0;
    for (const AgendaItem &item : review.agenda)
        sum += item.plannedSeconds;
    return sum > 0 ? sum : UsualSeconds;
}

QString describe(const ReviewContent &review)
{
    QStringList paragraphs;
    paragraphs.append(review.review.kind == ReviewKind::Global
                          ? InvitationTexts::tr("We look at what every team can learn from this incident.")
                          : InvitationTexts::tr("We look at what happened, and at what we can learn from it."));
    if (!review.review.incident.reference.trimmed().isEmpty())
        paragraphs.append(InvitationTexts::tr("Incident: %1").arg(review.review.incident.reference.trimmed()));
    QStringList topics;
    for (const AgendaItem &item : review.agenda)
        topics.append(InvitationTexts::tr("- %1 (%2)", "a topic of the agenda and its time")
                          .arg(item.title.simplified(), durationLabel(seconds(item.plannedSeconds))));
    if (!topics.isEmpty())
        paragraphs.append(InvitationTexts::tr("Agenda") + u'\n' + topics.join(u'\n'));
    paragraphs.append(InvitationTexts::tr(
        "Nobody is blamed here. Everyone did what seemed right with what they knew, could and had at the time; we ask "
        "how the system can make the next time easier. (In the spirit of Norman L. Kerth’s Prime Directive for "
        "retrospectives.)"));
    return paragraphs.join(u"\n\n"_s);
}

bool isOptional(const Participant &person)
{
    return std::ranges::any_of(person.roles, [](Role role) { return role == Role::Stakeholder; }) &&
           person.roles.size() == 1;
}

const Participant *organizerOf(const ReviewContent &review)
{
    const auto found = std::ranges::find_if(review.participants, [](const Participant &person) {
        return person.roles.contains(Role::Facilitator) && !person.email.isEmpty();
    });
    return found == review.participants.end() ? nullptr : &*found;
}

KCalendarCore::Event::Ptr eventOf(const ReviewContent &review, const Invitation &invitation, int sequence)
{
    const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
    event->setUid(review.review.id.toString() + u"@debrief"_s);
    event->setRevision(sequence);
    event->setCreated(review.review.createdAt);
    event->setSummary(invitation.title);
    event->setDescription(invitation.description);
    event->setDtStart(invitation.begin);
    event->setDtEnd(invitation.end);
    event->setStatus(KCalendarCore::Incidence::StatusConfirmed);
    const Participant *organizer = organizerOf(review);
    if (!organizer)
        return event;
    event->setOrganizer(KCalendarCore::Person(organizer->name, organizer->email));
    for (const Participant &person : review.participants) {
        if (person.email.isEmpty() || !person.present)
            continue;
        const bool invites = person.id == organizer->id;
        Attendee attendee(person.name, person.email, !invites, invites ? Attendee::Accepted : Attendee::NeedsAction);
        attendee.setRole(isOptional(person) ? Attendee::OptParticipant : Attendee::ReqParticipant);
        event->addAttendee(attendee);
    }
    return event;
}

QByteArray digestOf(const KCalendarCore::Event::Ptr &event)
{
    QStringList parts{event->summary(),
                      event->description(),
                      event->dtStart().toUTC().toString(Qt::ISODate),
                      QString::fromUtf8(event->dtStart().timeZone().id()),
                      event->dtEnd().toUTC().toString(Qt::ISODate),
                      event->organizer().fullName()};
    for (const Attendee &attendee : event->attendees())
        parts.append(attendee.fullName() + u' ' + QString::number(attendee.role()));
    return QCryptographicHash::hash(parts.join(QChar(QChar::Null)).toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<Invitation> makeInvitation(const ReviewContent &review, int sequence)
{
    if (!review.review.meetingAt.isValid())
        return failure(ErrorCode::InvalidInput,
                       InvitationTexts::tr("No meeting is planned yet. Say on “Prepare” when it will be."));
    Invitation invitation;
    invitation.title =
        (review.review.kind == ReviewKind::Global ? InvitationTexts::tr("Global post-incident review: %1")
                                                  : InvitationTexts::tr("Post-incident review: %1"))
            .arg(review.review.title.simplified());
    invitation.description = describe(review);
    invitation.begin = review.review.meetingAt.toTimeZone(meetingZone(review.review.incident.timeZone));
    invitation.end = invitation.begin.addSecs(plannedSeconds(review));
    invitation.hasOrganizer = organizerOf(review) != nullptr;

    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(invitation.begin.timeZone()));
    const KCalendarCore::Event::Ptr event = eventOf(review, invitation, sequence);
    invitation.digest = digestOf(event);
    if (!calendar->addEvent(event))
        return failure(ErrorCode::Unavailable, InvitationTexts::tr("The invitation can't be made."));
    ICalFormat::setApplication(u"Debrief"_s, u"-//Debrief//Debrief//EN"_s);
    ICalFormat format;
    invitation.ics = format.toString(calendar.staticCast<KCalendarCore::Calendar>()).toUtf8();
    if (invitation.ics.isEmpty())
        return failure(ErrorCode::Unavailable, InvitationTexts::tr("The invitation can't be made."));
    return invitation;
}

} // namespace debrief
