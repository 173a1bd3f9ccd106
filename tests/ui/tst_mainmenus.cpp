// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainmenus.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/room/roomwindow.h"
#include "ui/style/theme.h"
#include "ui/widgets/commandmodel.h"
#include "ui/widgets/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestMainMenus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldNameUndoByWhatItDoes();
    void shouldFindEveryActionInThePalette();
    void shouldHaveNoShortcutTwice();
    void shouldGiveEveryActionANameAndEveryMenuItsMnemonics();
    void shouldCycleTheZoneByKey();
    void shouldSwitchTheTheme();

private:
    QAction &action(const QString &name) const { return child<QAction>(*m_window, name); }
    static void collect(const QList<QAction *> &actions, QList<QAction *> &all);
    QList<QAction *> allActions() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainMenus::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_mainmenus"_s);
    theme::apply(theme::Mode::Light);
}

void TestMainMenus::init()
{
    QSettings().clear();
    m_desk = std::make_unique<Desk>();
    m_desk->open(aFullReview());
    m_window = std::make_unique<MainWindow>(m_desk->workspace());
    QVERIFY(showActive(*m_window, {1366, 768}));
}

void TestMainMenus::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestMainMenus::collect(const QList<QAction *> &actions, QList<QAction *> &all)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), all);
        else if (!action->isSeparator())
            all.append(action);
    }
}

QList<QAction *> TestMainMenus::allActions() const
{
    QList<QAction *> all;
    collect(m_window->menuBar()->actions(), all);
    return all;
}

void TestMainMenus::shouldNameUndoByWhatItDoes()
{
    QVERIFY(!action(u"undo"_s).isEnabled());
    Review review = m_desk->session().review();
    review.title = u"Renamed"_s;
    QVERIFY(m_desk->session().update(review, u"Change title"_s).has_value());
    QVERIFY(action(u"undo"_s).isEnabled());
    QVERIFY2(action(u"undo"_s).text().contains(u"Change title"_s), qPrintable(action(u"undo"_s).text()));
    QVERIFY(!action(u"redo"_s).isEnabled());
    m_window->undo();
    QVERIFY(action(u"redo"_s).text().contains(u"Change title"_s));
    QVERIFY(!action(u"undo"_s).isEnabled());
}

void TestMainMenus::shouldFindEveryActionInThePalette()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->palette().isVisible());
    QSet<QAction *> found;
    for (int row = 0; row < m_window->palette().model().rowCount(); ++row)
        found.insert(m_window->palette().model().actionAt(m_window->palette().model().index(row)));
    for (QAction *candidate : allActions())
        QVERIFY2(!candidate->isVisible() || found.contains(candidate), qPrintable(candidate->text()));
    for (int index = 0; index < MainWindow::PageCount; ++index) {
        for (QAction *candidate : m_window->page(index)->pageActions())
            QVERIFY2(candidate->menu() || candidate->isSeparator() || !candidate->isVisible() ||
                         found.contains(candidate),
                     qPrintable(candidate->text()));
    }
    QTest::keyClicks(QApplication::focusWidget(), u"timeline"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->palette().isVisible());
}

void TestMainMenus::shouldHaveNoShortcutTwice()
{
    QHash<QKeySequence, QString> seen;
    for (const QAction *candidate : allActions()) {
        // Keys of one place of the window or of the room don't meet the window's.
        if (candidate->shortcutContext() == Qt::WidgetShortcut ||
            candidate->shortcutContext() == Qt::WidgetWithChildrenShortcut ||
            m_window->roomWindow()->roomActions().contains(candidate))
            continue;
        for (const QKeySequence &key : candidate->shortcuts()) {
            QVERIFY2(!seen.contains(key),
                     qPrintable(u"%1: %2, %3"_s.arg(key.toString(), seen.value(key), candidate->text())));
            seen.insert(key, candidate->text());
        }
    }
    QVERIFY(seen.size() > 10);
}

void TestMainMenus::shouldGiveEveryActionANameAndEveryMenuItsMnemonics()
{
    for (const QAction *candidate : allActions()) {
        QVERIFY2(!candidate->objectName().isEmpty(), qPrintable(candidate->text()));
        QVERIFY(!candidate->text().isEmpty());
    }
    QSet<QString> mnemonics;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        const QString key = QKeySequence::mnemonic(menu->text()).toString();
        QVERIFY2(!key.isEmpty() && !mnemonics.contains(key), qPrintable(menu->text()));
        mnemonics.insert(key);
    }
    QCOMPARE(mnemonics.size(), 10);
}

void TestMainMenus::shouldCycleTheZoneByKey()
{
    const auto before = m_desk->workspace().timeDisplay();
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(m_desk->workspace().timeDisplay() != before);
    QVERIFY(action(u"timesViewer"_s).isChecked());
}

void TestMainMenus::shouldSwitchTheTheme()
{
    action(u"themeDark"_s).trigger();
    QVERIFY(theme::isDark());
    QCOMPARE(QSettings().value(u"theme"_s).toInt(), static_cast<int>(theme::Mode::Dark));
    action(u"themeLight"_s).trigger();
    QVERIFY(!theme::isDark());
}

QTEST_MAIN(TestMainMenus)
#include "tst_mainmenus.moc"
