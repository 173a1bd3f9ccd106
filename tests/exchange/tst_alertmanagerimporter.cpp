// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/alertmanagerimporter.h"

#include "support/exchangefiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content)
{
    return importBytes(AlertmanagerImporter(), content, u"webhook.json"_s);
}

QByteArray alert(const QByteArray &status, const QByteArray &instance, const QByteArray &begin, const QByteArray &end,
                 const QByteArray &more = {})
{
    return R"({"status": ")" + status + R"(", "labels": {"alertname": "Disk *full*", "instance": ")" + instance +
           R"(", "severity": "major"}, "annotations": {"description": "Only 2 % left", "runbook_url": "https:\/\/wiki.example.com/disk"},
              "startsAt": ")" +
           begin + R"(", "endsAt": ")" + end +
           R"(", "generatorURL": "https:\/\/prometheus.example.com/graph?g0.expr=up%3D%3D0")" + more + "}";
}

QByteArray payload(const QByteArray &status, const QByteArray &alerts)
{
    return R"({"receiver": "r", "status": ")" + status + R"(", "alerts": [)" + alerts +
           R"(], "groupLabels": {"alertname": "Disk full"}, "commonLabels": {"alertname": "Disk full", "job": "node", "severity": "major"},
              "commonAnnotations": {}, "externalURL": "http:\/\/:9093", "version": "4", "groupKey": "{}:{alertname}"})";
}

const QByteArray unset = "0001-01-01T00:00:00Z";

} // namespace

class TestAlertmanagerImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellWhatFires()
    {
        const auto result =
            read(payload("firing", alert("firing", "db1", "2026-09-27T16:27:56.612999101Z", unset) + "," +
                                       alert("firing", "db2", "2026-09-27T16:27:56.612999101Z", unset)));
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.size(), 1);
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(content.review.title, u"Disk full"_s);
        QCOMPARE(content.review.incident.severity, u"major"_s);
        QCOMPARE(content.review.incident.services, QStringList{u"node"_s});
        QCOMPARE(content.events.size(), 2);
        const TimelineEvent &first = content.events.first();
        QCOMPARE(first.time.happenedAt.toString(Qt::ISODateWithMs), u"2026-09-27T16:27:56.612Z"_s);
        QCOMPARE(first.kind, EventKind::Alert);
        QCOMPARE(first.milestones, QList{Milestone::Detected});
        QCOMPARE(first.text,
                 u"Alert **Disk \\*full\\*** fires\n\nOnly 2 % left\n\n- instance: db1\n- severity: major"_s);
        QCOMPARE(result->sourceKinds.value(first.id), u"firing"_s);
        QCOMPARE(content.events.at(1).order, 1);
        QVERIFY(content.events.at(1).milestones.isEmpty());
        QVERIFY(result->warnings.isEmpty());
    }

    void shouldTakeLinksAsEvidence()
    {
        const auto result = read(payload("firing", alert("firing", "db1", "2026-09-27T16:27:56Z", unset)));
        const QList<Evidence> &evidence = result->reviews.first().evidence;
        // The address of Alertmanager has no host.
        QCOMPARE(evidence.size(), 2);
        QCOMPARE(evidence.first().url, u"https://prometheus.example.com/graph?g0.expr=up%3D%3D0"_s);
        QCOMPARE(evidence.at(1).url, u"https://wiki.example.com/disk"_s);
    }

    void shouldTellWhenAnAlertIsOver()
    {
        const auto result =
            read(payload("resolved", alert("resolved", "db1", "2026-09-27T16:27:56Z", "2026-09-27T17:00:00.5Z")));
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(content.events.size(), 2);
        QCOMPARE(content.events.at(1).time.happenedAt.toString(Qt::ISODateWithMs), u"2026-09-27T17:00:00.500Z"_s);
        QCOMPARE(result->sourceKinds.value(content.events.at(1).id), u"resolved"_s);
        // That an alert is over does not say that the incident is.
        QVERIFY(content.events.at(1).milestones.isEmpty());
    }

    void shouldWarnWhereTheEndIsNotSet()
    {
        const auto result = read(payload("resolved", alert("resolved", "db1", "2026-09-27T16:27:56Z", unset)));
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->warningCount, 1);
        QVERIFY(result->warnings.first().text.contains(u"alerts[0]"_s));
    }

    void shouldAddNothingForWhatPayloadsRepeat()
    {
        const QByteArray firing = payload("firing", alert("firing", "db1", "2026-09-27T16:27:56Z", unset));
        const QByteArray resolved =
            payload("resolved", alert("resolved", "db1", "2026-09-27T16:27:56Z", "2026-09-27T17:00:00Z"));
        const auto result = read(firing + "\n" + firing + "\n" + resolved + "\n" + resolved);
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.size(), 1);
        QCOMPARE(result->reviews.first().events.size(), 2);
        const auto alone = read(firing);
        QCOMPARE(alone->reviews.first().review.sourceKey, result->reviews.first().review.sourceKey);
        QCOMPARE(alone->reviews.first().events.first().sourceKey, result->reviews.first().events.first().sourceKey);
    }

    void shouldReckonTheFingerprintThatOldVersionsLeaveOut()
    {
        // The 64 bit FNV-1a of "a\xff1\xff", as other programs reckon it.
        const auto result = read(R"([{"labels": {"a": "1"}, "startsAt": "2026-09-27T16:27:56Z"}])");
        QVERIFY(result.has_value());
        QVERIFY2(result->reviews.first().events.first().sourceKey.startsWith(u"d3b971819376d835/"_s),
                 qPrintable(result->reviews.first().events.first().sourceKey));
        const auto given = read(
            payload("firing", alert("firing", "db1", "2026-09-27T16:27:56Z", unset, R"(, "fingerprint": "abc123")")));
        QCOMPARE(given->reviews.first().events.first().sourceKey, u"abc123/2026-09-27T16:27:56.000Z"_s);
    }

    void shouldReadTheAlertsOfTheApi()
    {
        const auto result = read(R"([{"fingerprint": "f", "labels": {"alertname": "Up"}, "status": {"state": "active"},
            "startsAt": "2026-09-27T16:27:56.612Z", "endsAt": "2026-09-27T18:27:56.612Z"}])");
        QVERIFY(result.has_value());
        // It has not ended: that is when it would by itself.
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->reviews.first().review.title, u"webhook"_s);
    }

    void shouldReadAFolderOfPayloads()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(u"1.json"_s, payload("firing", alert("firing", "db1", "2026-09-27T16:27:56Z", unset)));
        write(u"2.json"_s,
              payload("resolved", alert("resolved", "db1", "2026-09-27T16:27:56Z", "2026-09-27T17:00:00Z")));
        write(u"3.json"_s, payload("resolved", alert("resolved", "db2", "2026-09-27T16:27:57Z", unset)));
        write(u"notes.txt"_s, "not ours");
        const auto result = ImporterRegistry().readFile(folder.path(), {}, {});
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->formatId, u"alertmanager"_s);
        QCOMPARE(result->reviews.size(), 1);
        QCOMPARE(result->reviews.first().events.size(), 3);
        QCOMPARE(result->warnings.first().file, u"3.json"_s);
    }

    void shouldNameFileAndLineOfWhatIsCutOff()
    {
        const auto result = read(payload("firing", alert("firing", "db1", "2026-09-27T16:27:56Z", unset)).chopped(9));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(u"webhook.json, line "_s));
        QVERIFY(!read(payload("firing", {})).has_value());
        QVERIFY(!read(payload("firing", alert("firing", "db1", "soon", unset))).has_value());
    }
};

QTEST_GUILESS_MAIN(TestAlertmanagerImporter)
#include "tst_alertmanagerimporter.moc"
