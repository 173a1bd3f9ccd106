// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/welcomepage.h"

#include "support/builders.h"
#include "support/ui/desk.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void shouldAskForANewReviewByKey();
    void shouldAskForAnImport();
    void shouldOpenTheSample();
    void shouldOpenTheSampleAsOneLeftIt();
    void shouldBringADeletedSampleBack();
    void shouldListRecentReviews();
    void shouldOpenARecentReview();
};

void TestWelcomePage::shouldAskForANewReviewByKey()
{
    Desk desk;
    WelcomePage page(desk.workspace());
    QSignalSpy spy(&page, &WelcomePage::newRequested);
    QVERIFY(showActive(page));
    page.focusFirst();
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void TestWelcomePage::shouldAskForAnImport()
{
    Desk desk;
    WelcomePage page(desk.workspace());
    QSignalSpy spy(&page, &WelcomePage::importRequested);
    child<QAbstractButton>(page, u"welcomeImport"_s).click();
    QCOMPARE(spy.count(), 1);
}

void TestWelcomePage::shouldOpenTheSample()
{
    Desk desk;
    WelcomePage page(desk.workspace());
    page.openSample();
    QVERIFY2(desk.workspace().session(), qPrintable(desk.said().join(u' ')));
    QVERIFY(desk.session().tableOf<TimelineEvent>().size() >= 40);
}

void TestWelcomePage::shouldOpenTheSampleAsOneLeftIt()
{
    Desk desk;
    WelcomePage page(desk.workspace());
    page.openSample();
    const ReviewId id = desk.session().id();
    const auto event = desk.session().tableOf<TimelineEvent>().cbegin()->id;
    QVERIFY(desk.session().remove({event.uuid()}).has_value());
    const ReviewContent left = desk.session().content();
    desk.workspace().closeReview();
    page.openSample();
    QCOMPARE(desk.session().id(), id);
    QCOMPARE(desk.session().content(), left);
    QCOMPARE(desk.library().reviews()->size(), 1);
}

void TestWelcomePage::shouldBringADeletedSampleBack()
{
    Desk desk;
    WelcomePage page(desk.workspace());
    page.openSample();
    const ReviewId id = desk.session().id();
    desk.workspace().closeReview();
    QVERIFY(desk.library().removeReview(id).has_value());
    page.openSample();
    QVERIFY2(desk.workspace().session(), qPrintable(desk.said().join(u' ')));
    QCOMPARE(desk.session().id(), id);
}

void TestWelcomePage::shouldListRecentReviews()
{
    Desk desk;
    WelcomePage page(desk.workspace());
    auto &recent = child<QListView>(page, u"welcomeRecent"_s);
    QVERIFY(recent.isHidden());
    desk.openEmpty();
    desk.workspace().closeReview();
    QVERIFY(!recent.isHidden());
    QCOMPARE(recent.model()->rowCount(), 1);
}

void TestWelcomePage::shouldOpenARecentReview()
{
    Desk desk;
    const ReviewId id = desk.openEmpty().id();
    desk.workspace().closeReview();
    WelcomePage page(desk.workspace());
    QVERIFY(showActive(page));
    auto &recent = child<QListView>(page, u"welcomeRecent"_s);
    recent.setFocus();
    recent.setCurrentIndex(recent.model()->index(0, 0));
    QTest::keyClick(&recent, Qt::Key_Return);
    QVERIFY(desk.workspace().session());
    QCOMPARE(desk.session().id(), id);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
