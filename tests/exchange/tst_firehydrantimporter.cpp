// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/firehydrantimporter.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content)
{
    return importBytes(FireHydrantImporter(), content, u"incidents.json"_s);
}

QByteArray milestone(const QByteArray &type, const QByteArray &occurred, const QByteArray &duration = "null")
{
    return R"({"id": "m-)" + type + R"(", "type": ")" + type + R"(", "occurred_at": )" + occurred +
           R"(, "duration": )" + duration + "}";
}

QByteArray incident(const QByteArray &milestones, const QByteArray &more = {},
                    const QByteArray &created = R"("2026-03-08T01:28:08.276Z")")
{
    return R"([{"id": "f1", "name": "Shop is down", "number": 2, "created_at": )" + created +
           R"(, "current_milestone": "resolved", "severity": "UNSET", "priority": "P2",
              "customer_impact_summary": "No sales", "description": "A *first* text", "summary": "",
              "incident_url": "https:\/\/app.example.io/incidents/f1", "services": [{"id": "s", "name": "Shop"}],
              "created_by": {"name": "Ada"}, "milestones": [)" +
           milestones + "]" + more + "}]";
}

const TimelineEvent *byKey(const ReviewContent &content, const QString &key)
{
    for (const TimelineEvent &event : content.events) {
        if (event.sourceKey == key)
            return &event;
    }
    return nullptr;
}

} // namespace

class TestFireHydrantImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellTheIncident()
    {
        const auto result = read(incident(milestone("started", R"("2026-03-08T01:28:08.563Z")")));
        QVERIFY(result.has_value());
        const Review &review = result->reviews.first().review;
        QCOMPARE(review.title, u"Shop is down"_s);
        QCOMPARE(review.sourceKey, u"f1"_s);
        QCOMPARE(review.incident.severity, u"P2"_s);
        QCOMPARE(review.incident.reference, u"https://app.example.io/incidents/f1"_s);
        QCOMPARE(review.incident.services, QStringList{u"Shop"_s});
        QCOMPARE(review.incident.impact, u"No sales"_s);
        QCOMPARE(review.summary, u"A *first* text"_s);
    }

    void shouldMapMilestones()
    {
        const auto result = read(incident(milestone("started", R"("2026-03-08T01:28:08.563Z")") + "," +
                                          milestone("acknowledged", R"("2026-03-08T02:03:42.000Z")", R"("PT35M33S")") +
                                          "," + milestone("identified", R"("2026-03-08T02:30:00Z")") + "," +
                                          milestone("mitigated", R"("2026-03-08T03:09:06.407Z")", R"("PT1H5M24S")") +
                                          "," + milestone("resolved", R"("2026-03-08T03:09:06.407Z")", R"("PT0S")")));
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(content.events.size(), 6);
        // The incident was made a moment before its start was noted: only then could it be detected.
        QCOMPARE(byKey(content, u"m-started"_s)->milestones, (QList{Milestone::ImpactBegan, Milestone::Detected}));
        QCOMPARE(byKey(content, u"f1/created"_s)->milestones, QList<Milestone>());
        QCOMPARE(byKey(content, u"f1/created"_s)->kind, EventKind::Ticket);
        QCOMPARE(byKey(content, u"f1/created"_s)->source, u"Ada"_s);
        QCOMPARE(byKey(content, u"m-acknowledged"_s)->milestones, QList{Milestone::Acknowledged});
        QCOMPARE(byKey(content, u"m-identified"_s)->milestones, QList{Milestone::Diagnosed});
        QCOMPARE(byKey(content, u"m-mitigated"_s)->milestones, QList{Milestone::Mitigated});
        QCOMPARE(byKey(content, u"m-resolved"_s)->milestones, QList{Milestone::Resolved});
        QCOMPARE(byKey(content, u"m-resolved"_s)->order, 1);
        QCOMPARE(byKey(content, u"m-acknowledged"_s)->time.happenedAt.toString(Qt::ISODateWithMs),
                 u"2026-03-08T02:03:42.000Z"_s);
        QCOMPARE(byKey(content, u"m-acknowledged"_s)->text,
                 u"**Acknowledged**, 35 min 33 s after the milestone before"_s);
        QCOMPARE(byKey(content, u"m-resolved"_s)->text, u"**Resolved**"_s);
        QCOMPARE(result->sourceKinds.value(byKey(content, u"m-resolved"_s)->id), u"resolved"_s);
    }

    void shouldTakeTheDeclarationAsDetectionWhenItComesAfterTheStart()
    {
        const auto result = read(incident(milestone("started", R"("2026-03-08T01:00:00Z")")));
        QCOMPARE(byKey(result->reviews.first(), u"f1/created"_s)->milestones, QList{Milestone::Detected});
        const auto detected = read(incident(milestone("started", R"("2026-03-08T01:00:00Z")") + "," +
                                            milestone("detected", R"("2026-03-08T01:10:00Z")")));
        QCOMPARE(byKey(detected->reviews.first(), u"f1/created"_s)->milestones, QList<Milestone>());
        QCOMPARE(byKey(detected->reviews.first(), u"m-detected"_s)->milestones, QList{Milestone::Detected});
    }

    void shouldReckonFromDurationsWhereTheTimeIsMissing()
    {
        const auto result =
            read(incident(milestone("started", R"("2026-03-08T01:00:00Z")") + "," +
                          milestone("acknowledged", "null", R"("PT5M")") + "," + milestone("resolved", "null")));
        QCOMPARE(byKey(result->reviews.first(), u"m-acknowledged"_s)->time.happenedAt.toString(Qt::ISODate),
                 u"2026-03-08T01:05:00Z"_s);
        // What has not happened yet is no event and no fault.
        QVERIFY(!byKey(result->reviews.first(), u"m-resolved"_s));
        QVERIFY(result->warnings.isEmpty());
    }

    void shouldReadNotesRolesAndEvents()
    {
        const QByteArray more = R"(, "role_assignments": [{"id": "r1", "created_at": "2026-03-08T01:29:30.667Z",
              "incident_role": {"name": "Commander", "summary": "Holds the state"}, "user": {"name": "Bo"}}],
            "last_note": {"id": "n1", "body": "**Fixed**", "created_at": "2026-03-08T01:31:00Z"})";
        const auto result = read(incident({}, more));
        const ReviewContent &content = result->reviews.first();
        QCOMPARE(byKey(content, u"n1"_s)->text, u"**Fixed**"_s);
        QCOMPARE(byKey(content, u"n1"_s)->kind, EventKind::InternalCommunication);
        QCOMPARE(byKey(content, u"r1"_s)->source, u"Bo"_s);
        QCOMPARE(byKey(content, u"r1"_s)->text, u"Bo took the role “Commander”."_s);

        const auto withEvents = read(incident({}, more + R"(, "events": [
            {"id": "e2", "type": "note", "occurred_at": "2026-03-08T01:31:00Z", "author": {"name": "Bo"}, "data": {"body": "Second"}},
            {"id": "e1", "type": "note", "occurred_at": "2026-03-08T01:31:00Z", "author": {"name": "Ada"}, "data": {"body": "First"}}])"));
        const ReviewContent &second = withEvents->reviews.first();
        QVERIFY(!byKey(second, u"n1"_s));
        QCOMPARE(byKey(second, u"e1"_s)->order, 0);
        QCOMPARE(byKey(second, u"e2"_s)->order, 1);
        QCOMPARE(byKey(second, u"e1"_s)->source, u"Ada"_s);
    }

    void shouldReadEventsAlone()
    {
        const auto result = read(R"({"data": [{"id": "e1", "incident_id": "f1", "type": "generic_chat_message",
            "occurred_at": "2026-03-08T01:31:00Z", "data": {"text": "hello"}}], "pagination": {}})");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().events.first().text, u"hello"_s);
        // It is not told of which incident.
        QCOMPARE(result->reviews.first().review.source, u"firehydrant"_s);
    }

    void shouldWarnOfMilestonesWithABadTime()
    {
        const auto result = read(incident(milestone("started", R"("tomorrow")")));
        QCOMPARE(result->warningCount, 1);
        QVERIFY(result->warnings.first().text.contains(u"milestones[0]"_s));
    }

    void shouldNameFileAndLineOfWhatIsCutOff()
    {
        const auto result = read(incident(milestone("started", R"("2026-03-08T01:00:00Z")")).chopped(9));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(u"incidents.json, line "_s));
        QVERIFY(!read(R"({"data": []})").has_value());
    }

    void shouldRecogniseItsFiles()
    {
        const QByteArray file = incident(milestone("started", R"("2026-03-08T01:00:00Z")"));
        QVERIFY(FireHydrantImporter().recognise(*ImportSource::fromBytes(file, u"x.json"_s)) > 90);
        QCOMPARE(FireHydrantImporter().recognise(*ImportSource::fromBytes(R"([{"name": "x"}])", u"x.json"_s)), 0);
    }
};

QTEST_GUILESS_MAIN(TestFireHydrantImporter)
#include "tst_firehydrantimporter.moc"
