// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discussnotes.h"

#include "session/notework.h"
#include "session/parkinglot.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/discusspage.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/evidencepicker.h"
#include "ui/meeting/noteviews.h"
#include "ui/meeting/sortlegend.h"
#include "ui/style/theme.h"
#include "ui/widgets/celltexteditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestDiscussNotes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldSortTheInboxByDigits();
    void shouldSortByAClickInTheLegend();
    void shouldAskForTheQuestionOfALargeSection();
    void shouldLeaveDigitsToTheEditor();
    void shouldShowNotesByTime();
    void shouldFollowTheEndOfTheStream();
    void shouldKeepTheSelectionBetweenViews();
    void shouldSplitWhereTheCursorStands();
    void shouldKeepTheEditorWhereNothingCanBeSplit();
    void shouldMergeByKey();
    void shouldMoveWithinAQuestion();
    void shouldDropBetweenNotes();
    void shouldLinkToAnEventByTyping();
    void shouldTakeALinkAway();
    void shouldLeadToWhatWasMade();
    void shouldMakeAFactor();
    void shouldGoThroughTheParkingLotByKeys();
    void shouldTakeADroppedTopicUpAgain();
    void shouldSayThatNothingIsParked();
    void shouldShowANoteWhereItStands();

private:
    QAction &action(const QString &name) const;
    NoteId add(const QString &text, bool isParked = false);
    DiscussTree &tree() const { return child<DiscussTree>(*m_page, u"notesTree"_s); }
    DiscussTree &stream() const { return child<DiscussTree>(*m_page, u"notesStream"_s); }
    DiscussTree &parked() const { return child<DiscussTree>(*m_page, u"parkedTopics"_s); }
    NoteViews &views() const { return *m_page->findChild<NoteViews *>(); }
    const Note &note(NoteId id) const { return *m_desk->session().find<Note>(id); }
    QString title() const { return child<QLabel>(*m_page, u"notesTitle"_s).text(); }
    void choose(NoteId id);

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<DiscussPage> m_page;
    ReviewContent m_content;
};

void TestDiscussNotes::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_discussnotes"_s);
    theme::apply(theme::Mode::Light);
}

void TestDiscussNotes::init()
{
    QSettings().clear();
    m_desk = std::make_unique<test::Desk>();
    m_page = std::make_unique<DiscussPage>(m_desk->workspace());
    for (const DiscussTree *view : {&tree(), &stream(), &parked()})
        new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_page.get());
    m_content = test::aFullReview();
    m_desk->open(m_content);
    QVERIFY(test::showActive(*m_page));
}

void TestDiscussNotes::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

QAction &TestDiscussNotes::action(const QString &name) const
{
    const auto actions = m_page->pageActions();
    const auto found = std::ranges::find(actions, name, [](const QAction *one) { return one->objectName(); });
    if (found == actions.cend())
        qFatal("There is no action %ls", qUtf16Printable(name));
    return **found;
}

NoteId TestDiscussNotes::add(const QString &text, bool isParked)
{
    NoteDraft draft = test::aNote(text);
    draft.isParked = isParked;
    return *m_desk->session().addNote(draft);
}

void TestDiscussNotes::choose(NoteId id)
{
    views().select({id});
    views().view()->setFocus();
}

void TestDiscussNotes::shouldSortTheInboxByDigits()
{
    const QList<NoteId> ids{add(u"one"_s), add(u"two"_s), add(u"three"_s), add(u"four"_s)};
    QVERIFY(action(u"sortInbox"_s).isEnabled());
    QVERIFY(child<QLabel>(*m_page, u"sortPurpose"_s).text().startsWith(u"4 unsorted"_s));
    action(u"sortInbox"_s).trigger();
    QVERIFY(tree().hasFocus());
    QCOMPARE(views().selected(), ids.first(1));
    // Each digit puts one, and the next one is there at once.
    QTest::keyClick(&tree(), Qt::Key_2);
    QCOMPARE(views().selected(), ids.sliced(1, 1));
    QTest::keyClick(&tree(), Qt::Key_1);
    QTest::keyClick(&tree(), Qt::Key_0);
    QTest::keyClick(&tree(), Qt::Key_7); // Stands for nothing.
    QCOMPARE(views().selected(), ids.sliced(3, 1));
    QTest::keyClick(&tree(), Qt::Key_1);
    QCOMPARE(note(ids.at(0)).promptId, m_content.prompts.at(1).id);
    QCOMPARE(note(ids.at(1)).promptId, m_content.prompts.at(0).id);
    QVERIFY(note(ids.at(2)).isParked);
    QCOMPARE(note(ids.at(3)).promptId, m_content.prompts.at(0).id);
    QVERIFY(!action(u"sortInbox"_s).isEnabled());
    QVERIFY(notesAt(m_desk->session(), {}).isEmpty());
    // One step each.
    QVERIFY(m_desk->session().undo());
    QCOMPARE(notesAt(m_desk->session(), {}).size(), 1);
}

