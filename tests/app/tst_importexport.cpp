// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"
#include "support/pictures.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestImportExport : public QObject
{
    Q_OBJECT

private slots:
    void shouldListFormats();
    void shouldSayThatJsonHoldsPrivateNotes();
    void shouldImportAStatuspage();
    void shouldImportAStatuspageOnlyOnce();
    void shouldOnlyCountInADryRun();
    void shouldImportEventsIntoAReview();
    void shouldReadTimesInTheGivenZone();
    void shouldImportNothingWhenOneFileCantBeRead();
    void shouldSayWhyAFileCantBeRead_data();
    void shouldSayWhyAFileCantBeRead();
    void shouldGiveTheSameReviewBackThroughJson();
    void shouldExportMarkdown();
    void shouldPutPicturesBesideMarkdown();
    void shouldExportPdf();
    void shouldKeepPrivateNotesOutOfPublications();
    void shouldTakeTheFormatFromTheFileName();
    void shouldNameTheFileInAFolder();
    void shouldKeepTheOldFileWhenTheNewOneCantBeWritten();

private:
    static QByteArray statuspage();
};

QByteArray TestImportExport::statuspage()
{
    return R"({"page": {"id": "p1", "name": "Acme", "time_zone": "Europe/Paris"},
 "incidents": [{"id": "i1", "name": "Uploads fail", "status": "resolved", "impact": "major",
   "created_at": "2024-07-02T10:00:00.000+02:00", "resolved_at": "2024-07-02T11:30:00.000+02:00", "shortlink": "https://stspg.example.com/i1",
   "incident_updates": [
    {"id": "u3", "status": "resolved", "body": "Uploads work again.", "display_at": "2024-07-02T11:30:00.000+02:00", "created_at": "2024-07-02T11:31:00.000+02:00", "affected_components": null},
    {"id": "u2", "status": "identified", "body": "A certificate has expired.", "display_at": "2024-07-02T10:20:00.000+02:00", "created_at": "2024-07-02T10:20:00.000+02:00", "affected_components": null},
    {"id": "u1", "status": "investigating", "body": "Uploads fail for some users.", "display_at": "2024-07-02T09:58:00.000+02:00", "created_at": "2024-07-02T10:00:00.000+02:00", "affected_components": [{"code": "c", "name": "Uploads"}]}]},
  {"id": "i2", "name": "Login slow", "status": "resolved", "impact": "minor",
   "created_at": "2024-01-02T10:00:00.000+01:00", "resolved_at": "2024-01-02T10:30:00.000+01:00",
   "incident_updates": [
    {"id": "v1", "status": "resolved", "body": "Login is fast.", "display_at": "2024-01-02T10:30:00.000+01:00", "created_at": "2024-01-02T10:30:00.000+01:00"}]}]})";
}

void TestImportExport::shouldListFormats()
{
    const DebriefProcess debrief;
    const Ran ran = debrief.runBare({u"import"_s, u"--list-formats"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QStringList ids;
    for (const auto value : ran.array())
        ids.append(value[u"id"_s].toString());
    for (const QString &id : {u"statuspage"_s, u"csv"_s, u"json"_s})
        QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
    QVERIFY(debrief.runBare({u"import"_s, u"--list-formats"_s}).out.startsWith(ids.constFirst().toUtf8()));
}

void TestImportExport::shouldSayThatJsonHoldsPrivateNotes()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"new"_s, u"Storage full"_s}).exitCode, 0);
    const auto exported = [&debrief](const QString &format) {
        return debrief.run({u"export"_s, u"Storage full"_s, u"--format"_s, format});
    };
    QVERIFY(exported(u"json"_s).err.isEmpty());
    QCOMPARE(debrief.run({u"add"_s, u"Storage full"_s, u"* ask Ana"_s}).exitCode, 0);
    QVERIFY(exported(u"json"_s).err.contains("1 private note is in it"));
    QVERIFY(exported(u"markdown"_s).err.isEmpty());
}

