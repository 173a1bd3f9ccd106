// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphretiming.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "exchange/report/timelinegraphicticks.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

struct RetimingTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::GraphRetiming)
};

} // namespace

GraphRetiming::GraphRetiming(QList<TimelineEvent> events, const TimelineEvent &grip, What what)
    : m_events(std::move(events)),
      m_grip(grip),
      m_what(what)
{
    if (what == What::End)
        m_events = {grip};
}

void GraphRetiming::moveBy(qint64 milliseconds, qint64 snap, const QTimeZone &zone)
{
    const qint64 from = (m_what == What::End ? m_grip.time.endsAt : m_grip.time.happenedAt).toMSecsSinceEpoch();
    qint64 to = from + milliseconds;
    // Back at its place it is where it was, whatever that was.
    if (snap > 0 && milliseconds != 0)
        to = graphicSnapped(to, snap, zone);
    if (m_what == What::End)
        to = std::max(to, m_grip.time.happenedAt.toMSecsSinceEpoch());
    m_shift = to - from;
}

QDateTime GraphRetiming::at() const
{
    return (m_what == What::End ? m_grip.time.endsAt : m_grip.time.happenedAt).addMSecs(m_shift);
}

QString GraphRetiming::label(const QTimeZone &zone) const
{
    const QDateTime from = m_what == What::End ? m_grip.time.endsAt : m_grip.time.happenedAt;
    const bool isSameDay = from.toTimeZone(zone).date() == at().toTimeZone(zone).date();
    const TimeDetail detail = isSameDay ? TimeDetail::Time : TimeDetail::DateTime;
    const QString times = QStringLiteral("%1 → %2").arg(timeText(from, zone, detail), timeText(at(), zone, detail));
    const QString by = durationLabel(std::chrono::milliseconds(std::abs(m_shift)));
    if (m_shift == 0)
        return times;
    return m_shift > 0 ? RetimingTexts::tr("%1, %2 later").arg(times, by)
                       : RetimingTexts::tr("%1, %2 earlier").arg(times, by);
}

QList<TimelineEvent> GraphRetiming::result() const
{
    QList<TimelineEvent> events = m_events;
    for (TimelineEvent &event : events) {
        event.time.enteredAs.clear();
        if (m_what == What::Move)
            event.time.happenedAt = event.time.happenedAt.addMSecs(m_shift);
        if (event.time.endsAt.isValid())
            event.time.endsAt = event.time.endsAt.addMSecs(m_shift);
    }
    return events;
}

} // namespace debrief
