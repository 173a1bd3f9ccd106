// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionspage.h"

#include "session/actioncolumnproxy.h"
#include "session/actionmodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/actions/actionboard.h"
#include "ui/actions/actioncolumn.h"
#include "ui/actions/actioneditor.h"
#include "ui/actions/actionlistview.h"
#include "ui/actions/declinedialog.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestActionsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldSayThatNoReviewIsOpen();
    void shouldShowEachActionInTheColumnOfItsState();
    void shouldMoveACardToTheNeighbourColumnByKeys();
    void shouldMoveACardWithinItsColumnByKeys();
    void shouldStayAtTheEnds();
    void shouldTakeADroppedCard_data();
    void shouldTakeADroppedCard();
    void shouldAskForAReasonBeforeDeclining();
    void shouldMoveNothingWhenDecliningIsCancelled();
    void shouldAddWhatIsTyped();
    void shouldLeaveLettersToTheLine();
    void shouldKeepWhatCouldNotBeAdded();
    void shouldDeleteTheCurrentCard();
    void shouldGoToColumnsByDigits();
    void shouldGoBetweenColumnsByArrows();
    void shouldOpenAndCloseTheFields();
    void shouldDisableWhatNeedsACard();
    void shouldOfferTheCardsActionsInItsContextMenu();
    void shouldFollowAnotherReview();
    void shouldShowManyCards();

private:
    ActionId add(const QString &title, ActionState state = ActionState::Proposed);
    ActionState stateOf(ActionId id) const { return m_session->find<ActionItem>(id)->state; }
    QStringList titles(ActionState state) const;
    ActionListView &view(ActionState state) const { return m_page->board().column(state).view(); }
    void select(ActionId id);
    QAction &action(const QString &name) const;
    /// Drops the card onto the column, above the card in that row; below all where there is no such row.
    void drop(ActionId id, ActionState state, int row);

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<ActionsPage> m_page;
    std::unique_ptr<ActionModel> m_dragged;
    ReviewSession *m_session = nullptr;
};

void TestActionsPage::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_session = &m_desk->openEmpty();
    m_page = std::make_unique<ActionsPage>(m_desk->workspace());
    m_dragged = std::make_unique<ActionModel>();
    m_dragged->setSession(m_session);
    for (const ActionState state : enumValues<ActionState>())
        new QAbstractItemModelTester(view(state).model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_page.get());
    QVERIFY(test::showActive(*m_page));
}

void TestActionsPage::cleanup()
{
    m_dragged.reset();
    m_page.reset();
    m_desk.reset();
}

ActionId TestActionsPage::add(const QString &title, ActionState state)
{
    const auto id = m_session->addAction(test::anAction(title));
    if (id && state != ActionState::Proposed)
        (void)m_session->moveAction(*id, state, 1000, u"Too dear"_s);
    return id ? *id : ActionId();
}

QStringList TestActionsPage::titles(ActionState state) const
{
    QStringList result;
    const QAbstractItemModel *model = view(state).model();
    for (int row = 0; row < model->rowCount(); ++row)
        result.append(model->index(row, 0).data().toString());
    return result;
}

void TestActionsPage::select(ActionId id)
{
    m_page->board().setCurrentAction(id);
    m_page->board().focusCurrent();
}

QAction &TestActionsPage::action(const QString &name) const
{
    const QList<QAction *> actions = m_page->pageActions();
    const auto found = std::ranges::find(actions, name, &QAction::objectName);
    if (found == actions.end())
        qFatal("There is no action %ls", qUtf16Printable(name));
    return **found;
}

