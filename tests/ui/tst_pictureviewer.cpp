// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/widgets/pictureviewer.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPictureViewer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }

    void init()
    {
        QImage picture(2000, 1000, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        m_viewer = std::make_unique<PictureViewer>(picture, u"Latency"_s);
        QVERIFY(showActive(*m_viewer, {700, 500}));
    }

    void cleanup() { m_viewer.reset(); }

    void shouldFitTheWindowAndFollowIt()
    {
        QVERIFY(m_viewer->isFitting());
        QTRY_VERIFY(canvas().width() <= area().viewport()->width());
        QVERIFY(canvas().width() > area().viewport()->width() - 4);
        m_viewer->resize(500, 400);
        QTRY_VERIFY(canvas().width() <= area().viewport()->width());
        QVERIFY(!area().horizontalScrollBar()->isVisible());
    }

    void shouldZoomByKeys()
    {
        const double fitting = m_viewer->zoom();
        QTest::keyClick(m_viewer.get(), Qt::Key_Plus);
        QVERIFY(m_viewer->zoom() > fitting);
        QVERIFY(!m_viewer->isFitting());
        QTest::keyClick(m_viewer.get(), Qt::Key_Minus);
        QCOMPARE(m_viewer->zoom(), fitting);
        QTest::keyClick(m_viewer.get(), Qt::Key_1);
        QCOMPARE(m_viewer->zoom(), 1.0);
        QCOMPARE(canvas().size(), QSize(2000, 1000));
        QTest::keyClick(m_viewer.get(), Qt::Key_0);
        QVERIFY(m_viewer->isFitting());
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_viewer.get(), Qt::Key_Plus);
        QCOMPARE_LE(m_viewer->zoom(), 8.0);
        for (int i = 0; i < 90; ++i)
            QTest::keyClick(m_viewer.get(), Qt::Key_Minus);
        QCOMPARE_GE(m_viewer->zoom(), 0.05);
    }

    void shouldScrollByKeysAndDragging()
    {
        QTest::keyClick(m_viewer.get(), Qt::Key_1);
        const int before = area().horizontalScrollBar()->value();
        QTest::keyClick(m_viewer.get(), Qt::Key_Right);
        QVERIFY(area().horizontalScrollBar()->value() > before);
        QTest::keyClick(m_viewer.get(), Qt::Key_Left);
        QCOMPARE(area().horizontalScrollBar()->value(), before);
        QTest::mousePress(area().viewport(), Qt::LeftButton, {}, {300, 200});
        QMouseEvent move(QEvent::MouseMove, QPointF(250, 200), QPointF(250, 200), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(area().viewport(), &move);
        QCOMPARE(area().horizontalScrollBar()->value(), before + 50);
        QTest::mouseRelease(area().viewport(), Qt::LeftButton, {}, {250, 200});
    }

    void shouldZoomByWheelWithControl()
    {
        const double before = m_viewer->zoom();
        QWheelEvent wheel({50, 50}, {50, 50}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(area().viewport(), &wheel);
        QVERIFY(m_viewer->zoom() > before);
    }

    void shouldSayHowLargeItIs()
    {
        QTest::keyClick(m_viewer.get(), Qt::Key_1);
        const QString text = child<QLabel>(*m_viewer, u"pictureZoom"_s).text();
        QVERIFY2(text.contains(u"100"_s) && text.contains(u"1,000"_s), qPrintable(text));
        for (const QToolButton *button : m_viewer->findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
    }

    void shouldNotBlowASmallPictureUp()
    {
        PictureViewer small(QImage(20, 10, QImage::Format_RGB32), u"x"_s);
        QVERIFY(showActive(small, {500, 400}));
        QCOMPARE(small.zoom(), 1.0);
    }

    void shouldCloseByEscape()
    {
        QTest::keyClick(m_viewer.get(), Qt::Key_Escape);
        QVERIFY(!m_viewer->isVisible());
    }

private:
    QLabel &canvas() const { return child<QLabel>(*m_viewer, u"pictureCanvas"_s); }
    QScrollArea &area() const { return child<QScrollArea>(*m_viewer, u"pictureArea"_s); }

    std::unique_ptr<PictureViewer> m_viewer;
};

QTEST_MAIN(TestPictureViewer)

#include "tst_pictureviewer.moc"
