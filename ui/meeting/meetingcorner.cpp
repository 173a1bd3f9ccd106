// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/meetingcorner.h"

#include "domain/labels.h"
#include "domain/stopwatch.h"
#include "session/reviewsession.h"
#include "ui/meeting/meetingactions.h"
#include "ui/style/stylepaint.h"
#include "ui/style/texttone.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/workspace.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace debrief {

using State = MeetingClock::State;
using Warning = MeetingClock::Warning;
using std::chrono::seconds;

namespace {

constexpr int WidestTopic = 260;

theme::Tone toneOf(Warning warning)
{
    switch (warning) {
    case Warning::None: return theme::Tone::TextMuted;
    case Warning::Near: return theme::Tone::Warning;
    case Warning::Over: return theme::Tone::Danger;
    }
    return theme::Tone::TextMuted;
}

QString iconOf(Warning warning)
{
    switch (warning) {
    case Warning::None: return {};
    case Warning::Near: return QStringLiteral("chronometer");
    case Warning::Over: return QStringLiteral("data-warning");
    }
    return {};
}

QString timeText(int taken, int planned, Warning warning)
{
    if (planned <= 0)
        return stopwatchLabel(seconds(taken));
    const QString rest = stopwatchLabel(seconds(planned - taken));
    switch (warning) {
    case Warning::None: return MeetingCorner::tr("%1 left", "time of a topic").arg(rest);
    case Warning::Near: return MeetingCorner::tr("Only %1 left", "time of a topic").arg(rest);
    case Warning::Over: return MeetingCorner::tr("Over by %1", "time of a topic").arg(rest);
    }
    return {};
}

QString escaped(QString text)
{
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace

MeetingCorner::MeetingCorner(Workspace &workspace, MeetingActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_toggle(new QToolButton(this)),
      m_topic(new QToolButton(this)),
      m_title(new ElidedLabel({}, this)),
      m_time(new Chip(this)),
      m_more(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_topics(new QMenu(this))
{
    setObjectName(QStringLiteral("meetingCorner"));
    setAccessibleName(tr("Meeting"));
    build(actions);
    connect(m_topics, &QMenu::aboutToShow, this, &MeetingCorner::fillTopics);
    connect(&m_workspace.meeting(), &MeetingClock::ticked, this, &MeetingCorner::followTime);
    connect(&m_workspace.meeting(), &MeetingClock::stateChanged, this, &MeetingCorner::follow);
    connect(&m_workspace, &Workspace::sessionChanged, this, &MeetingCorner::follow);
    // A topic may have been renamed or given more time.
    connect(&m_workspace, &Workspace::libraryChanged, this, &MeetingCorner::follow);
    follow();
}

void MeetingCorner::build(MeetingActions &actions)
{
    const auto prepare = [](QToolButton *button, const QString &name, QAction *action) {
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setDefaultAction(action);
    };
    prepare(m_toggle, QStringLiteral("cornerToggle"), actions.toggle());
    prepare(m_more, QStringLiteral("cornerMore"), actions.more());
    prepare(m_next, QStringLiteral("cornerNext"), actions.next());
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_topic->setObjectName(QStringLiteral("cornerTopic"));
    m_topic->setAutoRaise(true);
    m_topic->setIcon(theme::icon(QStringLiteral("view-list-text")));
    m_topic->setPopupMode(QToolButton::InstantPopup);
    m_topic->setMenu(m_topics);
    m_topic->setToolTip(tr("The agenda, to go to a topic"));
    m_topic->setAccessibleName(tr("Go to a topic"));
    m_topics->setObjectName(QStringLiteral("cornerTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_title->setObjectName(QStringLiteral("cornerTitle"));
    m_title->setMaximumWidth(WidestTopic);
    m_title->setAccessibleName(tr("Topic"));
    m_time->setObjectName(QStringLiteral("cornerTime"));
    m_time->setAccessibleName(tr("Time of the topic"));
    // What stands beside it must not move with every second.
    m_time->reserveFor(
        {debrief::timeText(0, 59 * 60 + 59, Warning::Near), debrief::timeText(119 * 60, 60 * 60, Warning::Over)}, true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_toggle);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_time);
    layout->addWidget(m_more);
    layout->addWidget(m_next);
    layout->addWidget(m_topic);
}

QString MeetingCorner::topicText() const
{
    return m_title->text();
}

QString MeetingCorner::timeText() const
{
    return m_time->text();
}

void MeetingCorner::follow()
{
    const MeetingClock &meeting = m_workspace.meeting();
    const State state = meeting.state();
    const bool isOn = state == State::Running || state == State::Paused;
    const ReviewSession *session = m_workspace.session();
    const AgendaItem *topic = session ? session->find<AgendaItem>(meeting.topic()) : nullptr;
    const bool hasTopic = isOn && topic;

    // The window's icon says it while the meeting runs; before and after, there is room for words.
    m_toggle->setToolButtonStyle(isOn ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_title->setVisible(state != State::NotBegun);
    if (hasTopic)
        m_title->setText(state == State::Paused ? tr("Paused: %1", "a topic").arg(topic->title) : topic->title);
    else if (state == State::Ended)
        m_title->setText(tr("Ended after %1").arg(durationLabel(seconds(meeting.secondsInAll()))));
    else
        m_title->setText(state == State::Paused ? tr("Paused") : tr("The meeting is on"));
    theme::setTextTone(m_title, state == State::Running ? theme::Tone::Text : theme::Tone::TextMuted);
    for (QWidget *widget : {static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_more),
                            static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_topic)})
        widget->setVisible(hasTopic);
    followTime();
}

void MeetingCorner::followTime()
{
    const MeetingClock &meeting = m_workspace.meeting();
    const ReviewSession *session = m_workspace.session();
    const AgendaItem *topic = session ? session->find<AgendaItem>(meeting.topic()) : nullptr;
    if (!topic || m_time->isHidden()) {
        setWarning(Warning::None);
        return;
    }
    const int taken = meeting.secondsOf(topic->id);
    const Warning warning = MeetingClock::warning(taken, topic->plannedSeconds);
    m_time->setText(debrief::timeText(taken, topic->plannedSeconds, warning));
    m_time->setToolTip(tr("%1 of %2 for this topic; %3 of %4 in all", "durations: taken and planned")
                           .arg(stopwatchLabel(seconds(taken)), durationLabel(seconds(topic->plannedSeconds)),
                                stopwatchLabel(seconds(meeting.secondsInAll())),
                                durationLabel(seconds(meeting.plannedSeconds()))));
    setWarning(warning);
}

void MeetingCorner::setWarning(Warning warning)
{
    if (warning == m_warning)
        return;
    const bool isWorse = warning > m_warning;
    m_warning = warning;
    m_time->setTone(toneOf(warning));
    m_time->setIconName(iconOf(warning));
    update();
    if (!isWorse)
        return;
    // Who doesn't see the colour is told once, politely.
    QAccessibleAnnouncementEvent announcement(this,
                                              tr("%1: %2", "topic and its time").arg(m_title->text(), m_time->text()));
    announcement.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&announcement);
}

void MeetingCorner::fillTopics()
{
    m_topics->clear();
    MeetingClock &meeting = m_workspace.meeting();
    for (const AgendaItem &item : meeting.topics()) {
        const int taken = meeting.secondsOf(item.id);
        const QString times =
            taken > 0 ? tr("%1 of %2", "durations: taken and planned")
                            .arg(stopwatchLabel(seconds(taken)), durationLabel(seconds(item.plannedSeconds)))
                      : durationLabel(seconds(item.plannedSeconds));
        QAction *action = m_topics->addAction(escaped(item.title) + u'\t' + times);
        action->setCheckable(true);
        action->setChecked(item.id == meeting.topic());
        connect(action, &QAction::triggered, this,
                [this, id = item.id] { m_workspace.report(m_workspace.meeting().goTo(id)); });
    }
}

void MeetingCorner::paintEvent(QPaintEvent *)
{
    if (m_warning == Warning::None)
        return;
    QPainter painter(this);
    const QColor tone = theme::color(toneOf(m_warning));
    const QColor ground = theme::color(theme::Tone::Window);
    paint::panel(&painter, rect(), theme::mixed(tone, ground, 0.12F), theme::mixed(tone, ground, 0.5F));
}

} // namespace debrief
