// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainmenus.h"

#include "session/reviewsession.h"
#include "ui/library/librarypane.h"
#include "ui/mainwindow.h"
#include "ui/meeting/meetingactions.h"
#include "ui/meeting/promptpanel.h"
#include "ui/meeting/wordingpanel.h"
#include "ui/meeting/yournamedialog.h"
#include "ui/page.h"
#include "ui/room/roomwindow.h"
#include "ui/style/theme.h"
#include "ui/widgets/commandpalette.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace debrief {

namespace {

constexpr QLatin1StringView ThemeKey("theme");

QString escaped(QString text)
{
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace

MainMenus::MainMenus(MainWindow &window, Workspace &workspace)
    : QObject(&window),
      m_window(window),
      m_workspace(workspace)
{
    addFile();
    addEdit();
    addView();
    addPages();
    addMeeting();
    addHelp();
    connect(&m_workspace, &Workspace::sessionChanged, this, &MainMenus::followSession);
    connect(&m_workspace, &Workspace::timeDisplayChanged, this, &MainMenus::follow);
    followSession(m_workspace.session());
    follow();
}

template<typename Slot>
QAction *MainMenus::add(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                        const QList<QKeySequence> &keys, Slot slot)
{
    auto *action = new QAction(theme::icon(icon), text, &m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, &m_window, slot);
    menu->addAction(action);
    return action;
}

QMenu *MainMenus::addMenu(const QString &name, const QString &text)
{
    QMenu *menu = m_window.menuBar()->addMenu(text);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    return menu;
}

void MainMenus::addFile()
{
    QMenu *menu = addMenu(QStringLiteral("fileMenu"), tr("&File"));
    add(menu, QStringLiteral("newReview"), tr("&New review…"), QStringLiteral("document-new"), {QKeySequence::New},
        &MainWindow::newReview);
    add(menu, QStringLiteral("importFiles"), tr("&Import…"), QStringLiteral("document-import"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, [this] { m_window.importFiles(); });
    add(menu, QStringLiteral("importClipboard"), tr("Import from the c&lipboard…"), QStringLiteral("edit-paste"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_V}, [this] { m_window.importClipboard(); });
    add(menu, QStringLiteral("openSample"), tr("Open the &sample"), QStringLiteral("games-hint"), {},
        &MainWindow::openSample);
    menu->addSeparator();
    menu->addActions(m_window.library().paneActions());
    menu->addSeparator();
    m_needReview.append(add(menu, QStringLiteral("closeReview"), tr("&Close review"), QStringLiteral("document-close"),
                            {QKeySequence::Close}, &MainWindow::closeReview));
    QAction *quit = add(menu, QStringLiteral("quit"), tr("&Quit"), QStringLiteral("application-exit"),
                        {QKeySequence(Qt::CTRL | Qt::Key_Q)}, &MainWindow::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenus::addEdit()
{
    QMenu *menu = addMenu(QStringLiteral("editMenu"), tr("&Edit"));
    m_undo = add(menu, QStringLiteral("undo"), tr("&Undo"), QStringLiteral("edit-undo"),
                 QKeySequence::keyBindings(QKeySequence::Undo), &MainWindow::undo);
    m_redo = add(menu, QStringLiteral("redo"), tr("&Redo"), QStringLiteral("edit-redo"),
                 QKeySequence::keyBindings(QKeySequence::Redo), &MainWindow::redo);
    menu->addSeparator();
    add(menu, QStringLiteral("searchLibrary"), tr("&Search all reviews"), QStringLiteral("search"),
        {Qt::CTRL | Qt::Key_L}, [this] {
            m_library->setChecked(true);
            m_window.library().focusSearch();
        });
    add(menu, QStringLiteral("commandPalette"), tr("Find a &command…"), QStringLiteral("system-run"),
        {Qt::CTRL | Qt::Key_K}, [this] { m_window.palette().open(); });
}

void MainMenus::addView()
{
    QMenu *menu = addMenu(QStringLiteral("viewMenu"), tr("&View"));
    auto *tabs = new QActionGroup(this);
    for (int index = 0; index < MainWindow::PageCount; ++index) {
        const QString text = tr("Page “%1”").arg(escaped(m_window.page(index)->title()));
        QAction *show = add(menu, QStringLiteral("showPage%1").arg(index), text, {},
                            {Qt::CTRL | Qt::Key(Qt::Key_1 + index)}, [this, index] { m_window.showPage(index); });
        tabs->addAction(show);
        m_needReview.append(show);
    }
    menu->addSeparator();
    m_library = add(menu, QStringLiteral("showLibrary"), tr("&Library"), QStringLiteral("sidebar-expand-left"),
                    {Qt::Key_F9, Qt::CTRL | Qt::Key_Backslash}, [] {});
    m_library->setCheckable(true);
    connect(m_library, &QAction::toggled, &m_window, &MainWindow::setLibraryVisible);
    m_prompts = add(menu, QStringLiteral("showPrompts"), tr("Pro&mpts"), QStringLiteral("sidebar-expand-right"),
                    {Qt::SHIFT | Qt::Key_F9}, [] {});
    m_prompts->setCheckable(true);
    connect(m_prompts, &QAction::toggled, &m_window, &MainWindow::setPromptsVisible);
    for (int index = 0; index < MainWindow::PageCount; ++index) {
        const QList<QAction *> actions = m_window.page(index)->viewActions();
        menu->addActions(actions);
        for (const QAction *action : actions)
            connect(action, &QAction::triggered, &m_window, [this, index] { m_window.raisePage(index); });
        m_needReview.append(actions);
    }
    menu->addSeparator();
    addTimes(menu);
    addThemes(menu);
    QAction *full = add(menu, QStringLiteral("fullScreen"), tr("&Full screen"), QStringLiteral("view-fullscreen"),
                        {Qt::Key_F11}, [] {});
    full->setCheckable(true);
    connect(full, &QAction::toggled, &m_window,
            [this](bool on) { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainMenus::addTimes(QMenu *menu)
{
    QMenu *times = menu->addMenu(theme::icon(QStringLiteral("clock")), tr("Show &times in"));
    m_times = new QActionGroup(this);
    const auto choice = [this, times](const QString &name, const QString &text, Workspace::TimeDisplay display) {
        QAction *action = add(times, name, text, {}, {}, [this, display] { m_workspace.setTimeDisplay(display); });
        action->setCheckable(true);
        action->setData(static_cast<int>(display));
        m_times->addAction(action);
    };
    choice(QStringLiteral("timesIncident"), tr("the &incident's zone"), Workspace::TimeDisplay::Incident);
    choice(QStringLiteral("timesViewer"), tr("&This computer's zone"), Workspace::TimeDisplay::Viewer);
    choice(QStringLiteral("timesUtc"), tr("&UTC"), Workspace::TimeDisplay::Utc);
    times->addSeparator();
    add(times, QStringLiteral("nextTimes"), tr("&Next zone"), {}, {Qt::Key_F8}, [this] {
        m_workspace.cycleTimeDisplay();
        m_workspace.say(Workspace::Severity::Information,
                        tr("Times are shown in %1.").arg(QString::fromUtf8(m_workspace.displayZone().id())));
    });
}

void MainMenus::addThemes(QMenu *menu)
{
    QMenu *themes = menu->addMenu(theme::icon(QStringLiteral("contrast")), tr("T&heme"));
    auto *group = new QActionGroup(this);
    const auto choice = [this, themes, group](const QString &name, const QString &text, theme::Mode mode) {
        QAction *action = add(themes, name, text, {}, {}, [mode] {
            theme::apply(mode);
            QSettings().setValue(ThemeKey, static_cast<int>(mode));
        });
        action->setCheckable(true);
        action->setChecked(mode == theme::mode());
        group->addAction(action);
    };
    choice(QStringLiteral("themeSystem"), tr("As the &system"), theme::Mode::System);
    choice(QStringLiteral("themeLight"), tr("&Light"), theme::Mode::Light);
    choice(QStringLiteral("themeDark"), tr("&Dark"), theme::Mode::Dark);
}

void MainMenus::addPages()
{
    const std::array<QString, MainWindow::PageCount> titles{tr("&Prepare"), tr("&Timeline"), tr("&Discuss"),
                                                            tr("&Actions"), tr("&Report")};
    for (int index = 0; index < MainWindow::PageCount; ++index) {
        QMenu *menu = addMenu(QStringLiteral("pageMenu%1").arg(index), titles.at(static_cast<size_t>(index)));
        menu->addActions(m_window.page(index)->pageActions());
        // Their shortcuts work from every page, so the page they belong to comes to the front.
        for (QAction *action : m_window.page(index)->pageActions())
            connect(action, &QAction::triggered, &m_window, [this, index] { m_window.raisePage(index); });
    }
}

void MainMenus::addMeeting()
{
    QMenu *menu = addMenu(QStringLiteral("meetingMenu"), tr("&Meeting"));
    menu->addActions(m_window.meetingActions().menuActions());
    menu->addSeparator();
    QAction *capture = add(menu, QStringLiteral("captureLine"), tr("&Capture line"), QStringLiteral("edit-entry"),
                           {Qt::CTRL | Qt::Key_Space}, &MainWindow::focusCapture);
    // From anywhere: also while the room window has the focus.
    capture->setShortcutContext(Qt::ApplicationShortcut);
    QAction *window =
        add(menu, QStringLiteral("captureWindow"), tr("Capture &window"), QStringLiteral("window-keep-above"),
            {Qt::CTRL | Qt::SHIFT | Qt::Key_Space}, &MainWindow::toggleCaptureWindow);
    window->setShortcutContext(Qt::ApplicationShortcut);
    m_needReview.append({capture, window});
    add(menu, QStringLiteral("yourName"), tr("&Your name…"), QStringLiteral("user-identity"), {},
        [this] { (new YourNameDialog(m_workspace, &m_window))->open(); });
    m_wording = add(menu, QStringLiteral("showWording"), tr("Wordin&g"), QStringLiteral("tools-check-spelling"),
                    {Qt::SHIFT | Qt::Key_F7}, [] {});
    m_wording->setCheckable(true);
    connect(m_wording, &QAction::toggled, &m_window, &MainWindow::setWordingVisible);
    connect(&m_workspace.wording(), &WordingModel::counted, this, &MainMenus::followWording);
    m_needReview.append(m_wording);
    QMenu *phrase = menu->addMenu(theme::icon(QStringLiteral("tools-check-spelling")), tr("P&hrase to reword"));
    phrase->addActions(m_window.wordingPanel().panelActions());
    menu->addSeparator();
    menu->addActions(m_window.promptPanel().panelActions());
    menu->addSeparator();
    m_needReview.append(add(menu, QStringLiteral("closeMeeting"), tr("Close the &meeting…"),
                            QStringLiteral("dialog-ok-apply"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W},
                            &MainWindow::showClosing));
    menu->addSeparator();
    add(menu, QStringLiteral("showRoom"), tr("Show &room window"), QStringLiteral("video-display"), {Qt::Key_F5},
        &MainWindow::showRoom);
    QMenu *room = menu->addMenu(theme::icon(QStringLiteral("monitor")), tr("Room &window"));
    room->addActions(m_window.roomWindow()->consoleActions());
}

void MainMenus::addHelp()
{
    QMenu *menu = addMenu(QStringLiteral("helpMenu"), tr("&Help"));
    QAction *about = add(menu, QStringLiteral("about"), tr("&About Debrief"), QStringLiteral("help-about"), {},
                         [this] { showAbout(); });
    about->setMenuRole(QAction::AboutRole);
    QAction *aboutQt = add(menu, QStringLiteral("aboutQt"), tr("About &Qt"), {}, {}, [] { QApplication::aboutQt(); });
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void MainMenus::showAbout()
{
    QMessageBox::about(&m_window, tr("About Debrief"),
                       tr("<h3>Debrief %1</h3><p>For blameless reviews of incidents: from the meeting to the report. "
                          "All in one file on this computer.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QCoreApplication::applicationVersion().toHtmlEscaped()));
}

void MainMenus::follow()
{
    m_library->setChecked(!m_window.library().isHidden());
    m_prompts->setChecked(!m_window.promptPanel().isHidden());
    m_wording->setChecked(!m_window.wordingPanel().isHidden());
    followWording();
    for (QAction *action : m_times->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_workspace.timeDisplay()));
}

void MainMenus::followWording()
{
    m_wording->setText(tr("Wordin&g (%1)", "how many phrases").arg(m_workspace.wording().openCount()));
}

void MainMenus::followSession(const ReviewSession *session)
{
    if (session) {
        const QUndoStack &stack = session->undoStack();
        connect(&stack, &QUndoStack::indexChanged, this, &MainMenus::followUndo);
        connect(&stack, &QUndoStack::undoTextChanged, this, &MainMenus::followUndo);
        connect(&stack, &QUndoStack::redoTextChanged, this, &MainMenus::followUndo);
    }
    for (QAction *action : std::as_const(m_needReview))
        action->setEnabled(session);
    followUndo();
}

void MainMenus::followUndo()
{
    const ReviewSession *session = m_workspace.session();
    const bool canUndo = session && session->canUndo();
    const bool canRedo = session && session->canRedo();
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setText(canUndo ? tr("&Undo: %1").arg(escaped(session->undoStack().undoText())) : tr("&Undo"));
    m_redo->setText(canRedo ? tr("&Redo: %1").arg(escaped(session->undoStack().redoText())) : tr("&Redo"));
}

} // namespace debrief
