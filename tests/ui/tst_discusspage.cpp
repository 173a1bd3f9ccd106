// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discusspage.h"

#include "session/factormodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/notetreemodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/celltexteditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestDiscussPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldSayHowToBegin();
    void shouldEditANoteByKeys();
    void shouldMoveANoteByKeys();
    void shouldMoveANoteByTheMenu();
    void shouldMakeANotePrivateAndPublic();
    void shouldParkANote();
    void shouldDeleteANote();
    void shouldMakeAnActionOfANote();
    void shouldMakeNoActionOfAPrivateNote();
    void shouldAddFactorsBelowEachOther();
    void shouldAddAFactorBeside();
    void shouldKeepAFactorThatCannotBeAdded();
    void shouldMoveFactorsByKeys();
    void shouldSetTheRoleOfAFactor();
    void shouldEditAndDeleteAFactor();
    void shouldDisableWhatNeedsSomethingSelected();
    void shouldOfferEveryActionToTheMenu();

private:
    void open();
    DiscussTree &notes() const { return child<DiscussTree>(*m_page, u"notesTree"_s); }
    DiscussTree &factors() const { return child<DiscussTree>(*m_page, u"factorTree"_s); }
    NoteTreeModel &noteModel() const { return *qobject_cast<NoteTreeModel *>(notes().model()); }
    FactorModel &factorModel() const { return *qobject_cast<FactorModel *>(factors().model()); }
    QAction &action(const QString &name) const;
    void choose(NoteId id);
    void choose(FactorId id);
    const Note &note(int index) const { return *m_desk->session().find<Note>(m_content.notes.at(index).id); }
    QModelIndex factor(int index) const { return factorModel().indexOf(m_content.factors.at(index).id); }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<DiscussPage> m_page;
    ReviewContent m_content;
};

void TestDiscussPage::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_page = std::make_unique<DiscussPage>(m_desk->workspace());
    new QAbstractItemModelTester(notes().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_page.get());
    new QAbstractItemModelTester(factors().model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_page.get());
    QVERIFY(test::showActive(*m_page));
}

void TestDiscussPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestDiscussPage::open()
{
    m_content = test::aFullReview();
    m_desk->open(m_content);
}

QAction &TestDiscussPage::action(const QString &name) const
{
    const auto actions = m_page->pageActions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&name](const QAction *one) { return one->objectName() == name; });
    if (found == actions.cend())
        qFatal("There is no action %ls", qUtf16Printable(name));
    return **found;
}

void TestDiscussPage::choose(NoteId id)
{
    notes().setFocus();
    notes().setCurrentIndex(noteModel().indexOf(id));
}

void TestDiscussPage::choose(FactorId id)
{
    factors().setFocus();
    factors().setCurrentIndex(factorModel().indexOf(id));
}

void TestDiscussPage::shouldSayHowToBegin()
{
    m_desk->openEmpty();
    QVERIFY(m_page->findChild<QWidget *>(u"notesEmpty"_s)->isVisible());
    QVERIFY(m_page->findChild<QWidget *>(u"factorsEmpty"_s)->isVisible());
    QVERIFY(m_desk->session().addNote(test::aNote()));
    QVERIFY(notes().isVisible());
    QVERIFY(notes().isExpanded(noteModel().index(0, 0)));
}

