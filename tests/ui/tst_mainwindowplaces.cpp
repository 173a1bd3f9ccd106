// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/meeting/closingdialog.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/promptpanel.h"
#include "ui/page.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

/// Going to where things stand: from evidence, from a search, from the closing check.
class TestMainWindowPlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"debrief-test"_s);
        QCoreApplication::setApplicationName(u"tst_mainwindowplaces"_s);
        theme::apply(theme::Mode::Light);
    }

    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<Desk>();
        m_content = aFullReview();
        m_desk->open(m_content);
        m_window = std::make_unique<MainWindow>(m_desk->workspace());
        QVERIFY(showActive(*m_window, {1366, 768}));
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void shouldShowEachThingWhereItStands()
    {
        Workspace &workspace = m_desk->workspace();
        workspace.reveal(m_content.factors.at(1).id.uuid());
        QCOMPARE(m_window->currentPage(), MainWindow::Discuss);
        QVERIFY(child<DiscussTree>(*m_window, u"factorTree"_s).hasFocus());
        workspace.reveal(m_content.events.at(2).id.uuid());
        QCOMPARE(m_window->currentPage(), MainWindow::Timeline);
        QCOMPARE(workspace.selectedEvents(), QList{m_content.events.at(2).id});
        workspace.reveal(m_content.actions.at(0).id.uuid());
        QCOMPARE(m_window->currentPage(), MainWindow::Actions);
        workspace.reveal(m_content.notes.at(1).id.uuid());
        QCOMPARE(m_window->currentPage(), MainWindow::Discuss);
        QVERIFY(child<DiscussTree>(*m_window, u"notesTree"_s).hasFocus());
        m_window->setPromptsVisible(false);
        workspace.reveal(m_content.prompts.at(0).id.uuid());
        QCOMPARE(workspace.currentPrompt(), m_content.prompts.at(0).id);
        QVERIFY(m_window->promptPanel().isVisible());
        workspace.reveal(m_content.evidence.at(0).id.uuid());
        QCOMPARE(workspace.selectedEvents(), QList{m_content.evidence.at(0).eventId});
        workspace.reveal(m_content.participants.at(0).id.uuid());
        QCOMPARE(m_window->currentPage(), MainWindow::Prepare);
        // What is not there leads nowhere.
        workspace.reveal(QUuid::createUuid());
        QCOMPARE(m_window->currentPage(), MainWindow::Prepare);
    }

    void shouldOpenTheClosingCheckByKeyAndLeadFromIt()
    {
        m_window->showPage(MainWindow::Report);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        auto &dialog = child<ClosingDialog>(*m_window, u"closingDialog"_s);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.isModal());
        auto &list = child<QListView>(dialog, u"closingList"_s);
        const auto choose = [&list](ClosingPoint point) {
            list.setCurrentIndex(list.model()->index(static_cast<int>(point), 0));
            QTest::keyClick(&list, Qt::Key_Return);
        };
        choose(ClosingPoint::OpenSlots);
        QCOMPARE(m_window->currentPage(), MainWindow::Timeline);
        choose(ClosingPoint::MissingFactors);
        QCOMPARE(m_window->currentPage(), MainWindow::Discuss);
        choose(ClosingPoint::UnansweredPrompts);
        QCOMPARE(m_desk->workspace().currentPrompt(), m_content.prompts.at(1).id);
        QVERIFY(dialog.isVisible());
        m_desk->workspace().closeReview();
        QVERIFY(!dialog.isVisible());
        QVERIFY(!child<QAction>(*m_window, u"closeMeeting"_s).isEnabled());
    }

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    ReviewContent m_content;
};

QTEST_MAIN(TestMainWindowPlaces)
#include "tst_mainwindowplaces.moc"
