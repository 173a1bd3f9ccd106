// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/meetingactions.h"

#include "domain/labels.h"
#include "session/meetingclock.h"
#include "session/reviewsession.h"
#include "ui/style/theme.h"

#include <QMessageBox>
#include <QPushButton>

namespace debrief {

using State = MeetingClock::State;

MeetingActions::MeetingActions(Workspace &workspace, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_window(window),
      m_toggle(make(QStringLiteral("toggleMeeting"), {}, {}, {Qt::Key_F12}, &MeetingActions::toggleMeeting)),
      m_next(make(QStringLiteral("nextTopic"), tr("Next &topic"), QStringLiteral("media-skip-forward"),
                  {Qt::CTRL | Qt::ALT | Qt::Key_PageDown}, &MeetingActions::goToNext)),
      m_previous(make(QStringLiteral("previousTopic"), tr("Pre&vious topic"), QStringLiteral("media-skip-backward"),
                      {Qt::CTRL | Qt::ALT | Qt::Key_PageUp}, &MeetingActions::goToPrevious)),
      m_more(make(QStringLiteral("addFiveMinutes"), tr("Add f&ive minutes"), QStringLiteral("list-add"),
                  {Qt::SHIFT | Qt::Key_F12}, &MeetingActions::addMinutes)),
      m_end(make(QStringLiteral("endMeeting"), tr("&End the meeting…"), QStringLiteral("media-playback-stop"), {},
                 &MeetingActions::askToEnd))
{
    m_more->setIconText(tr("+5", "minutes, on a small button"));
    connect(&m_workspace.meeting(), &MeetingClock::stateChanged, this, &MeetingActions::follow);
    connect(&m_workspace, &Workspace::sessionChanged, this, &MeetingActions::follow);
    connect(&m_workspace, &Workspace::sessionChanged, this, &MeetingActions::offerAfterCutOff);
    // Topics may have come or gone.
    connect(&m_workspace, &Workspace::libraryChanged, this, &MeetingActions::follow);
    follow();
}

QAction *MeetingActions::make(const QString &name, const QString &text, const QString &icon,
                              const QList<QKeySequence> &keys, void (MeetingActions::*slot)())
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(theme::icon(icon));
    action->setObjectName(name);
    action->setShortcuts(keys);
    // From anywhere: also while the room window has the focus.
    action->setShortcutContext(Qt::ApplicationShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MeetingActions::toggleMeeting()
{
    MeetingClock &meeting = m_workspace.meeting();
    switch (meeting.state()) {
    case State::NotBegun:
        if (m_workspace.report(meeting.start()) && meeting.topics().isEmpty())
            m_workspace.say(Workspace::Severity::Information,
                            tr("The agenda is empty, so only the time of the prompts is measured."));
        return;
    case State::Ended: m_workspace.report(meeting.start()); return;
    case State::Running: m_workspace.report(meeting.pause()); return;
    case State::Paused: m_workspace.report(meeting.resume()); return;
    }
}

void MeetingActions::goToNext()
{
    m_workspace.report(m_workspace.meeting().nextTopic());
}

void MeetingActions::goToPrevious()
{
    m_workspace.report(m_workspace.meeting().previousTopic());
}

void MeetingActions::addMinutes()
{
    m_workspace.report(m_workspace.meeting().addSeconds(MoreSeconds));
}

void MeetingActions::askToEnd()
{
    const MeetingClock &meeting = m_workspace.meeting();
    auto *question = new QMessageBox(QMessageBox::Question, tr("End the meeting"), tr("End the meeting?"),
                                     QMessageBox::NoButton, m_window);
    question->setObjectName(QStringLiteral("endMeetingQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("It has taken %1; planned were %2. You can go on with it afterwards.")
                                     .arg(durationLabel(std::chrono::seconds(meeting.secondsInAll())),
                                          durationLabel(std::chrono::seconds(meeting.plannedSeconds()))));
    const QPushButton *yes = question->addButton(tr("&End the meeting"), QMessageBox::AcceptRole);
    QPushButton *no = question->addButton(tr("Go &on"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &MeetingActions::end);
    // The time goes on while one thinks about it.
    question->open();
}

void MeetingActions::end()
{
    if (!m_workspace.session() || !m_workspace.report(m_workspace.meeting().end()))
        return;
    m_offeredFor = m_workspace.session()->id();
    emit goOnOffered(Workspace::Severity::Information,
                     tr("The meeting has ended after %1.")
                         .arg(durationLabel(std::chrono::seconds(m_workspace.meeting().secondsInAll()))));
}

void MeetingActions::goOn()
{
    const ReviewSession *session = m_workspace.session();
    if (!session || session->id() != m_offeredFor)
        return;
    MeetingClock &meeting = m_workspace.meeting();
    if (meeting.state() == State::Ended)
        m_workspace.report(meeting.start());
    else
        m_workspace.report(meeting.resume());
}

void MeetingActions::offerAfterCutOff()
{
    const ReviewSession *session = m_workspace.session();
    if (!session || !m_workspace.meeting().wasCutOff())
        return;
    m_offeredFor = session->id();
    emit goOnOffered(
        Workspace::Severity::Warning,
        tr("Debrief was closed while this meeting ran. The meeting is paused, and the time since then does "
           "not count."));
}

void MeetingActions::follow()
{
    const MeetingClock &meeting = m_workspace.meeting();
    const State state = meeting.state();
    switch (state) {
    case State::NotBegun:
        m_toggle->setText(tr("&Start the meeting"));
        m_toggle->setIcon(theme::icon(QStringLiteral("media-playback-start")));
        break;
    case State::Running:
        m_toggle->setText(tr("Pa&use the meeting"));
        m_toggle->setIcon(theme::icon(QStringLiteral("media-playback-pause")));
        break;
    case State::Paused:
    case State::Ended:
        m_toggle->setText(tr("G&o on with the meeting"));
        m_toggle->setIcon(theme::icon(QStringLiteral("media-playback-start")));
        break;
    }
    const QList<AgendaItem> topics = meeting.topics();
    const bool isOn = state == State::Running || state == State::Paused;
    const bool hasTopic = isOn && !meeting.topic().isNull();
    m_toggle->setEnabled(m_workspace.session());
    m_next->setEnabled(isOn && !topics.isEmpty() && meeting.topic() != topics.constLast().id);
    m_previous->setEnabled(isOn && !topics.isEmpty() && meeting.topic() != topics.constFirst().id);
    m_more->setEnabled(hasTopic);
    m_end->setEnabled(isOn);
}

} // namespace debrief
