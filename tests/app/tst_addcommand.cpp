// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestAddCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldAddEvents();
    void shouldReadATimeAfterTheLastEvent();
    void shouldAddNotes_data();
    void shouldAddNotes();
    void shouldAddActions();
    void shouldPrintWhatItBecame();
    void shouldNameTheChoicesOfAnAmbiguousZone();
    void shouldRememberAChoiceForTheReview();
    void shouldRefuseAChoiceThatIsNone();
    void shouldSayWhatIsInDoubt();
    void shouldRefuseWhatSaysNothing_data();
    void shouldRefuseWhatSaysNothing();
    void shouldKeepWhatWasTypedWhateverItIs();

private:
    Ran add(const QString &line) { return m_debrief->run({u"add"_s, u"Storage"_s, line, u"--json"_s}); }
    QJsonObject review() { return m_debrief->run({u"show"_s, u"Storage"_s, u"--json"_s}).object(); }

    std::unique_ptr<DebriefProcess> m_debrief;
};

void TestAddCommand::init()
{
    m_debrief = std::make_unique<DebriefProcess>();
    QCOMPARE(m_debrief->run({u"new"_s, u"Storage full"_s, u"--zone"_s, u"America/Los_Angeles"_s}).exitCode, 0);
}

void TestAddCommand::shouldAddEvents()
{
    const Ran ran = add(u"2021-06-01T14:03Z Disk alarm"_s);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject event = ran.object();
    QCOMPARE(event[u"kind"_s], u"event"_s);
    QCOMPARE(event[u"happened_at"_s], u"2021-06-01T14:03:00Z"_s);
    QCOMPARE(event[u"precision"_s], u"exact"_s);
    QCOMPARE(event[u"text"_s], u"Disk alarm"_s);
    QCOMPARE(event[u"event_kind"_s], u"observation"_s);
    for (const QString &key :
         {u"id"_s, u"ends_at"_s, u"known_at"_s, u"zone"_s, u"entered_as"_s, u"lane"_s, u"source"_s})
        QVERIFY2(event.contains(key), qPrintable(key));

    QJsonObject stored = review().value(u"events"_s).toArray().at(0).toObject();
    stored.insert(u"event_kind"_s, u"observation"_s);
    stored[u"kind"_s] = u"event"_s;
    QCOMPARE(stored, event);
}

void TestAddCommand::shouldReadATimeAfterTheLastEvent()
{
    QCOMPARE(add(u"2021-06-01 23:50 Disk alarm"_s).object().value(u"happened_at"_s), u"2021-06-02T06:50:00Z"_s);
    QCOMPARE(add(u"+3m Acknowledged"_s).object().value(u"happened_at"_s), u"2021-06-02T06:53:00Z"_s);
    // A dash and a digit are no option.
    QCOMPARE(add(u"-2m Disk nearly full"_s).object().value(u"happened_at"_s), u"2021-06-02T06:51:00Z"_s);
    QCOMPARE(add(u"+2m Acknowledged again"_s).object().value(u"happened_at"_s), u"2021-06-02T06:55:00Z"_s);
    // Past midnight, and of the zone's clock.
    QCOMPARE(add(u"00:10 Volume grown"_s).object().value(u"happened_at"_s), u"2021-06-02T07:10:00Z"_s);
    const QJsonObject about = add(u"~00:15 Writes work"_s).object();
    QCOMPARE(about[u"happened_at"_s], u"2021-06-02T07:15:00Z"_s);
    QCOMPARE(about[u"precision"_s], u"approximate"_s);
    QCOMPARE(review().value(u"events"_s).toArray().size(), 6);
}

void TestAddCommand::shouldAddNotes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<bool>("isParked");
    QTest::addRow("note") << u"The alarm came late"_s << u"note"_s << u"The alarm came late"_s << false << false;
    QTest::addRow("parked") << u"? who owns the quota"_s << u"parked"_s << u"who owns the quota"_s << false << true;
    QTest::addRow("private") << u"* ask Ana afterwards"_s << u"private"_s << u"ask Ana afterwards"_s << true << false;
}

void TestAddCommand::shouldAddNotes()
{
    QFETCH(const QString, line);
    QFETCH(const QString, kind);
    QFETCH(const QString, text);
    QFETCH(const bool, isPrivate);
    QFETCH(const bool, isParked);
    const QJsonObject note = add(line).object();
    QCOMPARE(note[u"kind"_s], kind);
    QCOMPARE(note[u"text"_s], text);
    QCOMPARE(note[u"private"_s], isPrivate);
    QCOMPARE(note[u"parked"_s], isParked);
    QVERIFY(note[u"prompt"_s].isNull());
    QVERIFY(!note[u"captured_at"_s].toString().isEmpty());
    const QJsonArray notes = review().value(u"notes"_s).toArray();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.at(0)[u"id"_s], note[u"id"_s]);
    QCOMPARE(notes.at(0)[u"private"_s], isPrivate);
}

