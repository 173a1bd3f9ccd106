// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roomplacement.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace debrief::roomplacement {

namespace {

const QString ScreenKey = QStringLiteral("room/screen");

} // namespace

QScreen *screenFor(const QWidget &console)
{
    const QString wanted = chosen();
    QScreen *other = nullptr;
    for (QScreen *screen : QGuiApplication::screens()) {
        if (!wanted.isEmpty() && screen->name() == wanted)
            return screen;
        if (!other && screen != console.screen())
            other = screen;
    }
    return other;
}

void choose(const QString &screenName)
{
    QSettings().setValue(ScreenKey, screenName);
}

QString chosen()
{
    return QSettings().value(ScreenKey).toString();
}

void show(QWidget &room, const QWidget &console)
{
    QScreen *screen = screenFor(console);
    if (screen && screen != console.screen()) {
        room.setScreen(screen);
        room.setGeometry(screen->geometry());
        room.showFullScreen();
    } else if (screen) {
        // The console's own was chosen on purpose.
        room.showFullScreen();
    } else {
        // It must not cover the console: one drags it to where it is to be, or shares it as a window.
        const QRect room16to9 = QRect(console.geometry().topLeft() + QPoint(48, 48), QSize(1280, 720)).intersected(console.screen()->availableGeometry());
        if (!room.isVisible())
            room.setGeometry(room16to9);
        room.showNormal();
    }
    room.raise();
}

} // namespace debrief::roomplacement