void TestDiscussNotes::shouldSortByAClickInTheLegend()
{
    const NoteId id = add(u"one"_s);
    choose(id);
    auto &button = child<QToolButton>(*m_page, u"sortTo2"_s);
    QVERIFY(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(note(id).promptId, m_content.prompts.at(1).id);
}

void TestDiscussNotes::shouldAskForTheQuestionOfALargeSection()
{
    for (int index = 0; index < 9; ++index)
        QVERIFY(m_desk->session().addPrompt(Section::Detect, u"Question %1?"_s.arg(index)));
    const NoteId id = add(u"one"_s);
    choose(id);
    QTest::keyClick(&tree(), Qt::Key_1);
    QVERIFY(note(id).promptId.isNull());
    // Escape and 0 lead back.
    QTest::keyClick(&tree(), Qt::Key_0);
    QTest::keyClick(&tree(), Qt::Key_1);
    QTest::keyClick(&tree(), Qt::Key_Escape);
    QVERIFY(note(id).promptId.isNull() && !note(id).isParked);
    QTest::keyClick(&tree(), Qt::Key_1);
    QTest::keyClick(&tree(), Qt::Key_3);
    QCOMPARE(m_desk->session().find<Prompt>(note(id).promptId)->text, u"Question 1?"_s);
}

void TestDiscussNotes::shouldLeaveDigitsToTheEditor()
{
    const NoteId id = add(u"at "_s);
    choose(id);
    QTest::keyClick(&tree(), Qt::Key_Return);
    auto &editor = child<CellTextEditor>(*m_page, u"cellTextEditor"_s);
    QTest::keyClicks(&editor, u" 12"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTRY_COMPARE(note(id).text, u"at  12"_s);
    QVERIFY(note(id).promptId.isNull());
}

void TestDiscussNotes::shouldShowNotesByTime()
{
    const NoteId last = add(u"the last"_s);
    action(u"notesByTime"_s).trigger();
    QVERIFY(stream().isVisible());
    QVERIFY(stream().hasFocus());
    QList<NoteId> expected;
    for (const Note &one : m_content.notes)
        expected.append(one.id);
    QCOMPARE(views().shown(), expected + QList{last});
    // A digit sorts here, too, and goes on to what is unsorted.
    const NoteId other = add(u"another"_s);
    choose(last);
    QTest::keyClick(&stream(), Qt::Key_1);
    QCOMPARE(note(last).promptId, m_content.prompts.at(0).id);
    QCOMPARE(views().selected(), QList{other});
    action(u"notesByQuestion"_s).trigger();
    QVERIFY(tree().isVisible());
}

void TestDiscussNotes::shouldFollowTheEndOfTheStream()
{
    action(u"notesByTime"_s).trigger();
    for (int index = 0; index < 40; ++index)
        add(u"note %1"_s.arg(index));
    QScrollBar &bar = *stream().verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0 && bar.value() == bar.maximum());
    bar.setValue(10);
    add(u"one more"_s);
    QTest::qWait(0);
    QCOMPARE(bar.value(), 10);
}

void TestDiscussNotes::shouldKeepTheSelectionBetweenViews()
{
    choose(m_content.notes.at(1).id);
    action(u"notesByTime"_s).trigger();
    QCOMPARE(views().selected(), QList{m_content.notes.at(1).id});
}

void TestDiscussNotes::shouldSplitWhereTheCursorStands()
{
    const NoteId id = add(u"The page came. Nobody saw it"_s);
    choose(id);
    QTest::keyClick(&tree(), Qt::Key_Return, Qt::ControlModifier);
    auto &editor = child<CellTextEditor>(*m_page, u"cellTextEditor"_s);
    QCOMPARE(editor.textCursor().position(), 15);
    QTest::keyClicks(&editor, u"And "_s);
    editor.moveCursor(QTextCursor::PreviousWord);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(note(id).text, u"The page came."_s);
    const QList<Note> unsorted = notesAt(m_desk->session(), {});
    QCOMPARE(unsorted.size(), 2);
    QCOMPARE(unsorted.at(1).text, u"And Nobody saw it"_s);
    QTRY_COMPARE(views().selected(), QList{unsorted.at(1).id});
    QVERIFY(tree().hasFocus());
    QCOMPARE(note(id).text, u"The page came."_s);
    // What was typed and the split are one step.
    QVERIFY(m_desk->session().undo());
    QCOMPARE(note(id).text, u"The page came. Nobody saw it"_s);
}

void TestDiscussNotes::shouldKeepTheEditorWhereNothingCanBeSplit()
{
    choose(add(u"page"_s));
    QTest::keyClick(&tree(), Qt::Key_Return);
    auto &editor = child<CellTextEditor>(*m_page, u"cellTextEditor"_s);
    QTest::keyClicks(&editor, u"s"_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(editor.isVisible());
    QCOMPARE(editor.toPlainText(), u"pages"_s);
    QCOMPARE(m_desk->said().size(), 1);
}

void TestDiscussNotes::shouldMergeByKey()
{
    const NoteId first = add(u"one"_s);
    const NoteId second = add(u"two"_s);
    const NoteId third = add(u"three"_s);
    choose(third);
    QTest::keyClick(&tree(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(note(second).text, u"two\nthree"_s);
    QCOMPARE(views().selected(), QList{second});
    views().select({first, second});
    QTest::keyClick(&tree(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(note(first).text, u"one\ntwo\nthree"_s);
    // The first has none above it.
    QTest::keyClick(&tree(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_desk->said().size(), 1);
}

void TestDiscussNotes::shouldMoveWithinAQuestion()
{
    const QList<NoteId> ids{add(u"one"_s), add(u"two"_s), add(u"three"_s)};
    const auto texts = [this] {
        QStringList list;
        for (const Note &one : notesAt(m_desk->session(), {}))
            list.append(one.text);
        return list;
    };
    choose(ids.at(2));
    QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(texts(), (QStringList{u"one"_s, u"three"_s, u"two"_s}));
    QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(texts(), (QStringList{u"three"_s, u"one"_s, u"two"_s}));
    QTest::keyClick(&tree(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(texts(), (QStringList{u"one"_s, u"three"_s, u"two"_s}));
    QCOMPARE(views().selected(), ids.sliced(2, 1));
}

void TestDiscussNotes::shouldDropBetweenNotes()
{
    const QList<NoteId> ids{add(u"one"_s), add(u"two"_s), add(u"three"_s)};
    QAbstractItemModel &model = *tree().model();
    const QModelIndex moved = model.index(2, 0, model.index(0, 0));
    const std::unique_ptr<QMimeData> data(model.mimeData({moved}));
    model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, model.index(0, 0));
    QCOMPARE(notesAt(m_desk->session(), {}).constFirst().id, ids.at(2));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(1, 0));
    QCOMPARE(note(ids.at(2)).promptId, m_content.prompts.at(0).id);
}

void TestDiscussNotes::shouldLinkToAnEventByTyping()
{
    const NoteId id = m_content.notes.at(1).id;
    choose(id);
    QTest::keyClick(&tree(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto &picker = child<EvidencePicker>(*m_page, u"notePicker"_s);
    QVERIFY(picker.isVisible());
    auto &input = child<QLineEdit>(picker, u"evidenceInput"_s);
    QVERIFY(input.hasFocus());
    QTest::keyClicks(&input, u"rollb"_s);
    QTest::keyClick(&input, Qt::Key_Return);
    QCOMPARE(note(id).eventIds, QList{m_content.events.at(2).id});
    QVERIFY(tree().hasFocus());
    QCOMPARE(m_desk->session().undoStack().undoText(), u"Link 1 note(s) to event"_s);
}

void TestDiscussNotes::shouldTakeALinkAway()
{
    const NoteId id = m_content.notes.at(0).id;
    choose(id);
    QMenu *menu = action(u"unlinkNote"_s).menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(0)->trigger();
    QCOMPARE(note(id).eventIds, QList{m_content.events.at(1).id});
    choose(m_content.notes.at(1).id);
    QVERIFY(!action(u"unlinkNote"_s).isEnabled());
}

void TestDiscussNotes::shouldLeadToWhatWasMade()
{
    const QSignalSpy revealed(&m_desk->workspace(), &Workspace::revealed);
    choose(m_content.notes.at(0).id);
    QMenu *menu = action(u"noteLinks"_s).menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(2)->trigger();
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.at(0).at(0).toUuid(), m_content.actions.at(0).id.uuid());
    // The same by a click on its chip, at the row's foot.
    const QRect row = tree().visualRect(tree().currentIndex());
    for (int x = row.left() + 12; x < row.right() && revealed.size() < 2; x += 20)
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, QPoint(x, row.bottom() - 12));
    QVERIFY(revealed.size() > 1);
}

void TestDiscussNotes::shouldMakeAFactor()
{
    const NoteId id = m_content.notes.at(1).id;
    choose(id);
    action(u"noteToFactor"_s).trigger();
    const auto factors = m_desk->session().tableOf<Factor>().values();
    QCOMPARE(std::ranges::count(factors, note(id).text, &Factor::text), 1);
    QVERIFY(action(u"noteLinks"_s).isEnabled());
    QVERIFY(m_desk->session().undo());
    QCOMPARE(m_desk->session().tableOf<Factor>().size(), factors.size() - 1);
}

void TestDiscussNotes::shouldGoThroughTheParkingLotByKeys()
{
    const NoteId owner = m_content.notes.at(3).id;
    const QList<NoteId> ids{add(u"Cache"_s, true), add(u"Budget"_s, true), add(u"On-call"_s, true)};
    QCOMPARE(action(u"reviewParkingLot"_s).iconText(), u"Parking lot (4)"_s);
    action(u"reviewParkingLot"_s).trigger();
    QVERIFY(parked().hasFocus());
    QVERIFY(title().startsWith(u"4 "_s));
    QCOMPARE(views().selected(), QList{owner});
    QTest::keyClick(&parked(), Qt::Key_A);
    QCOMPARE(parkedOutcome(m_desk->session(), note(owner)), ParkedOutcome::Acted);
    QCOMPARE(views().selected(), ids.first(1));
    QTest::keyClick(&parked(), Qt::Key_D);
    QVERIFY(isStruckOut(note(ids.at(0)).text));
    QTest::keyClick(&parked(), Qt::Key_2);
    QCOMPARE(note(ids.at(1)).promptId, m_content.prompts.at(1).id);
    QVERIFY(!note(ids.at(1)).isParked);
    QVERIFY(title().startsWith(u"1 "_s));
    QTest::keyClick(&parked(), Qt::Key_F);
    QVERIFY(openTopics(m_desk->session()).isEmpty());
    QCOMPARE(title(), u"Nothing is left open"_s);
    // Each was one step.
    for (int step = 0; step < 4; ++step)
        QVERIFY(m_desk->session().undo());
    QCOMPARE(openTopics(m_desk->session()).size(), 4);
}

void TestDiscussNotes::shouldTakeADroppedTopicUpAgain()
{
    action(u"reviewParkingLot"_s).trigger();
    QTest::keyClick(&parked(), Qt::Key_D);
    QVERIFY(action(u"dropTopic"_s).isChecked());
    QTest::keyClick(&parked(), Qt::Key_D);
    QCOMPARE(note(m_content.notes.at(3).id).text, u"Who owns the cache?"_s);
    QTest::keyClick(&parked(), Qt::Key_0);
    QVERIFY(!note(m_content.notes.at(3).id).isParked);
}

void TestDiscussNotes::shouldSayThatNothingIsParked()
{
    QVERIFY(m_desk->session().remove({m_content.notes.at(3).id.uuid()}));
    action(u"reviewParkingLot"_s).trigger();
    QVERIFY(m_page->findChild<QWidget *>(u"parkingEmpty"_s)->isVisible());
    QVERIFY(!m_page->findChild<QWidget *>(u"parkingBar"_s)->isVisible());
    add(u"Budget"_s, true);
    QVERIFY(parked().isVisible());
}

void TestDiscussNotes::shouldShowANoteWhereItStands()
{
    m_desk->workspace().reveal(m_content.notes.at(3).id.uuid());
    QVERIFY(parked().hasFocus());
    QCOMPARE(views().selected(), QList{m_content.notes.at(3).id});
    m_desk->workspace().reveal(m_content.notes.at(1).id.uuid());
    QVERIFY(tree().hasFocus());
    QCOMPARE(views().selected(), QList{m_content.notes.at(1).id});
}

QTEST_MAIN(TestDiscussNotes)
#include "tst_discussnotes.moc"
