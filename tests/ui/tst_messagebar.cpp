// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "support/ui/desk.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;
using Severity = Workspace::Severity;

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldShowWhatIsSaid();
    void shouldLetTheTextBeSelected();
    void shouldComeBackToAnErrorThatWasCovered();
    void shouldNotComeBackToGoodNews();
    void shouldSayTheSameThingOnce();
    void shouldCarryOutItsAction();
    void shouldCloseByEscape();
    void shouldNotMoveWhatLiesBelow();
    void shouldStayWithinItsParent();
    void shouldNotTakeTheFocus();

private:
    std::unique_ptr<QWidget> m_parent;
    MessageBar *m_bar = nullptr;
};

void TestMessageBar::init()
{
    m_parent = std::make_unique<QWidget>();
    m_bar = new MessageBar(m_parent.get());
    QVERIFY(showActive(*m_parent, {800, 400}));
}

void TestMessageBar::cleanup()
{
    m_parent.reset();
}

void TestMessageBar::shouldShowWhatIsSaid()
{
    QVERIFY(!m_bar->isVisible());
    m_bar->showMessage(Severity::Warning, u"The disk is <b>nearly</b> full."_s);
    QVERIFY(m_bar->isVisible());
    const QString name = u"messageText"_s;
    const QLabel &text = child<QLabel>(*m_bar, name);
    QCOMPARE(text.text(), u"The disk is <b>nearly</b> full."_s);
    QCOMPARE(text.textFormat(), Qt::PlainText);
    QVERIFY(!child<QPushButton>(*m_bar, u"messageAction"_s).isVisible());
}

void TestMessageBar::shouldLetTheTextBeSelected()
{
    QVERIFY(child<QLabel>(*m_bar, u"messageText"_s).textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

void TestMessageBar::shouldComeBackToAnErrorThatWasCovered()
{
    m_bar->showMessage(Severity::Error, u"Not stored."_s);
    m_bar->showMessage(Severity::Success, u"Exported."_s);
    QCOMPARE(m_bar->text(), u"Exported."_s);
    child<QToolButton>(*m_bar, u"messageClose"_s).click();
    QCOMPARE(m_bar->text(), u"Not stored."_s);
    QVERIFY(m_bar->isVisible());
    m_bar->closeMessage();
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::shouldNotComeBackToGoodNews()
{
    m_bar->showMessage(Severity::Success, u"One."_s);
    m_bar->showMessage(Severity::Success, u"Two."_s);
    QCOMPARE(m_bar->messageCount(), 1);
}

void TestMessageBar::shouldSayTheSameThingOnce()
{
    m_bar->showMessage(Severity::Error, u"Not stored."_s);
    m_bar->showMessage(Severity::Error, u"Not stored."_s);
    QCOMPARE(m_bar->messageCount(), 1);
}

void TestMessageBar::shouldCarryOutItsAction()
{
    int done = 0;
    m_bar->showMessage(Severity::Information, u"Deleted."_s, u"Undo"_s, [&done] { ++done; });
    auto &button = child<QPushButton>(*m_bar, u"messageAction"_s);
    QVERIFY(button.isVisible());
    QCOMPARE(button.text(), u"Undo"_s);
    button.click();
    QCOMPARE(done, 1);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::shouldCloseByEscape()
{
    m_bar->showMessage(Severity::Error, u"Not stored."_s);
    QTest::keyClick(m_bar, Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::shouldNotMoveWhatLiesBelow()
{
    QWidget work(m_parent.get());
    work.setGeometry(10, 10, 700, 300);
    work.show();
    m_bar->showMessage(Severity::Error, u"Not stored."_s);
    QCOMPARE(work.geometry(), QRect(10, 10, 700, 300));
}

void TestMessageBar::shouldStayWithinItsParent()
{
    m_bar->showMessage(Severity::Error, u"A long text that needs more than one line. "_s.repeated(6));
    QVERIFY(m_parent->rect().contains(m_bar->geometry()));
    m_parent->resize(400, 300);
    QTRY_VERIFY(m_parent->rect().contains(m_bar->geometry()));
    QVERIFY(m_bar->height() >= m_bar->heightForWidth(m_bar->width()));
}

void TestMessageBar::shouldNotTakeTheFocus()
{
    QPushButton work(m_parent.get());
    work.show();
    work.setFocus();
    m_bar->showMessage(Severity::Error, u"Not stored."_s, u"Try again"_s, [] {});
    QVERIFY(work.hasFocus());
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
