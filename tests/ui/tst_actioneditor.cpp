// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actioneditor.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/actions/duedateedit.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestActionEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldShowTheWholeAction();
    void shouldCommitWhatIsTypedAsOneStep_data();
    void shouldCommitWhatIsTypedAsOneStep();
    void shouldCommitChoices();
    void shouldSetAndClearTheDate();
    void shouldSayWhatDateIsNotUnderstood();
    void shouldRefuseAnEmptyTitleBesideTheField();
    void shouldFollowEditsFromElsewhere();
    void shouldNotEditWhatIsOnlyShown();
    void shouldKeepTheCursorWhileTyping();
    void shouldOfferParticipantsAsOwners();
    void shouldAskForAReasonOnlyOfWhatIsDeclined();
    void shouldBeDisabledWithoutAnAction();
    void shouldAskToBeClosedByEscape();

private:
    const ActionItem &action() const { return *m_session->find<ActionItem>(m_id); }
    template<typename T>
    T &field(const QString &name) const
    {
        return test::child<T>(*m_editor, name);
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<ActionEditor> m_editor;
    ReviewSession *m_session = nullptr;
    ActionId m_id;
};

void TestActionEditor::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_session = &m_desk->openEmpty();
    m_id = m_session->addAction(test::anAction()).value_or(ActionId());
    m_editor = std::make_unique<ActionEditor>(m_desk->workspace());
    m_editor->setSession(m_session);
    m_editor->setAction(m_id);
    QVERIFY(test::showActive(*m_editor, {320, 900}));
}

void TestActionEditor::cleanup()
{
    m_editor.reset();
    m_desk.reset();
}

void TestActionEditor::shouldShowTheWholeAction()
{
    ActionItem full = action();
    full.title = u"Title"_s;
    full.description = u"*Description*"_s;
    full.doneWhen = u"When"_s;
    full.phase = Phase::Mitigate;
    full.horizon = Horizon::LongerTerm;
    full.breadth = Breadth::IncidentClass;
    full.impact = Level::High;
    full.effort = Level::Medium;
    full.owner = u"Noor"_s;
    full.due = {2026, 4, 1};
    full.tracker = u"jira"_s;
    full.trackerKey = u"PAY-1"_s;
    full.trackerUrl = u"https://tracker.example/PAY-1"_s;
    full.themes = {u"alerting"_s, u"deploys"_s};
    QVERIFY(m_session->update(full, u"Fill"_s));

    QCOMPARE(field<QPlainTextEdit>(u"actionTitle"_s).toPlainText(), full.title);
    QCOMPARE(field<QPlainTextEdit>(u"actionDescription"_s).toPlainText(), full.description);
    QCOMPARE(field<QPlainTextEdit>(u"actionDoneWhen"_s).toPlainText(), full.doneWhen);
    QCOMPARE(field<QComboBox>(u"actionPhase"_s).currentText(), u"Mitigate"_s);
    QCOMPARE(field<QComboBox>(u"actionHorizon"_s).currentIndex(), 2);
    QCOMPARE(field<QComboBox>(u"actionBreadth"_s).currentIndex(), 2);
    QCOMPARE(field<QComboBox>(u"actionImpact"_s).currentText(), u"High"_s);
    QCOMPARE(field<QComboBox>(u"actionEffort"_s).currentText(), u"Medium"_s);
    QCOMPARE(field<QLineEdit>(u"actionOwner"_s).text(), full.owner);
    QCOMPARE(field<DueDateEdit>(u"actionDue"_s).date(), full.due);
    QCOMPARE(field<QComboBox>(u"actionTracker"_s).currentText(), full.tracker);
    QCOMPARE(field<QLineEdit>(u"actionTrackerKey"_s).text(), full.trackerKey);
    QCOMPARE(field<QLineEdit>(u"actionTrackerUrl"_s).text(), full.trackerUrl);
    QCOMPARE(field<QLineEdit>(u"actionThemes"_s).text(), u"alerting, deploys"_s);
}

