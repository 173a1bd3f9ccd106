// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypane.h"

#include "session/librarymodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/library/deadline.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/searchhitmodel.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLibraryPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldSayHowToBegin();
    void shouldListTheReviews();
    void shouldOpenByReturn();
    void shouldFollowEdits();
    void shouldFindWordsInAllReviews();
    void shouldGroupHitsByReview();
    void shouldOpenAHitByReturn();
    void shouldSayThatNothingWasFound();
    void shouldClearTheSearchByEscape();
    void shouldDeleteAndRestore();
    void shouldCloseTheReviewThatIsDeleted();
    void shouldAskForNewAndImport();
    void shouldDescribeARowInWords();
    void shouldSayWhenAReviewIsDue_data();
    void shouldSayWhenAReviewIsDue();

private:
    ReviewId put(const QString &title);
    QWidget *shown() const { return child<QStackedWidget>(*m_pane, u"libraryStack"_s).currentWidget(); }
    void search(const QString &words);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LibraryPane> m_pane;
    QListView *m_list = nullptr;
    QListView *m_found = nullptr;
    QLineEdit *m_search = nullptr;
};

void TestLibraryPane::init()
{
    m_desk = std::make_unique<Desk>();
    m_pane = std::make_unique<LibraryPane>(m_desk->workspace());
    m_list = &child<QListView>(*m_pane, u"libraryList"_s);
    m_found = &child<QListView>(*m_pane, u"libraryHits"_s);
    m_search = &child<QLineEdit>(*m_pane, u"librarySearch"_s);
    QVERIFY(showActive(*m_pane, {280, 600}));
}

void TestLibraryPane::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

ReviewId TestLibraryPane::put(const QString &title)
{
    const ReviewContent content = aFullReview(title);
    if (!m_desk->library().insert({content}))
        qFatal("The review can't be put in");
    emit m_desk->workspace().libraryChanged();
    return content.review.id;
}

void TestLibraryPane::search(const QString &words)
{
    m_pane->focusSearch();
    QTest::keyClicks(m_search, words);
    QTRY_VERIFY(shown() != m_list);
}

void TestLibraryPane::shouldSayHowToBegin()
{
    QVERIFY(shown() != m_list && shown() != m_found);
    for (const QAction *action : m_pane->paneActions())
        QVERIFY(!action->isEnabled());
}

