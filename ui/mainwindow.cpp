// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "session/reviewsession.h"
#include "storage/library.h"
#include "ui/actions/actionboard.h"
#include "ui/actions/actionspage.h"
#include "ui/library/importdialog.h"
#include "ui/library/librarypane.h"
#include "ui/library/newreviewdialog.h"
#include "ui/library/welcomepage.h"
#include "ui/mainmenus.h"
#include "ui/meeting/closingdialog.h"
#include "ui/meeting/discusspage.h"
#include "ui/meeting/meetingactions.h"
#include "ui/meeting/meetingcorner.h"
#include "ui/meeting/preparepage.h"
#include "ui/meeting/promptpanel.h"
#include "ui/meeting/wordingpanel.h"
#include "ui/report/reportpage.h"
#include "ui/reviewheader.h"
#include "ui/room/roomwindow.h"
#include "ui/style/theme.h"
#include "ui/timeline/timelinepage.h"
#include "ui/widgets/capturelinewidget.h"
#include "ui/widgets/capturewindow.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wordingmarks.h"
#include "ui/windowstate.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace debrief {

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_library(new LibraryPane(workspace, this)),
      m_welcome(new WelcomePage(workspace, this)),
      m_pages{new PreparePage(workspace, this), new TimelinePage(workspace, this), new DiscussPage(workspace, this),
              new ActionsPage(workspace, this), new ReportPage(workspace, this)},
      m_prompts(new PromptPanel(workspace, this)),
      m_wording(new WordingPanel(workspace, this)),
      m_capture(new CaptureLineWidget(workspace, this)),
      m_meeting(new MeetingActions(workspace, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    m_menus = new MainMenus(*this, workspace);
    m_palette = new CommandPalette(*menuBar(), this);
    connectAll();
    followSession();
    m_state = new WindowState(
        *this, workspace,
        {{QStringLiteral("librarySplitter"), m_librarySplitter}, {QStringLiteral("promptSplitter"), m_promptSplitter}});
    m_tabs->setCurrentIndex(m_state->restore());
    followPage();
    if (m_workspace.session())
        page(currentPage())->focusFirst();
    else
        m_welcome->focusFirst();
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::followPage);
    for (const QString &problem : m_workspace.library().openingProblems())
        m_workspace.say(Workspace::Severity::Warning, problem);
}

MainWindow::~MainWindow()
{
    // The widgets say good-bye to a workspace that outlives them; none of that is for this window any more.
    m_workspace.disconnect(this);
    qApp->disconnect(this);
}

void MainWindow::build()
{
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(buildWork());
    m_messages = new MessageBar(m_stack);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_capture);

    m_librarySplitter = new QSplitter(Qt::Horizontal, this);
    m_librarySplitter->setObjectName(QStringLiteral("librarySplitter"));
    m_librarySplitter->setChildrenCollapsible(false);
    m_librarySplitter->addWidget(m_library);
    m_librarySplitter->addWidget(right);
    m_librarySplitter->setStretchFactor(0, 0);
    m_librarySplitter->setStretchFactor(1, 1);
    m_librarySplitter->setSizes({256, 1110});
    m_library->setMinimumWidth(200);
    setCentralWidget(m_librarySplitter);
    // The frame and the panel need room, too: what is taller than the screen hides the capture line.
    constexpr QSize frame(16, 48);
    resize(QSize(1366, 768).boundedTo(screen()->availableSize() - frame));
}

QWidget *MainWindow::buildWork()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_pageStack = new QStackedWidget(this);
    m_pageStack->setObjectName(QStringLiteral("pageStack"));
    for (int index = 0; index < PageCount; ++index) {
        Page *page = m_pages.at(static_cast<size_t>(index));
        m_tabs->addTab(page->title());
        m_tabs->setTabToolTip(
            index, tr("%1 (%2)", "a page and its shortcut")
                       .arg(page->title(),
                            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)).toString(QKeySequence::NativeText)));
        m_pageStack->addWidget(page);
    }
    m_promptSplitter = new QSplitter(Qt::Horizontal, this);
    m_promptSplitter->setObjectName(QStringLiteral("promptSplitter"));
    m_promptSplitter->setChildrenCollapsible(false);
    m_promptSplitter->addWidget(m_pageStack);
    m_promptSplitter->addWidget(m_prompts);
    m_promptSplitter->addWidget(m_wording);
    // Beside the page, never in its place.
    constexpr int widestPanel = 400;
    m_prompts->setMaximumWidth(widestPanel);
    m_wording->setMaximumWidth(widestPanel);
    m_wording->setMinimumWidth(240);
    m_wording->hide();
    m_promptSplitter->setStretchFactor(0, 1);
    m_promptSplitter->setStretchFactor(1, 0);
    m_promptSplitter->setStretchFactor(2, 0);
    // What is hidden must claim nothing: the panel beside it would get its part.
    m_promptSplitter->setSizes({800, 310, 0});

    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto *work = new QWidget(this);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new ReviewHeader(m_workspace, work);
    header->addCorner(new MeetingCorner(m_workspace, *m_meeting, header));
    layout->addWidget(header);
    layout->addWidget(m_tabs);
    layout->addWidget(line);
    layout->addWidget(m_promptSplitter, 1);
    return work;
}

