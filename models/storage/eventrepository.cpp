// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/eventrepository.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns =
    "id, review_id, happened_at, ends_at, known_at, zone, precision, entered_as, kind, lane, text, "
    "source, source_key, position"_L1;
constexpr auto milestoneRemoval = "DELETE FROM milestone WHERE event_id = ?1"_L1;
constexpr auto milestoneRemovalOfAll = "DELETE FROM milestone WHERE review_id = ?1"_L1;
constexpr auto milestoneInsertion = "INSERT INTO milestone (review_id, milestone, event_id) VALUES (?1, ?2, ?3)"_L1;
constexpr auto milestoneSelection = "SELECT event_id, milestone FROM milestone WHERE review_id = ?1"_L1;

} // namespace

EventRepository::EventRepository(const Database &database)
    : EntityRepository(database, u"event"_s, columns),
      m_milestoneRemoval(database, milestoneRemoval),
      m_milestoneRemovalOfAll(database, milestoneRemovalOfAll),
      m_milestoneInsertion(database, milestoneInsertion),
      m_milestoneSelection(database, milestoneSelection)
{
}

QVariantList EventRepository::values(const TimelineEvent &event) const
{
    return {
        idValue(event.id),
        idValue(event.reviewId),
        timeValue(event.time.happenedAt),
        timeValue(event.time.endsAt),
        timeValue(event.knownAt),
        textValue(QString::fromUtf8(event.time.zone)),
        enumValue(event.time.precision),
        textValue(event.time.enteredAs),
        enumValue(event.kind),
        textValue(event.lane),
        textValue(event.text),
        textValue(event.source),
        textValue(event.sourceKey),
        event.order,
    };
}

TimelineEvent EventRepository::read(Row &row) const
{
    TimelineEvent event;
    event.id = row.id<EventId>();
    event.reviewId = row.id<ReviewId>();
    event.time.happenedAt = row.time();
    event.time.endsAt = row.time();
    event.knownAt = row.time();
    event.time.zone = row.utf8();
    event.time.precision = row.enumeration<TimePrecision>();
    event.time.enteredAs = row.text();
    event.kind = row.enumeration<EventKind>();
    event.lane = row.text();
    event.text = row.text();
    event.source = row.text();
    event.sourceKey = row.text();
    event.order = row.integer();
    return event;
}

Result<> EventRepository::clearMilestones(EventId event)
{
    return m_milestoneRemoval.run({idValue(event)});
}

Result<> EventRepository::clearAllMilestones(ReviewId review)
{
    return m_milestoneRemovalOfAll.run({idValue(review)});
}

Result<> EventRepository::setMilestones(ReviewId review, EventId event, const QList<Milestone> &milestones)
{
    Result<> done;
    for (auto milestone = milestones.cbegin(); done && milestone != milestones.cend(); ++milestone)
        done = m_milestoneInsertion.run({idValue(review), enumValue(*milestone), idValue(event)});
    return done;
}

Result<> EventRepository::readLinks(ReviewId review, QList<TimelineEvent> &list)
{
    const auto rows =
        readRows<std::pair<EventId, Milestone>>(m_milestoneSelection, u"milestone"_s, {idValue(review)}, [](Row &row) {
            const auto event = row.id<EventId>();
            return std::pair(event, row.enumeration<Milestone>());
        });
    if (!rows)
        return std::unexpected(rows.error());
    QHash<EventId, QList<Milestone>> milestones;
    for (const auto &[event, milestone] : *rows)
        milestones[event].append(milestone);
    if (milestones.isEmpty())
        return {};
    for (TimelineEvent &event : list) {
        event.milestones = milestones.value(event.id);
        std::sort(event.milestones.begin(), event.milestones.end());
    }
    return {};
}

} // namespace debrief