void TestLibraryPane::shouldListTheReviews()
{
    QAbstractItemModelTester tester(&m_pane->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    put(u"Checkout was slow"_s);
    QTRY_COMPARE(m_pane->model().rowCount(), 1);
    QCOMPARE(shown(), m_list);
    QCOMPARE(m_pane->model().index(0).data().toString(), u"Checkout was slow"_s);
}

void TestLibraryPane::shouldOpenByReturn()
{
    const ReviewId id = put(u"Checkout was slow"_s);
    QTRY_COMPARE(m_pane->model().rowCount(), 1);
    m_list->setFocus();
    m_list->setCurrentIndex(m_pane->model().index(0));
    QTest::keyClick(m_list, Qt::Key_Return);
    QVERIFY(m_desk->workspace().session());
    QCOMPARE(m_desk->session().id(), id);
}

void TestLibraryPane::shouldFollowEdits()
{
    ReviewSession &session = m_desk->open(aFullReview());
    Review review = session.review();
    review.title = u"Another title"_s;
    QVERIFY(session.update(review, u"title"_s).has_value());
    QTRY_COMPARE(m_pane->model().index(0).data().toString(), u"Another title"_s);
}

void TestLibraryPane::shouldFindWordsInAllReviews()
{
    m_desk->openEmpty();
    QVERIFY(m_desk->session().addNote(aNote(u"The zebrafish dashboard was green"_s)).has_value());
    search(u"zebrafi"_s);
    QCOMPARE(shown(), m_found);
    QCOMPARE(m_pane->hits().hitCount(), 1);
    QVERIFY(m_pane->hits().firstHit().data().toString().contains(u"zebrafish"_s));
}

void TestLibraryPane::shouldGroupHitsByReview()
{
    QAbstractItemModelTester tester(&m_pane->hits(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ReviewId a = ReviewId::create();
    m_pane->hits().setHits({{a, {}, u"note"_s, u"one"_s}}, {}, true);
    QCOMPARE(m_pane->hits().rowCount(), 3);
    QVERIFY(m_pane->hits().index(2).data().toString().contains(u"More words"_s));
    QCOMPARE(m_pane->hits().hitCount(), 1);
    const ReviewId b = ReviewId::create();
    m_pane->hits().setHits(
        {{a, {}, u"note"_s, u"one"_s}, {b, {}, u"event"_s, u"two"_s}, {a, {}, u"action"_s, u"three"_s}},
        {{a, u"First"_s}, {b, u"Second"_s}});
    QStringList rows;
    for (int row = 0; row < m_pane->hits().rowCount(); ++row)
        rows.append(m_pane->hits().index(row).data().toString());
    QCOMPARE(rows, (QStringList{u"First"_s, u"one"_s, u"three"_s, u"Second"_s, u"two"_s}));
    QVERIFY(m_pane->hits().index(0).data(SearchHitModel::IsHeadingRole).toBool());
    QVERIFY(!m_pane->hits().flags(m_pane->hits().index(0)).testFlag(Qt::ItemIsSelectable));
}

void TestLibraryPane::shouldOpenAHitByReturn()
{
    QSignalSpy spy(m_pane.get(), &LibraryPane::hitOpened);
    m_desk->openEmpty();
    const auto note = m_desk->session().addNote(aNote(u"The zebrafish dashboard"_s));
    const ReviewId id = m_desk->session().id();
    m_desk->workspace().closeReview();
    search(u"zebrafish"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<SearchHit>().entityId, note->uuid());
    QCOMPARE(m_desk->session().id(), id);
}

void TestLibraryPane::shouldSayThatNothingWasFound()
{
    put(u"Checkout was slow"_s);
    search(u"qqqqq"_s);
    QVERIFY(shown() != m_found);
    QCOMPARE(m_pane->hits().hitCount(), 0);
}

void TestLibraryPane::shouldClearTheSearchByEscape()
{
    put(u"Checkout was slow"_s);
    search(u"qqqqq"_s);
    QTest::keyClick(m_search, Qt::Key_Escape);
    QTRY_COMPARE(shown(), m_list);
    QCOMPARE(m_search->text(), QString());
}

void TestLibraryPane::shouldDeleteAndRestore()
{
    QSignalSpy spy(m_pane.get(), &LibraryPane::reviewDeleted);
    const ReviewId id = put(u"Checkout was slow"_s);
    QTRY_COMPARE(m_pane->model().rowCount(), 1);
    m_list->setFocus();
    m_list->setCurrentIndex(m_pane->model().index(0));
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(m_pane->model().rowCount(), 0);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!m_desk->library().load(id));
    m_pane->restoreLast();
    QCOMPARE(m_pane->model().rowCount(), 1);
    QVERIFY(m_desk->library().load(id).has_value());
    QVERIFY(!m_pane->paneActions().last()->isEnabled());
}

void TestLibraryPane::shouldCloseTheReviewThatIsDeleted()
{
    const ReviewId id = m_desk->open(aFullReview()).id();
    m_pane->deleteCurrent();
    QVERIFY(!m_desk->workspace().session());
    m_pane->restoreLast();
    QVERIFY(m_desk->workspace().session());
    QCOMPARE(m_desk->session().id(), id);
}

void TestLibraryPane::shouldAskForNewAndImport()
{
    QSignalSpy fresh(m_pane.get(), &LibraryPane::newRequested);
    QSignalSpy import(m_pane.get(), &LibraryPane::importRequested);
    child<QPushButton>(*m_pane, u"libraryNew"_s).click();
    child<QPushButton>(*m_pane, u"libraryImport"_s).click();
    QCOMPARE(fresh.count(), 1);
    QCOMPARE(import.count(), 1);
}

void TestLibraryPane::shouldDescribeARowInWords()
{
    put(u"Checkout was slow"_s);
    QTRY_COMPARE(m_pane->model().rowCount(), 1);
    const QModelIndex row = m_pane->model().index(0);
    const QString text = LibraryDelegate::describe(row);
    QVERIFY(text.contains(u"Checkout was slow"_s));
    QVERIFY(text.contains(row.data(LibraryModel::StateRole).toString()));
}

void TestLibraryPane::shouldSayWhenAReviewIsDue_data()
{
    QTest::addColumn<ReviewState>("state");
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<QString>("text");
    QTest::addColumn<theme::Tone>("tone");
    constexpr qint64 hour = 3600;
    QTest::addRow("soon") << ReviewState::Draft << 5 * hour + 60 << u"Review due in 5 h"_s << theme::Tone::Warning;
    QTest::addRow("days") << ReviewState::InReview << 72 * hour << u"Review due in 3 d"_s << theme::Tone::TextMuted;
    QTest::addRow("minutes") << ReviewState::Draft << 90 * qint64(60) << u"Review due in 1 h 30 min"_s
                             << theme::Tone::Warning;
    QTest::addRow("overdue") << ReviewState::Draft << -3 * hour << u"Review overdue by 3 h"_s << theme::Tone::Danger;
    QTest::addRow("long overdue") << ReviewState::Draft << -60 * 24 * hour << u"Review overdue by 60 d"_s
                                  << theme::Tone::TextMuted;
    QTest::addRow("approved") << ReviewState::Approved << -3 * hour << QString() << theme::Tone::TextMuted;
}

void TestLibraryPane::shouldSayWhenAReviewIsDue()
{
    QFETCH(ReviewState, state);
    QFETCH(qint64, secondsLeft);
    QFETCH(QString, text);
    QFETCH(theme::Tone, tone);
    const Deadline deadline = deadlineOf(state, at(u"10:00"_s).addSecs(secondsLeft), at(u"10:00"_s));
    QCOMPARE(deadline.text, text);
    QCOMPARE(deadline.tone, tone);
    QCOMPARE(deadlineOf(state, {}, at(u"10:00"_s)).text, QString());
}

QTEST_MAIN(TestLibraryPane)
#include "tst_librarypane.moc"
