// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importer.h"
#include "session/importing.h"

#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

/// What comes from the systems of operations may be imported again, grown: only what is new is added.
class TestReimporting : public QObject
{
    Q_OBJECT

private slots:
    void shouldAddOnlyWhatIsNew_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");

        const QByteArray entry =
            R"({"id": "R1", "type": "trigger_log_entry", "created_at": "2026-03-12T09:14:00Z", "incident": {"id": "P1", "summary": "S"}})";
        const QByteArray newer =
            R"({"id": "R2", "type": "resolve_log_entry", "created_at": "2026-03-12T09:15:00Z", "incident": {"id": "P1", "summary": "S"}})";
        QTest::newRow("pagerduty") << u"pagerduty"_s << QByteArray("[" + entry + "]")
                                   << QByteArray("[" + newer + "," + entry + "]") << 1 << 1;

        const QByteArray opened = R"({"id": "a", "type": "IncidentOpened", "eventTime": "2026-04-05T15:37:31.39Z"})";
        const QByteArray resolved =
            R"({"id": "b", "type": "IncidentResolved", "eventTime": "2026-04-05T15:38:31.39Z"})";
        const QByteArray incident =
            R"([{"id": "i", "tinyId": "1", "message": "M", "impactStartDate": "2026-04-05T15:37:00Z", "timelines": [)";
        QTest::newRow("opsgenie") << u"opsgenie"_s << QByteArray(incident + opened + "]}]")
                                  << QByteArray(incident + resolved + "," + opened + "]}]") << 2 << 1;

        const QByteArray hydrant = R"([{"id": "f", "name": "N", "created_at": "2026-03-08T01:00:00Z", "milestones": [)";
        const QByteArray started = R"({"id": "m1", "type": "started", "occurred_at": "2026-03-08T01:00:00Z"})";
        const QByteArray mitigated = R"({"id": "m2", "type": "mitigated", "occurred_at": "2026-03-08T02:00:00Z"})";
        QTest::newRow("firehydrant") << u"firehydrant"_s << QByteArray(hydrant + started + "]}]")
                                     << QByteArray(hydrant + started + "," + mitigated + "]}]") << 2 << 1;

        const QByteArray dog =
            R"({"data": [{"id": "d", "type": "incidents", "attributes": {"title": "T", "created": "2026-03-12T09:14:00Z")";
        QTest::newRow("datadog") << u"datadog"_s << QByteArray(dog + "}}]}")
                                 << QByteArray(dog + R"(, "resolved": "2026-03-12T09:15:00Z"}}]})") << 1 << 1;

        const QByteArray alerts =
            R"({"groupKey": "g", "commonLabels": {"alertname": "A"}, "alerts": [{"labels": {"alertname": "A"},
            "startsAt": "2026-03-12T09:14:00.5Z", )";
        QTest::newRow("alertmanager")
            << u"alertmanager"_s << QByteArray(alerts + R"("status": "firing", "endsAt": "0001-01-01T00:00:00Z"}]})")
            << QByteArray(alerts + R"("status": "resolved", "endsAt": "2026-03-12T09:20:00Z"}]})") << 1 << 1;

        const QByteArray line = "Nov  3 09:23:38 web1 a: b\n";
        QTest::newRow("syslog") << u"syslog"_s << QByteArray(line + line)
                                << QByteArray(line + line + "Nov  3 09:23:39 web1 a: b\n") << 2 << 1;

        const QByteArray journal = R"({"__CURSOR": "c1", "__REALTIME_TIMESTAMP": "1534860261221373", "MESSAGE": "x"})"
                                   "\n";
        QByteArray later = journal;
        later.replace("c1", "c2").replace("1534860261221373", "1534860271221373");
        QTest::newRow("journald") << u"journald"_s << journal << QByteArray(journal + later) << 1 << 1;

        const auto commit = [](char digit, const QByteArray &time) {
            return "commit " + QByteArray(40, digit) + "\nAuthor: A <a@b.example>\nDate:   Wed Apr 20 " + time +
                   " 2022 +0000\n\n    m\n\n";
        };
        QTest::newRow("gitlog") << u"gitlog"_s << QByteArray(commit('a', "10:03:36"))
                                << QByteArray(commit('b', "10:03:37") + commit('a', "10:03:36")) << 1 << 1;
    }

    void shouldAddOnlyWhatIsNew()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const int, first);
        QFETCH(const int, second);
        const auto library = memoryLibrary();
        const auto import = [&](const QByteArray &content) {
            const auto source = ImportSource::fromBytes(content, u"export"_s);
            // The content says of itself what it is.
            const auto read = ImporterRegistry().read(*source, {}, {});
            if (!read || read->formatId != format) {
                qWarning("%s", qPrintable(read ? read->formatId : read.error().message));
                return ImportOutcome{.newEvents = -1};
            }
            return importReviews(*library, read->reviews, read->attachments).value_or(ImportOutcome{.newEvents = -2});
        };
        const ImportOutcome once = import(before);
        QCOMPARE(once.newReviews, 1);
        QCOMPARE(once.newEvents, first);
        const ImportOutcome again = import(before);
        QCOMPARE(again.newReviews, 0);
        QCOMPARE(again.newEvents, 0);
        QCOMPARE(again.knownEvents, first);
        const ImportOutcome grown = import(after);
        QCOMPARE(grown.newReviews, 0);
        QCOMPARE(grown.newEvents, second);
    }
};

QTEST_GUILESS_MAIN(TestReimporting)
#include "tst_reimporting.moc"
