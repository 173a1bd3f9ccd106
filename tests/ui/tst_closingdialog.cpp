// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/closingdialog.h"

#include "session/closingmodel.h"
#include "session/meetingclock.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/balancemeter.h"
#include "ui/meeting/handsform.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestClosingDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }

    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_content = test::aFullReview();
        m_content.hands = {};
        m_desk->open(m_content);
        m_dialog = std::make_unique<ClosingDialog>(m_desk->workspace());
        new QAbstractItemModelTester(&m_dialog->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_dialog.get());
        m_dialog->present();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void shouldCountWhatIsOpen()
    {
        // Slots, a prompt, a parked topic, a factor too few.
        auto &summary = child<QLabel>(*m_dialog, u"closingSummary"_s);
        QVERIFY2(summary.text().contains(u'4'), qPrintable(summary.text()));
        QVERIFY(m_desk->session().addFactor(u"Another"_s, FactorRole::Lucky));
        QVERIFY2(summary.text().contains(u'3'), qPrintable(summary.text()));
        QVERIFY(m_desk->session().undo());
        QVERIFY(summary.text().contains(u'4'));
    }

    void shouldLeadToWhatIsOpen()
    {
        const QSignalSpy revealed(&m_desk->workspace(), &Workspace::revealRequested);
        const QSignalSpy chosen(m_dialog.get(), &ClosingDialog::pointChosen);
        choose(ClosingPoint::UnansweredPrompts);
        QCOMPARE(revealed.count(), 1);
        QCOMPARE(revealed.constLast().constFirst().toUuid(), m_content.prompts.at(1).id.uuid());
        choose(ClosingPoint::ParkedTopics);
        QCOMPARE(revealed.count(), 2);
        choose(ClosingPoint::OpenSlots);
        QCOMPARE(chosen.count(), 1);
        // Where nothing is open there is nowhere to go.
        choose(ClosingPoint::ActionsWithoutOwner);
        QCOMPARE(revealed.count(), 2);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(m_dialog->isVisible());
    }

    void shouldKeepTheShowOfHands()
    {
        // One of the two of the roster is there.
        QCOMPARE(count(u"handsPresent"_s).value(), 1);
        QVERIFY(!m_desk->session().canUndo());
        type(u"handsPresent"_s, u"8"_s);
        type(u"handsLearned"_s, u"7"_s);
        QCOMPARE(m_desk->session().content().hands, (ShowOfHands{8, 7, 0, {}}));
        type(u"handsWouldComeAgain"_s, u"6"_s);
        auto &remark = child<QLineEdit>(*m_dialog, u"handsRemark"_s);
        QTest::keyClicks(&remark, u"Shorter"_s);
        QTest::keyClick(&remark, Qt::Key_Return);
        const ShowOfHands kept{8, 7, 6, u"Shorter"_s};
        QCOMPARE(m_desk->session().content().hands, kept);
        // It is in the library itself: a restart brings it back.
        QCOMPARE(m_desk->library().load(m_content.review.id)->hands, kept);
        QVERIFY(m_desk->session().undo());
        QVERIFY(remark.text().isEmpty());
        QVERIFY(m_desk->session().undo());
        QCOMPARE(count(u"handsWouldComeAgain"_s).value(), 0);
        QVERIFY(m_desk->session().redo());
        QCOMPARE(count(u"handsWouldComeAgain"_s).value(), 6);
    }

    void shouldTakeNoMoreHandsThanPeople()
    {
        type(u"handsPresent"_s, u"5"_s);
        QCOMPARE(count(u"handsLearned"_s).maximum(), 5);
        type(u"handsLearned"_s, u"5"_s);
        type(u"handsPresent"_s, u"3"_s);
        QCOMPARE(m_desk->session().content().hands.learned, 3);
    }

    void shouldKeepWhatWasEnteredWhenItCloses()
    {
        auto &remark = child<QLineEdit>(*m_dialog, u"handsRemark"_s);
        QTest::keyClicks(&remark, u"Thanks"_s);
        m_dialog->close();
        QCOMPARE(m_desk->session().content().hands.remark, u"Thanks"_s);
        // What nobody sees does not count along.
        QCOMPARE(m_dialog->model().rowCount(), 0);
        m_dialog->present();
        QCOMPARE(remark.text(), u"Thanks"_s);
    }

    void shouldShowTheBalance()
    {
        auto &meter = child<BalanceMeter>(*m_dialog, u"balanceMeter"_s);
        QCOMPARE(meter.balance(), (Balance{3, 1, 0}));
        QVERIFY(meter.accessibleDescription().contains(u"3 went wrong"_s));
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_desk->session().addFactor(u"Another"_s, FactorRole::Contributing));
        QTRY_COMPARE(meter.balance(), (Balance{7, 1, 0}));
        QVERIFY(child<QLabel>(meter, u"balanceHint"_s).text().contains(u"helped"_s));
    }

    void shouldEndTheMeeting()
    {
        auto &button = child<QPushButton>(*m_dialog, u"endMeetingButton"_s);
        QVERIFY(!button.isEnabled());
        QVERIFY(m_desk->workspace().meeting().start());
        QVERIFY(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(m_desk->workspace().meeting().state(), MeetingClock::State::Ended);
        QVERIFY(!button.isEnabled());
        // What is open can still be gone to.
        QVERIFY(m_dialog->isVisible());
    }

    void shouldGoWithTheReview()
    {
        m_desk->workspace().closeReview();
        QVERIFY(!m_dialog->isVisible());
        m_dialog->present();
        QVERIFY(!m_dialog->isVisible());
    }

private:
    QSpinBox &count(const QString &name) const { return child<QSpinBox>(*m_dialog, name); }
    void type(const QString &name, const QString &number) const
    {
        QSpinBox &box = count(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, number);
        QTest::keyClick(&box, Qt::Key_Return);
    }
    void choose(ClosingPoint point) const
    {
        auto &list = child<QListView>(*m_dialog, u"closingList"_s);
        list.setCurrentIndex(list.model()->index(static_cast<int>(point), 0));
        QTest::keyClick(&list, Qt::Key_Return);
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<ClosingDialog> m_dialog;
    ReviewContent m_content;
};

QTEST_MAIN(TestClosingDialog)
#include "tst_closingdialog.moc"
