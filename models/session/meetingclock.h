// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/error.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace debrief {

class ReviewSession;

/// Runs the meeting along its agenda: which topic is on, how long it takes, and how long one talks about which prompt. It never ends
/// or goes on to a topic by itself.
///
/// How to use it: the workspace has one (Workspace::meeting()). Show state(), topic() and the seconds, and follow ticked() (about once
/// a second while it runs) and stateChanged() (state or topic). Tell it the current prompt with setPrompt(), as the workspace does.
///
/// Seconds are written to the library (AgendaItem::actualSeconds, Prompt::talkedSeconds) every few seconds and at each turn, without a
/// step to undo; state and topic are a setting of the review. A meeting that was cut off by the end of the program is paused when
/// its review is opened again, and the time between does not count.
class MeetingClock : public QObject
{
    Q_OBJECT

public:
    enum class State { NotBegun, Running, Paused, Ended };
    Q_ENUM(State)
    /// How far a topic has got: visible to the facilitator from 70 % of what was planned, and from 100 %.
    enum class Warning { None, Near, Over };
    Q_ENUM(Warning)
    /// Milliseconds that only ever grow.
    using Clock = std::function<qint64()>;

    explicit MeetingClock(QObject *parent = nullptr);
    explicit MeetingClock(Clock clock, QObject *parent = nullptr);
    ~MeetingClock() override;

    /// Null for none. Writes what was measured for the one before, and pauses it.
    void setSession(ReviewSession *session);
    /// Whose talking time is measured.
    void setPrompt(PromptId prompt);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    /// The program ended while the meeting ran.
    bool wasCutOff() const { return m_wasCutOff; }
    /// Null while there is none: an empty agenda, or before the meeting.
    AgendaItemId topic() const { return m_topic; }
    /// The agenda in its order.
    QList<AgendaItem> topics() const;
    /// Up to now, with what is not yet written.
    int secondsOf(AgendaItemId topic) const;
    qint64 secondsOf(PromptId prompt) const;
    int plannedSeconds() const;
    int secondsInAll() const;
    /// Of what was planned for the topic; None without a plan.
    Warning warning(AgendaItemId topic) const;
    static Warning warning(int seconds, int plannedSeconds);

    /// Begins with the first topic. A meeting that has ended goes on with the topic it ended at.
    Result<> start();
    Result<> pause();
    Result<> resume();
    Result<> end();
    Result<> goTo(AgendaItemId topic);
    Result<> nextTopic() { return step(1); }
    Result<> previousTopic() { return step(-1); }
    /// More (or less) time for the topic that is on: an edit, which can be undone.
    Result<> addSeconds(int seconds);

    /// What the timer calls.
    void tick();

    static QString settingKey() { return QStringLiteral("meeting"); }
    static constexpr int WriteEverySeconds = 10;

signals:
    void ticked();
    /// State or topic.
    void stateChanged();
    /// Measured time could not be written; it is kept and tried again.
    void writingFailed(const debrief::Error &error);

private:
    Result<> step(int by);
    Result<> turn(State state, AgendaItemId topic);
    Result<> write();
    Result<> writeState(State state, AgendaItemId topic);
    void readState();
    void followChanges(const Changes &changes);
    /// Whole seconds measured and not yet written.
    int unwritten() const;
    void measure();
    void report(const Result<> &result);

    Clock m_clock;
    QTimer m_timer;
    QPointer<ReviewSession> m_session;
    State m_state = State::NotBegun;
    AgendaItemId m_topic;
    PromptId m_prompt;
    qint64 m_lastTime = 0;
    qint64 m_pending = 0; ///< Milliseconds.
    bool m_wasCutOff = false;
};

} // namespace debrief
