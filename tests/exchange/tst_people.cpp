// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/people/people.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// Who is found in what one copies out of mails and calendars.
class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadPeople_data();
    void shouldReadPeople();
    void shouldSayWhichLinesNameNobody();
    void shouldMergeWhoIsNamedTwice();
    void shouldReadRoles();
    void shouldReadCards();
    void shouldReadACalendar();
    void shouldReadOddCalendars_data();
    void shouldReadOddCalendars();
    void shouldReadNothingFromBrokenCalendars_data();
    void shouldReadNothingFromBrokenCalendars();
    void shouldReadEncodedWords_data();
    void shouldReadEncodedWords();
    void shouldNotTakeLongOverLongTexts();

private:
    /// "Jane Doe <jane@example.org>|Kim"
    static QString written(const QList<Participant> &people)
    {
        QStringList texts;
        for (const Participant &person : people)
            texts.append(person.email.isEmpty() ? person.name : person.name + u" <"_s + person.email + u'>');
        return texts.join(u'|');
    }
};

void TestPeople::shouldReadPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("people");
    QTest::newRow("one per line") << u"Jane Doe\nKim Park\n\n"_s << u"Jane Doe|Kim Park"_s;
    QTest::newRow("bullets") << u"- Jane Doe\n* Kim Park\n3. Lee Wong"_s << u"Jane Doe|Kim Park|Lee Wong"_s;
    QTest::newRow("semicolons") << u"Jane Doe <jane@example.org>; Kim Park <kim@example.org>;"_s
                                << u"Jane Doe <jane@example.org>|Kim Park <kim@example.org>"_s;
    QTest::newRow("commas") << u"Jane Doe <jane@example.org>, Kim Park <kim@example.org>"_s
                            << u"Jane Doe <jane@example.org>|Kim Park <kim@example.org>"_s;
    QTest::newRow("names with commas") << u"Doe, Jane <jane@example.org>; Park, Kim <kim@example.org>"_s
                                       << u"Jane Doe <jane@example.org>|Kim Park <kim@example.org>"_s;
    QTest::newRow("one name with a comma") << u"Doe, Jane <jane@example.org>"_s << u"Jane Doe <jane@example.org>"_s;
    QTest::newRow("quoted") << u"To: \"Doe, Jane\" <jane@example.org>, 'Kim Park' <kim@example.org>"_s
                            << u"Jane Doe <jane@example.org>|Kim Park <kim@example.org>"_s;
    QTest::newRow("headers")
        << u"From: Jane Doe <jane@example.org>\r\nTo: kim@example.org,\r\n\tLee Wong <lee@example.org>\r\n"_s
        << u"Jane Doe <jane@example.org>|Kim <kim@example.org>|Lee Wong <lee@example.org>"_s;
    QTest::newRow("German headers") << u"Von: Jörg Müller <joerg@example.org>\nAn: Kim Park <kim@example.org>"_s
                                    << u"Jörg Müller <joerg@example.org>|Kim Park <kim@example.org>"_s;
    QTest::newRow("addresses alone") << u"jane.doe@example.org\nkim_park+oncall@example.org"_s
                                     << u"Jane Doe <jane.doe@example.org>|Kim Park <kim_park+oncall@example.org>"_s;
    QTest::newRow("mailto") << u"<mailto:jane@example.org>"_s << u"Jane <jane@example.org>"_s;
    QTest::newRow("Google's guests") << u"3 guests\n2 yes, 1 awaiting\nJane Doe\nOrganizer\nkim@example.org\nOptional"_s
                                     << u"Jane Doe|Kim <kim@example.org>"_s;
    QTest::newRow("Outlook's attendees") << u"Required: Jane Doe; Kim Park\nOptional: Lee Wong"_s
                                         << u"Jane Doe|Kim Park|Lee Wong"_s;
    QTest::newRow("encoded words") << u"=?utf-8?q?S=C3=B8ren_=C3=93lafsson?= <soren@example.org>"_s
                                   << u"Søren Ólafsson <soren@example.org>"_s;
    QTest::newRow("other scripts") << u"Мария Иванова\n山田 太郎"_s << u"Мария Иванова|山田 太郎"_s;
    QTest::newRow("team in brackets") << u"Jane Doe (Payments) <jane@example.org>"_s
                                      << u"Jane Doe <jane@example.org>"_s;
    QTest::newRow("nothing") << u" \n"_s << QString();
}

