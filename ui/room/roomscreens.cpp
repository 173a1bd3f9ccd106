// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomscreens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace debrief {

namespace {

QString screenKey()
{
    return QStringLiteral("room/screen");
}

} // namespace

RoomScreens::RoomScreens(QWidget &room) : QObject(&room), m_room(room)
{
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &RoomScreens::leave);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &RoomScreens::comeBack);
}

QScreen *RoomScreens::chosen() const
{
    const QScreen *own = m_console ? m_console->screen() : QGuiApplication::primaryScreen();
    const QString last = QSettings().value(screenKey()).toString();
    QScreen *target = nullptr;
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != own && (!target || screen->name() == last))
            target = screen;
    }
    return target;
}

void RoomScreens::showOn(QScreen *screen)
{
    m_room.setScreen(screen);
    m_room.setGeometry(screen->geometry());
    m_room.showFullScreen();
}

void RoomScreens::present(const QWidget *console)
{
    m_console = console;
    m_isLost = false;
    if (QScreen *target = chosen())
        showOn(target);
    else
        m_room.show();
    m_room.raise();
    m_room.activateWindow();
}

void RoomScreens::moveToNext()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.size() < 2)
        return;
    const qsizetype next = (screens.indexOf(m_room.screen()) + 1) % screens.size();
    m_room.showNormal(); // Some window managers leave a full screen window where it is.
    showOn(screens.at(next));
    QSettings().setValue(screenKey(), screens.at(next)->name());
}

void RoomScreens::remember() const
{
    const QScreen *screen = m_room.screen();
    const bool isConsoles = m_console && m_console->screen() == screen;
    if (m_room.isVisible() && screen && !isConsoles && QSettings().value(screenKey()).toString() != screen->name())
        QSettings().setValue(screenKey(), screen->name());
}

void RoomScreens::leave(const QScreen *screen)
{
    if (!m_room.isVisible() || m_room.screen() != screen || QGuiApplication::screens().size() < 2)
        return;
    m_isLost = true;
    m_room.hide();
}

void RoomScreens::comeBack()
{
    if (m_isLost)
        present(m_console);
}

} // namespace debrief
