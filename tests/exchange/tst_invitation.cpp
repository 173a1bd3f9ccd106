// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/invitation.h"

#include "support/builders.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QTest>

#include <algorithm>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

/// The invitation, read back by KCalendarCore and, line by line, as RFC 5545 has it.
class TestInvitation : public QObject
{
    Q_OBJECT

private slots:
    void shouldSayWhenAndForHowLong_data();
    void shouldSayWhenAndForHowLong();
    void shouldInviteWhoIsThereAndHasAnAddress();
    void shouldInviteNobodyWithoutAnOrganizer();
    void shouldKeepItsIdentity();
    void shouldDescribeTheMeeting();
    void shouldTellNothingPrivate();
    void shouldWriteLinesThatEveryCalendarReads();
    void shouldDifferWhenTheInvitedSeeSomethingElse();
    void shouldNeedAMeeting();

private:
    static ReviewContent aMeeting();
    static KCalendarCore::Event::Ptr read(const ReviewContent &review, int sequence = 0);
    /// The content lines, unfolded; fails the test where a line is not as the standard wants it.
    static QStringList linesOf(const QByteArray &ics);
};

ReviewContent TestInvitation::aMeeting()
{
    ReviewContent review = aFullReview(u"Checkout, slow; and \\ \"odd\""_s);
    review.review.incident.timeZone = "Europe/Berlin";
    review.review.meetingAt = at(u"2026-03-30 08:00"_s);
    const auto person = [&review](const QString &name, const QString &email, const QList<Role> &roles) {
        return Participant{ParticipantId::create(), review.review.id, name, email, u"secret team"_s, roles, true, 0};
    };
    review.participants = {person(u"Noor Haddad"_s, u"noor@example.org"_s, {Role::Facilitator}),
                           person(u"Søren Ólafsson"_s, u"soren@example.org"_s, {Role::Scribe}),
                           person(u"Kim Park"_s, u"kim@example.org"_s, {Role::Stakeholder}),
                           person(u"No Address"_s, {}, {Role::Responder}),
                           person(u"Not There"_s, u"away@example.org"_s, {Role::Responder})};
    review.participants.last().present = false;
    return review;
}

KCalendarCore::Event::Ptr TestInvitation::read(const ReviewContent &review, int sequence)
{
    const auto made = makeInvitation(review, sequence);
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    KCalendarCore::ICalFormat format;
    if (!made || !format.fromRawString(calendar, made->ics) || calendar->rawEvents().size() != 1)
        return {};
    return calendar->rawEvents().constFirst();
}

QStringList TestInvitation::linesOf(const QByteArray &ics)
{
    if (!ics.endsWith("\r\n"))
        QTest::qFail("The last line does not end", __FILE__, __LINE__);
    QByteArray text = ics;
    for (const QByteArray &line : text.split('\n')) {
        if (line.size() > 76 || (!line.isEmpty() && !line.endsWith('\r')))
            QTest::qFail(line.constData(), __FILE__, __LINE__);
    }
    text.replace("\r\n ", "").replace("\r\n\t", "");
    return QString::fromUtf8(text).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

void TestInvitation::shouldSayWhenAndForHowLong_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("meetingAt");
    QTest::addColumn<QByteArray>("readZone");
    QTest::addColumn<QString>("clock");
    QTest::newRow("summer") << "Europe/Berlin"_ba << u"2026-03-30 08:00"_s << "Europe/Berlin"_ba << u"10:00"_s;
    QTest::newRow("winter") << "Europe/Berlin"_ba << u"2026-03-12 08:00"_s << "Europe/Berlin"_ba << u"09:00"_s;
    QTest::newRow("half an hour") << "Asia/Kolkata"_ba << u"2026-03-12 08:00"_s << "Asia/Kolkata"_ba << u"13:30"_s;
    QTest::newRow("UTC") << "UTC"_ba << u"2026-03-12 08:00"_s << "UTC"_ba << u"08:00"_s;
    QTest::newRow("offset") << "UTC+02:00"_ba << u"2026-03-12 08:00"_s << "UTC"_ba << u"08:00"_s;
}

void TestInvitation::shouldSayWhenAndForHowLong()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, meetingAt);
    ReviewContent review = aMeeting();
    review.review.incident.timeZone = zone;
    review.review.meetingAt = at(meetingAt);
    const auto event = read(review);
    QVERIFY(event);
    QCOMPARE(event->dtStart().toUTC(), at(meetingAt));
    QTEST(event->dtStart().timeZone().id(), "readZone");
    QTEST(event->dtStart().toString(u"HH:mm"_s), "clock");
    // Of the agenda: 5 and 15 minutes.
    QCOMPARE(event->dtStart().secsTo(event->dtEnd()), 20 * 60);
    review.agenda.clear();
    QCOMPARE(read(review)->dtStart().secsTo(read(review)->dtEnd()), 60 * 60);
}

void TestInvitation::shouldInviteWhoIsThereAndHasAnAddress()
{
    const auto event = read(aMeeting());
    QVERIFY(event);
    QCOMPARE(event->organizer().email(), u"noor@example.org"_s);
    QStringList invited;
    for (const KCalendarCore::Attendee &attendee : event->attendees())
        invited.append(attendee.name() + u' ' + attendee.email());
    QCOMPARE(invited, QStringList({u"Noor Haddad noor@example.org"_s, u"Søren Ólafsson soren@example.org"_s,
                                   u"Kim Park kim@example.org"_s}));
    QCOMPARE(event->attendees().at(1).status(), KCalendarCore::Attendee::NeedsAction);
    QVERIFY(event->attendees().at(1).RSVP());
    QCOMPARE(event->attendees().at(1).role(), KCalendarCore::Attendee::ReqParticipant);
    QCOMPARE(event->attendees().at(2).role(), KCalendarCore::Attendee::OptParticipant);
}

