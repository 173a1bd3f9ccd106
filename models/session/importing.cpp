// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importing.h"

#include "session/newreview.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

/// What of a review that was read is new to what is there. Given ids are kept unless they are taken already.
class NewThings
{
public:
    explicit NewThings(const ReviewContent &present) : m_reviewId(present.review.id)
    {
        for (const TimelineEvent &event : present.events) {
            m_ids.insert(event.id.uuid());
            if (!event.sourceKey.isEmpty())
                m_sourceKeys.insert(event.sourceKey);
            for (const Milestone milestone : event.milestones)
                m_borne.insert(milestone);
            int &next = m_nextOrder[event.time.happenedAt];
            next = std::max(next, event.order + 1);
        }
        for (const Evidence &evidence : present.evidence)
            m_ids.insert(evidence.id.uuid());
    }

    void add(const ReviewContent &read)
    {
        QHash<EventId, EventId> placed;
        for (TimelineEvent event : read.events) {
            if (isKnown(event)) {
                ++m_known;
                continue;
            }
            const EventId original = event.id;
            if (event.id.isNull() || m_ids.contains(event.id.uuid()))
                event.id = EventId::create();
            placed.insert(original, event.id);
            m_ids.insert(event.id.uuid());
            if (!event.sourceKey.isEmpty())
                m_sourceKeys.insert(event.sourceKey);
            event.reviewId = m_reviewId;
            event.order = m_nextOrder[event.time.happenedAt]++;
            // What people marked stands; an import only fills what is open.
            event.milestones.removeIf([this](Milestone milestone) { return m_borne.contains(milestone); });
            for (const Milestone milestone : std::as_const(event.milestones))
                m_borne.insert(milestone);
            m_things.append(event);
            ++m_events;
        }
        for (Evidence evidence : read.evidence) {
            const auto event = placed.constFind(evidence.eventId);
            if (event == placed.cend())
                continue;
            evidence.eventId = *event;
            evidence.reviewId = m_reviewId;
            if (evidence.id.isNull() || m_ids.contains(evidence.id.uuid()))
                evidence.id = EvidenceId::create();
            m_ids.insert(evidence.id.uuid());
            m_things.append(evidence);
        }
    }

    const QList<Entity> &things() const { return m_things; }
    int events() const { return m_events; }
    int known() const { return m_known; }

private:
    /// By its key in the source; only what has none is known by its id.
    bool isKnown(const TimelineEvent &event) const
    {
        return event.sourceKey.isEmpty() ? m_ids.contains(event.id.uuid()) : m_sourceKeys.contains(event.sourceKey);
    }

    ReviewId m_reviewId;
    QSet<QUuid> m_ids;
    QSet<QString> m_sourceKeys;
    QSet<Milestone> m_borne;
    QHash<QDateTime, int> m_nextOrder;
    QList<Entity> m_things;
    int m_events = 0;
    int m_known = 0;
};

Changes insertions(const QList<Entity> &things)
{
    Changes changes;
    changes.reserve(things.size());
    for (const Entity &thing : things)
        changes.append({std::nullopt, thing});
    return changes;
}

/// The whole review, in an order in which nothing refers to what is not there yet.
Changes insertions(const ReviewContent &content)
{
    Changes changes{{std::nullopt, content.review}};
    const auto append = [&changes](const auto &list) {
        for (const auto &value : list)
            changes.append({std::nullopt, value});
    };
    append(content.participants);
    append(content.agenda);
    append(content.events);
    append(content.evidence);
    append(content.prompts);
    append(content.notes);
    append(content.factors);
    append(content.actions);
    append(content.actionLinks);
    return changes;
}

Result<std::optional<ReviewContent>> knownReview(const Library &library, const Review &review)
{
    ReviewId id = review.id;
    if (!review.sourceKey.isEmpty()) {
        if (const auto found = library.findBySource(review.source, review.sourceKey))
            id = *found;
    }
    if (id.isNull())
        return std::nullopt;
    auto content = library.load(id);
    if (content)
        return std::move(*content);
    if (content.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return std::unexpected(content.error());
}

Result<> putAttachments(Library &library, const QList<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments) {
        if (const auto stored = library.putAttachment(attachment); !stored)
            return stored;
    }
    return {};
}

} // namespace

Result<ImportOutcome> importReviews(Library &library, const QList<ReviewContent> &reviews, const QList<Attachment> &attachments, bool dryRun)
{
    ImportOutcome outcome;
    Changes changes;
    for (const ReviewContent &read : reviews) {
        const auto known = knownReview(library, read.review);
        if (!known)
            return std::unexpected(known.error());
        if (*known) {
            NewThings news(**known);
            news.add(read);
            outcome.newEvents += news.events();
            outcome.knownEvents += news.known();
            outcome.reviews.append((*known)->review.id);
            changes.append(insertions(news.things()));
            continue;
        }
        ReviewContent added = read;
        if (!dryRun) {
            if (const auto prepared = prepareReview(library, added); !prepared)
                return std::unexpected(prepared.error());
        }
        ++outcome.newReviews;
        outcome.newEvents += static_cast<int>(added.events.size());
        outcome.reviews.append(added.review.id);
        changes.append(insertions(added));
    }
    if (dryRun || changes.isEmpty())
        return outcome;
    // Content is kept by its hash, so attachments that a failure leaves behind do no harm and are found again.
    if (const auto stored = putAttachments(library, attachments); !stored)
        return std::unexpected(stored.error());
    return library.apply(changes).transform([&outcome] { return outcome; });
}

Result<ImportOutcome> importInto(ReviewSession &session, const QList<ReviewContent> &reviews, const QList<Attachment> &attachments, bool dryRun)
{
    NewThings news(session.content());
    for (const ReviewContent &read : reviews)
        news.add(read);
    ImportOutcome outcome;
    outcome.reviews = {session.id()};
    outcome.newEvents = news.events();
    outcome.knownEvents = news.known();
    if (dryRun || news.things().isEmpty())
        return outcome;
    if (const auto stored = putAttachments(session.library(), attachments); !stored)
        return std::unexpected(stored.error());
    const QString text = QCoreApplication::translate("debrief::Importing", "Import %n event(s)", nullptr, news.events());
    return session.insertAll(news.things(), text).transform([&outcome] { return outcome; });
}

} // namespace debrief
