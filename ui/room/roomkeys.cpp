// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomwindow.h"

#include "ui/room/roomactions.h"
#include "ui/room/roomcanvas.h"
#include "ui/room/roomscreens.h"

#include <QAction>

namespace debrief {

namespace {

template<typename... Key>
QList<QKeySequence> keys(Key... key)
{
    return {QKeySequence(key)...};
}

} // namespace

void RoomWindow::makeActions()
{
    m_actions->add(QStringLiteral("roomForward"), tr("Room: &next"),
                   {keys(Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space), Qt::ALT | Qt::Key_PageDown},
                   [this] { stepForward(); });
    m_actions->add(QStringLiteral("roomBack"), tr("Room: pre&vious"),
                   {keys(Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Backspace), Qt::ALT | Qt::Key_PageUp},
                   [this] { stepBack(); });
    m_blankAction = m_actions->addCheckable(QStringLiteral("roomBlank"), tr("Room: &blank"),
                                            {keys(Qt::Key_B, Qt::Key_Period), Qt::CTRL | Qt::SHIFT | Qt::Key_B},
                                            [this] { setBlank(!m_isBlank); });
    m_actions->add(QStringLiteral("roomSpotlightNext"), tr("Room: &spotlight on the next line"),
                   {keys(Qt::Key_Down), Qt::ALT | Qt::SHIFT | Qt::Key_PageDown}, [this] { moveSpotlight(1); });
    m_actions->add(QStringLiteral("roomSpotlightPrevious"), tr("Room: sp&otlight on the previous line"),
                   {keys(Qt::Key_Up), Qt::ALT | Qt::SHIFT | Qt::Key_PageUp}, [this] { moveSpotlight(-1); });
    m_actions->add(QStringLiteral("roomSpotlightOff"), tr("Room: spotlight o&ff"), {keys(Qt::Key_L)},
                   [this] { clearSpotlight(); });
    m_pinAction = m_actions->addCheckable(QStringLiteral("roomPin"), tr("Room: &pin what is shown"), {keys(Qt::Key_P)},
                                          [this] { setFollowing(!m_isFollowing); });
    m_pseudonymsAction =
        m_actions->addCheckable(QStringLiteral("roomPseudonyms"), tr("Room: &roles instead of names"),
                                {keys(Qt::Key_R)}, [this] { setUsesPseudonyms(!m_options.usesPseudonyms); });
    m_darkAction = m_actions->addCheckable(QStringLiteral("roomDark"), tr("Room: dar&k"), {keys(Qt::Key_D)},
                                           [this] { setDark(!m_isDark); });
    m_actions->add(QStringLiteral("roomLarger"), tr("Room: &larger type"), {keys(Qt::Key_Plus, Qt::Key_Equal)},
                   [this] { scale(1); });
    m_actions->add(QStringLiteral("roomSmaller"), tr("Room: s&maller type"), {keys(Qt::Key_Minus)},
                   [this] { scale(-1); });
    m_actions->add(QStringLiteral("roomFullScreen"), tr("Room: full s&creen"), {keys(Qt::Key_F11, Qt::Key_F)},
                   [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_actions->add(QStringLiteral("roomNextScreen"), tr("Room: ne&xt screen"), {keys(Qt::Key_S)},
                   [this] { m_screens->moveToNext(); });
    m_actions->add(QStringLiteral("roomLeaveFullScreen"), tr("Room: leave f&ull screen, then close"),
                   {keys(Qt::Key_Escape)}, [this] { escape(); });
    makeViewActions();
}

void RoomWindow::makeViewActions()
{
    const auto view = [this](const char *name, const QString &text, Qt::Key key, View shown) {
        m_actions->add(QLatin1StringView(name), text, {keys(key), QKeyCombination(Qt::ALT, key)},
                       [this, shown] { showView(shown); });
    };
    m_actions->add(QStringLiteral("roomDirective"), tr("Room: prime &directive"),
                   {keys(Qt::Key_Home, Qt::Key_1), Qt::ALT | Qt::Key_1}, [this] { showView(View::Directive); });
    view("roomAgenda", tr("Room: a&genda"), Qt::Key_2, View::Agenda);
    view("roomStory", tr("Room: s&tory"), Qt::Key_3, View::Story);
    m_actions->add(QStringLiteral("roomKnowledge"), tr("Room: &what did we know then?"), {keys(Qt::Key_K)},
                   [this] { toggleKnowledge(); });
    view("roomPrompt", tr("Room: &question"), Qt::Key_4, View::Prompt);
    view("roomFactors", tr("Room: contribut&ing factors"), Qt::Key_5, View::Factors);
    view("roomParkingLot", tr("Room: parking lot"), Qt::Key_6, View::ParkingLot);
    view("roomActions", tr("Room: &actions"), Qt::Key_7, View::Actions);
    view("roomMatrix", tr("Room: impact and &effort"), Qt::Key_8, View::Matrix);
    view("roomDecisions", tr("Room: decisions"), Qt::Key_9, View::Decisions);
    view("roomThanks", tr("Room: t&hanks"), Qt::Key_0, View::Thanks);
}

void RoomWindow::moveSpotlight(int by)
{
    if (m_isStale)
        rebuild();
    // At the end of what there is it stays: an arrow too many is no step in the meeting.
    m_canvas->moveSpotlight(by);
}

void RoomWindow::clearSpotlight()
{
    if (m_canvas->spotlight() >= 0)
        m_canvas->setSpotlight(-1);
    else
        m_canvas->moveSpotlight(1);
}

void RoomWindow::escape()
{
    if (m_canvas->spotlight() >= 0)
        m_canvas->setSpotlight(-1);
    else if (isFullScreen())
        // Where there is one screen only, the room window lies over the console.
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    else
        close();
}

} // namespace debrief
