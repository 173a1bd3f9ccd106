// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphiclayout.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

GraphicEntry entry(qint64 begin, int lane = 0, qint64 end = 0)
{
    return {.begin = begin, .end = std::max(begin, end), .lane = lane, .textLength = 20};
}

/// At one millisecond a unit.
GraphicLayout laidOut(const std::vector<GraphicEntry> &entries, double height = 100)
{
    GraphicLayout layout;
    layout.setEntries(entries);
    layout.setScale(1);
    layout.setHeight(height);
    return layout;
}

} // namespace

class TestTimelineGraphicLayout : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveEachLaneThatHasEventsItsPlace()
    {
        const std::vector entries{entry(0, 2), entry(10, 0), entry(20, -1)};
        const GraphicLayout layout = laidOut(entries, 200);
        QCOMPARE(layout.lanes().size(), 2U);
        QCOMPARE(layout.lanes()[0].index, 0);
        QCOMPARE(layout.lanes()[1].index, 2);
        QCOMPARE(layout.lanes()[1].top, layout.lanes()[0].top + layout.lanes()[0].height);
        QVERIFY(qAbs(layout.height() - 200) < 0.01);
        QVERIFY(!layout.placeOfEntry(2).isValid());
    }

    void shouldGiveABusyLaneMoreRows()
    {
        std::vector<GraphicEntry> entries;
        for (int i = 0; i < 50; ++i)
            entries.push_back(entry(i * 10, i == 25 ? 1 : 0));
        const GraphicLayout layout = laidOut(entries, 220);
        QVERIFY(layout.lanes()[0].rows > 3);
        QCOMPARE(layout.lanes()[1].rows, 1);
    }

    void shouldBecomeHigherWhereLanesDoNotFit()
    {
        std::vector<GraphicEntry> entries;
        for (int i = 0; i < 20; ++i)
            entries.push_back(entry(i, i));
        const GraphicLayout layout = laidOut(entries, 100);
        QVERIFY(layout.height() >= 20 * layout.metrics().rowHeight);
    }

    void shouldNotLetAnythingOverlap()
    {
        std::vector<GraphicEntry> entries;
        for (int i = 0; i < 400; ++i)
            entries.push_back(entry(i * 7 + (i % 5) * 3, i % 3, i % 11 == 0 ? i * 7 + 90 : 0));
        std::ranges::sort(entries, {}, &GraphicEntry::begin);
        GraphicLayout layout = laidOut(entries, 300);
        for (const double scale : {0.05, 0.3, 1.0, 4.0, 30.0, 400.0}) {
            layout.setScale(scale);
            size_t seen = 0;
            for (size_t lane = 0; lane < layout.lanes().size(); ++lane) {
                std::vector<double> ends(static_cast<size_t>(layout.lanes()[lane].rows), -1e18);
                for (size_t i = 0; i < layout.lanes()[lane].items.size(); ++i) {
                    const GraphicLayout::Item &item = layout.lanes()[lane].items[i];
                    seen += static_cast<size_t>(item.count);
                    double &end = ends[static_cast<size_t>(item.row)];
                    // Bars of what lasts may cross where more last at once than there are rows; points never do.
                    if (scale > 4)
                        QVERIFY2(item.left >= end - 26, qPrintable(u"%1 %2 %3"_s.arg(scale).arg(item.left).arg(end)));
                    end = std::max(end, item.right);
                    QVERIFY(item.labelEnd >= item.right);
                }
            }
            QCOMPARE(seen, entries.size());
        }
    }

    void shouldClusterWhenZoomedOutAndOpenWhenZoomedIn()
    {
        std::vector<GraphicEntry> entries;
        for (int i = 0; i < 30; ++i)
            entries.push_back(entry(i * 100));
        GraphicLayout layout = laidOut(entries, 60);
        layout.setScale(50);
        const auto &items = layout.lanes().front().items;
        QVERIFY(items.size() < 5);
        QVERIFY(std::ranges::any_of(items, [](const auto &item) { return item.count > 10; }));
        layout.setScale(1);
        QCOMPARE(layout.lanes().front().items.size(), 30U);
        QCOMPARE(layout.lanes().front().items.front().count, 1);
    }

    void shouldFindTheItemOfAnEntry()
    {
        std::vector<GraphicEntry> entries;
        for (int i = 0; i < 300; ++i)
            entries.push_back(entry(i * 5, i % 2));
        const GraphicLayout layout = laidOut(entries, 80);
        for (int i = 0; i < 300; ++i) {
            const auto found = layout.entriesOf(layout.placeOfEntry(i));
            QVERIFY(std::ranges::find(found, i) != found.end());
        }
        QVERIFY(!layout.placeOfEntry(300).isValid());
        QVERIFY(!layout.placeOfEntry(-1).isValid());
    }

    void shouldTellWhatIsInView()
    {
        std::vector<GraphicEntry> entries{entry(0, 0, 100'000)};
        for (int i = 0; i < 1000; ++i)
            entries.push_back(entry(100 + i * 200));
        const GraphicLayout layout = laidOut(entries, 100);
        const GraphicLayout::Lane &lane = layout.lanes().front();
        for (const double from : {-500.0, 0.0, 5'000.0, 99'950.0, 150'000.0, 300'000.0}) {
            const double to = from + 1000;
            const auto [first, last] = layout.itemsWithin(lane, from, to);
            for (int i = 0; i < static_cast<int>(lane.items.size()); ++i) {
                const GraphicLayout::Item &item = lane.items[static_cast<size_t>(i)];
                if (item.labelEnd >= from && item.left <= to)
                    QVERIFY2(first <= i && i < last, qPrintable(u"%1 in %2"_s.arg(i).arg(from)));
            }
        }
        // What lasts and began long before is still there; later on nothing is looked at that is over.
        QCOMPARE(layout.itemsWithin(lane, 5'000, 6'000).first, 0);
        QVERIFY(layout.itemsWithin(lane, 150'000, 151'000).first > 700);
    }

    void shouldBeHitWhereItStands()
    {
        const std::vector entries{entry(0), entry(1000, 1), entry(1000, 0, 2000)};
        const GraphicLayout layout = laidOut(entries, 120);
        for (int i = 0; i < 3; ++i) {
            const GraphicLayout::Place place = layout.placeOfEntry(i);
            QCOMPARE(layout.hit(layout.markRect(place).center()), place);
            QCOMPARE(layout.hit(layout.itemRect(place).center()), place);
        }
        QVERIFY(!layout.hit({500, 10}).isValid());
        QVERIFY(!layout.hit({0, 500}).isValid());
        QCOMPARE(layout.markRect(layout.placeOfEntry(2)).width(), 1000 + layout.metrics().mark);
    }

    void shouldSurviveNothingAndExtremes()
    {
        GraphicLayout layout = laidOut({}, 100);
        QVERIFY(layout.lanes().empty());
        QVERIFY(!layout.hit({0, 0}).isValid());
        const std::vector entries{entry(-60'000'000'000'000), entry(0), entry(250'000'000'000'000)};
        layout.setEntries(entries);
        layout.setScale(1e-3);
        QCOMPARE(layout.lanes().front().items.size(), 3U);
        layout.setScale(1e13);
        QVERIFY(layout.lanes().front().items.size() >= 1U);
    }

    void shouldGrowLinearly()
    {
        const auto nanoseconds = [](int count) {
            std::vector<GraphicEntry> entries;
            for (int i = 0; i < count; ++i)
                entries.push_back(entry(i * 1000LL, i % 4));
            GraphicLayout layout = laidOut(entries, 400);
            qint64 best = std::numeric_limits<qint64>::max();
            for (int run = 0; run < 5; ++run) {
                QElapsedTimer timer;
                timer.start();
                layout.setScale(1000 + run);
                best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        nanoseconds(1000);
        const qint64 few = std::max<qint64>(nanoseconds(10'000), 50'000);
        const qint64 many = nanoseconds(100'000);
        QVERIFY2(many < 40 * few, qPrintable(u"%1 µs, then %2 µs"_s.arg(few / 1000).arg(many / 1000)));
    }
};

QTEST_GUILESS_MAIN(TestTimelineGraphicLayout)
#include "tst_timelinegraphiclayout.moc"
