// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace debrief {

/// What can be done with the room window. Each stands twice: in that window with single keys, and for the console's menu, where
/// single keys are typed, with keys that no text takes or with none.
class RoomActions final : public QObject
{
    Q_OBJECT

public:
    explicit RoomActions(QWidget &room);

    struct Keys
    {
        QList<QKeySequence> room;
        QKeySequence console = {};
    };
    /// The one of the room window; its state is the other's, too.
    QAction *add(const QString &name, const QString &text, const Keys &keys, std::function<void()> work);
    QAction *addCheckable(const QString &name, const QString &text, const Keys &keys, std::function<void()> work);

    QList<QAction *> ofRoom() const { return m_room; }
    QList<QAction *> ofConsole() const { return m_console; }

private:
    QWidget &m_window;
    QList<QAction *> m_room;
    QList<QAction *> m_console;
};

} // namespace debrief
