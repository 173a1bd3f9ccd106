// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/pagerdutyimporter.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content, const ImportOptions &options = {})
{
    return importBytes(PagerDutyImporter(), content, u"log_entries.json"_s, options);
}

ImportOptions withNoise()
{
    ImportOptions options;
    options.filter.withNoise = true;
    return options;
}

QByteArray entry(const QByteArray &id, const QByteArray &type, const QByteArray &time, const QByteArray &more = {})
{
    return R"({"id": ")" + id + R"(", "type": ")" + type + R"(", "summary": "Did )" + id + R"(.", "created_at": ")" +
           time +
           R"(", "incident": {"id": "PI1", "type": "incident_reference", "summary": "[#7] Shop is down",
              "html_url": "https:\/\/example.pagerduty.com/incidents/PI1"})" +
           more + "}";
}

QByteArray agent(const QByteArray &name)
{
    return R"(, "agent": {"type": "user_reference", "summary": ")" + name + R"("})";
}

/// Newest first, with ties, as the API gives it.
QByteArray usual()
{
    return R"({"log_entries": [)" + entry("R9", "resolve_log_entry", "2026-03-12T09:40:00Z", agent("Ada")) + "," +
           entry("R8", "annotate_log_entry", "2026-03-12T09:30:00.000000Z",
                 agent("Bo") + R"(, "channel": {"type": "note", "summary": "It *was* the <b>cache</b>"})") +
           "," + entry("R7", "escalate_log_entry", "2026-03-12T11:20:00+02:00", R"(, "agent": {"summary": "Cleo"})") +
           "," + entry("R6", "acknowledge_log_entry", "2026-03-12T09:16:30Z", agent("Bo")) + "," +
           entry("R5", "acknowledgement_log_entry", "2026-03-12T09:15:30Z", agent("Ada")) + "," +
           entry("R4", "notify_log_entry", "2026-03-12T09:14:01Z") + "," +
           entry("R3", "assign_log_entry", "2026-03-12T09:14:00Z") + "," +
           entry("R2", "trigger_log_entry", "2026-03-12T09:14:00Z",
                 R"(, "service": {"summary": "Shop"}, "html_url": "https:\/\/example.pagerduty.com/log/R2",
                    "event_details": {"description": "p99 > 2 s"}, "contexts": [
                      {"type": "link", "href": "https:\/\/graphs.example.com/1", "text": "Graph"},
                      {"type": "link", "href": "javascript:alert", "text": "Bad"}])") +
           R"(], "limit": 100, "offset": 0, "more": false, "total": null})";
}

QStringList keys(const ReviewContent &content)
{
    QStringList found;
    for (const TimelineEvent &event : content.events)
        found.append(event.sourceKey);
    return found;
}

QString bearer(const ReviewContent &content, Milestone milestone)
{
    for (const TimelineEvent &event : content.events) {
        if (event.milestones.contains(milestone))
            return event.sourceKey;
    }
    return {};
}

} // namespace

class TestPagerDutyImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldPutEntriesInTheOrderInWhichTheyHappened()
    {
        const auto result = read(usual(), withNoise());
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.size(), 1);
        QCOMPARE(keys(result->reviews.first()),
                 (QStringList{u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s, u"R6"_s, u"R7"_s, u"R8"_s, u"R9"_s}));
        QCOMPARE(result->reviews.first().events.at(1).order, 1);
        QVERIFY(result->warnings.isEmpty());
    }

    void shouldTellTheIncident()
    {
        const auto result = read(usual());
        const Review &review = result->reviews.first().review;
        QCOMPARE(review.title, u"Shop is down"_s);
        QCOMPARE(review.source, u"PagerDuty"_s);
        QCOMPARE(review.sourceKey, u"PI1"_s);
        QCOMPARE(review.incident.reference, u"https://example.pagerduty.com/incidents/PI1"_s);
        QCOMPARE(review.incident.services, QStringList{u"Shop"_s});
    }

    void shouldLeaveNotificationsOutUnlessAsked()
    {
        const auto result = read(usual());
        QCOMPARE(result->reviews.first().events.size(), 7);
        QCOMPARE(result->noise, 1);
    }

    void shouldMapKindsAndMilestones()
    {
        const auto result = read(usual(), withNoise());
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(bearer(content, Milestone::Detected), u"R2"_s);
        QCOMPARE(bearer(content, Milestone::Acknowledged), u"R5"_s);
        QCOMPARE(bearer(content, Milestone::Resolved), u"R9"_s);
        QCOMPARE(content.events.at(0).kind, EventKind::Alert);
        QCOMPARE(content.events.at(5).kind, EventKind::Escalation);
        QCOMPARE(content.events.at(6).kind, EventKind::InternalCommunication);
        QCOMPARE(content.events.at(7).kind, EventKind::Resolution);
        QCOMPARE(result->sourceKinds.value(content.events.at(3).id), u"acknowledgement_log_entry"_s);
    }

    void shouldKeepTimesWithTheirOffsets()
    {
        const auto result = read(usual(), withNoise());
        const TimelineEvent &escalated = result->reviews.first().events.at(5);
        QCOMPARE(escalated.time.happenedAt.toString(Qt::ISODateWithMs), u"2026-03-12T09:20:00.000Z"_s);
        QCOMPARE(escalated.time.zone, QByteArray("UTC+02:00"));
    }

    void shouldTellWhoSaidWhat()
    {
        const auto result = read(usual());
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(content.events.at(0).source, u"PagerDuty"_s);
        QCOMPARE(content.events.at(0).text, u"Did R2.\n\np99 > 2 s"_s);
        QCOMPARE(content.events.at(4).source, u"Cleo"_s);
        // A note's text stands for itself.
        QCOMPARE(content.events.at(5).text, u"It \\*was\\* the \\<b>cache\\</b>"_s);
        QCOMPARE(content.events.at(5).source, u"Bo"_s);
    }

    void shouldTakeLinksAsEvidence()
    {
        const auto result = read(usual());
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(content.evidence.size(), 2);
        for (const Evidence &evidence : content.evidence)
            QCOMPARE(evidence.eventId, content.events.first().id);
        QCOMPARE(content.evidence.at(1).title, u"Graph"_s);
        QCOMPARE(content.evidence.at(1).url, u"https://graphs.example.com/1"_s);
    }

    void shouldReadEveryType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<EventKind>("kind");
        const auto row = [](const char *type, EventKind kind) { QTest::newRow(type) << QByteArray(type) << kind; };
        row("acknowledge_log_entry", EventKind::Observation);
        row("annotate_log_entry", EventKind::InternalCommunication);
        row("assign_log_entry", EventKind::Observation);
        row("delegate_log_entry", EventKind::Escalation);
        row("escalate_log_entry", EventKind::Escalation);
        row("exhaust_escalation_path_log_entry", EventKind::Escalation);
        row("notify_log_entry", EventKind::Observation);
        row("reach_ack_limit_log_entry", EventKind::Observation);
        row("reach_trigger_limit_log_entry", EventKind::Observation);
        row("repeat_escalation_path_log_entry", EventKind::Escalation);
        row("resolve_log_entry", EventKind::Resolution);
        row("snooze_log_entry", EventKind::Observation);
        row("trigger_log_entry", EventKind::Alert);
        row("unacknowledge_log_entry", EventKind::Observation);
        row("urgency_change_log_entry", EventKind::Observation);
        row("field_value_change_log_entry", EventKind::Observation);
        row("custom_field_value_change_log_entry", EventKind::Observation);
        row("invented_tomorrow_log_entry", EventKind::Observation);
    }

    void shouldReadEveryType()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const EventKind, kind);
        const auto result = read("[" + entry("R1", type, "2026-03-12T09:14:00Z") + "]", withNoise());
        QVERIFY(result.has_value());
        const TimelineEvent &event = result->reviews.first().events.first();
        QCOMPARE(event.kind, kind);
        QCOMPARE(event.text, u"Did R1."_s);
        QCOMPARE(result->sourceKinds.value(event.id), QString::fromLatin1(type));
    }

    void shouldLetUsersMapKinds()
    {
        ImportOptions options;
        options.kinds.insert(u"assign_log_entry"_s, EventKind::Decision);
        const auto result = read(usual(), options);
        QCOMPARE(result->reviews.first().events.at(1).kind, EventKind::Decision);
    }

    void shouldPartIncidentsThatComeMixed()
    {
        QByteArray other = entry("S1", "trigger_log_entry", "2026-03-12T09:15:00Z");
        other.replace("PI1", "PI2").replace("[#7] Shop is down", "[#8] Mail is late");
        const QByteArray loose = R"({"id": "L1", "type": "trigger_log_entry", "created_at": "2026-03-12T09:13:00Z"})";
        const auto result = read("[" + entry("R9", "resolve_log_entry", "2026-03-12T09:40:00Z") + "," + other + "," +
                                 loose + "," + entry("R2", "trigger_log_entry", "2026-03-12T09:14:00Z") + "]");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.size(), 3);
        QCOMPARE(keys(result->reviews.at(0)), QStringList{u"L1"_s});
        QCOMPARE(result->reviews.at(0).events.first().text, u"Trigger"_s);
        QCOMPARE(keys(result->reviews.at(1)), (QStringList{u"R2"_s, u"R9"_s}));
        QCOMPARE(result->reviews.at(2).review.title, u"Mail is late"_s);
    }

    void shouldReadEntriesInGroups()
    {
        const auto result = read(R"([{"incident": "PI1", "created_at": "2026-03-12T09:14:00Z", "status": "resolved",
                                      "log_entries": [)" +
                                 entry("R9", "resolve_log_entry", "2026-03-12T09:40:00Z") + "," +
                                 entry("R2", "trigger_log_entry", "2026-03-12T09:14:00Z") + "]}]");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.size(), 1);
        QCOMPARE(keys(result->reviews.first()), (QStringList{u"R2"_s, u"R9"_s}));
    }

    void shouldReadOldExports()
    {
        const auto result =
            read(R"({"log_entries": [{"id": "Q1", "type": "acknowledge", "created_on": "2014-03-12T09:16:00-07:00",
            "agent": {"id": "A", "name": "Ada", "type": "user"}, "channel": {"type": "web"}, 
            "incident": {"incident_number": 12, "trigger_summary_data": {"subject": "Disk full"}}}]})");
        QVERIFY(result.has_value());
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(content.review.title, u"Disk full"_s);
        QCOMPARE(content.events.first().time.happenedAt.toString(Qt::ISODate), u"2014-03-12T16:16:00Z"_s);
        QCOMPARE(content.events.first().source, u"Ada"_s);
        QCOMPARE(content.events.first().milestones, QList{Milestone::Acknowledged});
    }

    void shouldMakeEventsOfIncidentsWithoutEntries()
    {
        const auto result =
            read(R"({"incidents": [{"id": "PI1", "type": "incident", "incident_number": 7, "title": "Shop is down",
            "status": "resolved", "urgency": "high", "priority": {"summary": "P1"}, "created_at": "2026-03-12T09:14:00Z",
            "service": {"summary": "Shop"}, "html_url": "https:\/\/example.pagerduty.com/incidents/PI1",
            "first_trigger_log_entry": {"id": "R2"}, "body": {"details": "Nobody *can* buy."},
            "assignments": [{"at": "2026-03-12T09:14:00Z", "assignee": {"summary": "Ada"}}],
            "acknowledgements": [{"at": "2026-03-12T09:15:30Z", "acknowledger": {"summary": "Ada"}}],
            "resolved_at": "2026-03-12T09:40:00Z", "last_status_change_by": {"summary": "Bo"}}],
            "limit": 25, "more": false})");
        QVERIFY(result.has_value());
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(content.review.incident.severity, u"P1"_s);
        QCOMPARE(content.review.incident.impact, u"Nobody \\*can\\* buy."_s);
        QCOMPARE(content.events.size(), 4);
        // The trigger has the key that it has as a log entry.
        QCOMPARE(bearer(content, Milestone::Detected), u"R2"_s);
        QCOMPARE(bearer(content, Milestone::Acknowledged), u"PI1/acknowledge/Ada"_s);
        QCOMPARE(bearer(content, Milestone::Resolved), u"PI1/resolve"_s);
        QCOMPARE(content.events.last().source, u"Bo"_s);
        QCOMPARE(content.events.last().time.happenedAt.toString(Qt::ISODate), u"2026-03-12T09:40:00Z"_s);
    }

    void shouldTakeUrgencyWherePriorityIsNotGiven()
    {
        const auto result = read(
            R"({"incident": {"id": "PI1", "type": "incident", "title": "T", "status": "triggered", "urgency": "low",
            "priority": null, "created_at": "2026-03-12T09:14:00Z"}})");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().review.incident.severity, u"low"_s);
        QCOMPARE(result->reviews.first().events.size(), 1);
    }

    void shouldWarnOfWhatItCanNotRead()
    {
        const auto result = read("[" + entry("R1", "trigger_log_entry", "yesterday") + ",\n42,\n{\"a\": 1},\n" +
                                 entry("R2", "trigger_log_entry", "2026-03-12T09:14:00Z") + "]");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->warningCount, 3);
        QVERIFY(result->warnings.first().text.contains(u"$[0]"_s));
        QVERIFY(result->warnings.at(1).line > 1);
    }

    void shouldNameFileAndLineOfWhatIsCutOff()
    {
        const QByteArray whole = usual();
        const auto result = read(whole.first(whole.size() - 30));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Damaged);
        QVERIFY(result.error().message.contains(u"log_entries.json, line "_s));
    }

    void shouldRefuseWhatHoldsNothing()
    {
        const auto result = read(R"({"log_entries": []})");
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(u"log_entries.json"_s));
    }

    void shouldRecogniseItsFiles()
    {
        const PagerDutyImporter importer;
        const auto certainty = [&](const QByteArray &head) {
            return importer.recognise(*ImportSource::fromBytes(head, u"x.json"_s));
        };
        QVERIFY(certainty(usual()) > 90);
        QVERIFY(certainty(R"([{"incident_number": 7, "urgency": "high"}])") > 80);
        QCOMPARE(certainty(R"({"incidents": [{"incident_updates": []}]})"), 0);
        QCOMPARE(certainty("trigger_log_entry"), 0);
    }
};

QTEST_GUILESS_MAIN(TestPagerDutyImporter)
#include "tst_pagerdutyimporter.moc"
