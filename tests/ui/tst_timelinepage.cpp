// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepage.h"

#include "domain/labels.h"
#include "session/timelinemodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/timeline/graph/timelinegraphview.h"
#include "ui/timeline/openslotstrip.h"
#include "ui/timeline/phraseedit.h"
#include "ui/timeline/slotmime.h"
#include "ui/timeline/timelinecolumns.h"
#include "ui/timeline/timelinetable.h"
#include "ui/widgets/celltexteditor.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/entryline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
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

/// Counts how often a widget is painted.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++count;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
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
    void shouldBePaintedOnceAfterAnEdit();
    void shouldDisableWhatNeedsASelection();
    void shouldAddAboveTheSelected();
    void shouldSetWhenItWasKnown();
    void shouldMoveTheSelectedToALane();
    void shouldSetTheSourceOfTheSelected();
    void shouldSetTheKindOfTheSelected();
    void shouldJumpToATime_data();
    void shouldJumpToATime();
    void shouldSayWhatAShiftDoes();
    void shouldSayHowManyAreShown();
    void shouldKeepTheSelectionUnderAFilter();
    void shouldSayThatTheFilterHidesWhatIsAdded();
    void shouldFilterByKindAndTakeItAway();
    void shouldGroupByPhaseWithTitlesAboveRows();
    void shouldAskWhatWasNoticedByAKey();
    void shouldShowDurationsWithTheirDefinitions();
    void shouldFillASlotThatIsDroppedOnAnEvent();
    void shouldGoForwardsByTab();
    void shouldEditLaneWithWordsAtHand();
    void shouldKeepViewThroughAFilterAndBack();
    void shouldFollowAnotherReview();

