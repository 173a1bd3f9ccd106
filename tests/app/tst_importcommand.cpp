// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <KZip>
#include <QDir>
#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeOnlyWhatIsWanted_data();
    void shouldTakeOnlyWhatIsWanted();
    void shouldTellWhatWasLeftOut();
    void shouldSetLaneKindAndDate();
    void shouldReadTheColumnsThatAreSaid();
    void shouldRefuseOptionsThatMakeNoSense_data();
    void shouldRefuseOptionsThatMakeNoSense();
    void shouldReadAnArchiveOfOneFile();
    void shouldNameFoldersThatItCanNotRead();
    void shouldPlaceWarnings();
    void shouldNameTheOptionWhenTheFormatIsUnknown();

private:
    static QByteArray events();
    static QStringList texts(const DebriefProcess &debrief, const QString &review);
};

QByteArray TestImportCommand::events()
{
    return "time,person,kind,text\n"
           "2026-03-12 10:00,Noor,page,Disk alarm\n"
           "2026-03-12 10:05,Ana,chat,Looking at the disk\n"
           "2026-03-12 11:00,Noor,chat,Grown\n";
}

QStringList TestImportCommand::texts(const DebriefProcess &debrief, const QString &review)
{
    QStringList all;
    const QJsonArray list = debrief.run({u"show"_s, review, u"--json"_s}).object().value(u"events"_s).toArray();
    for (const auto event : list)
        all.append(event[u"text"_s].toString());
    return all;
}

void TestImportCommand::shouldTakeOnlyWhatIsWanted_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("wanted");
    const QString alarm = u"Disk alarm"_s;
    const QString looking = u"Looking at the disk"_s;
    const QString grown = u"Grown"_s;
    QTest::newRow("from") << QStringList{u"--from"_s, u"2026-03-12 10:05"_s} << QStringList{looking, grown};
    QTest::newRow("to, in a zone") << QStringList{u"--to"_s, u"2026-03-12T11:05+01:00"_s}
                                   << QStringList{alarm, looking};
    QTest::newRow("of a time of the date")
        << QStringList{u"--date"_s, u"2026-03-12"_s, u"--from"_s, u"10:30"_s} << QStringList{grown};
    QTest::newRow("a whole day") << QStringList{u"--from"_s, u"2026-03-12"_s, u"--to"_s, u"2026-03-12"_s}
                                 << QStringList{alarm, looking, grown};
    QTest::newRow("person") << QStringList{u"--person"_s, u"noor"_s} << QStringList{alarm, grown};
    QTest::newRow("people") << QStringList{u"--person"_s, u"noor"_s, u"--person"_s, u"ana"_s}
                            << QStringList{alarm, looking, grown};
    QTest::newRow("text") << QStringList{u"--text"_s, u"disk"_s} << QStringList{alarm, looking};
}

void TestImportCommand::shouldTakeOnlyWhatIsWanted()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, wanted);
    const DebriefProcess debrief;
    const QString file = debrief.write(u"night.csv"_s, events());
    const Ran ran = debrief.run(QStringList{u"import"_s, file, u"--json"_s} + options);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.object().value(u"filtered_out"_s), 3 - wanted.size());
    QCOMPARE(texts(debrief, u"night"_s), wanted);
    // The rest later goes into the same review.
    QCOMPARE(debrief.run({u"import"_s, file, u"--json"_s}).object().value(u"new_events"_s), 3 - wanted.size());
    QCOMPARE(texts(debrief, u"night"_s).size(), 3);
}