void TestAddCommand::shouldAddActions()
{
    const QJsonObject action = add(u"! Alert at 80 % @Ana due 2026-12-01 #storage"_s).object();
    QCOMPARE(action[u"kind"_s], u"action"_s);
    QCOMPARE(action[u"title"_s], u"Alert at 80 %"_s);
    QCOMPARE(action[u"owner"_s], u"Ana"_s);
    QCOMPARE(action[u"due"_s], u"2026-12-01"_s);
    QCOMPARE(action[u"state"_s], u"proposed"_s);
    for (const QString &key :
         {u"id"_s, u"phase"_s, u"impact"_s, u"effort"_s, u"breadth"_s, u"horizon"_s, u"tracker_key"_s})
        QVERIFY2(action.contains(key), qPrintable(key));
    QCOMPARE(review().value(u"actions"_s).toArray().at(0)[u"title"_s], u"Alert at 80 %"_s);
}

void TestAddCommand::shouldPrintWhatItBecame()
{
    const Ran event = m_debrief->run({u"add"_s, u"Storage"_s, u"2021-06-01T14:03Z Disk alarm"_s});
    QVERIFY2(event.out.contains("2021-06-01 07:03") && event.out.contains("Disk alarm"), event.out.constData());
    QCOMPARE(event.out.count('\n'), 1);
    QVERIFY(m_debrief->run({u"add"_s, u"Storage"_s, u"! Alert at 80 % @Ana"_s}).out.contains("@Ana"));
}

void TestAddCommand::shouldNameTheChoicesOfAnAmbiguousZone()
{
    const Ran ran = add(u"2021-06-01 14:03 IST Disk alarm"_s);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("Asia/Kolkata") && ran.err.contains("Europe/Dublin"), ran.err.constData());
    QVERIFY2(ran.err.contains("--zone-of IST=Asia/Kolkata"), ran.err.constData());
    QVERIFY(review().value(u"events"_s).toArray().isEmpty());
}

void TestAddCommand::shouldRememberAChoiceForTheReview()
{
    const Ran ran = m_debrief->run({u"add"_s, u"Storage"_s, u"2021-06-01 14:03 IST Disk alarm"_s, u"--zone-of"_s,
                                    u"IST=Europe/Dublin"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.object().value(u"happened_at"_s), u"2021-06-01T13:03:00Z"_s);
    QCOMPARE(add(u"14:10 IST Volume grown"_s).object().value(u"happened_at"_s), u"2021-06-01T13:10:00Z"_s);
    QCOMPARE(review()[u"incident"_s][u"zone_choices"_s][u"IST"_s], u"Europe/Dublin"_s);
}

void TestAddCommand::shouldRefuseAChoiceThatIsNone()
{
    for (const QString &choice : {u"IST"_s, u"IST=Nowhere"_s, u"=UTC"_s}) {
        const Ran ran = m_debrief->run({u"add"_s, u"Storage"_s, u"14:03 IST Disk alarm"_s, u"--zone-of"_s, choice});
        QCOMPARE(ran.exitCode, 2);
    }
    QVERIFY(review().value(u"events"_s).toArray().isEmpty());
}

void TestAddCommand::shouldSayWhatIsInDoubt()
{
    const Ran skipped = m_debrief->run({u"add"_s, u"Storage"_s, u"2021-03-14 02:30 Disk alarm"_s});
    QVERIFY2(skipped.out.contains("2021-03-14 03:30 PDT") && skipped.out.contains("02:30 does not exist"),
             skipped.out.constData());
    QVERIFY(m_debrief->run({u"show"_s, u"Storage"_s}).out.contains("02:30 does not exist"));
    const Ran twice = add(u"2021-11-07 01:30 Disk full"_s);
    QVERIFY(twice.object().value(u"remark"_s).toString().contains(u"add PST for the second"_s));
    QVERIFY(m_debrief->run({u"show"_s, u"Storage"_s}).out.contains("01:30 PDT"));
    const Ran note = m_debrief->run({u"add"_s, u"Storage"_s, u"25:00 Disk alarm"_s});
    QCOMPARE(note.exitCode, 0);
    QVERIFY2(note.err.contains("25:00"), note.err.constData());
}

void TestAddCommand::shouldRefuseWhatSaysNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addRow("empty") << QString();
    QTest::addRow("blank") << u"  "_s;
    QTest::addRow("mark alone") << u"!"_s;
    QTest::addRow("time alone") << u"2021-06-01T14:03Z"_s;
}

void TestAddCommand::shouldRefuseWhatSaysNothing()
{
    QFETCH(const QString, line);
    const Ran ran = add(line);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.startsWith("debrief: "));
}

void TestAddCommand::shouldKeepWhatWasTypedWhateverItIs()
{
    const QString text = u"<b>O'Brien</b> said: \"–\"; DROP TABLE note; -- 日本語 🔥 עברית"_s;
    QCOMPARE(add(text).object().value(u"text"_s), text);
    QCOMPARE(review().value(u"notes"_s).toArray().at(0)[u"text"_s], text);
}

QTEST_GUILESS_MAIN(TestAddCommand)
#include "tst_addcommand.moc"