void TestPeople::shouldReadPeople()
{
    QFETCH(QString, text);
    QTEST(written(peopleFromText(text).people), "people");
}

void TestPeople::shouldSayWhichLinesNameNobody()
{
    const PeopleFound found =
        peopleFromText(u"Jane Doe\nPlease join the call at 14:00 with your laptop.\nhttps://example.org/meet"_s);
    QCOMPARE(written(found.people), u"Jane Doe"_s);
    QCOMPARE(found.ignored.size(), 2);
}

void TestPeople::shouldMergeWhoIsNamedTwice()
{
    const PeopleFound found = peopleFromText(
        u"jane.doe@example.org\nJane Q Doe <JANE.DOE@example.org>\nKim Park\nkim park <kim@example.org>"_s);
    QCOMPARE(written(found.people), u"Jane Q Doe <jane.doe@example.org>|Kim Park <kim@example.org>"_s);
}

void TestPeople::shouldReadRoles()
{
    const PeopleFound found =
        peopleFromText(u"Jane Doe (Incident commander)\nKim Park (scribe)\nLee Wong [IC]\nAb Cd (SRE)"_s);
    QCOMPARE(written(found.people), u"Jane Doe|Kim Park|Lee Wong|Ab Cd"_s);
    QCOMPARE(found.people.at(0).roles, QList<Role>{Role::IncidentCommander});
    QCOMPARE(found.people.at(1).roles, QList<Role>{Role::Scribe});
    QCOMPARE(found.people.at(2).roles, QList<Role>{Role::IncidentCommander});
    QCOMPARE(found.people.at(3).team, u"SRE"_s);
}

void TestPeople::shouldReadCards()
{
    const PeopleFound found = peopleFromText(
        u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Jane;;;\r\nFN:Jane\r\n  Doe\r\nORG:Example\\, Inc.;Payments\r\n"
        "item1.EMAIL;TYPE=work:jane@example.org\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\nN:Park;Kim;;;\nEND:VCARD\nBEGIN:VCARD\nEMAIL:lee@example.org\nEND:VCARD\n"_s);
    QCOMPARE(written(found.people), u"Jane Doe <jane@example.org>|Kim Park|Lee <lee@example.org>"_s);
    QCOMPARE(found.people.constFirst().team, u"Payments"_s);
}

void TestPeople::shouldReadACalendar()
{
    const PeopleFound found =
        peopleFromText(u"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTART:20260312T100000Z\n"
                       "ORGANIZER;CN=Jane Doe:mailto:jane@example.org\n"
                       "ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:mailto:jane@example.org\n"
                       "ATTENDEE;CN=\"Park, Kim\";PARTSTAT=DECLINED:mailto:kim@example.org\n"
                       "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.org\n"
                       "ATTENDEE:mailto:lee.wong@example.org\nEND:VEVENT\nEND:VCALENDAR\n"_s);
    QCOMPARE(found.people.size(), 3);
    QCOMPARE(found.people.at(0).email, u"jane@example.org"_s);
    QVERIFY(found.people.at(0).present);
    QCOMPARE(found.people.at(1).email, u"kim@example.org"_s);
    QVERIFY(!found.people.at(1).present);
    QCOMPARE(found.people.at(2).name, u"Lee Wong"_s);
}

