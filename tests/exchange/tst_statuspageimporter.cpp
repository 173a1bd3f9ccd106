// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/statuspageimporter.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

Result<ImportResult> read(const QByteArray &content, const QByteArray &zone = {})
{
    return importBytes(StatuspageImporter(), content, u"incidents.json"_s, {.zone = zone});
}

const TimelineEvent *bearer(const ReviewContent &content, Milestone milestone)
{
    for (const TimelineEvent &event : content.events) {
        if (event.milestones.contains(milestone))
            return &event;
    }
    return nullptr;
}

QByteArray anIncident(const QByteArray &updates, const QByteArray &more = {})
{
    return R"({"id": "i", "name": "N", "incident_updates": [)" + updates + "]" + more + "}";
}

} // namespace

class TestStatuspageImporter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        const auto result = read(exchangeFile(u"statuspage.json"_s));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        m_file = *result;
    }

    void shouldMakeOneReviewPerIncidentAndOneEventPerUpdate()
    {
        QCOMPARE(m_file.reviews.size(), 3);
        QCOMPARE(m_file.reviews.at(0).events.size(), 5);
        QCOMPARE(m_file.reviews.at(1).events.size(), 3);
        QCOMPARE(m_file.reviews.at(2).events.size(), 5);
        QVERIFY(m_file.warnings.isEmpty());
        for (const ReviewContent &content : std::as_const(m_file.reviews)) {
            QVERIFY(!content.review.id.isNull());
            for (const TimelineEvent &event : content.events) {
                QCOMPARE(event.reviewId, content.review.id);
                QCOMPARE(event.kind, EventKind::StatusUpdate);
                QCOMPARE(event.source, u"Statuspage"_s);
            }
        }
    }

    void shouldTellTheIncident()
    {
        const Review &review = m_file.reviews.at(0).review;
        QCOMPARE(review.title, u"Exports are slow"_s);
        QCOMPARE(review.incident.reference, u"https://stspg.example.com/inc1"_s);
        QCOMPARE(review.incident.severity, u"SEV-2"_s);
        QCOMPARE(review.incident.services, (QStringList{u"Exports"_s, u"Reports"_s}));
        QCOMPARE(review.incident.timeZone, QByteArray("America/Chicago"));
        QCOMPARE(review.summary, u"A **lock** was held."_s);
        QCOMPARE(review.source, u"Statuspage"_s);
        QCOMPARE(review.sourceKey, u"inc1"_s);
    }

    void shouldTakeTheTimeThatThePageShows()
    {
        // The first update was put in hours later; the clock changed in between.
        const QList<TimelineEvent> &events = m_file.reviews.at(0).events;
        QCOMPARE(events.at(0).time.happenedAt, utc(u"2026-03-08T07:40:00Z"_s));
        QCOMPARE(events.at(0).sourceKey, u"u1"_s);
        QCOMPARE(events.at(2).time.happenedAt, utc(u"2026-03-08T08:05:00.250Z"_s));
        QCOMPARE(events.at(3).time.happenedAt, utc(u"2026-03-08T08:30:00Z"_s));
        QCOMPARE(events.at(3).time.zone, QByteArray("America/Chicago"));
        QVERIFY(events.at(3).time.enteredAs.isEmpty());
        QCOMPARE(events.at(3).time.happenedAt.timeSpec(), Qt::UTC);
    }

    void shouldTellWhatWasSaidAndWhatChanged()
    {
        const QList<TimelineEvent> &events = m_file.reviews.at(0).events;
        QCOMPARE(events.at(1).text, u"**Identified:** A lock holds the queue."_s);
        QCOMPARE(events.at(3).text,
                 u"**Resolved:** Exports are at their usual speed.\n\n- Exports: degraded performance → operational"_s);
        QCOMPARE(m_file.reviews.at(2).events.last().text, u"**Resolved**"_s);
    }

    void shouldMarkMilestones()
    {
        const ReviewContent &content = m_file.reviews.at(0);
        QCOMPARE(bearer(content, Milestone::Detected)->sourceKey, u"u1"_s);
        QCOMPARE(bearer(content, Milestone::Diagnosed)->sourceKey, u"u2"_s);
        QCOMPARE(bearer(content, Milestone::Mitigated)->sourceKey, u"u3"_s);
        QCOMPARE(bearer(content, Milestone::Resolved)->sourceKey, u"u4"_s);
    }

    void shouldNotTakeMaintenanceForDetection()
    {
        const ReviewContent &content = m_file.reviews.at(1);
        QVERIFY(!bearer(content, Milestone::Detected));
        QCOMPARE(bearer(content, Milestone::Resolved)->sourceKey, u"m3"_s);
        QVERIFY(content.review.incident.severity.isEmpty());
    }

    void shouldTakeTheLastResolutionOfAReopenedIncident()
    {
        const ReviewContent &content = m_file.reviews.at(2);
        QCOMPARE(content.review.incident.severity, u"SEV-1"_s);
        QVERIFY(content.review.incident.impact.contains("critical"_L1));
        QCOMPARE(bearer(content, Milestone::Detected)->sourceKey, u"r1"_s);
        QCOMPARE(bearer(content, Milestone::Mitigated)->sourceKey, u"r4"_s);
        QCOMPARE(bearer(content, Milestone::Resolved)->sourceKey, u"r5"_s);
    }

    void shouldKeepTheOrderOfUpdatesOfOneInstant()
    {
        const QList<TimelineEvent> &events = m_file.reviews.at(2).events;
        QCOMPARE(events.at(0).sourceKey, u"r1"_s);
        QCOMPARE(events.at(1).sourceKey, u"r2"_s);
        QCOMPARE(events.at(1).order, 1);
    }

    void shouldReadOneIncidentPerLine()
    {
        const auto result =
            importBytes(StatuspageImporter(), exchangeFile(u"statuspage.jsonl"_s), u"statuspage.jsonl"_s);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.size(), 2);
        const ReviewContent &builds = result->reviews.at(0);
        QCOMPARE(builds.review.incident.reference, u"https://status.example.com/901"_s);
        QCOMPARE(builds.review.incident.services, QStringList{u"Builds"_s});
        QCOMPARE(builds.review.incident.timeZone, QByteArray("UTC"));
        QCOMPARE(builds.events.size(), 3);
        QCOMPARE(builds.events.at(0).text, u"**Investigating:** Builds wait."_s);
        QCOMPARE(builds.events.at(1).text, u"**Update:** Runners are added."_s);
        QVERIFY(builds.events.at(0).sourceKey != builds.events.at(1).sourceKey);
        QVERIFY(!bearer(result->reviews.at(1), Milestone::Detected));
    }

    void shouldKnowTheSameUpdatesAgain()
    {
        const QByteArray content = exchangeFile(u"statuspage.jsonl"_s);
        const auto once = read(content);
        const auto again = read(content);
        for (qsizetype i = 0; i < once->reviews.at(0).events.size(); ++i)
            QCOMPARE(once->reviews.at(0).events.at(i).sourceKey, again->reviews.at(0).events.at(i).sourceKey);
    }

    void shouldChooseTheZone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QByteArray>("zone");
        const QByteArray incident = anIncident(R"({"id": "u", "display_at": "2026-01-05T10:00:00-06:00"})");
        const QByteArray inPage = R"({"page": {"time_zone": "%1"}, "incidents": [)" + incident + "]}";
        QTest::newRow("the page's") << QByteArray(inPage).replace("%1", "Europe/Berlin") << QByteArray("Asia/Tokyo")
                                    << QByteArray("Europe/Berlin");
        QTest::newRow("the page's, as Rails says it") << QByteArray(inPage).replace("%1", "Pacific Time (US & Canada)")
                                                      << QByteArray() << QByteArray("America/Los_Angeles");
        QTest::newRow("the wanted one") << incident << QByteArray("Asia/Tokyo") << QByteArray("Asia/Tokyo");
        QTest::newRow("the times' own") << QByteArray("[" + incident + "]") << QByteArray() << QByteArray("UTC-06:00");
        QTest::newRow("UTC") << anIncident(R"({"id": "u", "display_at": "2026-01-05T10:00:00Z"})") << QByteArray()
                             << QByteArray("UTC");
        QTest::newRow("unknown") << QByteArray(inPage).replace("%1", "Mars") << QByteArray() << QByteArray("UTC-06:00");
    }

    void shouldChooseTheZone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, wanted);
        QFETCH(QByteArray, zone);
        const auto result = read(content, wanted);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().review.incident.timeZone, zone);
        QCOMPARE(result->reviews.first().events.first().time.happenedAt.date(), QDate(2026, 1, 5));
        QCOMPARE(result->warnings.size(), content.contains("Mars") ? 1 : 0);
    }

    void shouldRefuseWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const QByteArray whole = exchangeFile(u"statuspage.json"_s);
        QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"ends in the middle"_s;
        QTest::newRow("not JSON") << QByteArray("{\n\"incidents\": [\n oops ]}") << u"line 3"_s;
        QTest::newRow("a broken line") << QByteArray(R"({"id":"a","updates":[]})"
                                                     "\n"
                                                     R"({"id":)")
                                       << u"line 2"_s;
        QTest::newRow("too deep") << QByteArray(R"({"incidents":)" + QByteArray(100'000, '['))
                                  << u"nested too deeply"_s;
        QTest::newRow("NUL") << QByteArray("{\"incidents\": [\n\0]}", 18) << u"line 2"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"incidents\": [\n\"\xfc\"]}") << u"line 2"_s;
        QTest::newRow("no incidents") << QByteArray(R"({"page": {}})") << u"“incidents”"_s;
        QTest::newRow("an empty list") << QByteArray(R"({"incidents": []})") << u"nothing to import"_s;
        QTest::newRow("no object") << QByteArray(R"({"incidents": [1]})") << u"$.incidents[0]"_s;
        QTest::newRow("another object") << QByteArray(R"([{"id": 4}])") << u"$[0]"_s;
        QTest::newRow("an update without a time")
            << anIncident(R"({"id": "u", "body": "x"})") << u"$.incident_updates[0].display_at"_s;
        QTest::newRow("a time without zone") << anIncident(R"({"id": "u", "display_at": "2026-01-05T10:00:00"})")
                                             << u"$.incident_updates[0].display_at"_s;
        QTest::newRow("a body that is no text")
            << anIncident(R"({"id": "u", "display_at": "2026-01-05T10:00:00Z", "body": {}})")
            << u"$.incident_updates[0].body"_s;
    }

    void shouldRefuseWithTheReason()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const auto result = read(content);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
        QVERIFY2(result.error().message.startsWith("incidents.json"_L1), qPrintable(result.error().message));
    }

    void shouldLeaveOutOneIncidentThatIsNotUnderstood()
    {
        const auto result = read(R"({"id":"a","updates":[{"at":"2026-01-05T10:00:00Z","message":"x"}]}
{"id":"b","updates":[{"at":"yesterday"}]}
{"id":"c"}
)");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.size(), 1);
        QStringList said;
        for (const ImportWarning &warning : result->warnings)
            said.append(u"%1 %2"_s.arg(warning.line).arg(warning.text));
        QCOMPARE(said.size(), 3);
        QVERIFY(said.at(0).contains("no name"_L1));
        QVERIFY2(said.at(1).startsWith("2 left out: $.updates[0].at"_L1), qPrintable(said.at(1)));
        QVERIFY(said.at(2).startsWith("3 left out: $: this is no incident"_L1));
    }

    void shouldReadWhatTheManageApiGives()
    {
        const auto result = read("[" +
                                 anIncident(R"({"id": "u", "display_at": "2026-01-05T10:00:00Z", "body": "x"})",
                                            R"(, "postmortem_body": "## What happened\n\nA lock.")") +
                                 "]");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().review.summary, u"## What happened\n\nA lock."_s);
    }

    void shouldTakeNullForNothing()
    {
        const auto result = read(anIncident(
            R"({"id": null, "status": null, "body": null, "display_at": null, "created_at": "2026-01-05T10:00:00Z", "affected_components": null})",
            R"(, "components": null, "impact": null, "shortlink": null)"));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->reviews.first().review.incident.reference, u"i"_s);
    }

private:
    ImportResult m_file;
};

QTEST_GUILESS_MAIN(TestStatuspageImporter)
#include "tst_statuspageimporter.moc"