void TestImportExport::shouldImportAStatuspage()
{
    DebriefProcess debrief;
    const Ran ran = debrief.run({u"import"_s, debrief.write(u"incidents.json"_s, statuspage()), u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.object().value(u"new_reviews"_s), 2);
    QCOMPARE(ran.object().value(u"reviews"_s).toArray().size(), 2);

    const QJsonObject review = debrief.run({u"show"_s, u"Uploads fail"_s, u"--json"_s}).object();
    QCOMPARE(review[u"time_zone"_s], u"Europe/Paris"_s);
    const QJsonArray events = review[u"events"_s].toArray();
    QStringList times;
    QStringList texts;
    for (const auto event : events) {
        times.append(event[u"happened_at"_s].toString());
        texts.append(event[u"text"_s].toString());
    }
    QVERIFY2(times.contains(u"2024-07-02T07:58:00Z"_s), qPrintable(times.join(u' ')));
    QVERIFY(times.contains(u"2024-07-02T08:20:00Z"_s));
    QVERIFY(times.contains(u"2024-07-02T09:30:00Z"_s));
    QVERIFY(texts.join(u'\n').contains(u"A certificate has expired."_s));
    // Winter time in the same page.
    QVERIFY(debrief.run({u"export"_s, u"Login slow"_s, u"--format"_s, u"markdown"_s}).out.contains("10:30"));
    QVERIFY(debrief.run({u"export"_s, u"Uploads fail"_s, u"--format"_s, u"markdown"_s}).out.contains("09:58"));
}

void TestImportExport::shouldImportAStatuspageOnlyOnce()
{
    DebriefProcess debrief;
    const QString file = debrief.write(u"incidents.json"_s, statuspage());
    const int first = debrief.run({u"import"_s, file, u"--json"_s}).object().value(u"new_events"_s).toInt();
    QVERIFY(first >= 4);
    const QJsonObject again = debrief.run({u"import"_s, file, u"--json"_s}).object();
    QCOMPARE(again[u"new_reviews"_s], 0);
    QCOMPARE(again[u"new_events"_s], 0);
    QCOMPARE(again[u"known_events"_s], first);
    QCOMPARE(debrief.run({u"list"_s, u"--json"_s}).array().size(), 2);
}

void TestImportExport::shouldOnlyCountInADryRun()
{
    DebriefProcess debrief;
    debrief.run({u"new"_s, u"Another"_s});
    const Ran ran =
        debrief.run({u"import"_s, debrief.write(u"incidents.json"_s, statuspage()), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.object().value(u"dry_run"_s), true);
    QCOMPARE(ran.object().value(u"new_reviews"_s), 2);
    QCOMPARE(debrief.run({u"list"_s, u"--json"_s}).array().size(), 1);
}

void TestImportExport::shouldImportEventsIntoAReview()
{
    DebriefProcess debrief;
    debrief.run({u"new"_s, u"Storage full"_s, u"--zone"_s, u"Europe/Paris"_s});
    const QString file = debrief.write(
        u"events.csv"_s, "time,text\n2024-07-02T10:00:00Z,Disk alarm\n2024-07-02T10:05:00Z,\"Volume, grown\"\n");
    const Ran ran = debrief.run({u"import"_s, file, u"--into"_s, u"Storage"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(ran.object().value(u"new_events"_s), 2);
    QCOMPARE(ran.object().value(u"new_reviews"_s), 0);
    const QJsonArray events = debrief.run({u"show"_s, u"Storage"_s, u"--json"_s}).object().value(u"events"_s).toArray();
    QCOMPARE(events.size(), 2);
    QVERIFY(events.at(1)[u"text"_s].toString().contains(u"Volume, grown"_s));
    QCOMPARE(debrief.run({u"import"_s, file, u"--into"_s, u"Storage"_s, u"--json"_s}).object().value(u"known_events"_s),
             2);
}

void TestImportExport::shouldReadTimesInTheGivenZone()
{
    DebriefProcess debrief;
    const QString file = debrief.write(u"events.csv"_s, "time,text\n2024-07-02 10:00,Disk alarm\n");
    QCOMPARE(debrief.run({u"import"_s, file, u"--zone"_s, u"America/New_York"_s}).exitCode, 0);
    const QString id = debrief.run({u"list"_s, u"--json"_s}).array().at(0)[u"id"_s].toString();
    const QJsonArray events = debrief.run({u"show"_s, id, u"--json"_s}).object().value(u"events"_s).toArray();
    QCOMPARE(events.at(0)[u"happened_at"_s], u"2024-07-02T14:00:00Z"_s);
}

void TestImportExport::shouldImportNothingWhenOneFileCantBeRead()
{
    DebriefProcess debrief;
    const QString good = debrief.write(u"incidents.json"_s, statuspage());
    const Ran ran = debrief.run({u"import"_s, good, debrief.file(u"missing.json"_s)});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("missing.json"), ran.err.constData());
    QVERIFY(!QFile::exists(debrief.library()));
}

void TestImportExport::shouldSayWhyAFileCantBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::addRow("unknown") << "\x89PNG\r\n\x1a\nwhatever"_ba << QString();
    QTest::addRow("empty") << QByteArray() << QString();
    QTest::addRow("no JSON") << "{\"incidents\": ["_ba << u"statuspage"_s;
    QTest::addRow("no time column") << "name,colour\napple,red\n"_ba << u"csv"_s;
    QTest::addRow("newer review") << R"({"format": "debrief-review", "version": 99})"_ba << u"json"_s;
}

void TestImportExport::shouldSayWhyAFileCantBeRead()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, format);
    DebriefProcess debrief;
    QStringList arguments{u"import"_s, debrief.write(u"odd.dat"_s, content)};
    if (!format.isEmpty())
        arguments << u"--format"_s << format;
    const Ran ran = debrief.run(arguments);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.startsWith("debrief: ") && ran.err.contains("odd.dat"), ran.err.constData());
}

