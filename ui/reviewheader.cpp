// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reviewheader.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "session/meetingclock.h"
#include "session/reviewsession.h"
#include "ui/library/deadline.h"
#include "ui/style/texttone.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/workspace.h"

#include <QHBoxLayout>

namespace debrief {

using namespace std::chrono_literals;
using theme::Tone;

namespace {

Tone toneOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Draft: return Tone::TextMuted;
    case ReviewState::InReview: return Tone::Warning;
    case ReviewState::Approved:
    case ReviewState::Published: return Tone::Success;
    }
    return Tone::TextMuted;
}

/// The one duration that says most of how long it took.
std::optional<std::pair<Metric, std::chrono::milliseconds>> telling(const ReviewMetrics &metrics)
{
    for (const Metric metric : {Metric::TimeToResolve, Metric::Downtime}) {
        if (const auto duration = metrics.duration(metric))
            return std::pair(metric, *duration);
    }
    return std::nullopt;
}

QString displayedZone(Workspace::TimeDisplay display)
{
    switch (display) {
    case Workspace::TimeDisplay::Incident: return ReviewHeader::tr("Incident's zone");
    case Workspace::TimeDisplay::Viewer: return ReviewHeader::tr("This computer's zone");
    case Workspace::TimeDisplay::Utc: return ReviewHeader::tr("Universal time");
    }
    return {};
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ReviewHeader::ReviewHeader(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new ElidedLabel({}, this)),
      m_severity(new Chip(this)),
      m_state(new Chip(this)),
      m_duration(new QLabel(this)),
      m_deadline(new QLabel(this)),
      m_clock(new QLabel(this)),
      m_zone(new QLabel(this))
{
    setObjectName(QStringLiteral("reviewHeader"));
    setAccessibleName(tr("Review"));
    m_title->setObjectName(QStringLiteral("headerTitle"));
    m_title->setFont(theme::font(theme::Type::Title));
    m_severity->setObjectName(QStringLiteral("headerSeverity"));
    m_severity->setAccessibleName(tr("Severity"));
    m_state->setObjectName(QStringLiteral("headerState"));
    m_state->setAccessibleName(tr("State of the review"));
    m_duration->setObjectName(QStringLiteral("headerDuration"));
    m_deadline->setObjectName(QStringLiteral("headerDeadline"));
    m_clock->setObjectName(QStringLiteral("headerClock"));
    m_clock->setFont(theme::tabular(theme::font(theme::Type::Large)));
    m_zone->setObjectName(QStringLiteral("headerZone"));
    m_zone->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(m_zone, Tone::TextMuted);
    theme::setTextTone(m_duration, Tone::TextMuted);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::Gap, theme::GapLarge, 4);
    layout->setSpacing(theme::Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_severity);
    layout->addWidget(m_state);
    layout->addWidget(m_duration);
    layout->addWidget(m_deadline);
    layout->addStretch(1);
    layout->addWidget(m_zone);
    layout->addWidget(m_clock);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ReviewHeader::followClock);
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(0);
    connect(&m_followSoon, &QTimer::timeout, this, &ReviewHeader::follow);
    connect(&m_workspace, &Workspace::sessionChanged, this, &ReviewHeader::follow);
    connect(&m_workspace.meeting(), &MeetingClock::stateChanged, this, &ReviewHeader::follow);
    // Says with every edit that the review changed; the metrics wait until the edit has been shown.
    connect(&m_workspace, &Workspace::libraryChanged, &m_followSoon, qOverload<>(&QTimer::start));
    connect(&m_workspace, &Workspace::displayZoneChanged, this, &ReviewHeader::followClock);
    // The zones may be the same; which of them is meant is shown nevertheless.
    connect(&m_workspace, &Workspace::timeDisplayChanged, this, &ReviewHeader::followClock);
    follow();
}

void ReviewHeader::addCorner(QWidget *corner)
{
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_zone), corner);
    row->insertSpacing(row->indexOf(m_zone), theme::Gap);
}

QString ReviewHeader::deadlineText() const
{
    return m_deadline->text();
}

QString ReviewHeader::durationText() const
{
    return m_duration->text();
}

void ReviewHeader::follow()
{
    const ReviewSession *session = m_workspace.session();
    if (!session) {
        m_tick.stop();
        return;
    }
    const Review &review = session->review();
    m_title->setText(review.title);
    m_severity->setText(review.incident.severity);
    m_severity->setVisible(!review.incident.severity.isEmpty());
    m_severity->setTone(Tone::Danger);
    m_state->setText(label(review.state));
    m_state->setTone(toneOf(review.state));

    const ReviewMetrics metrics = session->metrics();
    const auto duration = telling(metrics);
    // While one meets, the topic and its time need the room.
    const MeetingClock::State meeting = m_workspace.meeting().state();
    const bool hasRoom = meeting != MeetingClock::State::Running && meeting != MeetingClock::State::Paused;
    m_zone->setVisible(hasRoom);
    showText(m_duration, duration && hasRoom ? durationLabel(duration->second) : QString());
    m_duration->setToolTip(
        duration ? tr("%1: %2", "a metric and its definition").arg(label(duration->first), definition(duration->first))
                 : QString());

    const QDateTime due =
        m_workspace.policy().dueAt(review.incident.severity, metrics.milestones.value(Milestone::Resolved));
    const Deadline deadline = deadlineOf(review.state, due, QDateTime::currentDateTimeUtc());
    showText(m_deadline, hasRoom ? deadline.text : QString());
    m_deadline->setToolTip(timeText(due, m_workspace.displayZone(), TimeDetail::Full));
    theme::setTextTone(m_deadline, deadline.tone);
    m_tick.start();
    followClock();
}

void ReviewHeader::followClock()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime minute = now.addMSecs(-(now.time().msecsSinceStartOfDay() % 60'000));
    const QTimeZone zone = m_workspace.displayZone();
    m_zone->setText(displayedZone(m_workspace.timeDisplay()));
    m_zone->setToolTip(tr("All times are shown in %1. F8 changes to the next zone; the report keeps the incident's.")
                           .arg(QString::fromUtf8(zone.id())));
    const QString clock =
        tr("%1 %2", "clock and time zone")
            .arg(timeText(minute, zone, TimeDetail::Full).section(u' ', 1, 1), zoneText(minute, zone));
    if (clock == m_clock->text())
        return;
    m_clock->setText(clock);
    m_clock->setAccessibleName(tr("Clock: %1").arg(clock));
    // The deadline comes nearer with every minute.
    m_followSoon.start();
}

} // namespace debrief
