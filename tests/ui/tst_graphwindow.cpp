// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphwindow.h"

#include <QTest>

using namespace debrief;

namespace {

constexpr qint64 Hour = 3'600'000;

GraphWindow threeHours()
{
    GraphWindow window;
    window.setContents(0, 3 * Hour, Hour, 2 * Hour);
    window.setWidth(1000);
    return window;
}

} // namespace

class TestGraphWindow : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeginWithTheIncidentItself()
    {
        const GraphWindow window = threeHours();
        QVERIFY(window.begin() < Hour && window.begin() > 0.8 * Hour);
        QVERIFY(window.end() > 2 * Hour && window.end() < 2.2 * Hour);
    }

    void shouldShowEverything()
    {
        GraphWindow window = threeHours();
        window.showFit(GraphWindow::Fit::Whole);
        QVERIFY(window.begin() < 0);
        QVERIFY(window.end() > 3 * Hour);
        QVERIFY(!window.canZoomOut());
        // It stays so when there is more of it, and in another width.
        window.setContents(0, 6 * Hour, 0, 6 * Hour);
        window.setWidth(500);
        QVERIFY(window.end() > 6 * Hour);
    }

    void shouldZoomAtThePointer()
    {
        GraphWindow window = threeHours();
        const double at = window.timeAt(700);
        window.zoom(3, 700);
        QVERIFY(qAbs(window.timeAt(700) - at) < 1);
        window.zoom(0.5, 700);
        QVERIFY(qAbs(window.timeAt(700) - at) < 1);
        QCOMPARE(window.fit(), GraphWindow::Fit::None);
    }

    void shouldStayWithinItsLimits()
    {
        GraphWindow window = threeHours();
        window.zoom(1e12, 500);
        QVERIFY(!window.canZoomIn());
        QVERIFY(window.msPerPixel() >= 1);
        window.zoom(1e-12, 500);
        QVERIFY(!window.canZoomOut());
        window.zoom(10, 500);
        window.pan(1e9);
        QVERIFY(window.begin() < 3 * Hour);
        window.pan(-1e9);
        QVERIFY(window.end() > 0);
    }

    void shouldKeepWhatIsSeenWhenItBecomesWider()
    {
        GraphWindow window = threeHours();
        window.zoom(2, 0);
        const double begin = window.begin();
        const double scale = window.msPerPixel();
        window.setWidth(1200);
        QCOMPARE(window.begin(), begin);
        QCOMPARE(window.msPerPixel(), scale);
    }

    void shouldRevealByMovingAsLittleAsNeeded()
    {
        GraphWindow window = threeHours();
        window.zoom(4, 500);
        const double begin = window.begin();
        window.reveal(window.timeAt(300), window.timeAt(300));
        QCOMPARE(window.begin(), begin);
        const double late = window.timeAt(1100);
        window.reveal(late, late);
        QVERIFY(window.pixelOf(late) > 800 && window.pixelOf(late) < 1000);
        const double early = window.timeAt(-200);
        window.reveal(early, early);
        QVERIFY(window.pixelOf(early) >= 0 && window.pixelOf(early) < 200);
    }

    void shouldShowASingleMomentInSomeMinutes()
    {
        GraphWindow window;
        window.setContents(5 * Hour, 5 * Hour, 5 * Hour, 5 * Hour);
        window.setWidth(1000);
        QVERIFY(window.pixelOf(5 * Hour) > 400 && window.pixelOf(5 * Hour) < 600);
        QVERIFY(window.end() - window.begin() >= 600'000);
    }
};

QTEST_GUILESS_MAIN(TestGraphWindow)
#include "tst_graphwindow.moc"
