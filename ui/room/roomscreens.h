// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QScreen;

namespace debrief {

/// On which screen the room window is: the one that was chosen last, else one that is not the console's. When that one is unplugged
/// the window does not fall over the console; it comes back with it.
class RoomScreens final : public QObject
{
    Q_OBJECT

public:
    explicit RoomScreens(QWidget &room);

    /// Full screen where there is a screen for it; as a window where there is only the console's.
    void present(const QWidget *console);
    /// Full screen on the next one, the console's among them; remembered.
    void moveToNext();
    /// It was moved there by hand.
    void remember() const;

private:
    QScreen *chosen() const;
    void showOn(QScreen *screen);
    void leave(const QScreen *screen);
    void comeBack();

    QWidget &m_room;
    QPointer<const QWidget> m_console;
    bool m_isLost = false; ///< Its screen went while it was shown there.
};

} // namespace debrief