void TestActionEditor::shouldCommitWhatIsTypedAsOneStep_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("title") << u"actionTitle"_s << u" now"_s;
    QTest::newRow("done when") << u"actionDoneWhen"_s << u"It pages within 5 min"_s;
    QTest::newRow("description") << u"actionDescription"_s << u"Some *Markdown*"_s;
    QTest::newRow("owner") << u"actionOwner"_s << u"Noor"_s;
    QTest::newRow("themes") << u"actionThemes"_s << u"a, b,, a"_s;
    QTest::newRow("key") << u"actionTrackerKey"_s << u"PAY-7"_s;
    QTest::newRow("address") << u"actionTrackerUrl"_s << u"https://x.example/7"_s;
    QTest::newRow("tracker") << u"actionTracker"_s << u"jira"_s;
}

void TestActionEditor::shouldCommitWhatIsTypedAsOneStep()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    const ActionItem before = action();
    const int steps = m_session->undoStack().count();
    auto &widget = field<QWidget>(name);
    widget.setFocus();
    if (name == u"actionTitle"_s)
        field<QPlainTextEdit>(name).moveCursor(QTextCursor::End);
    QTest::keyClicks(QApplication::focusWidget(), typed);

    ActionItem after = before;
    if (name == u"actionTitle"_s)
        after.title += typed;
    else if (name == u"actionDoneWhen"_s)
        after.doneWhen = typed;
    else if (name == u"actionDescription"_s)
        after.description = typed;
    else if (name == u"actionOwner"_s)
        after.owner = typed;
    else if (name == u"actionThemes"_s)
        after.themes = {u"a"_s, u"b"_s};
    else if (name == u"actionTrackerKey"_s)
        after.trackerKey = typed;
    else if (name == u"actionTrackerUrl"_s)
        after.trackerUrl = typed;
    else
        after.tracker = typed;
    QCOMPARE(action(), after);
    QCOMPARE(m_session->undoStack().count(), steps + 1);
    QVERIFY(m_session->undo());
    QCOMPARE(action(), before);
}

void TestActionEditor::shouldCommitChoices()
{
    field<QComboBox>(u"actionPhase"_s).setFocus();
    QTest::keyClick(&field<QComboBox>(u"actionPhase"_s), Qt::Key_Down);
    QCOMPARE(action().phase, Phase::Detect);
    QTest::keyClick(&field<QComboBox>(u"actionImpact"_s), Qt::Key_End);
    QCOMPARE(action().impact, Level::High);
    QTest::keyClick(&field<QComboBox>(u"actionEffort"_s), Qt::Key_Down);
    QCOMPARE(action().effort, Level::Low);
    QTest::keyClick(&field<QComboBox>(u"actionHorizon"_s), Qt::Key_Down);
    QCOMPARE(action().horizon, Horizon::Immediate);
    QTest::keyClick(&field<QComboBox>(u"actionBreadth"_s), Qt::Key_End);
    QCOMPARE(action().breadth, Breadth::IncidentClass);
}

