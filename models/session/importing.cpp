// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importing.h"

#include "session/newreview.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

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
        const auto know = [this](const auto &list) {
            for (const auto &value : list)
                m_ids.insert(value.id.uuid());
        };
        know(present.evidence);
        know(present.participants);
        know(present.agenda);
        know(present.prompts);
        know(present.notes);
        know(present.factors);
        know(present.actions);
        know(present.actionLinks);
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
        // A copy of this very review may have grown: what only it has is taken, what both have stays as it is here.
        if (read.review.id == m_reviewId)
            addUnknown(read);
    }

    const QList<Entity> &things() const { return m_things; }
    int events() const { return m_events; }
    int known() const { return m_known; }

private:
    void addUnknown(const ReviewContent &read)
    {
        const auto take = [this](const auto &list) {
            for (const auto &value : list) {
                if (m_ids.contains(value.id.uuid()))
                    continue;
                m_ids.insert(value.id.uuid());
                m_things.append(value);
            }
        };
        take(read.participants);
        take(read.agenda);
        take(read.prompts);
        take(read.notes);
        take(read.factors);
        take(read.actions);
        take(read.actionLinks);
    }

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

/// A review that this import adds or adds to.
struct Target
{
    Review review;
    NewThings news;
};

bool isSame(const Review &a, const Review &b)
{
    return (!a.id.isNull() && a.id == b.id) ||
           (!a.sourceKey.isEmpty() && a.source == b.source && a.sourceKey == b.sourceKey);
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

Result<ImportOutcome> importReviews(Library &library, const QList<ReviewContent> &reviews,
                                    const QList<Attachment> &attachments, bool dryRun)
{
    ImportOutcome outcome;
    Changes changes;
    std::vector<Target> targets;
    QHash<ReviewId, ShowOfHands> hands;
    for (const ReviewContent &read : reviews) {
        // Two files may tell of the same incident.
        const auto same = std::find_if(targets.begin(), targets.end(),
                                       [&read](const Target &target) { return isSame(target.review, read.review); });
        if (same != targets.end()) {
            same->news.add(read);
            continue;
        }
        const auto known = knownReview(library, read.review);
        if (!known)
            return std::unexpected(known.error());
        if (*known) {
            targets.push_back({(*known)->review, NewThings(**known)});
            targets.back().review.source = read.review.source;
            targets.back().review.sourceKey = read.review.sourceKey;
            targets.back().news.add(read);
            continue;
        }
        ReviewContent added = read;
        if (!dryRun) {
            if (const auto prepared = prepareReview(library, added); !prepared)
                return std::unexpected(prepared.error());
        }
        ++outcome.newReviews;
        outcome.newEvents += static_cast<int>(added.events.size());
        changes.append(insertions(added));
        if (!added.hands.isEmpty())
            hands.insert(added.review.id, added.hands);
        targets.push_back({added.review, NewThings(added)});
    }
    for (const Target &target : targets) {
        outcome.newEvents += target.news.events();
        outcome.knownEvents += target.news.known();
        outcome.reviews.append(target.review.id);
        changes.append(insertions(target.news.things()));
    }
    if (dryRun || changes.isEmpty())
        return outcome;
    // Content is kept by its hash, so attachments that a failure leaves behind do no harm and are found again.
    if (const auto stored = putAttachments(library, attachments); !stored)
        return std::unexpected(stored.error());
    Result<> done = library.apply(changes);
    // They are a setting, and no thing of the review's; whoever finds them missing finds all else.
    for (auto it = hands.cbegin(); done && it != hands.cend(); ++it)
        done = library.setSetting(ShowOfHands::settingKey(), it->toJson(), it.key());
    return done.transform([&outcome] { return outcome; });
}

Result<ImportOutcome> importInto(ReviewSession &session, const QList<ReviewContent> &reviews,
                                 const QList<Attachment> &attachments, bool dryRun)
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
    const QString text =
        QCoreApplication::translate("debrief::Importing", "Import %n event(s)", nullptr, news.events());
    return session.insertAll(news.things(), text).transform([&outcome] { return outcome; });
}

} // namespace debrief
