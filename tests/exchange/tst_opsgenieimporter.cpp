// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/opsgenieimporter.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content, bool withNoise = false)
{
    ImportOptions options;
    options.filter.withNoise = withNoise;
    return importBytes(OpsgenieImporter(), content, u"incidents.json"_s, options);
}

QByteArray entry(const QByteArray &type, const QByteArray &time, const QByteArray &more = {},
                 const QByteArray &actor = R"({"name": "Ada", "type": "user"})")
{
    return R"({"id": ")" + type + "_" + time + R"(", "group": "incident", "type": ")" + type + R"(", "eventTime": ")" +
           time + R"(", "hidden": false, "actor": )" + actor + R"(, "title": {"type": "plain_text", "content": ")" +
           type + R"( *x*"})" + more + "}";
}

QByteArray incident(const QByteArray &timelines, const QByteArray &more = {})
{
    return R"({"id": "i1", "tinyId": "3", "message": "Shop is down", "description": "No *sales*", "priority": "P1",
               "impactedServices": ["26f9e160-0aac-40d9-ae19-c1c3fe2000be", "Shop"],
               "links": {"web": "https:\/\/example.app.opsgenie.com/incident/detail/i1"}, "createdAt": "2026-04-05T15:37:31.62Z",
               "timelines": [)" +
           timelines + "]" + more + "}";
}