void TestInvitation::shouldInviteNobodyWithoutAnOrganizer()
{
    ReviewContent review = aMeeting();
    review.participants.first().email.clear();
    QVERIFY(!makeInvitation(review)->hasOrganizer);
    const auto event = read(review);
    QVERIFY(event->attendees().isEmpty());
    QVERIFY(event->organizer().isEmpty());
}

void TestInvitation::shouldKeepItsIdentity()
{
    const ReviewContent review = aMeeting();
    QVERIFY(read(review)->uid().startsWith(review.review.id.toString()));
    QCOMPARE(read(review, 0)->uid(), read(review, 3)->uid());
    QCOMPARE(read(review, 0)->revision(), 0);
    QCOMPARE(read(review, 3)->revision(), 3);
    QVERIFY(linesOf(makeInvitation(review, 3)->ics).contains(u"SEQUENCE:3"_s));
}

void TestInvitation::shouldDescribeTheMeeting()
{
    const auto event = read(aMeeting());
    QCOMPARE(event->summary(), u"Post-incident review: Checkout, slow; and \\ \"odd\""_s);
    QVERIFY(event->description().contains(u"- Opening (5 min)\n- The timeline (15 min)"_s));
    QVERIFY(event->description().contains(u"Kerth"_s));
}

void TestInvitation::shouldTellNothingPrivate()
{
    ReviewContent review = aMeeting();
    const QString marker = u"xyzzy"_s;
    for (Note &note : review.notes)
        note.text = marker;
    for (TimelineEvent &event : review.events)
        event.text = marker;
    for (Factor &factor : review.factors)
        factor.text = marker;
    for (ActionItem &action : review.actions)
        action.title = marker;
    review.review.summary = marker;
    review.review.incident.impact = marker;
    review.review.approver = marker;
    const QString text = linesOf(makeInvitation(review)->ics).join(u'\n');
    QVERIFY(!text.contains(marker));
    QVERIFY(!text.contains(u"secret team"_s));
    QVERIFY(!text.contains(u"Scribe"_s, Qt::CaseInsensitive));
}

void TestInvitation::shouldWriteLinesThatEveryCalendarReads()
{
    ReviewContent review = aMeeting();
    review.review.title = u"Ünïcode, which is folded; "_s.repeated(8) + u"backslash \\ end"_s;
    const QStringList lines = linesOf(makeInvitation(review)->ics);
    QCOMPARE(lines.constFirst(), u"BEGIN:VCALENDAR"_s);
    QCOMPARE(lines.constLast(), u"END:VCALENDAR"_s);
    for (const QString &needed :
         {u"VERSION:2.0"_s, u"BEGIN:VEVENT"_s, u"BEGIN:VTIMEZONE"_s, u"TZID:Europe/Berlin"_s,
          u"DTSTART;TZID=Europe/Berlin:20260330T100000"_s, u"DTEND;TZID=Europe/Berlin:20260330T102000"_s})
        QVERIFY2(lines.contains(needed), qPrintable(needed));
    const auto valueOf = [&lines](const QString &property) {
        const auto found =
            std::ranges::find_if(lines, [&property](const QString &line) { return line.startsWith(property + u':'); });
        return found == lines.end() ? QString() : found->section(u':', 1);
    };
    QString summary = valueOf(u"SUMMARY"_s);
    // Commas, semicolons and backslashes of a text are escaped, each once.
    QVERIFY(summary.contains(u"\\, which is folded\\; "_s));
    QVERIFY(summary.endsWith(u"backslash \\\\ end"_s));
    QVERIFY(valueOf(u"DESCRIPTION"_s).contains(u"\\n- Opening (5 min)\\n"_s));
    QVERIFY(!valueOf(u"DTSTAMP"_s).isEmpty());
    // What is open is closed, in order.
    QStringList open;
    for (const QString &line : lines) {
        if (line.startsWith(u"BEGIN:"_s))
            open.append(line.sliced(6));
        else if (line.startsWith(u"END:"_s))
            QCOMPARE(open.takeLast(), line.sliced(4));
    }
    QVERIFY(open.isEmpty());
}

void TestInvitation::shouldDifferWhenTheInvitedSeeSomethingElse()
{
    const ReviewContent review = aMeeting();
    const QByteArray digest = makeInvitation(review)->digest;
    QCOMPARE(makeInvitation(review, 5)->digest, digest);
    ReviewContent other = review;
    other.notes.clear();
    QCOMPARE(makeInvitation(other)->digest, digest);
    other.review.meetingAt = other.review.meetingAt.addSecs(60);
    QVERIFY(makeInvitation(other)->digest != digest);
    other = review;
    other.agenda.first().plannedSeconds += 60;
    QVERIFY(makeInvitation(other)->digest != digest);
    other = review;
    other.participants.removeAt(1);
    QVERIFY(makeInvitation(other)->digest != digest);
}

void TestInvitation::shouldNeedAMeeting()
{
    ReviewContent review = aMeeting();
    review.review.meetingAt = {};
    const auto made = makeInvitation(review);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