void TestActionEditor::shouldSetAndClearTheDate()
{
    auto &due = field<DueDateEdit>(u"actionDue"_s);
    auto &line = field<QLineEdit>(u"dueLine"_s);
    due.setToday({2026, 3, 12}); // A Thursday.
    QTest::keyClicks(&line, u"2026-04-01"_s);
    QVERIFY(!action().due.isValid());
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(action().due, QDate(2026, 4, 1));

    line.clear();
    QTest::keyClicks(&line, u"friday"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(action().due, QDate(2026, 3, 13));
    QCOMPARE(line.text(), u"2026-03-13"_s);

    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QVERIFY(!action().due.isValid());
}

void TestActionEditor::shouldSayWhatDateIsNotUnderstood()
{
    auto &line = field<QLineEdit>(u"dueLine"_s);
    auto &problem = field<QLabel>(u"dueProblem"_s);
    QTest::keyClicks(&line, u"soon"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(problem.isVisible());
    QVERIFY(problem.text().contains(u"soon"_s));
    QCOMPARE(line.text(), u"soon"_s);
    QVERIFY(!action().due.isValid());
}

void TestActionEditor::shouldRefuseAnEmptyTitleBesideTheField()
{
    const QString before = action().title;
    auto &title = field<QPlainTextEdit>(u"actionTitle"_s);
    m_editor->focusTitle();
    title.selectAll();
    QTest::keyClick(&title, Qt::Key_Delete);
    auto &problem = field<QLabel>(u"actionTitleProblem"_s);
    QVERIFY(problem.isVisible());
    QCOMPARE(action().title, before);
    // Leaving it empty brings the old one back.
    QTest::keyClick(&title, Qt::Key_Return);
    QCOMPARE(title.toPlainText(), before);
    QVERIFY(!problem.isVisible());
}

void TestActionEditor::shouldFollowEditsFromElsewhere()
{
    ActionItem changed = action();
    changed.owner = u"Ines"_s;
    QVERIFY(m_session->update(changed, u"Elsewhere"_s));
    QCOMPARE(field<QLineEdit>(u"actionOwner"_s).text(), u"Ines"_s);
    QVERIFY(m_session->remove({m_id.uuid()}));
    QVERIFY(m_editor->action().isNull());
    QVERIFY(field<QLineEdit>(u"actionOwner"_s).text().isEmpty());
}

void TestActionEditor::shouldNotEditWhatIsOnlyShown()
{
    const ActionId other = m_session->addAction(test::anAction(u"Other"_s)).value_or(ActionId());
    const int steps = m_session->undoStack().count();
    m_editor->setAction(other);
    m_editor->setAction(m_id);
    m_editor->setAction({});
    QCOMPARE(m_session->undoStack().count(), steps);
}

void TestActionEditor::shouldKeepTheCursorWhileTyping()
{
    auto &title = field<QPlainTextEdit>(u"actionTitle"_s);
    m_editor->focusTitle();
    title.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&title, u"Do this: "_s);
    QVERIFY(action().title.startsWith(u"Do this: Alert"_s));
    QCOMPARE(title.textCursor().position(), 9);
}

void TestActionEditor::shouldOfferParticipantsAsOwners()
{
    QVERIFY(m_session->addParticipant(u"Noor Haddad"_s, {Role::Scribe}));
    QCompleter *completer = field<QLineEdit>(u"actionOwner"_s).completer();
    completer->setCompletionPrefix(u"had"_s);
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"Noor Haddad"_s);
}

void TestActionEditor::shouldAskForAReasonOnlyOfWhatIsDeclined()
{
    auto &reason = field<QPlainTextEdit>(u"actionDeclineReason"_s);
    QVERIFY(!reason.isVisible());
    QVERIFY(m_session->moveAction(m_id, ActionState::Declined, 0, u"Too dear"_s));
    QVERIFY(reason.isVisible());
    QCOMPARE(reason.toPlainText(), u"Too dear"_s);
}

void TestActionEditor::shouldBeDisabledWithoutAnAction()
{
    m_editor->setAction({});
    QVERIFY(!field<QPlainTextEdit>(u"actionTitle"_s).isEnabled());
    m_editor->setAction(m_id);
    QVERIFY(field<QPlainTextEdit>(u"actionTitle"_s).isEnabled());
}

void TestActionEditor::shouldAskToBeClosedByEscape()
{
    const QSignalSpy spy(m_editor.get(), &ActionEditor::closeRequested);
    QTest::keyClick(&field<QLineEdit>(u"actionOwner"_s), Qt::Key_Escape);
    QCOMPARE(spy.size(), 1);
}

QTEST_MAIN(TestActionEditor)
#include "tst_actioneditor.moc"
