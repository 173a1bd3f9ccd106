// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomactions.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace debrief {

RoomActions::RoomActions(QWidget &room) : QObject(&room), m_window(room) {}

QAction *RoomActions::add(const QString &name, const QString &text, const Keys &keys, std::function<void()> work)
{
    auto *inRoom = new QAction(text, &m_window);
    inRoom->setObjectName(name + QStringLiteral("Key"));
    inRoom->setShortcuts(keys.room);
    inRoom->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window.addAction(inRoom);
    connect(inRoom, &QAction::triggered, &m_window, std::move(work));
    m_room.append(inRoom);

    auto *inConsole = new QAction(text, &m_window);
    inConsole->setObjectName(name);
    inConsole->setShortcut(keys.console);
    if (!keys.room.isEmpty())
        inConsole->setToolTip(
            tr("In the room window: %1", "a key").arg(keys.room.constFirst().toString(QKeySequence::NativeText)));
    connect(inConsole, &QAction::triggered, inRoom, &QAction::trigger);
    m_console.append(inConsole);
    return inRoom;
}

QAction *RoomActions::addCheckable(const QString &name, const QString &text, const Keys &keys,
                                   std::function<void()> work)
{
    QAction *inRoom = add(name, text, keys, std::move(work));
    QAction *inConsole = m_console.constLast();
    inRoom->setCheckable(true);
    inConsole->setCheckable(true);
    connect(inRoom, &QAction::toggled, inConsole, &QAction::setChecked);
    return inRoom;
}

} // namespace debrief
