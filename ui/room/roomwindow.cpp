// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomwindow.h"

#include "session/factorquestion.h"
#include "session/meetingclock.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include "ui/room/roomactions.h"
#include "ui/room/roomcanvas.h"
#include "ui/room/roomscreens.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

namespace {

constexpr int LargestScaleStep = 8;
constexpr double ScalePerStep = 0.125;

QString darkKey()
{
    return QStringLiteral("room/dark");
}

QString scaleKey()
{
    return QStringLiteral("room/scale");
}

/// Of a review.
QString pseudonymsKey()
{
    return QStringLiteral("room_pseudonyms");
}

/// What one comes to by stepping. What was known is asked for, and is at the same place of the story.
RoomView onTheWay(RoomView view)
{
    return view == RoomView::Knowledge ? RoomView::Story : view;
}

} // namespace

RoomWindow::RoomWindow(Workspace &workspace, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_workspace(workspace),
      m_canvas(new RoomCanvas(this)),
      m_actions(new RoomActions(*this)),
      m_screens(new RoomScreens(*this))
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
    m_scaleStep = std::clamp(QSettings().value(scaleKey(), 1).toInt(), 0, LargestScaleStep);
    m_canvas->setScale(1 + m_scaleStep * ScalePerStep);
    setDark(QSettings().value(darkKey(), theme::isDark()).toBool());

    connect(&workspace, &Workspace::sessionChanged, this, &RoomWindow::setSession);
    connect(&workspace, &Workspace::currentPromptChanged, this, &RoomWindow::followPrompt);
    connect(&workspace, &Workspace::selectedEventsChanged, this, &RoomWindow::followEvents);
    connect(&workspace, &Workspace::displayZoneChanged, this, &RoomWindow::contentsChanged);
    connect(&workspace.meeting(), &MeetingClock::stateChanged, this, &RoomWindow::contentsChanged);
    setSession(workspace.session());
}

RoomWindow::~RoomWindow() = default;

QList<QAction *> RoomWindow::roomActions() const
{
    return m_actions->ofRoom();
}

QList<QAction *> RoomWindow::consoleActions() const
{
    return m_actions->ofConsole();
}

void RoomWindow::setSession(ReviewSession *session)
{
    m_options = {};
    RoomMedia::Loader loader;
    if (session) {
        connect(session, &ReviewSession::changed, this, &RoomWindow::followChanges);
        const auto uses = session->library().setting(pseudonymsKey(), session->id());
        m_options.usesPseudonyms = uses && uses->toBool();
        loader = [&library = session->library()](const QByteArray &hash) {
            const auto found = library.attachment(hash);
            return found ? found->content : QByteArray();
        };
    }
    m_canvas->setPictureLoader(loader);
    m_pseudonymsAction->setChecked(m_options.usesPseudonyms);
    m_event = {};
    m_prompt = m_workspace.currentPrompt();
    m_isTimelineStale = true;
    m_view = View::Directive;
    m_canvas->setPage(0);
    contentsChanged();
}

void RoomWindow::followChanges(const Changes &changes)
{
    const auto isOfTimeline = [](const Change &change) {
        return isOf<TimelineEvent>(change) || isOf<Evidence>(change);
    };
    m_isTimelineStale = m_isTimelineStale || std::ranges::any_of(changes, isOfTimeline);
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
    m_options.topic = m_workspace.meeting().topic();
    m_options.isMeetingOver = m_workspace.meeting().state() == MeetingClock::State::Ended;
    ReviewContent content;
    if (session && m_isTimelineStale) {
        content = session->content();
    } else if (session) {
        content = session->contentBesideTimeline();
        m_content.lendTimeline(content);
    }
    m_isTimelineStale = false;
    m_options.question = factorQuestion(m_workspace.library());
    m_content = session ? RoomContent(content, m_workspace.displayZone(), m_options) : RoomContent();
    showSlide();
}

RoomSlide RoomWindow::slide() const
{
    switch (m_view) {
    case View::Directive: return m_content.directive();
    case View::Agenda: return m_content.agenda();
    case View::Story: return m_content.story(m_event);
    case View::Knowledge: return m_content.knowledge(m_event);
    case View::Prompt: return m_content.prompt(m_prompt);
    case View::Factors: return m_content.factors();
    case View::ParkingLot: return m_content.parkingLot();
    case View::Actions: return m_content.actions();
    case View::Matrix: return m_content.matrix();
    case View::Decisions: return m_content.decisions();
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
    const bool isOfStory = view == View::Story || view == View::Knowledge;
    if (isOfStory && (!session || !session->find<TimelineEvent>(m_event))) {
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
    showView(m_view == View::Knowledge ? View::Knowledge : View::Story);
}

void RoomWindow::toggleKnowledge()
{
    showView(m_view == View::Knowledge ? View::Story : View::Knowledge);
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
        else if (m_view == View::Story || m_view == View::Knowledge)
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

void RoomWindow::setUsesPseudonyms(bool uses)
{
    ReviewSession *session = m_workspace.session();
    m_pseudonymsAction->setChecked(uses && session);
    if (!session || uses == m_options.usesPseudonyms)
        return;
    // Also where it can't be remembered: what the room must not see comes first.
    m_options.usesPseudonyms = uses;
    m_workspace.report(session->library().setSetting(pseudonymsKey(), uses, session->id()));
    contentsChanged();
}

void RoomWindow::scale(int by)
{
    m_scaleStep = std::clamp(m_scaleStep + by, 0, LargestScaleStep);
    m_canvas->setScale(1 + m_scaleStep * ScalePerStep);
    QSettings().setValue(scaleKey(), m_scaleStep);
}

void RoomWindow::goToEvent(EventId id)
{
    m_event = id;
    showView(m_view == View::Knowledge ? View::Knowledge : View::Story);
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
    if (m_view == View::Story || m_view == View::Knowledge) {
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
    const auto *next = std::find_if(std::ranges::find(roomViews, onTheWay(m_view)) + 1, roomViews.end(),
                                    [this](View view) { return onTheWay(view) == view && m_content.has(view); });
    if (next != roomViews.end())
        enter(*next, false);
}

void RoomWindow::stepBack()
{
    if (m_isStale)
        rebuild();
    if (stepWithin(-1))
        return;
    for (const auto *at = std::ranges::find(roomViews, onTheWay(m_view)); at != roomViews.begin();) {
        --at;
        if (onTheWay(*at) == *at && m_content.has(*at)) {
            enter(*at, true);
            return;
        }
    }
}

void RoomWindow::present(const QWidget *console)
{
    m_screens->present(console);
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
    m_screens->remember();
}

} // namespace debrief
