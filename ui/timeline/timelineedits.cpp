// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineedits.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"

#include "ui/timeline/eventphrases.h"
#include "ui/timeline/timelinetable.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace debrief {

namespace {

struct EditTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TimelineEdits)
};

} // namespace

TimelineEdits::TimelineEdits(Workspace &workspace, TimelineTable &table) : m_workspace(workspace), m_table(table) {}

QList<TimelineEvent> TimelineEdits::selected() const
{
    QList<TimelineEvent> events;
    const ReviewSession *session = m_workspace.session();
    if (!session)
        return events;
    for (const EventId &id : m_table.selectedIds()) {
        if (const auto *event = session->find<TimelineEvent>(id))
            events.append(*event);
    }
    return events;
}

bool TimelineEdits::changeEach(const QString &undoText, const std::function<void(TimelineEvent &)> &change) const
{
    QList<Entity> changed;
    for (TimelineEvent event : selected()) {
        change(event);
        changed.append(event);
    }
    return !changed.isEmpty() && m_workspace.report(m_workspace.session()->updateAll(changed, undoText));
}

void TimelineEdits::setMilestone(Milestone milestone, bool marked) const
{
    const QList<EventId> ids = m_table.selectedIds();
    if (ids.size() == 1)
        setMilestone(milestone, marked ? ids.constFirst() : EventId());
}

void TimelineEdits::setMilestone(Milestone milestone, EventId event) const
{
    if (m_workspace.session())
        m_workspace.report(m_workspace.session()->setMilestone(milestone, event));
}

void TimelineEdits::setKind(EventKind kind) const
{
    changeEach(EditTexts::tr("Change kind to “%1”").arg(label(kind)),
               [kind](TimelineEvent &event) { event.kind = kind; });
}

void TimelineEdits::setKind(EventKind kind, EventId id) const
{
    const TimelineEvent *found = m_workspace.session() ? m_workspace.session()->find<TimelineEvent>(id) : nullptr;
    if (!found)
        return;
    TimelineEvent event = *found;
    event.kind = kind;
    m_workspace.report(m_workspace.session()->update(event, EditTexts::tr("Change kind to “%1”").arg(label(kind))));
}

bool TimelineEdits::setLane(const QString &lane) const
{
    const QString name = lane.simplified();
    return changeEach(name.isEmpty() ? EditTexts::tr("Take events out of their lane")
                                     : EditTexts::tr("Move to lane “%1”").arg(name),
                      [&name](TimelineEvent &event) { event.lane = name; });
}

bool TimelineEdits::setSource(const QString &source) const
{
    const QString name = source.simplified();
    return changeEach(EditTexts::tr("Change source"), [&name](TimelineEvent &event) { event.source = name; });
}

bool TimelineEdits::setKnownAt(const QString &phrase) const
{
    QList<Entity> changed;
    for (TimelineEvent event : selected()) {
        const auto known = readKnownAt(phrase, event.time, m_workspace.displayZone(), m_workspace.zoneChoices());
        if (!known) {
            m_workspace.report(known.error());
            return false;
        }
        event.knownAt = *known;
        changed.append(event);
    }
    return !changed.isEmpty() &&
           m_workspace.report(m_workspace.session()->updateAll(changed, EditTexts::tr("Change when it was known")));
}

bool TimelineEdits::retime(const QString &phrase) const
{
    const auto events = retimed(selected(), phrase, m_workspace.displayZone(), m_workspace.zoneChoices());
    if (!events) {
        m_workspace.report(events.error());
        return false;
    }
    QList<Entity> changed;
    for (const TimelineEvent &event : *events)
        changed.append(event);
    const bool done = m_workspace.report(m_workspace.session()->updateAll(
        changed, EditTexts::tr("Change time of %n event(s)", nullptr, static_cast<int>(changed.size()))));
    if (done && m_table.currentIndex().isValid())
        m_table.scrollTo(m_table.currentIndex());
    return done;
}

void TimelineEdits::remove() const
{
    QList<QUuid> ids;
    for (const TimelineEvent &event : selected())
        ids.append(event.id.uuid());
    if (ids.isEmpty())
        return;
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    const int first = std::min_element(rows.cbegin(), rows.cend())->row();
    const int column = qMax(0, m_table.currentIndex().column());
    if (!m_workspace.report(m_workspace.session()->remove(
            ids, EditTexts::tr("Delete %n event(s)", nullptr, static_cast<int>(ids.size())))))
        return;
    // What comes next is at hand for the next key.
    const int next = qMin(first, m_table.model()->rowCount() - 1);
    if (next >= 0)
        m_table.selectionModel()->setCurrentIndex(m_table.model()->index(next, column),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TimelineEdits::move(int step) const
{
    const QList<EventId> ids = m_table.selectedIds();
    if (ids.size() != 1 || !m_workspace.session())
        return;
    m_workspace.report(m_workspace.session()->reorderEvent(ids.constFirst(), step));
    m_table.scrollTo(m_table.currentIndex());
}

void TimelineEdits::copy() const
{
    QStringList lines;
    const QTimeZone zone = m_workspace.displayZone();
    for (const TimelineEvent &event : selected()) {
        QStringList cells{timeText(event.time.happenedAt, zone, TimeDetail::Full), label(event.kind), event.text,
                          event.source};
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace debrief
