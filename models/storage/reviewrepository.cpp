// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reviewrepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "id, kind, state, title, reference, severity, services, impact, time_zone, summary, approver, "
                         "created_at, meeting_at, source, source_key, zone_choices"_L1;
// The conditions are those of the partial indexes, word for word.
constexpr auto summarySelection =
    "SELECT %1, "
    "coalesce((SELECT event.happened_at FROM milestone JOIN event ON event.id = milestone.event_id "
    "WHERE milestone.review_id = review.id AND milestone.milestone = 'impact_began' AND event.deleted_at IS NULL), "
    "(SELECT min(happened_at) FROM event WHERE review_id = review.id AND deleted_at IS NULL)) AS began_at, "
    "(SELECT event.happened_at FROM milestone JOIN event ON event.id = milestone.event_id "
    "WHERE milestone.review_id = review.id AND milestone.milestone = 'resolved' AND event.deleted_at IS NULL), "
    "(SELECT count(*) FROM event WHERE review_id = review.id AND deleted_at IS NULL), "
    "(SELECT count(*) FROM note WHERE review_id = review.id AND deleted_at IS NULL), "
    "(SELECT count(*) FROM action_item WHERE review_id = review.id AND deleted_at IS NULL AND state NOT IN ('done', "
    "'declined')), "
    "(SELECT min(due) FROM action_item WHERE review_id = review.id AND deleted_at IS NULL AND state NOT IN ('done', "
    "'declined')) "
    "FROM review WHERE deleted_at IS NULL ORDER BY coalesce(began_at, created_at) DESC, id DESC"_L1;
constexpr auto titleSelection = "SELECT id, title FROM review WHERE deleted_at IS NULL ORDER BY title, id"_L1;
constexpr auto selectionBySource =
    "SELECT id FROM review WHERE source = ?1 AND source_key = ?2 AND source_key <> '' AND deleted_at IS NULL ORDER BY id LIMIT 1"_L1;
constexpr auto tombstoneCount = "SELECT count(*) FROM review WHERE id = ?1 AND deleted_at IS NOT NULL"_L1;
constexpr auto restoring = "UPDATE review SET deleted_at = NULL WHERE id = ?1 AND deleted_at IS NOT NULL"_L1;

} // namespace

ReviewRepository::ReviewRepository(const Database &database)
    : EntityRepository(database, u"review"_s, columns, u"id"_s),
      m_summaries(database, QString(summarySelection).arg(columns)),
      m_titles(database, titleSelection),
      m_bySource(database, selectionBySource),
      m_tombstone(database, tombstoneCount),
      m_restoring(database, restoring)
{
}

QVariantList ReviewRepository::values(const Review &review) const
{
    return {
        idValue(review.id),
        enumValue(review.kind),
        enumValue(review.state),
        textValue(review.title),
        textValue(review.incident.reference),
        textValue(review.incident.severity),
        wordsValue(review.incident.services),
        textValue(review.incident.impact),
        textValue(QString::fromUtf8(review.incident.timeZone)),
        textValue(review.summary),
        textValue(review.approver),
        timeValue(review.createdAt),
        timeValue(review.meetingAt),
        textValue(review.source),
        textValue(review.sourceKey),
        choicesValue(review.incident.zoneChoices),
    };
}

Review ReviewRepository::read(Row &row) const
{
    Review review;
    review.id = row.id<ReviewId>();
    review.kind = row.enumeration<ReviewKind>();
    review.state = row.enumeration<ReviewState>();
    review.title = row.text();
    review.incident.reference = row.text();
    review.incident.severity = row.text();
    review.incident.services = row.words();
    review.incident.impact = row.text();
    review.incident.timeZone = row.utf8();
    review.summary = row.text();
    review.approver = row.text();
    review.createdAt = row.time();
    review.meetingAt = row.time();
    review.source = row.text();
    review.sourceKey = row.text();
    review.incident.zoneChoices = row.choices();
    return review;
}

Result<QList<ReviewSummary>> ReviewRepository::summaries()
{
    return readRows<ReviewSummary>(m_summaries, u"review"_s, {}, [this](Row &row) {
        ReviewSummary summary;
        summary.review = read(row);
        summary.beganAt = row.time();
        summary.resolvedAt = row.time();
        summary.eventCount = row.integer();
        summary.noteCount = row.integer();
        summary.openActionCount = row.integer();
        summary.nextActionDue = row.date();
        return summary;
    });
}

Result<QList<ReviewTitle>> ReviewRepository::titles()
{
    return readRows<ReviewTitle>(m_titles, u"review"_s, {}, [](Row &row) {
        const auto id = row.id<ReviewId>();
        return ReviewTitle{id, row.text()};
    });
}

Result<ReviewId> ReviewRepository::findBySource(const QString &source, const QString &sourceKey)
{
    const auto found = readRows<ReviewId>(m_bySource, u"review"_s, {textValue(source), textValue(sourceKey)},
                                          [](Row &row) { return row.id<ReviewId>(); });
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty()) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("debrief::Library", "No review in this library was imported from %1 as %2.")
                .arg(source, sourceKey));
    }
    return found->first();
}

Result<bool> ReviewRepository::isTombstone(ReviewId id)
{
    return readRows<bool>(m_tombstone, u"review"_s, {idValue(id)}, [](Row &row) { return row.flag(); })
        .transform([](const QList<bool> &found) { return found.value(0); });
}

Result<> ReviewRepository::restore(ReviewId id)
{
    if (Result<> done = m_restoring.run({idValue(id)}); !done)
        return done;
    if (m_restoring.affectedRows() > 0)
        return {};
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("debrief::Library", "There is no deleted review of that id in this library."),
        id.toString());
}

} // namespace debrief
