// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/metrics.h"
#include "domain/metricscollector.h"

#include <QTest>

using namespace debrief;
using namespace std::chrono_literals;

namespace {

TimelineEvent eventAt(const char *time, EventKind kind = EventKind::Observation,
                      const QList<Milestone> &milestones = {})
{
    TimelineEvent event;
    event.id = EventId::create();
    event.kind = kind;
    event.milestones = milestones;
    event.time.happenedAt =
        QDateTime::fromString(QStringLiteral("2021-06-01T") + QLatin1StringView(time) + u'Z', Qt::ISODate);
    return event;
}

TimelineEvent mark(const char *time, Milestone milestone)
{
    return eventAt(time, EventKind::Observation, {milestone});
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void shouldMeasureEachMetricByItsDefinition();
    void shouldLeaveOutWhatMissesAnEnd();
    void shouldSayNothingOfNothing();
    void shouldBeNegativeInTheWrongOrder();
    void shouldTakeTheFirstReport();
    void shouldCountDetectionAsReportWithoutAlertOrTicket();
    void shouldEndDowntimeWithResolutionWhereNothingWasMitigated();
    void shouldReadSeveralMarksOfOneEvent();
    void shouldTakeTheFirstOfRepeatedMarks();
    void shouldPassOverEventsWithoutTime();
    void shouldCollectInAnyOrder();
};

void TestMetrics::shouldMeasureEachMetricByItsDefinition()
{
    const ReviewMetrics metrics = computeMetrics({
        mark("10:00:00", Milestone::ImpactBegan),
        eventAt("10:03:00", EventKind::Alert),
        mark("10:05:00", Milestone::Detected),
        mark("10:06:30", Milestone::Acknowledged),
        mark("10:25:00", Milestone::Diagnosed),
        mark("10:45:00", Milestone::Mitigated),
        mark("12:00:00", Milestone::Resolved),
    });
    QCOMPARE(metrics.duration(Metric::TimeToDetect), std::optional<std::chrono::milliseconds>(5min));
    QCOMPARE(metrics.duration(Metric::TimeToAcknowledge), std::optional<std::chrono::milliseconds>(90s));
    QCOMPARE(metrics.duration(Metric::TimeToDiagnose), std::optional<std::chrono::milliseconds>(20min));
    QCOMPARE(metrics.duration(Metric::TimeToMitigate), std::optional<std::chrono::milliseconds>(40min));
    QCOMPARE(metrics.duration(Metric::TimeToResolve), std::optional<std::chrono::milliseconds>(117min));
    QCOMPARE(metrics.duration(Metric::Downtime), std::optional<std::chrono::milliseconds>(45min));
    QCOMPARE(metrics.milestones.size(), 6);
    QCOMPARE(metrics.milestones.value(Milestone::Diagnosed), eventAt("10:25:00").time.happenedAt);
}

void TestMetrics::shouldLeaveOutWhatMissesAnEnd()
{
    const ReviewMetrics metrics =
        computeMetrics({mark("10:00:00", Milestone::ImpactBegan), mark("10:45:00", Milestone::Mitigated)});
    QCOMPARE(metrics.durations.keys(), QList<Metric>{Metric::Downtime});
    QCOMPARE(metrics.duration(Metric::TimeToDetect), std::nullopt);
    QCOMPARE(metrics.duration(Metric::TimeToMitigate), std::nullopt);
    QVERIFY(!metrics.firstReportedAt.isValid());
}

void TestMetrics::shouldSayNothingOfNothing()
{
    QCOMPARE(computeMetrics({}), ReviewMetrics());
    QCOMPARE(computeMetrics({eventAt("10:00:00")}), ReviewMetrics());
}

void TestMetrics::shouldBeNegativeInTheWrongOrder()
{
    const ReviewMetrics metrics =
        computeMetrics({mark("10:05:00", Milestone::ImpactBegan), mark("10:00:00", Milestone::Detected)});
    QCOMPARE(metrics.duration(Metric::TimeToDetect), std::optional<std::chrono::milliseconds>(-5min));
}

void TestMetrics::shouldTakeTheFirstReport()
{
    const ReviewMetrics metrics = computeMetrics({
        eventAt("10:09:00", EventKind::Alert),
        eventAt("10:04:00", EventKind::Ticket),
        eventAt("10:01:00", EventKind::StatusUpdate),
        mark("10:02:00", Milestone::Detected),
        mark("11:04:00", Milestone::Resolved),
    });
    QCOMPARE(metrics.firstReportedAt, eventAt("10:04:00").time.happenedAt);
    QCOMPARE(metrics.duration(Metric::TimeToResolve), std::optional<std::chrono::milliseconds>(1h));
}

void TestMetrics::shouldCountDetectionAsReportWithoutAlertOrTicket()
{
    const ReviewMetrics metrics =
        computeMetrics({mark("10:02:00", Milestone::Detected), mark("10:32:00", Milestone::Resolved)});
    QCOMPARE(metrics.firstReportedAt, eventAt("10:02:00").time.happenedAt);
    QCOMPARE(metrics.duration(Metric::TimeToResolve), std::optional<std::chrono::milliseconds>(30min));
}

void TestMetrics::shouldEndDowntimeWithResolutionWhereNothingWasMitigated()
{
    const ReviewMetrics metrics =
        computeMetrics({mark("10:00:00", Milestone::ImpactBegan), mark("12:00:00", Milestone::Resolved)});
    QCOMPARE(metrics.duration(Metric::Downtime), std::optional<std::chrono::milliseconds>(2h));
}

void TestMetrics::shouldReadSeveralMarksOfOneEvent()
{
    const ReviewMetrics metrics = computeMetrics({
        eventAt("10:00:00", EventKind::Alert, {Milestone::ImpactBegan, Milestone::Detected}),
        eventAt("10:30:00", EventKind::Resolution, {Milestone::Mitigated, Milestone::Resolved}),
    });
    QCOMPARE(metrics.duration(Metric::TimeToDetect), std::optional<std::chrono::milliseconds>(0ms));
    QCOMPARE(metrics.duration(Metric::TimeToMitigate), std::optional<std::chrono::milliseconds>(30min));
    QCOMPARE(metrics.duration(Metric::TimeToResolve), std::optional<std::chrono::milliseconds>(30min));
}

void TestMetrics::shouldTakeTheFirstOfRepeatedMarks()
{
    const ReviewMetrics metrics =
        computeMetrics({mark("10:20:00", Milestone::Detected), mark("10:10:00", Milestone::Detected)});
    QCOMPARE(metrics.milestones.value(Milestone::Detected), eventAt("10:10:00").time.happenedAt);
}

void TestMetrics::shouldPassOverEventsWithoutTime()
{
    TimelineEvent timeless = mark("10:00:00", Milestone::Detected);
    timeless.kind = EventKind::Alert;
    timeless.time.happenedAt = {};
    QCOMPARE(computeMetrics({timeless}), ReviewMetrics());
}

void TestMetrics::shouldCollectInAnyOrder()
{
    QList<TimelineEvent> events{
        mark("10:00:00", Milestone::ImpactBegan), eventAt("10:03:00", EventKind::Ticket),
        eventAt("10:02:00", EventKind::Alert),    mark("10:05:00", Milestone::Detected),
        mark("10:45:00", Milestone::Mitigated),   mark("12:00:00", Milestone::Resolved),
    };
    const ReviewMetrics expected = computeMetrics(events);
    QCOMPARE(expected.firstReportedAt, eventAt("10:02:00").time.happenedAt);
    for (qsizetype turn = 0; turn < events.size(); ++turn) {
        events.append(events.takeFirst());
        MetricsCollector collector;
        for (const TimelineEvent &event : std::as_const(events))
            collector.add(event);
        QCOMPARE(collector.metrics(), expected);
        // What was asked for in between changes nothing.
        collector.add(eventAt("12:30:00", EventKind::Alert));
        QCOMPARE(collector.metrics(), expected);
    }
}

QTEST_GUILESS_MAIN(TestMetrics)

#include "tst_metrics.moc"