void TestImportCommand::shouldTellWhatWasLeftOut()
{
    const DebriefProcess debrief;
    const QString file = debrief.write(u"night.csv"_s, events() + "soon,Ana,chat,Later\n");
    const Ran ran = debrief.run({u"import"_s, file, u"--text"_s, u"disk"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains("left out by the filter") && ran.out.contains("warning"), ran.out.constData());
    const QJsonObject json =
        debrief.run({u"import"_s, file, u"--text"_s, u"nowhere"_s, u"--json"_s, u"--dry-run"_s}).object();
    QCOMPARE(json[u"new_events"_s], 0);
    QCOMPARE(json[u"filtered_out"_s], 3);
    QCOMPARE(json[u"noise"_s], 0);
    // A row without time, and two kinds that are none.
    QCOMPARE(json[u"warning_count"_s], 3);
    QCOMPARE(json[u"files"_s][0][u"format"_s], u"csv"_s);
    QCOMPARE(json[u"files"_s][0][u"filtered_out"_s], 3);
}

void TestImportCommand::shouldSetLaneKindAndDate()
{
    const DebriefProcess debrief;
    const QString file = debrief.write(u"night.csv"_s, "time,kind,text\n10:00,page,Disk alarm\n10:05,chat,Looking\n");
    const Ran ran = debrief.run({u"import"_s, file, u"--date"_s, u"2026-03-12"_s, u"--lane"_s, u"Ops"_s,
                                 u"--map-kind"_s, u"page=alert"_s, u"--map-kind"_s, u"chat=internal_communication"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    const QJsonArray list = debrief.run({u"show"_s, u"night"_s, u"--json"_s}).object().value(u"events"_s).toArray();
    QCOMPARE(list.at(0)[u"happened_at"_s], u"2026-03-12T10:00:00Z"_s);
    QCOMPARE(list.at(0)[u"kind"_s], u"alert"_s);
    QCOMPARE(list.at(0)[u"lane"_s], u"Ops"_s);
    QCOMPARE(list.at(1)[u"kind"_s], u"internal_communication"_s);
}

void TestImportCommand::shouldReadTheColumnsThatAreSaid()
{
    const DebriefProcess debrief;
    const QString file = debrief.write(u"odd.csv"_s, "x;2026-03-12 09:00;2026-03-12 10:00;what;Noor\n"
                                                     "y;2026-03-12 09:01;2026-03-12 10:01;happened;Ana\n");
    const Ran ran = debrief.run({u"import"_s, file, u"--columns"_s, u"time=3,text=4,person=5,header=no"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    const QJsonArray list = debrief.run({u"show"_s, u"odd"_s, u"--json"_s}).object().value(u"events"_s).toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0)[u"happened_at"_s], u"2026-03-12T10:00:00Z"_s);
    QCOMPARE(list.at(0)[u"text"_s], u"what"_s);
    QCOMPARE(list.at(1)[u"source"_s], u"Ana"_s);
}

void TestImportCommand::shouldRefuseOptionsThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("from") << QStringList{u"--from"_s, u"the beginning"_s} << "--from"_ba;
    QTest::newRow("to before from") << QStringList{u"--from"_s, u"2026-03-12"_s, u"--to"_s, u"2026-03-11"_s}
                                    << "--to"_ba;
    QTest::newRow("date") << QStringList{u"--date"_s, u"12/3"_s} << "2026-03-12"_ba;
    QTest::newRow("date and time") << QStringList{u"--date"_s, u"2026-03-12 10:00"_s} << "2026-03-12 10:00"_ba;
    QTest::newRow("kind") << QStringList{u"--map-kind"_s, u"page=siren"_s} << "status_update"_ba;
    QTest::newRow("kind alone") << QStringList{u"--map-kind"_s, u"alert"_s} << "--map-kind"_ba;
    QTest::newRow("columns") << QStringList{u"--columns"_s, u"time=2"_s} << "time=2,text=4"_ba;
    QTest::newRow("a column's name") << QStringList{u"--columns"_s, u"time=2,words=4"_s} << "known_at"_ba;
    QTest::newRow("a column's number") << QStringList{u"--columns"_s, u"time=0,text=1"_s} << "time=0"_ba;
    QTest::newRow("zone") << QStringList{u"--zone"_s, u"Mars"_s} << "Mars"_ba;
    QTest::newRow("format") << QStringList{u"--format"_s, u"fax"_s} << "--list-formats"_ba;
}

void TestImportCommand::shouldRefuseOptionsThatMakeNoSense()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, said);
    const DebriefProcess debrief;
    const Ran ran = debrief.run(QStringList{u"import"_s, debrief.write(u"night.csv"_s, events())} + options);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY(!QFile::exists(debrief.library()));
}

void TestImportCommand::shouldReadAnArchiveOfOneFile()
{
    const DebriefProcess debrief;
    KZip zip(debrief.file(u"export.zip"_s));
    QVERIFY(zip.open(QIODevice::WriteOnly) && zip.writeFile(u"logs/night.csv"_s, events()) && zip.close());
    QVERIFY2(debrief.run({u"import"_s, u"export.zip"_s}).exitCode == 0,
             debrief.run({u"import"_s, u"export.zip"_s}).err);
    QCOMPARE(texts(debrief, u"night"_s).size(), 3);
}

void TestImportCommand::shouldNameFoldersThatItCanNotRead()
{
    const DebriefProcess debrief;
    QVERIFY(QDir(debrief.folder()).mkpath(u"odd"_s));
    const Ran empty = debrief.run({u"import"_s, u"odd"_s});
    QCOMPARE(empty.exitCode, 1);
    QVERIFY2(empty.err.contains("odd is empty"), empty.err.constData());
    debrief.write(u"odd/a.txt"_s, "x");
    debrief.write(u"odd/b.txt"_s, "y");
    const Ran unknown = debrief.run({u"import"_s, u"odd"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.err.contains("odd: the format is not recognised"), unknown.err.constData());
}

void TestImportCommand::shouldPlaceWarnings()
{
    const DebriefProcess debrief;
    const Ran ran =
        debrief.run({u"import"_s, debrief.write(u"night.csv"_s, events() + "soon,Ana,chat,Later\n"), u"--json"_s});
    QVERIFY2(ran.err.contains("night.csv:5: left out"), ran.err.constData());
    QCOMPARE(ran.object().value(u"warnings"_s).toArray().last()[u"line"_s], 5);
}

void TestImportCommand::shouldNameTheOptionWhenTheFormatIsUnknown()
{
    const DebriefProcess debrief;
    const Ran ran = debrief.run({u"import"_s, debrief.write(u"prose.txt"_s, "Once upon a time\n")});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("--format"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