void MainWindow::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, m_pageStack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::suggestToRoom);
    connect(&m_workspace, &Workspace::sessionChanged, this, &MainWindow::followSession);
    connect(&m_workspace, &Workspace::messageRaised, m_messages,
            qOverload<Workspace::Severity, const QString &>(&MessageBar::showMessage));
    connect(&m_workspace, &Workspace::libraryChanged, this, &MainWindow::followTitle);
    connect(m_meeting, &MeetingActions::goOnOffered, this, [this](Workspace::Severity severity, const QString &text) {
        m_messages->showMessage(severity, text, tr("Go &on"), [this] { m_meeting->goOn(); });
    });
    m_meeting->offerAfterCutOff();
    connect(&m_workspace, &Workspace::revealRequested, this, &MainWindow::reveal);
    connect(m_capture, &CaptureLineWidget::left, this, &MainWindow::leaveCapture);
    connect(m_library, &LibraryPane::newRequested, this, &MainWindow::newReview);
    connect(m_library, &LibraryPane::importRequested, this, [this] { importFiles(); });
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newReview);
    connect(m_welcome, &WelcomePage::importRequested, this, [this] { importFiles(); });
    // Cells get their inputs when they are edited.
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { WordingMarks::attach(now, m_workspace.wording()); });
    connect(m_wording, &WordingPanel::opened, this, &MainWindow::showPhrase);
    connect(m_library, &LibraryPane::hitOpened, this, &MainWindow::showHit);
    connect(m_library, &LibraryPane::reviewDeleted, this,
            [this](ReviewId, const QString &title) { offerRestore(title); });
}

Page *MainWindow::page(int index) const
{
    return index >= 0 && index < PageCount ? m_pages.at(static_cast<size_t>(index)) : nullptr;
}

int MainWindow::currentPage() const
{
    return m_tabs->currentIndex();
}

void MainWindow::showPage(int index)
{
    raisePage(index);
    if (index == currentPage() && m_workspace.session())
        page(index)->focusFirst();
}

void MainWindow::raisePage(int index)
{
    if (page(index) && m_workspace.session())
        m_tabs->setCurrentIndex(index);
}

bool MainWindow::openReview(ReviewId id)
{
    return m_workspace.report(m_workspace.openReview(id));
}

void MainWindow::followSession()
{
    const ReviewSession *session = m_workspace.session();
    m_stack->setCurrentIndex(session ? 1 : 0);
    m_capture->setVisible(session);
    if (m_captureWindow && !session)
        m_captureWindow->hide();
    followTitle();
    if (!session)
        return;
    // What had the focus has gone with the welcome page; a list that one goes through keeps it.
    if (isVisible() && (!focusWidget() || !focusWidget()->isVisible()))
        page(currentPage())->focusFirst();
}

void MainWindow::followTitle()
{
    const ReviewSession *session = m_workspace.session();
    setWindowTitle(session ? tr("%1 – Debrief", "window title").arg(session->review().title) : tr("Debrief"));
}

void MainWindow::newReview()
{
    NewReviewDialog dialog(m_workspace, this);
    if (dialog.exec() == QDialog::Accepted && openReview(dialog.reviewId()))
        showPage(Prepare);
}

void MainWindow::importFiles(const QStringList &paths)
{
    ImportDialog dialog(m_workspace, this);
    if (!paths.isEmpty())
        dialog.setFiles(paths);
    carryOut(dialog);
}

void MainWindow::importClipboard()
{
    ImportDialog dialog(m_workspace, this);
    dialog.paste();
    carryOut(dialog);
}

void MainWindow::carryOut(ImportDialog &dialog)
{
    if (dialog.exec() == QDialog::Accepted && !dialog.outcome().reviews.isEmpty() &&
        openReview(dialog.outcome().reviews.first()))
        showPage(Timeline);
}

void MainWindow::openSample()
{
    m_welcome->openSample();
}

void MainWindow::closeReview()
{
    m_workspace.closeReview();
    m_welcome->focusFirst();
}

void MainWindow::undo()
{
    if (m_workspace.session())
        m_workspace.report(m_workspace.session()->undo());
}

void MainWindow::redo()
{
    if (m_workspace.session())
        m_workspace.report(m_workspace.session()->redo());
}

