// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportbuilder.h"

#include "support/builders.h"

#include <QTest>

using namespace debrief;

class TestReportBuilder : public QObject
{
    Q_OBJECT

private slots:
    void shouldLayOutTheReport();
    void shouldSkipWhatIsOutdated();
    void shouldForgetWhatWasCancelled();
    void shouldBuildAgainAfterCancelling();
    void shouldEndWithWorkUnderway();
};

void TestReportBuilder::shouldLayOutTheReport()
{
    ReportBuilder builder;
    ReportBuilder::Pages built;
    connect(&builder, &ReportBuilder::built, this, [&built](const ReportBuilder::Pages &pages) { built = pages; });
    builder.build(test::aLongReview(100), {});
    QVERIFY(builder.isBusy());
    QTRY_VERIFY(built);
    QVERIFY(!builder.isBusy());
    QVERIFY(built->pageCount() > 1);
}

void TestReportBuilder::shouldSkipWhatIsOutdated()
{
    ReportBuilder builder;
    QList<int> pageCounts;
    connect(&builder, &ReportBuilder::built, this,
            [&pageCounts](const ReportBuilder::Pages &pages) { pageCounts.append(pages->pageCount()); });
    builder.build(test::aLongReview(200), {});
    builder.build(test::aLongReview(100), {});
    builder.build(test::aFullReview(), {});
    QTRY_VERIFY(!builder.isBusy());
    QCOMPARE(pageCounts.size(), 1);

    builder.build(test::aLongReview(200), {});
    QTRY_COMPARE(pageCounts.size(), 2);
    QVERIFY(pageCounts.at(0) < pageCounts.at(1));
}

void TestReportBuilder::shouldForgetWhatWasCancelled()
{
    ReportBuilder builder;
    int count = 0;
    connect(&builder, &ReportBuilder::built, this, [&count] { ++count; });
    builder.build(test::aLongReview(100), {});
    builder.build(test::aLongReview(100), {});
    builder.cancel();
    QTRY_VERIFY(!builder.isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(count, 0);
}

void TestReportBuilder::shouldBuildAgainAfterCancelling()
{
    ReportBuilder builder;
    QList<int> pageCounts;
    connect(&builder, &ReportBuilder::built, this,
            [&pageCounts](const ReportBuilder::Pages &pages) { pageCounts.append(pages->pageCount()); });
    builder.build(test::aLongReview(200), {});
    builder.cancel();
    builder.build(test::aFullReview(), {});
    QTRY_VERIFY(!builder.isBusy());
    QCOMPARE(pageCounts.size(), 1);
}

void TestReportBuilder::shouldEndWithWorkUnderway()
{
    int count = 0;
    {
        ReportBuilder builder;
        connect(&builder, &ReportBuilder::built, this, [&count] { ++count; });
        builder.build(test::aLongReview(100), {});
    }
    QCoreApplication::processEvents();
    QCOMPARE(count, 0);
}

QTEST_MAIN(TestReportBuilder)
#include "tst_reportbuilder.moc"