private:
    EventId add(const EventDraft &draft) { return *m_desk->session().addEvent(draft); }
    const TimelineEvent &eventOf(EventId id) const { return *m_desk->session().find<TimelineEvent>(id); }
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
    QSettings().clear();
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
    // The text takes what the other columns leave.
    QCOMPARE(table().horizontalHeader()->length(), table().viewport()->width());
    QCOMPARE_GT(table().columnWidth(TimelineModel::TextColumn), table().columnWidth(TimelineModel::TimeColumn));
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
    QCOMPARE(eventOf(second).time.happenedAt, at(u"10:17"_s));
    QCOMPARE(eventOf(second).text, u"page goes out"_s);
    QCOMPARE(m_desk->workspace().selectedEvents(), QList{second});
    // Here it is certain that a time is meant.
    type(line, u"11.20 channel opened"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    type(line, u"1125 dashboards are red"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(table().model()->rowCount(), 4);
    QCOMPARE(eventOf(table().idAt(table().model()->index(2, 0))).time.happenedAt, at(u"10:20"_s));
    QCOMPARE(eventOf(table().idAt(table().model()->index(3, 0))).text, u"dashboards are red"_s);
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
    QCOMPARE(eventOf(between).text, u"between"_s);
    QCOMPARE(eventOf(between).time.happenedAt, eventOf(first).time.happenedAt);
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
    QTRY_COMPARE(eventOf(id).time.happenedAt, at(u"09:41"_s));
    QCOMPARE(eventOf(id).time.enteredAs, u"10:41"_s);
    QVERIFY(m_desk->session().undo());
    QCOMPARE(eventOf(id).time.happenedAt, at(u"10:00"_s));
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
    QCOMPARE(eventOf(id).time.happenedAt, at(u"10:00"_s));
    QTest::keyClick(&editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<PhraseEdit *>());
    QTRY_VERIFY(!m_page->findChild<QLabel *>(u"phraseHint"_s));
    QCOMPARE(eventOf(id).time.happenedAt, at(u"10:00"_s));
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
    QTRY_COMPARE(eventOf(id).text, u"alert **fires**"_s);
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
    QTRY_COMPARE(eventOf(id).kind, EventKind::Decision);
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
    QCOMPARE(eventOf(first).time.happenedAt, at(u"09:58:30"_s));
    QCOMPARE(eventOf(second).time.happenedAt, at(u"10:08:30"_s));
    QCOMPARE(eventOf(second).time.endsAt, at(u"10:10:30"_s));
    QCOMPARE(eventOf(third).time.happenedAt, at(u"10:20"_s));
    QVERIFY(table().hasFocus());
    QVERIFY(m_desk->session().undo());
    QCOMPARE(eventOf(first).time.happenedAt, at(u"10:00"_s));
    QCOMPARE(eventOf(second).time.happenedAt, at(u"10:10"_s));
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
    QCOMPARE(eventOf(first).time.happenedAt, at(u"11:00"_s));
    QCOMPARE(eventOf(second).time.happenedAt, at(u"11:10"_s));
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
    QCOMPARE(eventOf(second).text, u"second"_s);
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
    QCOMPARE(eventOf(id).milestones, QList{Milestone::Detected});
    auto *mark = m_page->findChild<QAction *>(u"setMilestone_detected"_s);
    if (!mark) {
        const auto actions = m_page->actions();
        mark = *std::find_if(actions.cbegin(), actions.cend(),
                             [](const QAction *one) { return one->objectName() == u"setMilestone_detected"_s; });
    }
    QVERIFY(mark->isChecked());
    mark->trigger();
    QCOMPARE(eventOf(id).milestones, QList<Milestone>());
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
    QCOMPARE(eventOf(id).milestones, QList{Milestone::ImpactBegan});
    child<QToolButton>(*m_page, u"openSlot_remediation"_s).click();
    QCOMPARE(eventOf(id).kind, EventKind::Remediation);
    QTRY_VERIFY(!m_page->findChild<QToolButton *>(u"openSlot_impact_began"_s));
}

void TestTimelinePage::shouldAskForASelectionBeforeASlotIsFilled()
{
    const EventId id = add(anEvent());
    m_desk->workspace().setSelectedEvents({});
    child<QToolButton>(*m_page, u"openSlot_resolved"_s).click();
    QVERIFY(eventOf(id).milestones.isEmpty());
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
    QVERIFY(!table().columns().isShown(TimelineModel::LaneColumn));
    QVERIFY(!table().columns().isShown(TimelineModel::SourceColumn));
    QVERIFY(table().columns().isShown(TimelineModel::MilestoneColumn));
    m_page->resize(1900, 600);
    QVERIFY(table().columns().isShown(TimelineModel::LaneColumn));
    table().columns().show(TimelineModel::LaneColumn, false);
    QVERIFY(!table().columns().isShown(TimelineModel::LaneColumn));
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

void TestTimelinePage::shouldBePaintedOnceAfterAnEdit()
{
    const EventId first = add(anEvent(u"first"_s).at(u"10:00"_s));
    add(anEvent(u"second"_s).at(u"10:10"_s));
    const auto settle = [] {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    };
    settle();
    PaintCounter ofTable(*table().viewport());
    PaintCounter ofGraph(*child<TimelineGraphView>(*m_page, u"timelineGraph"_s).viewport());
    TimelineEvent event = eventOf(first);
    event.time.happenedAt = at(u"10:20"_s);
    QVERIFY(m_desk->session().update(event, u"Move"_s));
    settle();
    QCOMPARE(ofTable.count, 1);
    QCOMPARE(ofGraph.count, 1);
    child<QLineEdit>(*m_page, u"timelineFilter"_s).setText(u"sec"_s);
    settle();
    QCOMPARE(ofTable.count, 2);
    QCOMPARE(ofGraph.count, 2);
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

void TestTimelinePage::shouldAddAboveTheSelected()
{
    add(anEvent(u"first"_s).at(u"10:00"_s));
    const EventId second = add(anEvent(u"second"_s).at(u"10:00"_s));
    m_desk->workspace().setSelectedEvents({second});
    action(u"addEventAbove"_s).trigger();
    QLineEdit &line = edit(u"addEventLineEdit"_s);
    QVERIFY(line.hasFocus());
    type(line, u"between"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(eventOf(table().idAt(table().model()->index(1, 0))).text, u"between"_s);
    QVERIFY(m_desk->session().undo());
    QCOMPARE(table().model()->rowCount(), 2);
}

void TestTimelinePage::shouldSetWhenItWasKnown()
{
    const EventId first = add(anEvent().at(u"10:00"_s));
    const EventId second = add(anEvent().at(u"10:10"_s));
    table().selectAll();
    action(u"knownAtEvents"_s).trigger();
    QLineEdit &line = edit(u"knownAtLineEdit"_s);
    type(line, u"+7m"_s);
    QVERIFY(child<QLabel>(*m_page, u"knownAtLineHint"_s).text().contains(u"7 min"_s));
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(eventOf(first).knownAt, at(u"10:07"_s));
    QCOMPARE(eventOf(second).knownAt, at(u"10:17"_s));
    QVERIFY(table().hasFocus());
    action(u"knownAtEvents"_s).trigger();
    type(line, u"-"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(!eventOf(first).knownAt.isValid());
    QVERIFY(m_desk->session().undo());
    QCOMPARE(eventOf(second).knownAt, at(u"10:17"_s));
}

void TestTimelinePage::shouldMoveTheSelectedToALane()
{
    const EventId first = add(anEvent().at(u"10:00"_s));
    const EventId second = add(anEvent().at(u"10:10"_s));
    table().selectAll();
    action(u"moveToLane"_s).trigger();
    QLineEdit &line = edit(u"laneLineEdit"_s);
    type(line, u"database"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(eventOf(first).lane, u"database"_s);
    QCOMPARE(eventOf(second).lane, u"database"_s);
    // The lane that is there already is at hand.
    choose(1);
    action(u"moveToLane"_s).trigger();
    type(line, u"data"_s);
    QCOMPARE(line.text(), u"database"_s);
    line.setText(u"-"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(eventOf(second).lane, QString());
    QVERIFY(m_desk->session().undo());
    QVERIFY(m_desk->session().undo());
    QCOMPARE(eventOf(first).lane, QString());
}

void TestTimelinePage::shouldSetTheSourceOfTheSelected()
{
    const EventId first = add(anEvent().at(u"10:00"_s));
    choose(0);
    action(u"setSource"_s).trigger();
    QLineEdit &line = edit(u"sourceLineEdit"_s);
    type(line, u"Noor"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(eventOf(first).source, u"Noor"_s);
}

void TestTimelinePage::shouldSetTheKindOfTheSelected()
{
    const EventId first = add(anEvent().at(u"10:00"_s));
    const EventId second = add(anEvent().at(u"10:10"_s));
    table().selectAll();
    QAction *decision = nullptr;
    for (const QAction *entry : m_page->pageActions()) {
        if (entry->objectName() == u"setKind"_s)
            decision = entry->menu()->findChild<QAction *>(u"setKind_decision"_s);
    }
    QVERIFY(decision);
    decision->trigger();
    QCOMPARE(eventOf(first).kind, EventKind::Decision);
    QCOMPARE(eventOf(second).kind, EventKind::Decision);
    QVERIFY(m_desk->session().undo());
    QCOMPARE(eventOf(first).kind, EventKind::Observation);
    QCOMPARE(eventOf(second).kind, EventKind::Observation);
}

void TestTimelinePage::shouldJumpToATime_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected");
    // The review's zone is an hour ahead of UTC.
    QTest::newRow("exactly") << u"11:10"_s << u"b"_s;
    QTest::newRow("the next one") << u"11:01"_s << u"b"_s;
    QTest::newRow("past midnight") << u"00:30"_s << u"d"_s;
    QTest::newRow("from here") << u"+15m"_s << u"c"_s;
    QTest::newRow("another zone") << u"10:20Z"_s << u"c"_s;
    QTest::newRow("after the last") << u"2026-03-14 09:00"_s << u"d"_s;
}

void TestTimelinePage::shouldJumpToATime()
{
    QFETCH(QString, phrase);
    QFETCH(QString, expected);
    add(anEvent(u"a"_s).at(u"10:00"_s));
    add(anEvent(u"b"_s).at(u"10:10"_s));
    add(anEvent(u"c"_s).at(u"10:20"_s));
    add(anEvent(u"d"_s).at(u"23:30"_s));
    choose(0);
    QTest::keyClick(&table(), Qt::Key_G, Qt::ControlModifier);
    QLineEdit &line = edit(u"jumpLineEdit"_s);
    QVERIFY(line.hasFocus());
    type(line, phrase);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(m_desk->workspace().selectedEvents().size(), 1);
    QCOMPARE(eventOf(m_desk->workspace().selectedEvents().constFirst()).text, expected);
    QVERIFY(table().hasFocus());
    QVERIFY(!line.isVisible());
}

void TestTimelinePage::shouldSayWhatAShiftDoes()
{
    add(anEvent().at(u"10:00"_s));
    add(anEvent().at(u"10:10"_s));
    table().selectAll();
    action(u"retimeEvents"_s).trigger();
    type(edit(u"retimeLineEdit"_s), u"+5m"_s);
    const QString hint = child<QLabel>(*m_page, u"retimeLineHint"_s).text();
    for (const auto &part : {u"+5 min"_s, u"11:05"_s, u"11:15"_s})
        QVERIFY2(hint.contains(part), qPrintable(hint));
}

void TestTimelinePage::shouldSayHowManyAreShown()
{
    add(anEvent(u"slow database"_s).at(u"10:00"_s));
    add(anEvent(u"slow requests"_s).at(u"10:10"_s));
    auto &count = child<QLabel>(*m_page, u"timelineCount"_s);
    QVERIFY(count.text().startsWith(u'2'));
    type(edit(u"timelineFilter"_s), u"data"_s);
    QCOMPARE(count.text(), u"1 of 2"_s);
    add(anEvent(u"database again"_s).at(u"10:20"_s));
    QCOMPARE(count.text(), u"2 of 3"_s);
    // Escape in the table shows them all, too.
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(count.text().startsWith(u'3'));
    QCOMPARE(edit(u"timelineFilter"_s).text(), QString());
}

void TestTimelinePage::shouldKeepTheSelectionUnderAFilter()
{
    const EventId first = add(anEvent(u"slow database"_s).at(u"10:00"_s));
    const EventId second = add(anEvent(u"slow requests"_s).at(u"10:10"_s));
    m_desk->workspace().setSelectedEvents({first, second});
    QLineEdit &filter = edit(u"timelineFilter"_s);
    type(filter, u"requests"_s);
    QCOMPARE(table().selectedIds(), QList{second});
    QTest::keyClick(&filter, Qt::Key_Escape);
    QCOMPARE(table().selectedIds(), (QList{first, second}));
    QCOMPARE(m_desk->workspace().selectedEvents(), (QList{first, second}));
}

void TestTimelinePage::shouldSayThatTheFilterHidesWhatIsAdded()
{
    add(anEvent(u"slow database"_s).at(u"10:00"_s));
    type(edit(u"timelineFilter"_s), u"database"_s);
    action(u"addEvent"_s).trigger();
    QLineEdit &line = edit(u"addEventLineEdit"_s);
    type(line, u"11:30 something else"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(m_desk->session().tableOf<TimelineEvent>().size(), 2);
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(m_desk->said().size(), 1);
}

void TestTimelinePage::shouldFilterByKindAndTakeItAway()
{
    add(anEvent(u"a"_s).at(u"10:00"_s).of(EventKind::Alert));
    add(anEvent(u"b"_s).at(u"10:10"_s));
    auto &more = child<QToolButton>(*m_page, u"filterMore"_s);
    QAction *alerts = more.menu()->findChild<QAction *>(u"filterKind_alert"_s);
    QVERIFY(alerts);
    alerts->trigger();
    QCOMPARE(table().model()->rowCount(), 1);
    auto &part = child<QToolButton>(*m_page, u"filterKind"_s);
    QVERIFY(part.isVisible());
    part.click();
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(!part.isVisible());
    // Lanes and people are those of this timeline.
    emit more.menu()->aboutToShow();
    QStringList lanes;
    for (const QAction *lane : more.menu()->findChild<QMenu *>(u"filterLaneMenu"_s)->actions())
        lanes.append(lane->text());
    QCOMPARE(lanes, (QStringList{u"Any lane"_s, u"System"_s}));
}

void TestTimelinePage::shouldGroupByPhaseWithTitlesAboveRows()
{
    add(anEvent(u"a"_s).at(u"10:00"_s));
    const EventId second = add(anEvent(u"b"_s).at(u"10:10"_s).marked(Milestone::Detected));
    add(anEvent(u"c"_s).at(u"10:20"_s));
    const int usual = table().rowHeight(0);
    for (const QAction *entry : m_page->pageActions()) {
        if (entry->objectName() == u"groupBy"_s)
            entry->menu()->findChild<QAction *>(u"groupByPhase"_s)->trigger();
    }
    QVERIFY(table().rowHeight(0) > usual);
    QCOMPARE(table().rowHeight(1), usual);
    QVERIFY(table().rowHeight(2) > usual);
    // The title belongs to no cell.
    QCOMPARE(table().visualRect(table().model()->index(2, 0)).height(), usual);
    QVERIFY(m_desk->session().remove({second.uuid()}));
    QVERIFY(table().rowHeight(0) > usual);
    QCOMPARE(table().rowHeight(1), usual);
}

void TestTimelinePage::shouldAskWhatWasNoticedByAKey()
{
    add(anEvent(u"a"_s).at(u"10:00"_s));
    QVERIFY(!action(u"askTimelineQuestion"_s).isEnabled());
    add(anEvent(u"b"_s).at(u"10:40"_s));
    choose(0);
    QVERIFY(child<QWidget>(*m_page, u"questionStrip"_s).isVisible());
    const auto prompts = m_desk->session().tableOf<Prompt>().size();
    QTest::keyClick(&table(), Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_desk->session().tableOf<Prompt>().size(), prompts + 1);
    QVERIFY(!child<QWidget>(*m_page, u"questionStrip"_s).isVisible());
    QVERIFY(m_desk->session().undo());
    QTest::keyClick(&table(), Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!child<QWidget>(*m_page, u"questionStrip"_s).isVisible());
    QVERIFY(action(u"bringQuestionsBack"_s).isEnabled());
    action(u"bringQuestionsBack"_s).trigger();
    QVERIFY(child<QWidget>(*m_page, u"questionStrip"_s).isVisible());
}

void TestTimelinePage::shouldShowDurationsWithTheirDefinitions()
{
    add(anEvent(u"a"_s).at(u"10:00"_s).marked(Milestone::ImpactBegan));
    QVERIFY(!child<QWidget>(*m_page, u"durationStrip"_s).isVisible());
    add(anEvent(u"b"_s).at(u"10:04"_s).marked(Milestone::Detected));
    auto &detect = child<QLabel>(*m_page, u"duration_time_to_detect"_s);
    QVERIFY(detect.isVisible());
    QVERIFY(detect.text().contains(u"4 min"_s));
    QCOMPARE(detect.toolTip(), definition(Metric::TimeToDetect));
    QVERIFY(!child<QLabel>(*m_page, u"duration_downtime"_s).isVisible());
}

void TestTimelinePage::shouldFillASlotThatIsDroppedOnAnEvent()
{
    add(anEvent(u"a"_s).at(u"10:00"_s));
    const EventId second = add(anEvent(u"b"_s).at(u"10:10"_s));
    const std::unique_ptr<QMimeData> data(slotMime({Milestone::Resolved, u"Resolved"_s}));
    const QPoint place = table().visualRect(table().model()->index(1, 2)).center();
    QDragEnterEvent enter(place, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(table().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(table().viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(eventOf(second).milestones, QList{Milestone::Resolved});
    QMimeData other;
    QDragEnterEvent foreign(place, Qt::LinkAction, &other, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(table().viewport(), &foreign);
    QVERIFY(!foreign.isAccepted());
}

void TestTimelinePage::shouldGoForwardsByTab()
{
    add(anEvent(u"a"_s).at(u"10:00"_s));
    action(u"addEvent"_s).trigger();
    QLineEdit &line = edit(u"addEventLineEdit"_s);
    QVERIFY(line.hasFocus());
    QTest::keyClick(&line, Qt::Key_Tab);
    auto &graph = *m_page->findChild<TimelineGraphView *>();
    QVERIFY2(graph.hasFocus(), qPrintable(QApplication::focusWidget()->objectName()));
    QTest::keyClick(&graph, Qt::Key_Tab);
    QVERIFY2(table().hasFocus(), qPrintable(QApplication::focusWidget()->objectName()));
    QTest::keyClick(&table(), Qt::Key_Backtab);
    QTest::keyClick(&graph, Qt::Key_Backtab);
    QVERIFY(line.hasFocus());
    // From the filter by way of what is not marked yet.
    edit(u"timelineFilter"_s).setFocus();
    QStringList met;
    for (int step = 0; step < 40 && !table().hasFocus(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met.append(QApplication::focusWidget()->objectName());
    }
    QVERIFY2(met.contains(u"openSlot_impact_began"_s), qPrintable(met.join(u' ')));
    QVERIFY(met.indexOf(u"openSlot_impact_began"_s) < met.indexOf(u"addEventLineEdit"_s));
    QVERIFY(met.indexOf(u"addEventLineEdit"_s) < met.indexOf(u"timelineTable"_s));
}

void TestTimelinePage::shouldEditLaneWithWordsAtHand()
{
    m_page->resize(1900, 600);
    const EventId first = add(anEvent().at(u"10:00"_s));
    const EventId second = add(anEvent().at(u"10:10"_s));
    choose(0, TimelineModel::LaneColumn);
    QTest::keyClick(&table(), Qt::Key_F2);
    QLineEdit *word = &edit(u"wordEdit"_s);
    type(*word, u"database"_s);
    QTest::keyClick(word, Qt::Key_Return);
    QTRY_COMPARE(eventOf(first).lane, u"database"_s);
    QTRY_VERIFY(!m_page->findChild<QLineEdit *>(u"wordEdit"_s));
    choose(1, TimelineModel::LaneColumn);
    QTest::keyClick(&table(), Qt::Key_F2);
    word = &edit(u"wordEdit"_s);
    type(*word, u"dat"_s);
    QTest::keyClick(word, Qt::Key_Return);
    QTRY_COMPARE(eventOf(second).lane, u"database"_s);
}

void TestTimelinePage::shouldKeepViewThroughAFilterAndBack()
{
    m_desk->open(test::aLongReview(300, u"Another"_s));
    TimelineTable &view = table();
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const EventId top = view.idAt(view.model()->index(view.rowAt(0), 0));
    const int place = view.rowViewportPosition(view.rowAt(0));
    for (const QAction *entry : m_page->pageActions()) {
        if (entry->objectName() == u"groupBy"_s) {
            entry->menu()->findChild<QAction *>(u"groupByPhase"_s)->trigger();
            entry->menu()->findChild<QAction *>(u"groupByNothing"_s)->trigger();
        }
    }
    QCOMPARE(view.idAt(view.model()->index(view.rowAt(0), 0)), top);
    QCOMPARE(view.rowViewportPosition(view.rowAt(0)), place);
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