void TestActionsPage::drop(ActionId id, ActionState state, int row)
{
    const std::unique_ptr<QMimeData> data(m_dragged->mimeData({m_dragged->indexOf(id)}));
    ActionListView &target = view(state);
    const QModelIndex index = target.model()->index(row, 0);
    const QPoint point = index.isValid() ? target.visualRect(index).topLeft() + QPoint(20, 1)
                                         : target.viewport()->rect().bottomLeft() + QPoint(20, -1);
    QDragEnterEvent enter(point, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &enter);
    QDragMoveEvent move(point, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent dropped(point, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &dropped);
}

void TestActionsPage::shouldSayThatNoReviewIsOpen()
{
    auto &hint = test::child<QWidget>(*m_page, u"noReviewHint"_s);
    QVERIFY(!hint.isVisible());
    m_desk->workspace().closeReview();
    QVERIFY(hint.isVisible());
    QVERIFY(!action(u"newAction"_s).isEnabled());
}

void TestActionsPage::shouldShowEachActionInTheColumnOfItsState()
{
    for (const ActionState state : enumValues<ActionState>())
        add(u"A "_s + enumName(state), state);
    add(u"Another"_s);
    QCOMPARE(titles(ActionState::Proposed), QStringList({u"A proposed"_s, u"Another"_s}));
    for (const ActionState state :
         {ActionState::Accepted, ActionState::InProgress, ActionState::Done, ActionState::Declined})
        QCOMPARE(titles(state), QStringList{u"A "_s + enumName(state)});
    QCOMPARE(test::child<QLabel>(*m_page, u"actionCount_proposed"_s).text(), u"2"_s);
    QCOMPARE(test::child<QLabel>(*m_page, u"actionCount_done"_s).text(), u"1"_s);
}

void TestActionsPage::shouldMoveACardToTheNeighbourColumnByKeys()
{
    const ActionId id = add(u"Moved"_s);
    add(u"Stays"_s);
    select(id);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stateOf(id), ActionState::Accepted);
    QCOMPARE(m_page->board().currentAction(), id);
    QVERIFY(view(ActionState::Accepted).hasFocus());

    QTest::keyClick(&view(ActionState::Accepted), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stateOf(id), ActionState::InProgress);
    QTest::keyClick(&view(ActionState::InProgress), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(stateOf(id), ActionState::Accepted);

    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QCOMPARE(stateOf(id), ActionState::Proposed);
    QCOMPARE(titles(ActionState::Proposed), QStringList({u"Moved"_s, u"Stays"_s}));
    // The selection goes with the card, back too.
    QCOMPARE(m_page->board().currentAction(), id);
    QVERIFY(view(ActionState::Proposed).selectionModel()->isSelected(view(ActionState::Proposed).model()->index(0, 0)));
    QVERIFY(!view(ActionState::Accepted).selectionModel()->hasSelection());
}

void TestActionsPage::shouldMoveACardWithinItsColumnByKeys()
{
    const ActionId first = add(u"1"_s);
    add(u"2"_s);
    add(u"3"_s);
    select(first);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(titles(ActionState::Proposed), QStringList({u"2"_s, u"1"_s, u"3"_s}));
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(titles(ActionState::Proposed), QStringList({u"2"_s, u"3"_s, u"1"_s}));
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(titles(ActionState::Proposed), QStringList({u"2"_s, u"1"_s, u"3"_s}));
    QCOMPARE(m_page->board().currentAction(), first);
}

void TestActionsPage::shouldStayAtTheEnds()
{
    const ActionId id = add(u"Only"_s);
    select(id);
    const int steps = m_session->undoStack().count();
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stateOf(id), ActionState::Proposed);
    QCOMPARE(m_session->undoStack().count(), steps);
}

void TestActionsPage::shouldTakeADroppedCard_data()
{
    QTest::addColumn<int>("card");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("proposed");
    QTest::addColumn<QStringList>("accepted");
    const int proposed = static_cast<int>(ActionState::Proposed);
    const int accepted = static_cast<int>(ActionState::Accepted);
    QTest::newRow("another column, above the first")
        << 0 << accepted << 0 << QStringList({u"2"_s, u"3"_s}) << QStringList({u"1"_s, u"a"_s, u"b"_s});
    QTest::newRow("another column, between")
        << 0 << accepted << 1 << QStringList({u"2"_s, u"3"_s}) << QStringList({u"a"_s, u"1"_s, u"b"_s});
    QTest::newRow("another column, below all")
        << 1 << accepted << 9 << QStringList({u"1"_s, u"3"_s}) << QStringList({u"a"_s, u"b"_s, u"2"_s});
    QTest::newRow("own column, down") << 0 << proposed << 2 << QStringList({u"2"_s, u"1"_s, u"3"_s})
                                      << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("own column, up") << 2 << proposed << 0 << QStringList({u"3"_s, u"1"_s, u"2"_s})
                                    << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("own column, to the end")
        << 0 << proposed << 9 << QStringList({u"2"_s, u"3"_s, u"1"_s}) << QStringList({u"a"_s, u"b"_s});
}

