// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "ui/workspace.h"

#include <QAction>
#include <QObject>

class QWidget;

namespace debrief {

/// What one can do with the meeting's time: begin, pause, go through the topics, add minutes, end. For the menu and the header.
class MeetingActions final : public QObject
{
    Q_OBJECT

public:
    explicit MeetingActions(Workspace &workspace, QWidget *window);

    QAction *toggle() const { return m_toggle; }
    QAction *next() const { return m_next; }
    QAction *more() const { return m_more; }
    /// In the order of the menu.
    QList<QAction *> menuActions() const { return {m_toggle, m_next, m_previous, m_more, m_end}; }

    /// Goes on with the meeting for which that was offered; nothing when another review is open by now.
    void goOn();
    /// Offers to go on when the program ended while the meeting ran.
    void offerAfterCutOff();

    static constexpr int MoreSeconds = 5 * 60;

signals:
    /// The text is for the message bar, with a button that calls goOn().
    void goOnOffered(debrief::Workspace::Severity severity, const QString &text);

private:
    QAction *make(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                  void (MeetingActions::*slot)());
    void toggleMeeting();
    void goToNext();
    void goToPrevious();
    void addMinutes();
    void askToEnd();
    void end();
    void follow();

    Workspace &m_workspace;
    QWidget *m_window;
    ReviewId m_offeredFor;
    QAction *m_toggle;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_more;
    QAction *m_end;
};

} // namespace debrief