void MainWindow::focusCapture()
{
    if (!m_workspace.session())
        return;
    QWidget *now = QApplication::focusWidget();
    if (now && now != m_capture && !m_capture->isAncestorOf(now))
        m_focusBeforeCapture = now;
    activateWindow();
    m_capture->focusLine();
}

CaptureWindow *MainWindow::captureWindow()
{
    if (!m_captureWindow) {
        m_captureWindow = std::make_unique<CaptureWindow>(m_workspace, m_capture->drafts());
        connect(m_captureWindow.get(), &CaptureWindow::left, this, &MainWindow::focusCapture);
    }
    return m_captureWindow.get();
}

void MainWindow::toggleCaptureWindow()
{
    if (!m_workspace.session())
        return;
    if (captureWindow()->isVisible() && captureWindow()->isActiveWindow())
        captureWindow()->hide();
    else
        captureWindow()->present();
}

void MainWindow::leaveCapture()
{
    if (m_focusBeforeCapture && m_focusBeforeCapture->isVisible())
        m_focusBeforeCapture->setFocus(Qt::OtherFocusReason);
    else
        page(currentPage())->focusFirst();
}

void MainWindow::setLibraryVisible(bool visible)
{
    m_library->setVisible(visible);
    if (m_state)
        m_state->saveSoon();
}

void MainWindow::setPromptsVisible(bool visible)
{
    if (visible)
        m_wording->hide();
    m_prompts->setVisible(visible);
    // Making room for the wording is no wish to go without them.
    if (m_state && (visible || m_wording->isHidden()))
        m_state->setWantsPrompts(currentPage(), visible);
    if (m_menus)
        m_menus->follow();
}

void MainWindow::setWordingVisible(bool visible)
{
    if (visible != m_wording->isHidden())
        return;
    m_wording->setVisible(visible);
    m_prompts->setVisible(!visible && m_state->wantsPrompts(currentPage()));
    m_menus->follow();
    if (visible)
        m_wording->focusFirst();
    else if (m_workspace.session())
        page(currentPage())->focusFirst();
}

void MainWindow::showPhrase(const QUuid &id, WordingField field, qsizetype start, qsizetype length)
{
    const ReviewSession *session = m_workspace.session();
    SearchHit hit{.reviewId = session->id(), .entityId = id, .kind = QStringLiteral("review"), .snippet = {}};
    if (field == WordingField::Event || field == WordingField::Note || field == WordingField::Factor)
        hit.kind = enumName(field);
    else if (session->find<ActionItem>(ActionId(id)))
        hit.kind = QStringLiteral("action");
    showHit(hit);
    if (currentPage() == Actions) {
        auto *actions = qobject_cast<ActionsPage *>(page(Actions));
        actions->board().setCurrentAction(ActionId(id));
        actions->editCurrent();
    }
    // Where the text stands in an input, the words are selected, to be typed over.
    const std::optional<Entity> entity = session->current(id);
    for (const CheckedText &text : entity ? textsOf(*entity) : QList<CheckedText>()) {
        for (QPlainTextEdit *edit : page(currentPage())->findChildren<QPlainTextEdit *>()) {
            if (text.field != field || !edit->isVisible() || edit->isReadOnly() || edit->toPlainText() != text.text)
                continue;
            QTextCursor words = edit->textCursor();
            words.setPosition(static_cast<int>(start));
            words.setPosition(static_cast<int>(start + length), QTextCursor::KeepAnchor);
            edit->setTextCursor(words);
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MainWindow::followPage()
{
    m_prompts->setVisible(m_wording->isHidden() && m_state->wantsPrompts(currentPage()));
    m_menus->follow();
    m_state->saveSoon();
}

RoomWindow *MainWindow::roomWindow()
{
    if (!m_room)
        m_room = std::make_unique<RoomWindow>(m_workspace);
    return m_room.get();
}

void MainWindow::suggestToRoom(int page)
{
    switch (page) {
    case Prepare: return roomWindow()->suggestView(RoomView::Directive);
    case Timeline: return roomWindow()->suggestView(RoomView::Story);
    case Discuss: return roomWindow()->suggestView(RoomView::Prompt);
    case Actions: return roomWindow()->suggestView(RoomView::Actions);
    default:
        // The report is nothing for the room: it keeps what it shows.
        return;
    }
}

void MainWindow::showRoom()
{
    roomWindow()->present(this);
}

void MainWindow::offerRestore(const QString &title)
{
    m_messages->showMessage(Workspace::Severity::Information, tr("“%1” was deleted.").arg(title), tr("Undo"),
                            [this] { m_library->restoreLast(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state->save();
    if (m_room)
        m_room->close();
    if (m_captureWindow)
        m_captureWindow->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    // The program that it was dragged from waits until this returns.
    QMetaObject::invokeMethod(this, [this, paths] { importFiles(paths); }, Qt::QueuedConnection);
}

} // namespace debrief
