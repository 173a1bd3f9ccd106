// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/cardoverlay.h"

#include "session/facilitatorcardmodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/room/roomwindow.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestCardOverlay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void shouldOpenAndCloseByKey();
    void shouldFindACardWhileOneTypes();
    void shouldShowAQuestionLarge();
    void shouldGiveTheFocusBack();
    void shouldSayWhenThereIsNoCard();
    void shouldStayInTheConsole();
    void shouldFitIntoASmallWindow();

private:
    CardOverlay *overlay() const { return m_window->findChild<CardOverlay *>(u"cardOverlay"_s); }
    void toggle() { QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier); }
    QLabel &label(const QString &name) const { return child<QLabel>(*overlay(), name); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestCardOverlay::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_cardoverlay"_s);
    theme::apply(theme::Mode::Light);
}

void TestCardOverlay::init()
{
    QSettings().clear();
    m_desk = std::make_unique<Desk>();
    m_desk->open(aFullReview());
    m_window = std::make_unique<MainWindow>(m_desk->workspace());
    QVERIFY(showActive(*m_window, {1366, 768}));
    toggle();
    QVERIFY(overlay() && overlay()->isVisible());
}

void TestCardOverlay::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestCardOverlay::shouldOpenAndCloseByKey()
{
    QVERIFY(overlay()->model().rowCount() >= 10);
    toggle();
    QVERIFY(!overlay()->isVisible());
    toggle();
    press(Qt::Key_Escape);
    QVERIFY(!overlay()->isVisible());
}

void TestCardOverlay::shouldFindACardWhileOneTypes()
{
    QTest::keyClicks(QApplication::focusWidget(), u"human error"_s);
    QCOMPARE(overlay()->model().cardAt(0)->key, u"human_error"_s);
    QVERIFY(label(u"cardAsks"_s).text().contains(overlay()->model().cardAt(0)->ask.constFirst().toHtmlEscaped()));
    QVERIFY(label(u"cardHeard"_s).isVisible());
    child<QLineEdit>(*overlay(), u"cardInput"_s).clear();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(label(u"cardReason"_s).text(), overlay()->model().cardAt(2)->reason);
}

void TestCardOverlay::shouldShowAQuestionLarge()
{
    const QStringList asks = overlay()->model().cardAt(0)->ask;
    press(Qt::Key_Return);
    QVERIFY(label(u"cardLarge"_s).isVisible());
    QCOMPARE(label(u"cardLarge"_s).text(), asks.at(0));
    press(Qt::Key_Down);
    QCOMPARE(label(u"cardLarge"_s).text(), asks.at(1));
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Down);
    QCOMPARE(label(u"cardLarge"_s).text(), asks.constLast());
    QVERIFY(QFontInfo(label(u"cardLarge"_s).font()).pixelSize() >=
            2 * QFontInfo(theme::font(theme::Type::Body)).pixelSize());
    press(Qt::Key_Escape);
    QVERIFY(overlay()->isVisible() && label(u"cardAsks"_s).isVisible());
}

void TestCardOverlay::shouldGiveTheFocusBack()
{
    toggle();
    QTest::keyClick(m_window.get(), Qt::Key_Space, Qt::ControlModifier);
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    toggle();
    QVERIFY(QApplication::focusWidget() != before);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), before);
    // Where one goes elsewhere it does not stand in the way.
    toggle();
    before->setFocus();
    QVERIFY(!overlay()->isVisible());
}

void TestCardOverlay::shouldSayWhenThereIsNoCard()
{
    QTest::keyClicks(QApplication::focusWidget(), u"zebra"_s);
    QVERIFY(label(u"cardNothing"_s).isVisible());
    QVERIFY(!label(u"cardAsks"_s).isVisible());
    press(Qt::Key_Return);
    QVERIFY(!label(u"cardLarge"_s).isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QVERIFY(label(u"cardAsks"_s).isVisible());
}

void TestCardOverlay::shouldStayInTheConsole()
{
    QVERIFY(!m_window->roomWindow()->findChild<CardOverlay *>());
    QCOMPARE(overlay()->window(), m_window.get());
}

void TestCardOverlay::shouldFitIntoASmallWindow()
{
    m_window->resize(900, 560);
    QTRY_VERIFY(m_window->rect().contains(overlay()->geometry()));
}

QTEST_MAIN(TestCardOverlay)
#include "tst_cardoverlay.moc"