void TestImportExport::shouldGiveTheSameReviewBackThroughJson()
{
    DebriefProcess first;
    QCOMPARE(first.run({u"import"_s, samplePath()}).exitCode, 0);
    QCOMPARE(first.run({u"add"_s, u"Checkout"_s, u"? One more <topic> & \"quotes\""_s}).exitCode, 0);
    const QString file = first.file(u"review.json"_s);
    QCOMPARE(first.run({u"export"_s, u"Checkout"_s, u"-o"_s, file}).exitCode, 0);
    const QByteArray exported = first.read(u"review.json"_s);
    QCOMPARE(schemaProblems(exported), QByteArray());

    DebriefProcess second;
    QCOMPARE(second.run({u"import"_s, file}).exitCode, 0);
    const Ran again = second.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"json"_s, u"-o"_s, u"-"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json(), QJsonDocument::fromJson(exported));
    QCOMPARE(again.out, exported);
}

void TestImportExport::shouldExportMarkdown()
{
    DebriefProcess debrief;
    debrief.run({u"import"_s, samplePath()});
    const Ran ran = debrief.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"markdown"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.startsWith("# "));
    for (const char *const part : {"23:08:14", "Nordlicht", "REL-2041", "Europe/Berlin"})
        QVERIFY2(ran.out.contains(part), part);
    const Ran utc = debrief.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"markdown"_s, u"--zone"_s, u"UTC"_s});
    QVERIFY(utc.out.contains("22:08:14"));
    QVERIFY(!utc.out.contains("23:08:14"));
}

