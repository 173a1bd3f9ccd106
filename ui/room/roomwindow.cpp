// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomwindow.h"

#include "session/reviewsession.h"

#include "ui/room/roomcanvas.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace debrief {

namespace {

constexpr std::array Order{RoomView::Directive, RoomView::Agenda,     RoomView::Story,   RoomView::Prompt,
                           RoomView::Factors,   RoomView::ParkingLot, RoomView::Actions, RoomView::Thanks};
constexpr int LargestScaleStep = 8;
constexpr double ScalePerStep = 0.125;

QString screenKey()
{
    return QStringLiteral("room/screen");
}

QString darkKey()
{
    return QStringLiteral("room/dark");
}

} // namespace

RoomWindow::RoomWindow(Workspace &workspace, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_workspace(workspace),
      m_canvas(new RoomCanvas(this))
{
    setObjectName(QStringLiteral("roomWindow"));
    setAccessibleName(tr("Room"));
    setWindowTitle(tr("Debrief, for the room"));
    resize(1280, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFocusProxy(m_canvas);
    makeActions();
    m_canvas->setScale(1 + m_scaleStep * ScalePerStep);
    setDark(QSettings().value(darkKey(), theme::isDark()).toBool());

    connect(&workspace, &Workspace::sessionChanged, this, &RoomWindow::setSession);
    connect(&workspace, &Workspace::currentPromptChanged, this, &RoomWindow::followPrompt);
    connect(&workspace, &Workspace::selectedEventsChanged, this, &RoomWindow::followEvents);
    connect(&workspace, &Workspace::displayZoneChanged, this, &RoomWindow::contentsChanged);
    setSession(workspace.session());
}

RoomWindow::~RoomWindow() = default;

QAction *RoomWindow::add(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                         std::function<void()> work)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Single letters: in the console they are typed.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(work));
    m_actions.append(action);
    return action;
}

