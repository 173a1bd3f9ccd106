// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepage.h"

#include "session/timelinemodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/timeline/openslotstrip.h"
#include "ui/timeline/phraseedit.h"
#include "ui/timeline/timelinetable.h"
#include "ui/widgets/celltexteditor.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/entryline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::anEvent;
using test::at;
using test::child;

namespace {

/// Counts how often a view asks for data.
class CountingProxy final : public QIdentityProxyModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++count;
        return QIdentityProxyModel::data(index, role);
    }

    mutable int count = 0;
};

} // namespace

class TestTimelinePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldSayHowToBeginWhenThereIsNothing();
    void shouldAddByKeys();
    void shouldAddBelowTheSelectedWithoutATime();
    void shouldKeepALineThatCannotBeAdded();
    void shouldEditATimeByPhrase();
    void shouldKeepAPhraseThatIsNoTime();
    void shouldBringARefusedPhraseBack();
    void shouldEditTextByReturn();
    void shouldEditKindByAList();
    void shouldShiftTheSelectedInTime();
    void shouldSetATimeAndMoveTheOthersAlong();
    void shouldDeleteAndComeBackByUndo();
    void shouldMoveAmongEqualTimes();
    void shouldSetAndTakeAwayMilestones();
    void shouldCopyRows();
    void shouldSendAndTakeTheSelection();
    void shouldFilterWhileTyping();
    void shouldMarkTheSelectedByAnOpenSlot();
    void shouldAskForASelectionBeforeASlotIsFilled();
    void shouldShowTimesInTheChosenZone();
    void shouldKeepViewAndFocusWhenARowComes();
    void shouldLeaveLessImportantColumnsOutWhenNarrow();
    void shouldAskOnlyForWhatIsInView();
    void shouldDisableWhatNeedsASelection();
    void shouldFollowAnotherReview();

private:
    EventId add(const EventDraft &draft) { return *m_desk->session().addEvent(draft); }
    const TimelineEvent &event(EventId id) const { return *m_desk->session().find<TimelineEvent>(id); }
    TimelineTable &table() const { return child<TimelineTable>(*m_page, u"timelineTable"_s); }
    QLineEdit &edit(const QString &name) const { return child<QLineEdit>(*m_page, name); }
    QAction &action(const QString &name) const { return *m_page->findChild<QAction *>(name); }
    void choose(int row, int column = TimelineModel::TextColumn);
    PhraseEdit &openTimeEditor(int row);
    void type(QWidget &widget, const QString &text) { QTest::keyClicks(&widget, text); }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<TimelinePage> m_page;
};

void TestTimelinePage::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->openEmpty();
    m_page = std::make_unique<TimelinePage>(m_desk->workspace());
    new QAbstractItemModelTester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_page.get());
    QVERIFY(test::showActive(*m_page));
}

