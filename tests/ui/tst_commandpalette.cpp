// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commandpalette.h"

#include "support/ui/desk.h"
#include "ui/widgets/commandmodel.h"
#include "ui/widgets/fuzzymatch.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldMatchLettersInOrder();
    void shouldPreferTheBeginningsOfWords();
    void shouldMatchRegardlessOfAccents();
    void shouldListEveryActionWithItsMenu();
    void shouldHideWhatIsHidden();
    void shouldPutDisabledOnesLast();
    void shouldCarryOutTheBestMatchByKeys();
    void shouldMoveByArrows();
    void shouldNotCarryOutWhatIsDisabled();
    void shouldGiveTheFocusBack();
    void shouldGoAwayWithTheFocus();
    void shouldSayWhenNothingFits();

private:
    QStringList shown() const;
    void type(const QString &text) { QTest::keyClicks(m_input, text); }

    std::unique_ptr<QMainWindow> m_window;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_input = nullptr;
    QLineEdit *m_work = nullptr;
    QAction *m_export = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_dark = nullptr;
};

void TestCommandPalette::init()
{
    m_window = std::make_unique<QMainWindow>();
    QMenu *file = m_window->menuBar()->addMenu(u"&File"_s);
    m_export = file->addAction(u"&Export && Print…"_s);
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    file->addSeparator();
    QMenu *edit = m_window->menuBar()->addMenu(u"&Edit"_s);
    m_undo = edit->addAction(u"&Undo"_s);
    m_undo->setEnabled(false);
    m_dark = m_window->menuBar()->addMenu(u"&View"_s)->addMenu(u"T&heme"_s)->addAction(u"&Dark"_s);
    m_work = new QLineEdit(m_window.get());
    m_window->setCentralWidget(m_work);
    m_palette = new CommandPalette(*m_window->menuBar(), m_window.get());
    m_input = &child<QLineEdit>(*m_palette, u"commandInput"_s);
    QVERIFY(showActive(*m_window, {900, 600}));
    m_work->setFocus();
    m_palette->open();
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
}

QStringList TestCommandPalette::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_palette->model().rowCount(); ++row)
        texts.append(m_palette->model().index(row).data().toString());
    return texts;
}

void TestCommandPalette::shouldMatchLettersInOrder()
{
    QVERIFY(fuzzyScore(u"xpt", u"Export"_s));
    QVERIFY(!fuzzyScore(u"tpx", u"Export"_s));
    QVERIFY(fuzzyScore(u"", u"Export"_s));
    QVERIFY(!fuzzyScore(u"e", QString()));
}

void TestCommandPalette::shouldPreferTheBeginningsOfWords()
{
    QVERIFY(*fuzzyScore(u"nr", u"New review"_s) > *fuzzyScore(u"nr", u"Unrelated"_s));
    QVERIFY(*fuzzyScore(u"exp", u"Export"_s) > *fuzzyScore(u"exp", u"Text ship"_s));
}

void TestCommandPalette::shouldMatchRegardlessOfAccents()
{
    QVERIFY(fuzzyScore(u"uber", u"Über Debrief"_s));
    QVERIFY(fuzzyScore(u"ÜBER", u"uber"_s));
}

void TestCommandPalette::shouldListEveryActionWithItsMenu()
{
    QAbstractItemModelTester tester(&m_palette->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(shown().size(), 3);
    QVERIFY(shown().contains(u"Export & Print…"_s));
    type(u"dark"_s);
    const QModelIndex first = m_palette->model().index(0);
    QCOMPARE(first.data().toString(), u"Dark"_s);
    QCOMPARE(first.data(CommandModel::PlaceRole).toString(), u"View › Theme"_s);
    m_input->clear();
    type(u"export"_s);
    QCOMPARE(m_palette->model().index(0).data(CommandModel::ShortcutRole).toString(),
             m_export->shortcut().toString(QKeySequence::NativeText));
}

void TestCommandPalette::shouldHideWhatIsHidden()
{
    m_palette->open();
    m_dark->setVisible(false);
    m_palette->open();
    QVERIFY(!shown().contains(u"Dark"_s));
}

void TestCommandPalette::shouldPutDisabledOnesLast()
{
    QCOMPARE(shown().constLast(), u"Undo"_s);
    QCOMPARE(m_palette->model().index(2).data(CommandModel::EnabledRole).toBool(), false);
}

void TestCommandPalette::shouldCarryOutTheBestMatchByKeys()
{
    QSignalSpy spy(m_export, &QAction::triggered);
    type(u"exprint"_s);
    QTest::keyClick(m_input, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::shouldMoveByArrows()
{
    QSignalSpy spy(m_dark, &QAction::triggered);
    QTest::keyClick(m_input, Qt::Key_Down);
    QTest::keyClick(m_input, Qt::Key_Up);
    QTest::keyClick(m_input, Qt::Key_Up);
    QTest::keyClick(m_input, Qt::Key_Down);
    QTest::keyClick(m_input, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void TestCommandPalette::shouldNotCarryOutWhatIsDisabled()
{
    QSignalSpy spy(m_undo, &QAction::triggered);
    type(u"undo"_s);
    QTest::keyClick(m_input, Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
    QVERIFY(m_palette->isVisible());
}

void TestCommandPalette::shouldGiveTheFocusBack()
{
    QVERIFY(m_input->hasFocus());
    // An action sees the focus where it was.
    bool hadFocus = false;
    const QObject whileTyping; // The action lives longer than the flag.
    connect(m_export, &QAction::triggered, &whileTyping, [this, &hadFocus] { hadFocus = m_work->hasFocus(); });
    type(u"export"_s);
    QTest::keyClick(m_input, Qt::Key_Return);
    QVERIFY(hadFocus);
    m_palette->open();
    QTest::keyClick(m_input, Qt::Key_Escape);
    QVERIFY(m_work->hasFocus());
}

void TestCommandPalette::shouldGoAwayWithTheFocus()
{
    m_work->setFocus();
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::shouldSayWhenNothingFits()
{
    type(u"qqqq"_s);
    QCOMPARE(m_palette->model().rowCount(), 0);
    QVERIFY(!child<QListView>(*m_palette, u"commandList"_s).isVisible());
    QTest::keyClick(m_input, Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