void TestPeople::shouldReadOddCalendars_data()
{
    QTest::addColumn<QString>("text");
    const QString event = u"BEGIN:VEVENT\nUID:1\n%1\nATTENDEE;CN=Jane Doe:mailto:jane@example.org\nEND:VEVENT\n"_s;
    const QString calendar = u"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n%1END:VCALENDAR\n"_s;
    const QString usual = calendar.arg(event.arg(u"DTSTART:20260312T100000Z"_s));
    QTest::newRow("byte order mark") << QChar(QChar::ByteOrderMark) + usual;
    QTest::newRow("something before") << u"Content-Type: text/calendar\n\n"_s + usual;
    QTest::newRow("data after the end") << usual + u"--boundary--\nBEGIN:VEVENT\nATTENDEE:mailto:no@example.org"_s;
    QTest::newRow("two calendars") << usual + usual;
    QTest::newRow("1601") << calendar.arg(event.arg(u"DTSTART:16010101T000000"_s));
    QTest::newRow("Outlook's zone") << calendar.arg(
        u"BEGIN:VTIMEZONE\nTZID:GMT Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T020000\n"
        "TZOFFSETFROM:+0100\nTZOFFSETTO:+0000\nEND:STANDARD\nEND:VTIMEZONE\n"_s +
        event.arg(u"DTSTART;TZID=GMT Standard Time:20260312T100000"_s));
    QTest::newRow("Mozilla's zone") << calendar.arg(
        event.arg(u"DTSTART;TZID=/mozilla.org/20070129_1/America/New_York:20260312T100000"_s));
    QTest::newRow("folded") << QString(usual)
                                   .replace(u"Doe:mailto:jane"_s, u"\n  Doe:mai\n lto:ja\n\tne"_s)
                                   .replace(u"Jane \n "_s, u"Jane\n "_s);
    QTest::newRow("no start") << calendar.arg(event.arg(u"SUMMARY:x"_s));
    QTest::newRow("carriage returns") << QString(usual).replace(u'\n', u'\r');
}

void TestPeople::shouldReadOddCalendars()
{
    QFETCH(QString, text);
    QCOMPARE(written(peopleFromText(text).people), u"Jane Doe <jane@example.org>"_s);
}

void TestPeople::shouldReadNothingFromBrokenCalendars_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("cut off") << u"BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE:mailto:a@b.c"_s;
    QTest::newRow("empty") << u"BEGIN:VCALENDAR\nEND:VCALENDAR"_s;
    QTest::newRow("ends first") << u"END:VCALENDAR\nBEGIN:VCALENDAR"_s;
    QTest::newRow("binary") << u"BEGIN:VCALENDAR\n"_s + QString(200, QChar(1)) + u"\nEND:VCALENDAR"_s;
}

void TestPeople::shouldReadNothingFromBrokenCalendars()
{
    QFETCH(QString, text);
    QVERIFY(peopleFromText(text).people.isEmpty());
}

void TestPeople::shouldReadEncodedWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("none") << u"Jane = ? Doe"_s << u"Jane = ? Doe"_s;
    QTest::newRow("base64") << u"=?UTF-8?B?U8O4cmVu?="_s << u"Søren"_s;
    QTest::newRow("first sign is encoded") << u"=?utf-8?Q?=C3=98ystein?="_s << u"Øystein"_s;
    QTest::newRow("latin") << u"=?iso-8859-1?Q?J=F6rg?= M"_s << u"Jörg M"_s;
    QTest::newRow("two words") << u"=?utf-8?q?a?= =?utf-8?q?b?="_s << u"ab"_s;
    QTest::newRow("unknown charset") << u"=?klingon?q?a?="_s << u"=?klingon?q?a?="_s;
    QTest::newRow("not closed") << u"a =?utf-8?q?b"_s << u"a =?utf-8?q?b"_s;
}

void TestPeople::shouldReadEncodedWords()
{
    QFETCH(QString, text);
    QTEST(withoutEncodedWords(text), "read");
}

void TestPeople::shouldNotTakeLongOverLongTexts()
{
    // Each would hang what looks back.
    for (const QString &text :
         {QString(500'000, u'a'), u"a, "_s.repeated(300'000), u"<"_s.repeated(200'000),
          u"Jane Doe <"_s.repeated(50'000), u"Ab\n"_s.repeated(200'000), u"=?"_s.repeated(200'000)})
        QVERIFY(peopleFromText(text).people.size() <= 1000);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
