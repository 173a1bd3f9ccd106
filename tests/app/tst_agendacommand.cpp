// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

/// agenda, new --agenda, and invite.
class TestAgendaCommand : public QObject
{
    Q_OBJECT

private slots:
    void shouldPrintPlannedAndTaken();
    void shouldPrintTheAgendaAsJson();
    void shouldBeginWithABuiltInAgenda();
    void shouldSayWhenThereIsNoSuchAgenda();
    void shouldWriteAnInvitation();
    void shouldSayThatNoMeetingIsPlanned();
};

void TestAgendaCommand::shouldPrintPlannedAndTaken()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"new"_s, u"Storage full"_s}).exitCode, 0);
    const Ran ran = debrief.run({u"agenda"_s, u"Storage full"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 8);
    QVERIFY(lines.constFirst().startsWith("Topic"));
    QVERIFY2(lines.constLast().startsWith("In all") && lines.constLast().contains("1 h"), lines.constLast());
}

void TestAgendaCommand::shouldPrintTheAgendaAsJson()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"import"_s, samplePath()}).exitCode, 0);
    const QJsonArray reviews = debrief.run({u"list"_s, u"--json"_s}).array();
    const QString id = reviews.first()[u"id"_s].toString();
    const QJsonObject agenda = debrief.run({u"agenda"_s, id, u"--json"_s}).object();
    QCOMPARE(agenda[u"review"_s].toString(), id);
    QCOMPARE(agenda[u"state"_s].toString(), u"not_begun"_s);
    int planned = 0;
    int taken = 0;
    for (const auto topic : agenda[u"topics"_s].toArray()) {
        QVERIFY(!topic[u"title"_s].toString().isEmpty());
        QCOMPARE(topic[u"is_current"_s], QJsonValue(false));
        planned += topic[u"planned_seconds"_s].toInt();
        taken += topic[u"actual_seconds"_s].toInt();
    }
    QVERIFY(planned > 0);
    QCOMPARE(agenda[u"planned_seconds"_s].toInt(), planned);
    QCOMPARE(agenda[u"actual_seconds"_s].toInt(), taken);
}

void TestAgendaCommand::shouldBeginWithABuiltInAgenda()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"new"_s, u"Short"_s, u"--agenda"_s, u"local-45"_s}).exitCode, 0);
    QCOMPARE(debrief.run({u"agenda"_s, u"Short"_s, u"--json"_s}).object()[u"planned_seconds"_s].toInt(), 45 * 60);
}

void TestAgendaCommand::shouldSayWhenThereIsNoSuchAgenda()
{
    DebriefProcess debrief;
    const Ran ran = debrief.run({u"new"_s, u"Short"_s, u"--agenda"_s, u"90"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains("local-45"), ran.err);
    QCOMPARE(debrief.run({u"agenda"_s, u"nothing"_s}).exitCode, 1);
}

void TestAgendaCommand::shouldWriteAnInvitation()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"import"_s, samplePath()}).exitCode, 0);
    const QString id = debrief.run({u"list"_s, u"--json"_s}).array().first()[u"id"_s].toString();
    const Ran printed = debrief.run({u"invite"_s, id});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(printed.out.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(printed.out.contains("UID:" + id.toLatin1()));
    const Ran saved = debrief.run({u"invite"_s, id, u"-o"_s, debrief.file(u"meeting.ics"_s)});
    QCOMPARE(saved.exitCode, 0);
    QVERIFY(debrief.read(u"meeting.ics"_s).endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(debrief.run({u"invite"_s, id, u"-o"_s, debrief.file(u"no/such/folder.ics"_s)}).exitCode, 1);
}

void TestAgendaCommand::shouldSayThatNoMeetingIsPlanned()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"new"_s, u"Unplanned"_s}).exitCode, 0);
    const Ran ran = debrief.run({u"invite"_s, u"Unplanned"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("No meeting is planned"), ran.err);
    QVERIFY(ran.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestAgendaCommand)
#include "tst_agendacommand.moc"