void RoomWindow::makeActions()
{
    const auto keys = [](auto... key) { return QList<QKeySequence>{QKeySequence(key)...}; };
    add(QStringLiteral("roomForward"), tr("Room: &next"),
        keys(Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space), [this] { stepForward(); });
    add(QStringLiteral("roomBack"), tr("Room: pre&vious"),
        keys(Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace), [this] { stepBack(); });
    add(QStringLiteral("roomDirective"), tr("Room: prime &directive"), keys(Qt::Key_Home),
        [this] { showView(View::Directive); });
    m_blankAction = add(QStringLiteral("roomBlank"), tr("Room: &blank"), keys(Qt::Key_B, Qt::Key_Period),
                        [this] { setBlank(!m_isBlank); });
    m_blankAction->setCheckable(true);
    m_pinAction = add(QStringLiteral("roomPin"), tr("Room: &pin what is shown"), keys(Qt::Key_P),
                      [this] { setFollowing(!m_isFollowing); });
    m_pinAction->setCheckable(true);
    m_darkAction = add(QStringLiteral("roomDark"), tr("Room: dar&k"), keys(Qt::Key_D), [this] { setDark(!m_isDark); });
    m_darkAction->setCheckable(true);
    add(QStringLiteral("roomLarger"), tr("Room: &larger type"), keys(Qt::Key_Plus, Qt::Key_Equal),
        [this] { scale(1); });
    add(QStringLiteral("roomSmaller"), tr("Room: &smaller type"), keys(Qt::Key_Minus), [this] { scale(-1); });
    add(QStringLiteral("roomFullScreen"), tr("Room: &full screen"), keys(Qt::Key_F11, Qt::Key_F),
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    add(QStringLiteral("roomLeaveFullScreen"), tr("Room: leave f&ull screen, then close"), keys(Qt::Key_Escape),
        [this] {
            // Where there is one screen only, the room window lies over the console.
            if (isFullScreen())
                setWindowState(windowState() & ~Qt::WindowFullScreen);
            else
                close();
        });
}

void RoomWindow::setSession(ReviewSession *session)
{
    if (session)
        connect(session, &ReviewSession::changed, this, &RoomWindow::contentsChanged);
    m_event = {};
    m_prompt = m_workspace.currentPrompt();
    m_view = View::Directive;
    m_canvas->setPage(0);
    contentsChanged();
}

void RoomWindow::contentsChanged()
{
    m_isStale = true;
    // Nobody sees it: nothing to keep up with.
    if (isVisible())
        rebuild();
}

void RoomWindow::rebuild()
{
    m_isStale = false;
    const ReviewSession *session = m_workspace.session();
    m_content = session ? RoomContent(session->content(), m_workspace.displayZone()) : RoomContent();
    showSlide();
}

RoomSlide RoomWindow::slide() const
{
    switch (m_view) {
    case View::Directive: return m_content.directive();
    case View::Agenda: return m_content.agenda();
    case View::Story: return m_content.story(m_event);
    case View::Prompt: return m_content.prompt(m_prompt);
    case View::Factors: return m_content.factors();
    case View::ParkingLot: return m_content.parkingLot();
    case View::Actions: return m_content.actions();
    case View::Thanks: return m_content.thanks();
    }
    return {};
}

void RoomWindow::showSlide()
{
    const RoomSlide shown = slide();
    m_canvas->setSlide(shown);
    const bool grew = m_lineCount > 0 && shown.lines.size() > m_lineCount;
    m_lineCount = shown.lines.size();
    if (grew && m_view == View::Prompt)
        m_canvas->setPage(m_canvas->pageCount() - 1);
}

void RoomWindow::showView(View view)
{
    if (m_isStale)
        rebuild();
    const ReviewSession *session = m_workspace.session();
    if (view == View::Story && (!session || !session->find<TimelineEvent>(m_event))) {
        const QList<EventId> selected = m_workspace.selectedEvents();
        m_event = selected.isEmpty() ? m_content.events().value(0) : selected.constFirst();
    }
    if (view == View::Prompt && (!session || !session->find<Prompt>(m_prompt)))
        m_prompt = m_workspace.currentPrompt().isNull() ? m_content.prompts().value(0) : m_workspace.currentPrompt();
    const bool isOther = view != m_view;
    m_view = view;
    m_lineCount = 0;
    m_canvas->setPage(0);
    showSlide();
    if (isOther)
        emit viewChanged(view);
}

void RoomWindow::suggestView(View view)
{
    if (!m_isFollowing)
        return;
    if (m_isStale)
        rebuild();
    if (m_content.has(view))
        showView(view);
}

void RoomWindow::followPrompt()
{
    const PromptId id = m_workspace.currentPrompt();
    // The first prompt becomes current when a review opens: that is no step of the conversation.
    const bool isFirst = m_prompt.isNull();
    if (!m_isFollowing || id.isNull() || id == m_prompt)
        return;
    m_prompt = id;
    if (!isFirst)
        showView(View::Prompt);
}

void RoomWindow::followEvents()
{
    const QList<EventId> ids = m_workspace.selectedEvents();
    if (!m_isFollowing || ids.isEmpty() || ids.constFirst() == m_event)
        return;
    m_event = ids.constFirst();
    showView(View::Story);
}

void RoomWindow::setFollowing(bool following)
{
    m_pinAction->setChecked(!following);
    if (following == m_isFollowing)
        return;
    m_isFollowing = following;
    if (following) {
        if (m_view == View::Prompt)
            followPrompt();
        else if (m_view == View::Story)
            followEvents();
    }
    emit followingChanged(following);
}

void RoomWindow::setBlank(bool blank)
{
    m_isBlank = blank;
    m_blankAction->setChecked(blank);
    m_canvas->setBlank(blank);
}

void RoomWindow::setDark(bool dark)
{
    m_isDark = dark;
    m_darkAction->setChecked(dark);
    m_canvas->setColors(dark ? RoomColors::dark() : RoomColors::light());
    QSettings().setValue(darkKey(), dark);
}

void RoomWindow::scale(int by)
{
    m_scaleStep = std::clamp(m_scaleStep + by, 0, LargestScaleStep);
    m_canvas->setScale(1 + m_scaleStep * ScalePerStep);
}

void RoomWindow::goToEvent(EventId id)
{
    m_event = id;
    showView(View::Story);
    if (m_isFollowing)
        m_workspace.setSelectedEvents({id});
}

void RoomWindow::goToPrompt(PromptId id)
{
    m_prompt = id;
    showView(View::Prompt);
    if (m_isFollowing)
        m_workspace.setCurrentPrompt(id);
}

bool RoomWindow::stepWithin(int by)
{
    const int page = m_canvas->page() + by;
    if (page >= 0 && page < m_canvas->pageCount()) {
        m_canvas->setPage(page);
        return true;
    }
    if (m_view == View::Story) {
        const QList<EventId> events = m_content.events();
        const qsizetype at = events.indexOf(m_event) + by;
        if (at >= 0 && at < events.size())
            goToEvent(events.at(at));
        return at >= 0 && at < events.size();
    }
    if (m_view == View::Prompt) {
        const QList<PromptId> prompts = m_content.prompts();
        const qsizetype at = prompts.indexOf(m_prompt) + by;
        if (at >= 0 && at < prompts.size())
            goToPrompt(prompts.at(at));
        return at >= 0 && at < prompts.size();
    }
    return false;
}

void RoomWindow::enter(View view, bool atEnd)
{
    if (view == View::Story && !m_content.events().isEmpty())
        goToEvent(atEnd ? m_content.events().constLast() : m_content.events().constFirst());
    else
        showView(view); // To the current prompt: questions have no order that one must keep.
    if (atEnd)
        m_canvas->setPage(m_canvas->pageCount() - 1);
}

void RoomWindow::stepForward()
{
    if (m_isStale)
        rebuild();
    if (stepWithin(1))
        return;
    const auto *next = std::find_if(std::find(Order.begin(), Order.end(), m_view) + 1, Order.end(),
                                    [this](View view) { return m_content.has(view); });
    if (next != Order.end())
        enter(*next, false);
}

void RoomWindow::stepBack()
{
    if (m_isStale)
        rebuild();
    if (stepWithin(-1))
        return;
    for (auto at = std::find(Order.begin(), Order.end(), m_view) - Order.begin() - 1; at >= 0; --at) {
        const View view = Order.at(static_cast<size_t>(at));
        if (m_content.has(view)) {
            enter(view, true);
            return;
        }
    }
}

void RoomWindow::present(const QWidget *console)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QScreen *own = console ? console->screen() : QGuiApplication::primaryScreen();
    const QString last = QSettings().value(screenKey()).toString();
    QScreen *target = nullptr;
    for (QScreen *screen : screens) {
        if (screen != own && (!target || screen->name() == last))
            target = screen;
    }
    if (target) {
        setScreen(target);
        setGeometry(target->geometry());
        showFullScreen();
    } else {
        show();
    }
    raise();
    activateWindow();
}

QStringList RoomWindow::shownTexts() const
{
    return m_canvas->shownTexts();
}

void RoomWindow::showEvent(QShowEvent *event)
{
    if (m_isStale)
        rebuild();
    QWidget::showEvent(event);
    emit visibilityChanged(true);
}

void RoomWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit visibilityChanged(false);
}

void RoomWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    rememberScreen();
}

void RoomWindow::rememberScreen() const
{
    if (isVisible() && screen())
        QSettings().setValue(screenKey(), screen()->name());
}

} // namespace debrief
