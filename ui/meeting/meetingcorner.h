// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/meetingclock.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace debrief {

class Chip;
class ElidedLabel;
class MeetingActions;
class Workspace;

/// The meeting in the header: which topic is on, how much time it has left, and a warning that nobody but the facilitator sees.
class MeetingCorner final : public QWidget
{
    Q_OBJECT

public:
    MeetingCorner(Workspace &workspace, MeetingActions &actions, QWidget *parent = nullptr);

    QString topicText() const;
    QString timeText() const;
    MeetingClock::Warning warning() const { return m_warning; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build(MeetingActions &actions);
    void follow();
    void followTime();
    void fillTopics();
    void setWarning(MeetingClock::Warning warning);

    Workspace &m_workspace;
    QToolButton *m_toggle;
    QToolButton *m_topic;
    ElidedLabel *m_title;
    Chip *m_time;
    QToolButton *m_more;
    QToolButton *m_next;
    QMenu *m_topics;
    MeetingClock::Warning m_warning = MeetingClock::Warning::None;
};

} // namespace debrief
