// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/labels.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace debrief;

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void shouldLabelEveryValue();
    void shouldDefineEveryMetric();
    void shouldSayDurations_data();
    void shouldSayDurations();

private:
    template<typename Enumeration>
    void check();
};

template<typename Enumeration>
void TestLabels::check()
{
    QSet<QString> labels;
    for (const Enumeration value : enumValues<Enumeration>()) {
        const QString text = label(value);
        QVERIFY2(!text.isEmpty(), qPrintable(enumName(value)));
        QVERIFY2(text.front().isUpper(), qPrintable(text));
        QVERIFY2(!text.contains(u'_'), qPrintable(text));
        labels.insert(text);
    }
    QCOMPARE(labels.size(), enumValues<Enumeration>().size());
}

void TestLabels::shouldLabelEveryValue()
{
    check<ReviewKind>();
    check<ReviewState>();
    check<Phase>();
    check<Section>();
    check<Role>();
    check<TimePrecision>();
    check<EventKind>();
    check<Milestone>();
    check<EvidenceKind>();
    check<FactorRole>();
    check<ActionState>();
    check<Horizon>();
    check<Breadth>();
    check<Level>();
    check<ActionRelation>();
    check<Metric>();
}

void TestLabels::shouldDefineEveryMetric()
{
    for (const Metric metric : enumValues<Metric>()) {
        const QString text = definition(metric);
        QVERIFY2(text.startsWith(QLatin1StringView("From ")) && text.endsWith(u'.'), qPrintable(text));
    }
}

void TestLabels::shouldSayDurations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("expected");

    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("below half a second") << qint64(499) << QStringLiteral("0 s");
    QTest::newRow("half a second") << qint64(500) << QStringLiteral("1 s");
    QTest::newRow("seconds") << 59 * second << QStringLiteral("59 s");
    QTest::newRow("carry into the minute") << minute - 400 << QStringLiteral("1 min");
    QTest::newRow("minutes and seconds") << 3 * minute + 20 * second << QStringLiteral("3 min 20 s");
    QTest::newRow("whole hour") << hour << QStringLiteral("1 h");
    QTest::newRow("hours and minutes") << hour + 42 * minute << QStringLiteral("1 h 42 min");
    QTest::newRow("rounded to the minute") << hour + 42 * minute + 31 * second << QStringLiteral("1 h 43 min");
    QTest::newRow("carry into the hour") << 2 * hour - 10 * second << QStringLiteral("2 h");
    QTest::newRow("carry into the day") << day - 10 * second << QStringLiteral("1 d");
    QTest::newRow("days and hours") << 2 * day + 4 * hour << QStringLiteral("2 d 4 h");
    QTest::newRow("days without hours") << 3 * day + 10 * minute << QStringLiteral("3 d");
    QTest::newRow("many days") << 400 * day << QStringLiteral("400 d");
    QTest::newRow("negative") << -(3 * minute + 20 * second)
                              << QStringLiteral("\u2212"
                                                "3 min 20 s");
    QTest::newRow("negative nothing") << qint64(-200) << QStringLiteral("0 s");
    QTest::newRow("the most negative") << std::numeric_limits<qint64>::min()
                                       << QStringLiteral("\u2212"
                                                         "106751991167 d 7 h");
}

void TestLabels::shouldSayDurations()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, expected);
    QCOMPARE(durationLabel(std::chrono::milliseconds(milliseconds)), expected);
}

QTEST_GUILESS_MAIN(TestLabels)

#include "tst_labels.moc"
