// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/timelinemodel.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "language/clockchange.h"

namespace debrief {

namespace {

QString milestoneText(const QList<Milestone> &milestones)
{
    QStringList labels;
    for (const Milestone milestone : milestones)
        labels.append(label(milestone));
    return labels.join(QStringLiteral(", "));
}

QString timeCell(const EventTime &time, const QTimeZone &zone)
{
    QString text = timeText(time.happenedAt, zone, TimeDetail::Time);
    if (time.endsAt.isValid())
        text = QStringLiteral("%1–%2").arg(text, timeText(time.endsAt, zone, TimeDetail::Time));
    return time.precision == TimePrecision::Approximate ? QStringLiteral("≈ %1").arg(text) : text;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent) : EntityModel<TimelineEvent>(parent), m_zone(QTimeZone::UTC) {}

void TimelineModel::setDisplayZone(const QTimeZone &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return EntityModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case TimeColumn: return tr("Time");
    case KindColumn: return tr("Kind");
    case TextColumn: return tr("What happened");
    case MilestoneColumn: return tr("Milestone");
    case SourceColumn: return tr("Source");
    case KnownAtColumn: return tr("Known at");
    case LaneColumn: return tr("Lane");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant TimelineModel::valueData(const TimelineEvent &event, int column, int role) const
{
    if (role == IsNewDayRole) {
        const TimelineEvent *above = valueAt(rowOf(event.id) - 1);
        return !above ||
               above->time.happenedAt.toTimeZone(m_zone).date() != event.time.happenedAt.toTimeZone(m_zone).date();
    }
    if (role == EvidenceCountRole)
        return m_evidenceCounts.value(event.id);
    if (role == SearchTextRole)
        return QStringList{event.text, event.source, event.lane, label(event.kind), milestoneText(event.milestones)}
            .join(u'\n');
    if (role == ZoneChoicesRole)
        return session() ? QVariant::fromValue(session()->review().incident.zoneChoices) : QVariant();
    if (role == Qt::ToolTipRole && column == TimeColumn) {
        const QString full = timeText(event.time.happenedAt, m_zone, TimeDetail::Full);
        const QString text =
            event.time.enteredAs.isEmpty() ? full : tr("%1, entered as “%2”").arg(full, event.time.enteredAs);
        const QString remark = clockChangeRemark(event.time);
        return remark.isEmpty() ? text : QStringLiteral("%1\n%2").arg(text, remark);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool edit = role == Qt::EditRole;
    switch (static_cast<Column>(column)) {
    case TimeColumn: return edit ? QVariant::fromValue(event.time) : timeCell(event.time, m_zone);
    case KindColumn: return edit ? QVariant::fromValue(event.kind) : label(event.kind);
    case TextColumn: return event.text;
    case MilestoneColumn: return edit ? QVariant::fromValue(event.milestones) : milestoneText(event.milestones);
    case SourceColumn: return event.source;
    case KnownAtColumn: return edit ? QVariant(event.knownAt) : timeText(event.knownAt, m_zone, TimeDetail::Time);
    case LaneColumn: return event.lane;
    case ColumnCount: break;
    }
    return {};
}

bool TimelineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TimelineEvent *current = valueAt(index.row());
    if (role != Qt::EditRole || !session() || !current)
        return false;
    TimelineEvent event = *current;
    QString text = tr("Edit event");
    switch (static_cast<Column>(index.column())) {
    case TimeColumn:
        event.time = value.value<EventTime>();
        text = tr("Change time of event");
        break;
    case KindColumn: event.kind = value.value<EventKind>(); break;
    case TextColumn: event.text = value.toString(); break;
    case MilestoneColumn:
        event.milestones = value.value<QList<Milestone>>();
        text = tr("Change milestones of event");
        break;
    case SourceColumn: event.source = value.toString(); break;
    case KnownAtColumn: event.knownAt = value.toDateTime(); break;
    case LaneColumn: event.lane = value.toString(); break;
    case ColumnCount: return false;
    }
    const auto updated = session()->update(event, text);
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

void TimelineModel::rowsChanged()
{
    if (m_countedSession != session())
        countEvidence();
}

void TimelineModel::countEvidence()
{
    m_countedSession = session();
    m_evidenceCounts.clear();
    if (!session())
        return;
    for (const Evidence &evidence : session()->tableOf<Evidence>())
        ++m_evidenceCounts[evidence.eventId];
}

void TimelineModel::stepTaken(const Changes &changes)
{
    QSet<EventId> touched;
    for (const Change &change : changes) {
        if (const Evidence *before = beforeAs<Evidence>(change)) {
            --m_evidenceCounts[before->eventId];
            touched.insert(before->eventId);
        }
        if (const Evidence *after = afterAs<Evidence>(change)) {
            ++m_evidenceCounts[after->eventId];
            touched.insert(after->eventId);
        }
    }
    for (const EventId &id : std::as_const(touched)) {
        if (m_evidenceCounts.value(id) <= 0)
            m_evidenceCounts.remove(id);
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1), {EvidenceCountRole});
    }
}

} // namespace debrief
