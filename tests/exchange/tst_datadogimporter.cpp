// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/datadogimporter.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content)
{
    return importBytes(DatadogImporter(), content, u"incidents.json"_s);
}

QByteArray incident(const QByteArray &attributes, const QByteArray &relationships = "{}", const QByteArray &id = "d1")
{
    return R"({"id": ")" + id + R"(", "type": "incidents", "attributes": {"public_id": 12, "title": "Shop is down")" +
           attributes + R"(}, "relationships": )" + relationships + "}";
}

QByteArray cell(const QByteArray &id, const QByteArray &attributes, const QByteArray &relationships = "{}")
{
    return R"({"id": ")" + id + R"(", "type": "incident_timeline_cells", "attributes": {)" + attributes +
           R"(}, "relationships": )" + relationships + "}";
}

const QByteArray usualTimes = R"(, "created": "2026-03-12T09:14:00+00:00", "detected": "2026-03-12T09:10:00+00:00",
    "customer_impact_start": "2026-03-12T09:00:00+00:00", "customer_impact_end": "2026-03-12T09:40:00+00:00",
    "customer_impact_scope": "EU *shops*", "customer_impacted": true, "resolved": "2026-03-12T10:00:00+00:00",
    "fields": {"severity": {"type": "dropdown", "value": "SEV-2"}, "services": {"type": "autocomplete", "value": ["shop"]},
               "summary": {"type": "textbox", "value": "**Cache** was full"},
               "root_cause": {"type": "textbox", "value": "A leak"}})";

const QByteArray users =
    R"("included": [{"id": "u1", "type": "users", "attributes": {"name": "Ada", "email": "ada@example.com"}}])";

const TimelineEvent *byKey(const ReviewContent &content, const QString &key)
{
    for (const TimelineEvent &event : content.events) {
        if (event.sourceKey == key)
            return &event;
    }
    return nullptr;
}

} // namespace

class TestDatadogImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellTheIncident()
    {
        const auto result = read(R"({"data": [)" + incident(usualTimes) + R"(], "meta": {}})");
        QVERIFY(result.has_value());
        const Review &review = result->reviews.first().review;
        QCOMPARE(review.title, u"Shop is down"_s);
        QCOMPARE(review.source, u"Datadog"_s);
        QCOMPARE(review.sourceKey, u"d1"_s);
        QCOMPARE(review.incident.reference, u"#12"_s);
        QCOMPARE(review.incident.severity, u"SEV-2"_s);
        QCOMPARE(review.incident.services, QStringList{u"shop"_s});
        QCOMPARE(review.incident.impact, u"EU \\*shops\\*"_s);
        QCOMPARE(review.summary, u"**Cache** was full\n\n**Root cause:** A leak"_s);
    }

    void shouldMakeEventsOfItsTimes()
    {
        const auto result = read(
            R"({"data": [)" + incident(usualTimes, R"({"created_by_user": {"data": {"id": "u1", "type": "users"}}})") +
            "], " + users + "}");
        const ReviewContent &content = result->reviews.first();
        QStringList found;
        for (const TimelineEvent &event : content.events)
            found.append(event.time.happenedAt.toString(u"hh:mm "_s) + event.sourceKey);
        QCOMPARE(found, (QStringList{u"09:00 d1/customer_impact_start"_s, u"09:10 d1/detected"_s, u"09:14 d1/created"_s,
                                     u"09:40 d1/customer_impact_end"_s, u"10:00 d1/resolved"_s}));
        QCOMPARE(content.events.at(0).milestones, QList{Milestone::ImpactBegan});
        QCOMPARE(content.events.at(1).milestones, QList{Milestone::Detected});
        QCOMPARE(content.events.at(2).milestones, QList<Milestone>());
        QCOMPARE(content.events.at(2).source, u"Ada"_s);
        QCOMPARE(content.events.at(2).kind, EventKind::Ticket);
        QCOMPARE(content.events.at(3).milestones, QList{Milestone::Mitigated});
        QCOMPARE(content.events.at(4).milestones, QList{Milestone::Resolved});
        QCOMPARE(content.events.at(4).kind, EventKind::Resolution);
        QCOMPARE(result->sourceKinds.value(content.events.at(4).id), u"resolved"_s);
    }

    void shouldNotTellTheDetectionTwiceWhereDatadogSetItToTheDeclaration()
    {
        const auto result = read(
            R"({"data": )" + incident(R"(, "created": "2026-03-12T09:14:00Z", "detected": "2026-03-12T09:14:00.000Z",
                                               "customer_impact_start": null, "resolved": null)") +
            "}");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->reviews.first().events.first().milestones, QList{Milestone::Detected});
    }

    void shouldReadCellsOfTheTimeline()
    {
        const QByteArray byIncident =
            R"({"incident": {"data": {"id": "d1"}}, "created_by_user": {"data": {"id": "u1"}}})";
        const auto result = read(
            R"({"data": [)" + incident(usualTimes) + "," +
            incident(R"(, "created": "2026-03-13T09:00:00Z")", "{}", "d2") + "," +
            cell("c2",
                 R"("cell_type": "markdown", "content": {"content": "**second**"}, "created": "2026-03-12T12:00:00Z",
                          "display_time": "2026-03-12T09:20:00.5Z")",
                 byIncident) +
            "," +
            cell("c1",
                 R"("cell_type": "markdown", "content": {"message": "first"}, "created": "2026-03-12T09:20:00.5Z")",
                 byIncident) +
            "," +
            cell(
                "c0",
                R"("cell_type": "state", "content": {"before": "active", "after": "stable"}, "created": "2026-03-12T09:21:00Z")") +
            "], " + users + "}");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.size(), 3);
        // A cell of one of two incidents that does not say which.
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->reviews.first().events.first().text, u"after: stable\nbefore: active"_s);
        const ReviewContent &content = result->reviews.at(1);
        QCOMPARE(byKey(content, u"c2"_s)->text, u"**second**"_s);
        QCOMPARE(byKey(content, u"c2"_s)->time.happenedAt.toString(Qt::ISODateWithMs), u"2026-03-12T09:20:00.500Z"_s);
        QCOMPARE(byKey(content, u"c2"_s)->source, u"Ada"_s);
        QCOMPARE(byKey(content, u"c2"_s)->kind, EventKind::InternalCommunication);
        QCOMPARE(byKey(content, u"c1"_s)->order, 0);
        QCOMPARE(byKey(content, u"c2"_s)->order, 1);
    }

    void shouldGiveCellsToTheOnlyIncident()
    {
        const auto result = read(
            R"({"data": )" + incident(R"(, "created": "2026-03-12T09:14:00Z")") + R"(, "included": [)" +
            cell("c1", R"("cell_type": "markdown", "content": {"content": "x"}, "created": "2026-03-12T09:20:00Z")") +
            "]}");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.size(), 1);
        QCOMPARE(result->reviews.first().events.size(), 2);
    }

    void shouldReadImpactsAsSpans()
    {
        const auto result =
            read(R"({"data": [)" +
                 incident(R"(, "created": "2026-03-12T09:14:00Z")", R"({"impacts": {"data": [{"id": "i1"}]}})") +
                 R"(], "included": [{"id": "i1", "type": "incident_impacts", "attributes": {"description": "No sales",
                                     "start_at": "2026-03-12T09:00:00Z", "end_at": "2026-03-12T09:30:00Z"}}]})");
        const TimelineEvent *impact = byKey(result->reviews.first(), u"i1"_s);
        QVERIFY(impact);
        QCOMPARE(impact->text, u"No sales"_s);
        QCOMPARE(impact->time.happenedAt.msecsTo(impact->time.endsAt), 30 * 60 * 1000);
    }

    void shouldWarnOfWhatItCanNotRead()
    {
        const auto result = read(R"({"data": [)" + incident(R"(, "created": "soon")") + "," +
                                 cell("c", R"("cell_type": "markdown")") + R"(, {"type": "teams", "id": "t"}]})");
        QVERIFY(result.has_value());
        QCOMPARE(result->warningCount, 3);
    }

    void shouldNameFileAndLineOfWhatIsCutOff()
    {
        const auto result = read(QByteArray(R"({"data": [)" + incident(usualTimes)).chopped(5));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(u"incidents.json, line "_s));
        QVERIFY(!read(R"({"data": []})").has_value());
    }

    void shouldRecogniseItsFiles()
    {
        const auto certainty = [](const QByteArray &head) {
            return DatadogImporter().recognise(*ImportSource::fromBytes(head, u"x.json"_s));
        };
        QVERIFY(certainty(R"({"data": [)" + incident(usualTimes) + "]}") > 90);
        QVERIFY(certainty(R"({"data": [)" + incident({}) + "]}") > 70);
        QCOMPARE(certainty(R"({"incidents": []})"), 0);
    }
};

QTEST_GUILESS_MAIN(TestDatadogImporter)
#include "tst_datadogimporter.moc"