void TestActionsPage::shouldTakeADroppedCard()
{
    QFETCH(int, card);
    QFETCH(int, state);
    QFETCH(int, row);
    const QList<ActionId> ids{add(u"1"_s), add(u"2"_s), add(u"3"_s)};
    add(u"a"_s, ActionState::Accepted);
    add(u"b"_s, ActionState::Accepted);
    QCoreApplication::processEvents();

    drop(ids.at(card), static_cast<ActionState>(state), row);
    QTEST(titles(ActionState::Proposed), "proposed");
    QTEST(titles(ActionState::Accepted), "accepted");
    QCOMPARE(m_page->board().currentAction(), ids.at(card));
    QVERIFY(m_session->undo());
    QCOMPARE(titles(ActionState::Proposed), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(titles(ActionState::Accepted), QStringList({u"a"_s, u"b"_s}));
}

void TestActionsPage::shouldAskForAReasonBeforeDeclining()
{
    const ActionId id = add(u"Rewrite it all"_s);
    drop(id, ActionState::Declined, 0);
    auto &dialog = test::child<DeclineDialog>(*m_page, u"declineDialog"_s);
    QVERIFY(dialog.isVisible());
    QCOMPARE(stateOf(id), ActionState::Proposed);
    auto &decline = test::child<QPushButton>(dialog, u"declineButton"_s);
    QVERIFY(!decline.isEnabled());
    dialog.accept();
    QVERIFY(dialog.isVisible());

    QTest::keyClicks(&test::child<QPlainTextEdit>(dialog, u"declineReason"_s), u" Costs a year "_s);
    QVERIFY(decline.isEnabled());
    QTest::mouseClick(&decline, Qt::LeftButton);
    QCOMPARE(stateOf(id), ActionState::Declined);
    QCOMPARE(m_session->find<ActionItem>(id)->declineReason, u"Costs a year"_s);
    QCOMPARE(m_page->board().currentAction(), id);

    // From there to another place there, or away, nothing is asked.
    QVERIFY(m_session->moveAction(id, ActionState::Done, 0));
    QVERIFY(m_session->find<ActionItem>(id)->declineReason.isEmpty());
}

void TestActionsPage::shouldMoveNothingWhenDecliningIsCancelled()
{
    const ActionId id = add(u"Kept"_s, ActionState::Done);
    select(id);
    QTest::keyClick(&view(ActionState::Done), Qt::Key_Right, Qt::ControlModifier);
    auto &dialog = test::child<DeclineDialog>(*m_page, u"declineDialog"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(stateOf(id), ActionState::Done);
    QTRY_VERIFY(!m_page->findChild<DeclineDialog *>());
}

void TestActionsPage::shouldAddWhatIsTyped()
{
    m_page->focusFirst();
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_N);
    auto &line = test::child<QLineEdit>(*m_page, u"newActionLine"_s);
    QVERIFY(line.isVisible());
    QVERIFY(line.hasFocus());
    QTest::keyClicks(&line, u"Alert on the age of the oldest job @Noor #alerting"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(titles(ActionState::Proposed), QStringList{u"Alert on the age of the oldest job"_s});
    const ActionItem &added = *m_session->tableOf<ActionItem>().cbegin();
    QCOMPARE(added.owner, u"Noor"_s);
    QCOMPARE(added.themes, QStringList{u"alerting"_s});
    // Ready for the next one.
    QVERIFY(line.hasFocus());
    QVERIFY(line.text().isEmpty());
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(!line.isVisible());
    QVERIFY(view(ActionState::Proposed).hasFocus());
    QCOMPARE(m_page->board().currentAction(), added.id);
}

void TestActionsPage::shouldLeaveLettersToTheLine()
{
    const ActionId id = add(u"There"_s);
    select(id);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Insert);
    auto &line = test::child<QLineEdit>(*m_page, u"newActionLine"_s);
    QTest::keyClicks(&line, u"n12"_s);
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClick(&line, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(line.text(), u"n12"_s);
    QVERIFY(line.hasFocus());
    QCOMPARE(stateOf(id), ActionState::Proposed);
    QVERIFY(!test::child<QWidget>(*m_page, u"actionEditorPane"_s).isVisible());
}

void TestActionsPage::shouldKeepWhatCouldNotBeAdded()
{
    m_page->addAction();
    auto &line = test::child<QLineEdit>(*m_page, u"newActionLine"_s);
    QTest::keyClicks(&line, u"@Noor"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(m_session->tableOf<ActionItem>().isEmpty());
    QCOMPARE(line.text(), u"@Noor"_s);
    QCOMPARE(m_desk->said().size(), 1);
}

void TestActionsPage::shouldDeleteTheCurrentCard()
{
    const ActionId first = add(u"1"_s);
    const ActionId second = add(u"2"_s);
    select(first);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Delete);
    QCOMPARE(titles(ActionState::Proposed), QStringList{u"2"_s});
    QCOMPARE(m_page->board().currentAction(), second);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Delete);
    QVERIFY(titles(ActionState::Proposed).isEmpty());
    QVERIFY(m_page->board().currentAction().isNull());
    QVERIFY(!action(u"deleteAction"_s).isEnabled());
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QCOMPARE(titles(ActionState::Proposed), QStringList({u"1"_s, u"2"_s}));
}

void TestActionsPage::shouldGoToColumnsByDigits()
{
    m_page->focusFirst();
    const ActionId done = add(u"Done"_s, ActionState::Done);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_4);
    QVERIFY(view(ActionState::Done).hasFocus());
    QCOMPARE(m_page->board().currentAction(), done);
    QTest::keyClick(&view(ActionState::Done), Qt::Key_2);
    QVERIFY(view(ActionState::Accepted).hasFocus());
    QVERIFY(m_page->board().currentAction().isNull());
}