void TestImportExport::shouldPutPicturesBesideMarkdown()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"new"_s, u"Storage full"_s}).exitCode, 0);
    QCOMPARE(debrief.run({u"add"_s, u"Storage full"_s, u"10:05 disk is full"_s}).exitCode, 0);
    QJsonObject review = debrief.run({u"export"_s, u"Storage full"_s, u"--format"_s, u"json"_s}).object();
    const QByteArray picture = pictureBytes();
    const QJsonObject evidence{
        {u"id"_s, u"01a1d425-f06d-799c-90d1-d6cd69f6aeea"_s},
        {u"kind"_s, u"picture"_s},
        {u"title"_s, u"Disk"_s},
        {u"url"_s, QString()},
        {u"text"_s, QString()},
        {u"language"_s, QString()},
        {u"order"_s, 0},
        {u"attachment"_s,
         QJsonObject{
             {u"name"_s, u"../disk.png"_s},
             {u"media_type"_s, u"image/png"_s},
             {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex())},
             {u"content_base64"_s, QString::fromLatin1(picture.toBase64())}}}};
    QJsonArray events = review.value(u"events"_s).toArray();
    QVERIFY(!events.isEmpty());
    QJsonObject event = events.at(0).toObject();
    event[u"evidence"_s] = QJsonArray{evidence};
    events[0] = event;
    review[u"events"_s] = events;

    debrief.setLibrary(debrief.file(u"other.sqlite"_s));
    const Ran imported = debrief.run({u"import"_s, debrief.write(u"review.json"_s, QJsonDocument(review).toJson())});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const QString file = debrief.file(u"out.md"_s);
    QCOMPARE(debrief.run({u"export"_s, u"Storage full"_s, u"-o"_s, file}).exitCode, 0);
    QVERIFY(debrief.read(u"out.md"_s).contains("![Disk](out-files/E1-disk.png)"));
    QCOMPARE(debrief.read(u"out-files/E1-disk.png"_s), picture);
    // On standard output there is nothing beside.
    const Ran printed = debrief.run({u"export"_s, u"Storage full"_s, u"--format"_s, u"markdown"_s, u"-o"_s, u"-"_s});
    QVERIFY(printed.out.contains("Picture: Disk"));
    QVERIFY(!printed.out.contains("!["));
    // Where no folder can be made nothing is written.
    debrief.write(u"taken-files"_s, "x");
    QCOMPARE_NE(debrief.run({u"export"_s, u"Storage full"_s, u"-o"_s, debrief.file(u"taken.md"_s)}).exitCode, 0);
    QVERIFY(!QFile::exists(debrief.file(u"taken.md"_s)));
}

void TestImportExport::shouldExportPdf()
{
    DebriefProcess debrief;
    debrief.run({u"import"_s, samplePath()});
    const Ran ran = debrief.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"pdf"_s, u"-o"_s, u"report.pdf"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out, "report.pdf\n"_ba);
    QVERIFY(debrief.read(u"report.pdf"_s).startsWith("%PDF-"));

    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-layout"_s, debrief.file(u"report.pdf"_s), u"-"_s});
    QVERIFY(pdftotext.waitForFinished());
    const QByteArray text = pdftotext.readAllStandardOutput();
    QVERIFY2(text.contains("Nordlicht") && text.contains("23:08:14") && text.contains("REL-2041"), text.constData());
}

void TestImportExport::shouldKeepPrivateNotesOutOfPublications()
{
    DebriefProcess debrief;
    debrief.run({u"import"_s, samplePath()});
    QVERIFY(!debrief.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"markdown"_s}).out.contains("night shift. Let"));
    // The review itself keeps them.
    QVERIFY(debrief.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"json"_s}).out.contains("night shift. Let"));
}

void TestImportExport::shouldTakeTheFormatFromTheFileName()
{
    DebriefProcess debrief;
    debrief.run({u"import"_s, samplePath()});
    QCOMPARE(debrief.run({u"export"_s, u"Checkout"_s, u"-o"_s, u"a.md"_s}).exitCode, 0);
    QVERIFY(debrief.read(u"a.md"_s).startsWith("# "));
    QCOMPARE(debrief.run({u"export"_s, u"Checkout"_s, u"-o"_s, u"a.json"_s}).exitCode, 0);
    QVERIFY(debrief.read(u"a.json"_s).startsWith("{"));
    QCOMPARE(debrief.run({u"export"_s, u"Checkout"_s, u"-o"_s, u"a.doc"_s}).exitCode, 2);
}

void TestImportExport::shouldNameTheFileInAFolder()
{
    DebriefProcess debrief;
    debrief.run({u"import"_s, samplePath()});
    const Ran ran = debrief.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"json"_s, u"-o"_s, u"."_s});
    QCOMPARE(ran.exitCode, 0);
    const QString name = QString::fromUtf8(ran.out.trimmed());
    QVERIFY2(name.contains(u"2026-11-12-checkout"_s) && name.endsWith(u".json"_s), qPrintable(name));
    QVERIFY(QFile::exists(debrief.file(name)));
}

void TestImportExport::shouldKeepTheOldFileWhenTheNewOneCantBeWritten()
{
    DebriefProcess debrief;
    debrief.run({u"import"_s, samplePath()});
    const Ran ran =
        debrief.run({u"export"_s, u"Checkout"_s, u"--format"_s, u"json"_s, u"-o"_s, u"nowhere/at/all.json"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("all.json"), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestImportExport)
#include "tst_importexport.moc"