void TestDiscussPage::shouldEditANoteByKeys()
{
    open();
    choose(note(0).id);
    QTest::keyClick(&notes(), Qt::Key_Return);
    auto &editor = child<CellTextEditor>(*m_page, u"cellTextEditor"_s);
    editor.selectAll();
    QTest::keyClicks(&editor, u"first"_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&editor, u"second"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTRY_COMPARE(note(0).text, u"first\nsecond"_s);
}

void TestDiscussPage::shouldMoveANoteByKeys()
{
    open();
    choose(note(0).id);
    QTest::keyClick(&notes(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(note(0).promptId, m_content.prompts.at(1).id);
    // It is still the selected one.
    QTest::keyClick(&notes(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&notes(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(note(0).promptId.isNull());
    QTest::keyClick(&notes(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(note(0).promptId.isNull());
}

void TestDiscussPage::shouldMoveANoteByTheMenu()
{
    open();
    choose(note(0).id);
    QMenu *menu = action(u"moveNote"_s).menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(2)->trigger();
    QCOMPARE(note(0).promptId, m_content.prompts.at(1).id);
}

void TestDiscussPage::shouldMakeANotePrivateAndPublic()
{
    open();
    choose(note(0).id);
    QTest::keyClick(&notes(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(note(0).isPrivate);
    QVERIFY(action(u"notePrivate"_s).isChecked());
    action(u"notePrivate"_s).trigger();
    QVERIFY(!note(0).isPrivate);
}

void TestDiscussPage::shouldParkANote()
{
    open();
    choose(note(0).id);
    QTest::keyClick(&notes(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(note(0).isParked);
    QVERIFY(action(u"noteParked"_s).isChecked());
    action(u"noteParked"_s).trigger();
    QVERIFY(!note(0).isParked);
    QCOMPARE(note(0).promptId, m_content.prompts.at(0).id);
}

void TestDiscussPage::shouldDeleteANote()
{
    open();
    choose(note(0).id);
    QTest::keyClick(&notes(), Qt::Key_Delete);
    QVERIFY(!m_desk->session().find<Note>(m_content.notes.at(0).id));
    QVERIFY(m_desk->session().undo());
    QVERIFY(m_desk->session().find<Note>(m_content.notes.at(0).id));
}

void TestDiscussPage::shouldMakeAnActionOfANote()
{
    open();
    choose(note(0).id);
    action(u"noteToAction"_s).trigger();
    QCOMPARE(m_desk->said().size(), 1);
    const auto actions = m_desk->session().tableOf<ActionItem>().values();
    const auto made = std::find_if(actions.cbegin(), actions.cend(),
                                   [this](const ActionItem &one) { return one.title == note(0).text; });
    QVERIFY(made != actions.cend());
    QCOMPARE(made->phase, Phase::Detect);
    QCOMPARE(made->noteIds, QList{note(0).id});
    const auto count = actions.size();
    QVERIFY(m_desk->session().undo());
    QCOMPARE(m_desk->session().tableOf<ActionItem>().size(), count - 1);
}

void TestDiscussPage::shouldMakeNoActionOfAPrivateNote()
{
    open();
    const auto count = m_desk->session().tableOf<ActionItem>().size();
    choose(note(2).id);
    action(u"noteToAction"_s).trigger();
    QVERIFY(m_desk->said().constLast().contains(u"private"_s));
    QCOMPARE(m_desk->session().tableOf<ActionItem>().size(), count);
}

void TestDiscussPage::shouldAddFactorsBelowEachOther()
{
    m_desk->openEmpty();
    action(u"addFactor"_s).trigger();
    auto &line = child<QLineEdit>(*m_page, u"factorLineEdit"_s);
    QVERIFY(line.hasFocus());
    QTest::keyClicks(&line, u"Queue was full"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(factorModel().rowCount(), 1);
    action(u"addWhy"_s).trigger();
    QTest::keyClicks(&line, u"Worker was slow"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTest::keyClicks(&line, u"Batch was large"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    const QModelIndex first = factorModel().index(0, 0);
    const QModelIndex second = factorModel().index(0, 0, first);
    QCOMPARE(second.data().toString(), u"Worker was slow"_s);
    QCOMPARE(factorModel().index(0, 0, second).data().toString(), u"Batch was large"_s);
    QVERIFY(line.hasFocus());
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(factors().hasFocus());
}

void TestDiscussPage::shouldAddAFactorBeside()
{
    open();
    choose(m_content.factors.at(1).id);
    action(u"addFactor"_s).trigger();
    auto &line = child<QLineEdit>(*m_page, u"factorLineEdit"_s);
    QTest::keyClicks(&line, u"No limit on batches"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(factorModel().rowCount(factor(0)), 2);
}

void TestDiscussPage::shouldKeepAFactorThatCannotBeAdded()
{
    open();
    choose(m_content.factors.at(1).id);
    action(u"addWhy"_s).trigger();
    auto &line = child<QLineEdit>(*m_page, u"factorLineEdit"_s);
    QTest::keyClicks(&line, u"  "_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(line.text(), u"  "_s);
    QCOMPARE(factorModel().rowCount(factor(1)), 0);
}

void TestDiscussPage::shouldMoveFactorsByKeys()
{
    open();
    choose(m_content.factors.at(1).id);
    QTest::keyClick(&factors(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(factorModel().rowCount(), 2);
    QVERIFY(!factor(1).parent().isValid());
    QTest::keyClick(&factors(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(factor(1).row(), 0);
    QTest::keyClick(&factors(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(factor(1).row(), 1);
    QTest::keyClick(&factors(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(factor(1).parent(), factor(0));
    QCOMPARE(factors().currentIndex(), factor(1));
}

void TestDiscussPage::shouldSetTheRoleOfAFactor()
{
    open();
    choose(m_content.factors.at(1).id);
    const auto entries = action(u"factorRole"_s).menu()->actions();
    const auto lucky = std::find_if(entries.cbegin(), entries.cend(),
                                    [](const QAction *one) { return one->objectName() == u"factorRole_lucky"_s; });
    (*lucky)->trigger();
    QCOMPARE(m_desk->session().find<Factor>(m_content.factors.at(1).id)->role, FactorRole::Lucky);
    emit action(u"factorRole"_s).menu()->aboutToShow();
    QVERIFY((*lucky)->isChecked());
}

void TestDiscussPage::shouldEditAndDeleteAFactor()
{
    open();
    choose(m_content.factors.at(0).id);
    QTest::keyClick(&factors(), Qt::Key_F2);
    auto &editor = child<CellTextEditor>(*m_page, u"cellTextEditor"_s);
    QTest::keyClicks(&editor, u"!"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTRY_COMPARE(factor(0).data().toString(), u"Batch size was raised!"_s);
    choose(m_content.factors.at(0).id);
    QTest::keyClick(&factors(), Qt::Key_Delete);
    // What lay behind it is not lost.
    QCOMPARE(factorModel().rowCount(), 1);
    QVERIFY(!factor(1).parent().isValid());
}

void TestDiscussPage::shouldDisableWhatNeedsSomethingSelected()
{
    m_desk->openEmpty();
    for (const auto &name : {u"editNote"_s, u"noteToAction"_s, u"deleteNotes"_s, u"addWhy"_s, u"deleteFactor"_s})
        QVERIFY2(!action(name).isEnabled(), qPrintable(name));
    QVERIFY(action(u"addFactor"_s).isEnabled());
    m_desk->workspace().closeReview();
    QVERIFY(!action(u"addFactor"_s).isEnabled());
}

void TestDiscussPage::shouldOfferEveryActionToTheMenu()
{
    for (const QAction *one : m_page->pageActions()) {
        if (one->isSeparator())
            continue;
        QVERIFY(!one->text().isEmpty());
        QVERIFY(!one->objectName().isEmpty());
    }
}

QTEST_MAIN(TestDiscussPage)
#include "tst_discusspage.moc"