void TestActionsPage::shouldGoBetweenColumnsByArrows()
{
    const ActionId proposed = add(u"Proposed"_s);
    const ActionId done = add(u"Done"_s, ActionState::Done);
    select(proposed);
    // Empty ones lie on the way.
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Right);
    QCOMPARE(m_page->board().currentAction(), done);
    QTest::keyClick(&view(ActionState::Done), Qt::Key_Right);
    QCOMPARE(m_page->board().currentAction(), done);
    QTest::keyClick(&view(ActionState::Done), Qt::Key_Left);
    QCOMPARE(m_page->board().currentAction(), proposed);
    QCOMPARE(stateOf(proposed), ActionState::Proposed);
}

void TestActionsPage::shouldOpenAndCloseTheFields()
{
    const ActionId id = add(u"Edited"_s);
    auto &pane = test::child<QWidget>(*m_page, u"actionEditorPane"_s);
    QVERIFY(!pane.isVisible());
    select(id);
    QTest::keyClick(&view(ActionState::Proposed), Qt::Key_Return);
    QVERIFY(pane.isVisible());
    QCOMPARE(m_page->editor().action(), id);
    auto &title = test::child<QPlainTextEdit>(m_page->editor(), u"actionTitle"_s);
    QVERIFY(title.hasFocus());
    QTest::keyClicks(&title, u" twice"_s);
    QCOMPARE(titles(ActionState::Proposed), QStringList{u"Edited twice"_s});
    QTest::keyClick(&title, Qt::Key_Escape);
    QVERIFY(!pane.isVisible());
    QVERIFY(view(ActionState::Proposed).hasFocus());
    QCOMPARE(m_page->board().currentAction(), id);
}

void TestActionsPage::shouldDisableWhatNeedsACard()
{
    QVERIFY(action(u"newAction"_s).isEnabled());
    QVERIFY(!action(u"editAction"_s).isEnabled());
    QVERIFY(!action(u"moveToNextColumn"_s).isEnabled());
    select(add(u"Now"_s));
    QVERIFY(action(u"editAction"_s).isEnabled());
    QVERIFY(action(u"moveToNextColumn"_s).isEnabled());
}

void TestActionsPage::shouldOfferTheCardsActionsInItsContextMenu()
{
    for (const ActionState state : enumValues<ActionState>()) {
        QCOMPARE(view(state).contextMenuPolicy(), Qt::ActionsContextMenu);
        for (const QString &name : {u"newAction"_s, u"editAction"_s, u"deleteAction"_s, u"moveToNextColumn"_s})
            QVERIFY(view(state).actions().contains(&action(name)));
    }
}

void TestActionsPage::shouldFollowAnotherReview()
{
    select(add(u"Of the first"_s));
    m_page->editCurrent();
    m_dragged->setSession(nullptr);
    ReviewSession &other = m_desk->open(test::aFullReview());
    QVERIFY(m_page->board().currentAction().isNull());
    QVERIFY(!test::child<QWidget>(*m_page, u"actionEditorPane"_s).isVisible());
    int shown = 0;
    for (const ActionState state : enumValues<ActionState>())
        shown += view(state).model()->rowCount();
    QCOMPARE(shown, other.tableOf<ActionItem>().size());
}

void TestActionsPage::shouldShowManyCards()
{
    for (int number = 0; number < 60; ++number)
        add(u"Action %1"_s.arg(number));
    QCoreApplication::processEvents();
    ActionListView &proposed = view(ActionState::Proposed);
    QVERIFY(proposed.verticalScrollBar()->maximum() > 0);
    QCOMPARE(proposed.horizontalScrollBar()->maximum(), 0);
    const QModelIndex last = proposed.model()->index(59, 0);
    proposed.setCurrentIndex(last);
    QVERIFY(proposed.viewport()->rect().contains(proposed.visualRect(last)));
}

QTEST_MAIN(TestActionsPage)
#include "tst_actionspage.moc"