void TestTimelinePage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestTimelinePage::choose(int row, int column)
{
    table().setFocus();
    table().selectionModel()->setCurrentIndex(table().model()->index(row, column),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

PhraseEdit &TestTimelinePage::openTimeEditor(int row)
{
    choose(row, TimelineModel::TimeColumn);
    QTest::keyClick(&table(), Qt::Key_F2);
    return child<PhraseEdit>(*m_page, u"phraseEdit"_s);
}

void TestTimelinePage::shouldSayHowToBeginWhenThereIsNothing()
{
    auto &hint = child<EmptyHint>(*m_page, u"timelineEmpty"_s);
    QVERIFY(hint.isVisible());
    QVERIFY(!table().isVisible());
    add(anEvent());
    QVERIFY(!hint.isVisible());
    QVERIFY(table().isVisible());
}

void TestTimelinePage::shouldAddByKeys()
{
    m_page->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QLineEdit &line = edit(u"addEventLineEdit"_s);
    QVERIFY(line.hasFocus());
    type(line, u"2026-03-12 11:14 alert fires"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(line.text(), QString());
    QVERIFY(line.hasFocus());
    type(line, u"+3m page goes out"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(table().model()->rowCount(), 2);
    const EventId second = table().idAt(table().model()->index(1, 0));
    // The review's zone is an hour ahead of UTC.
    QCOMPARE(event(second).time.happenedAt, at(u"10:17"_s));
    QCOMPARE(event(second).text, u"page goes out"_s);
    QCOMPARE(m_desk->workspace().selectedEvents(), QList{second});
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(!line.isVisible());
    QVERIFY(table().hasFocus());
}

void TestTimelinePage::shouldAddBelowTheSelectedWithoutATime()
{
    const EventId first = add(anEvent(u"first"_s).at(u"10:00"_s));
    add(anEvent(u"last"_s).at(u"10:30"_s));
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Insert);
    QLineEdit &line = edit(u"addEventLineEdit"_s);
    QVERIFY(line.hasFocus());
    type(line, u"between"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    const EventId between = table().idAt(table().model()->index(1, 0));
    QCOMPARE(event(between).text, u"between"_s);
    QCOMPARE(event(between).time.happenedAt, event(first).time.happenedAt);
}

void TestTimelinePage::shouldKeepALineThatCannotBeAdded()
{
    action(u"addEvent"_s).trigger();
    QLineEdit &line = edit(u"addEventLineEdit"_s);
    type(line, u"somebody called"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(table().model()->rowCount(), 0);
    QCOMPARE(line.text(), u"somebody called"_s);
    QVERIFY(!child<QLabel>(*m_page, u"addEventLineHint"_s).text().isEmpty());
}

void TestTimelinePage::shouldEditATimeByPhrase()
{
    const EventId id = add(anEvent().at(u"10:00"_s));
    PhraseEdit &editor = openTimeEditor(0);
    QCOMPARE(editor.text(), u"2026-03-12 11:00"_s);
    type(editor, u"10:41"_s);
    QVERIFY(editor.hint().contains(u"10:41"_s));
    QTest::keyClick(&editor, Qt::Key_Return);
    // Earlier, and still on its day.
    QTRY_COMPARE(event(id).time.happenedAt, at(u"09:41"_s));
    QCOMPARE(event(id).time.enteredAs, u"10:41"_s);
    QVERIFY(m_desk->session().undo());
    QCOMPARE(event(id).time.happenedAt, at(u"10:00"_s));
}

void TestTimelinePage::shouldKeepAPhraseThatIsNoTime()
{
    const EventId id = add(anEvent().at(u"10:00"_s));
    PhraseEdit &editor = openTimeEditor(0);
    type(editor, u"after lunch"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QVERIFY(editor.isVisible());
    QCOMPARE(editor.text(), u"after lunch"_s);
    QVERIFY(!editor.hint().isEmpty());
    QCOMPARE(event(id).time.happenedAt, at(u"10:00"_s));
    QTest::keyClick(&editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<PhraseEdit *>());
    QTRY_VERIFY(!m_page->findChild<QLabel *>(u"phraseHint"_s));
    QCOMPARE(event(id).time.happenedAt, at(u"10:00"_s));
}

void TestTimelinePage::shouldBringARefusedPhraseBack()
{
    add(anEvent().at(u"10:00"_s));
    add(anEvent().at(u"10:05"_s));
    PhraseEdit &editor = openTimeEditor(0);
    type(editor, u"after lunch"_s);
    choose(1);
    QTRY_VERIFY(!m_page->findChild<PhraseEdit *>());
    QVERIFY(m_desk->said().constLast().contains(u"after lunch"_s));
    QCOMPARE(openTimeEditor(0).text(), u"after lunch"_s);
}

void TestTimelinePage::shouldEditTextByReturn()
{
    const EventId id = add(anEvent(u"alert"_s));
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Return);
    auto &editor = child<CellTextEditor>(*m_page, u"cellTextEditor"_s);
    type(editor, u" **fires**"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTRY_COMPARE(event(id).text, u"alert **fires**"_s);
}

void TestTimelinePage::shouldEditKindByAList()
{
    const EventId id = add(anEvent());
    choose(0, TimelineModel::KindColumn);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto &combo = child<QComboBox>(*m_page, u"kindEdit"_s);
    const int decision = combo.findData(QVariant::fromValue(EventKind::Decision));
    combo.setCurrentIndex(decision);
    emit combo.activated(decision);
    QTRY_COMPARE(event(id).kind, EventKind::Decision);
}

void TestTimelinePage::shouldShiftTheSelectedInTime()
{
    const EventId first = add(anEvent().at(u"10:00"_s));
    const EventId second = add(anEvent().at(u"10:10"_s).until(u"10:12"_s));
    const EventId third = add(anEvent().at(u"10:20"_s));
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_R, Qt::ControlModifier);
    QLineEdit &line = edit(u"retimeLineEdit"_s);
    QVERIFY(line.hasFocus());
    type(line, u"-90s"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(event(first).time.happenedAt, at(u"09:58:30"_s));
    QCOMPARE(event(second).time.happenedAt, at(u"10:08:30"_s));
    QCOMPARE(event(second).time.endsAt, at(u"10:10:30"_s));
    QCOMPARE(event(third).time.happenedAt, at(u"10:20"_s));
    QVERIFY(table().hasFocus());
    QVERIFY(m_desk->session().undo());
    QCOMPARE(event(first).time.happenedAt, at(u"10:00"_s));
    QCOMPARE(event(second).time.happenedAt, at(u"10:10"_s));
}

void TestTimelinePage::shouldSetATimeAndMoveTheOthersAlong()
{
    const EventId first = add(anEvent().at(u"10:00"_s));
    const EventId second = add(anEvent().at(u"10:10"_s));
    choose(0);
    table().selectAll();
    action(u"retimeEvents"_s).trigger();
    QLineEdit &line = edit(u"retimeLineEdit"_s);
    type(line, u"12:00"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(event(first).time.happenedAt, at(u"11:00"_s));
    QCOMPARE(event(second).time.happenedAt, at(u"11:10"_s));
}

void TestTimelinePage::shouldDeleteAndComeBackByUndo()
{
    add(anEvent(u"first"_s).at(u"10:00"_s));
    const EventId second = add(anEvent(u"second"_s).at(u"10:10"_s));
    const EventId third = add(anEvent(u"third"_s).at(u"10:20"_s));
    choose(1);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(!m_desk->session().find<TimelineEvent>(second));
    // The next one is at hand.
    QCOMPARE(m_desk->workspace().selectedEvents(), QList{third});
    QVERIFY(m_desk->session().undo());
    QCOMPARE(event(second).text, u"second"_s);
    QCOMPARE(table().model()->rowCount(), 3);
}

void TestTimelinePage::shouldMoveAmongEqualTimes()
{
    add(anEvent(u"a"_s).at(u"10:00"_s));
    const EventId b = add(anEvent(u"b"_s).at(u"10:00"_s));
    add(anEvent(u"c"_s).at(u"10:01"_s));
    choose(1);
    QVERIFY(action(u"moveEventUp"_s).isEnabled());
    QVERIFY(!action(u"moveEventDown"_s).isEnabled());
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table().idAt(table().model()->index(0, 0)), b);
    QVERIFY(!action(u"moveEventUp"_s).isEnabled());
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table().idAt(table().model()->index(1, 0)), b);
}

void TestTimelinePage::shouldSetAndTakeAwayMilestones()
{
    const EventId id = add(anEvent());
    choose(0);
    QTest::keyClick(&table(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(event(id).milestones, QList{Milestone::Detected});
    auto *mark = m_page->findChild<QAction *>(u"setMilestone_detected"_s);
    if (!mark) {
        const auto actions = m_page->actions();
        mark = *std::find_if(actions.cbegin(), actions.cend(),
                             [](const QAction *one) { return one->objectName() == u"setMilestone_detected"_s; });
    }
    QVERIFY(mark->isChecked());
    mark->trigger();
    QCOMPARE(event(id).milestones, QList<Milestone>());
}

void TestTimelinePage::shouldCopyRows()
{
    add(anEvent(u"first\tline"_s).at(u"10:00"_s).from(u"Statuspage"_s));
    choose(0);
    QTest::keySequence(&table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2026-03-12 11:00 CET\tObservation\tfirst line\tStatuspage"_s);
}

void TestTimelinePage::shouldSendAndTakeTheSelection()
{
    const EventId first = add(anEvent().at(u"10:00"_s));
    const EventId second = add(anEvent().at(u"10:10"_s));
    choose(1);
    QCOMPARE(m_desk->workspace().selectedEvents(), QList{second});
    m_desk->workspace().setSelectedEvents({first});
    QCOMPARE(table().selectedIds(), QList{first});
    table().selectAll();
    QCOMPARE(m_desk->workspace().selectedEvents(), (QList{first, second}));
    m_desk->workspace().setSelectedEvents({});
    QCOMPARE(table().selectedIds(), QList<EventId>());
}

void TestTimelinePage::shouldFilterWhileTyping()
{
    add(anEvent(u"database is slow"_s).at(u"10:00"_s));
    add(anEvent(u"slow requests"_s).at(u"10:10"_s));
    choose(0);
    QTest::keySequence(&table(), QKeySequence::Find);
    QLineEdit &filter = edit(u"timelineFilter"_s);
    QVERIFY(filter.hasFocus());
    type(filter, u"slow data"_s);
    QCOMPARE(table().model()->rowCount(), 1);
    type(filter, u"xyz"_s);
    QVERIFY(child<EmptyHint>(*m_page, u"timelineNoMatch"_s).isVisible());
    QTest::keyClick(&filter, Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(table().hasFocus());
}

void TestTimelinePage::shouldMarkTheSelectedByAnOpenSlot()
{
    const EventId id = add(anEvent());
    choose(0);
    child<QToolButton>(*m_page, u"openSlot_impact_began"_s).click();
    QCOMPARE(event(id).milestones, QList{Milestone::ImpactBegan});
    child<QToolButton>(*m_page, u"openSlot_remediation"_s).click();
    QCOMPARE(event(id).kind, EventKind::Remediation);
    QTRY_VERIFY(!m_page->findChild<QToolButton *>(u"openSlot_impact_began"_s));
}

void TestTimelinePage::shouldAskForASelectionBeforeASlotIsFilled()
{
    const EventId id = add(anEvent());
    m_desk->workspace().setSelectedEvents({});
    child<QToolButton>(*m_page, u"openSlot_resolved"_s).click();
    QVERIFY(event(id).milestones.isEmpty());
    QCOMPARE(m_desk->said().size(), 1);
}

void TestTimelinePage::shouldShowTimesInTheChosenZone()
{
    add(anEvent().at(u"10:00"_s));
    const QModelIndex time = table().model()->index(0, TimelineModel::TimeColumn);
    QCOMPARE(time.data().toString(), u"11:00"_s);
    m_desk->workspace().setTimeDisplay(Workspace::TimeDisplay::Utc);
    QCOMPARE(time.data().toString(), u"10:00"_s);
    QCOMPARE(openTimeEditor(0).text(), u"2026-03-12 10:00"_s);
    QVERIFY(child<QLabel>(*m_page, u"timelineZone"_s).text().contains(u"UTC"_s));
}

void TestTimelinePage::shouldKeepViewAndFocusWhenARowComes()
{
    m_desk->open(test::aLongReview(200, u"Another"_s));
    TimelineTable &view = table();
    view.setFocus();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const int row = view.rowAt(0);
    const EventId top = view.idAt(view.model()->index(row, 0));
    const int place = view.rowViewportPosition(row);

    const TimelineEvent first = view.model()->index(0, 0).data(ValueRole).value<TimelineEvent>();
    EventDraft draft = anEvent(u"earlier than all"_s);
    draft.time.happenedAt = first.time.happenedAt.addSecs(-60);
    const auto added = m_desk->session().addEvent(draft);
    QVERIFY(added);
    QCoreApplication::processEvents();
    QCOMPARE(view.idAt(view.model()->index(view.rowAt(0), 0)), top);
    QCOMPARE(view.rowViewportPosition(view.rowAt(0)), place);
    QVERIFY(view.hasFocus());

    QVERIFY(m_desk->session().undo());
    QCOMPARE(view.idAt(view.model()->index(view.rowAt(0), 0)), top);
    QCOMPARE(view.rowViewportPosition(view.rowAt(0)), place);
}

void TestTimelinePage::shouldLeaveLessImportantColumnsOutWhenNarrow()
{
    add(anEvent());
    m_page->resize(640, 600);
    QVERIFY(!table().isColumnShown(TimelineModel::LaneColumn));
    QVERIFY(!table().isColumnShown(TimelineModel::SourceColumn));
    QVERIFY(table().isColumnShown(TimelineModel::MilestoneColumn));
    m_page->resize(1900, 600);
    QVERIFY(table().isColumnShown(TimelineModel::LaneColumn));
    table().showColumn(TimelineModel::LaneColumn, false);
    QVERIFY(!table().isColumnShown(TimelineModel::LaneColumn));
    QCOMPARE(table().horizontalScrollBar()->maximum(), 0);
}

void TestTimelinePage::shouldAskOnlyForWhatIsInView()
{
    static constexpr int events = 10'000;
    m_desk->open(test::aLongReview(events, u"Another"_s));
    TimelineModel model;
    model.setSession(&m_desk->session());
    CountingProxy counted;
    counted.setSourceModel(&model);
    TimelineTable view;
    view.setModel(&counted);
    QVERIFY(test::showActive(view));
    QCoreApplication::processEvents();
    QCOMPARE(counted.rowCount(), events);
    // A cell asks for some twenty roles; the window shows two dozen rows of seven columns.
    QCOMPARE_LT(counted.count, events);
    counted.count = 0;
    QVERIFY(m_desk->session().addEvent(anEvent(u"one more"_s)));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    view.repaint();
    QCOMPARE_LT(counted.count, events);
}

void TestTimelinePage::shouldDisableWhatNeedsASelection()
{
    add(anEvent());
    m_desk->workspace().setSelectedEvents({});
    for (const auto &name : {u"deleteEvents"_s, u"retimeEvents"_s, u"copyEvents"_s})
        QVERIFY2(!action(name).isEnabled(), qPrintable(name));
    choose(0);
    for (const auto &name : {u"deleteEvents"_s, u"retimeEvents"_s, u"copyEvents"_s, u"editEvent"_s})
        QVERIFY2(action(name).isEnabled(), qPrintable(name));
}

void TestTimelinePage::shouldFollowAnotherReview()
{
    add(anEvent());
    choose(0);
    m_desk->open(test::aFullReview(u"Another"_s));
    QCOMPARE(table().model()->rowCount(), 4);
    QCOMPARE(table().selectedIds(), QList<EventId>());
    m_desk->workspace().closeReview();
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(!action(u"addEvent"_s).isEnabled());
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