QByteArray usual()
{
    return "[" +
           incident(entry("ResponderAlertAcked", "2026-04-05T15:42:43Z", {}, R"({"name": "API", "type": "api"})") +
                        "," + entry("IncidentResolved", "2026-04-05T15:42:42.188Z") + "," +
                        entry("IncidentNoteAdded", "2026-04-05T15:40:00.5Z",
                              R"(, "description": {"type": "markdown", "content": "**Rolled back**"})") +
                        "," + entry("ResponderAlertAcked", "2026-04-05T15:39:00Z") + "," +
                        R"({"id": "h", "type": "X", "eventTime": "2026-04-05T15:38:00Z", "hidden": true}, )" +
                        entry("IncidentResponderUserAdded", "2026-04-05T15:37:31.39Z") + "," +
                        entry("IncidentOpened", "2026-04-05T15:37:31.39Z"),
                    R"(, "impactStartDate": "2026-04-05T15:30:00Z", "impactEndDate": "2026-04-05T15:42:42.141Z")") +
           "]";
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

class TestOpsgenieImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellTheIncident()
    {
        const auto result = read(usual());
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.size(), 1);
        const Review &review = result->reviews.first().review;
        QCOMPARE(review.title, u"Shop is down"_s);
        QCOMPARE(review.source, u"Opsgenie"_s);
        QCOMPARE(review.sourceKey, u"i1"_s);
        QCOMPARE(review.incident.reference, u"https://example.app.opsgenie.com/incident/detail/i1"_s);
        QCOMPARE(review.incident.severity, u"P1"_s);
        QCOMPARE(review.incident.impact, u"No \\*sales\\*"_s);
        QCOMPARE(review.incident.services, QStringList{u"Shop"_s});
        QVERIFY(result->warnings.isEmpty());
    }

    void shouldPutEntriesInOrderWithExactTimes()
    {
        const auto result = read(usual());
        QStringList found;
        for (const TimelineEvent &event : result->reviews.first().events)
            found.append(event.time.happenedAt.toString(u"hh:mm:ss.zzz "_s) + event.sourceKey.section(u'_', 0, 0));
        QCOMPARE(found,
                 (QStringList{u"15:30:00.000 i1/impactStartDate"_s, u"15:37:31.390 IncidentOpened"_s,
                              u"15:37:31.390 IncidentResponderUserAdded"_s, u"15:39:00.000 ResponderAlertAcked"_s,
                              u"15:40:00.500 IncidentNoteAdded"_s, u"15:42:42.141 i1/impactEndDate"_s,
                              u"15:42:42.188 IncidentResolved"_s, u"15:42:43.000 ResponderAlertAcked"_s}));
        QCOMPARE(result->noise, 1);
        QCOMPARE(read(usual(), true)->reviews.first().events.size(), 9);
    }

    void shouldMapMilestonesKindsAndPeople()
    {
        const auto result = read(usual());
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(bearer(content, Milestone::ImpactBegan), u"i1/impactStartDate"_s);
        QVERIFY(bearer(content, Milestone::Detected).startsWith(u"IncidentOpened"_s));
        // Resolving acknowledged the second one.
        QCOMPARE(bearer(content, Milestone::Acknowledged), u"ResponderAlertAcked_2026-04-05T15:39:00Z"_s);
        QCOMPARE(bearer(content, Milestone::Mitigated), u"i1/impactEndDate"_s);
        QVERIFY(bearer(content, Milestone::Resolved).startsWith(u"IncidentResolved"_s));
        QCOMPARE(content.events.at(1).kind, EventKind::Ticket);
        QCOMPARE(content.events.at(2).kind, EventKind::Escalation);
        QCOMPARE(content.events.at(4).kind, EventKind::InternalCommunication);
        QCOMPARE(content.events.at(6).kind, EventKind::Resolution);
        QCOMPARE(content.events.at(1).source, u"Ada"_s);
        QCOMPARE(content.events.at(7).source, u"Opsgenie"_s);
        QCOMPARE(result->sourceKinds.value(content.events.at(1).id), u"IncidentOpened"_s);
    }

    void shouldKeepMarkdownAndEscapeTheRest()
    {
        const auto result = read(usual());
        QCOMPARE(result->reviews.first().events.at(4).text, u"IncidentNoteAdded \\*x\\*\n\n**Rolled back**"_s);
    }

    void shouldTakeAResolutionBackWhenTheIncidentIsReopened()
    {
        const auto result = read("[" +
                                 incident(entry("IncidentClosed", "2026-04-05T18:00:00Z") + "," +
                                          entry("IncidentReopened", "2026-04-05T16:00:00Z") + "," +
                                          entry("IncidentResolved", "2026-04-05T15:00:00Z")) +
                                 "]");
        QVERIFY(bearer(result->reviews.first(), Milestone::Resolved).startsWith(u"IncidentClosed"_s));
    }

    void shouldOpenAnIncidentBeforeAnythingElseOfThatInstant()
    {
        const auto result = read("[" +
                                 incident(entry("IncidentOpened", "2026-04-05T15:37:31.39Z") + "," +
                                          entry("IncidentResponderUserAdded", "2026-04-05T15:37:31.39Z")) +
                                 "]");
        QCOMPARE(result->sourceKinds.value(result->reviews.first().events.first().id), u"IncidentOpened"_s);
    }

    void shouldReadTheShapesOfTheApi()
    {
        const QByteArray one = incident(entry("IncidentOpened", "2026-04-05T15:37:31Z"));
        QCOMPARE(read(R"({"data": )" + one + R"(, "took": 0.1, "requestId": "r"})")->reviews.first().events.size(), 1);
        QCOMPARE(read(R"({"data": [)" + one + R"(], "paging": {}})")->reviews.first().events.size(), 1);
        const auto timeline = read(R"({"data": {"entries": [)" + entry("IncidentOpened", "2026-04-05T15:37:31Z") +
                                   R"(], "nextOffset": null}})");
        QVERIFY(timeline.has_value());
        QCOMPARE(timeline->reviews.first().events.first().milestones, QList{Milestone::Detected});
        const auto without =
            read(R"({"data": [{"id": "i2", "tinyId": "4", "message": "M", "createdAt": "2026-04-05T15:37:31.62Z"}]})");
        QCOMPARE(without->reviews.first().events.first().time.happenedAt.toString(Qt::ISODateWithMs),
                 u"2026-04-05T15:37:31.620Z"_s);
    }

    void shouldWarnOfEntriesWithoutTime()
    {
        const auto result =
            read("[" + incident(entry("X", "soon") + "," + entry("IncidentOpened", "2026-04-05T15:37:31Z")) + "]");
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->warningCount, 1);
        QVERIFY(result->warnings.first().text.contains(u"timelines[0]"_s));
    }

    void shouldNameFileAndLineOfWhatIsCutOff()
    {
        const auto result = read(usual().chopped(20));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(u"incidents.json, line "_s));
        QVERIFY(!read("[]").has_value());
    }

    void shouldRecogniseItsFiles()
    {
        QVERIFY(OpsgenieImporter().recognise(*ImportSource::fromBytes(usual(), u"x.json"_s)) > 90);
        QCOMPARE(OpsgenieImporter().recognise(*ImportSource::fromBytes(R"([{"message": "x"}])", u"x.json"_s)), 0);
    }
};

QTEST_GUILESS_MAIN(TestOpsgenieImporter)
#include "tst_opsgenieimporter.moc"
