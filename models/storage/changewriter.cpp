// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changewriter.h"

#include "storage/repositories.h"
#include "storage/searchtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

ReviewId reviewOf(const Review &review)
{
    return review.id;
}

template<typename T>
ReviewId reviewOf(const T &entity)
{
    return entity.reviewId;
}

bool isSound(const Change &change)
{
    if (!change.before && !change.after)
        return false;
    if (!change.before || !change.after)
        return true;
    const auto idOf = [](const auto &value) { return value.id.uuid(); };
    return change.before->index() == change.after->index() &&
           std::visit(idOf, *change.before) == std::visit(idOf, *change.after);
}

/// A review alone that comes back brings along what it had; one that comes with other things has those instead.
bool bringsContent(const Changes &changes, ReviewId review)
{
    return std::any_of(changes.cbegin(), changes.cend(), [review](const Change &change) {
        return !change.before && change.after && !std::holds_alternative<Review>(*change.after) &&
               std::visit([](const auto &entity) { return reviewOf(entity); }, *change.after) == review;
    });
}

} // namespace

ChangeWriter::ChangeWriter(Repositories &repositories) : m_repositories(repositories) {}

Result<> ChangeWriter::write(const Changes &changes)
{
    for (const Change &change : changes) {
        if (!isSound(change)) {
            return failure(ErrorCode::Internal,
                           QCoreApplication::translate(
                               "debrief::Library", "Nothing was written, by a fault of Debrief's. Please report it."),
                           u"A change without sides, or of two different things."_s);
        }
        const auto *added = change.before ? nullptr : afterAs<Review>(change);
        Result<> done;
        if (added && bringsContent(changes, added->id))
            done = prepareReview(added->id);
        if (done) {
            done = std::visit(
                [&](const auto &value) {
                    using T = std::decay_t<decltype(value)>;
                    return writeEntity<T>(beforeAs<T>(change), afterAs<T>(change));
                },
                change.entity());
        }
        if (!done)
            return done;
    }
    return writeMilestones();
}

Result<> ChangeWriter::insert(const ReviewContent &content)
{
    Result<> done =
        prepareReview(content.review.id).and_then([&] { return writeEntity<Review>(nullptr, &content.review); });
    const auto insertAll = [&]<typename T>(const QList<T> &list) {
        for (auto entity = list.cbegin(); done && entity != list.cend(); ++entity) {
            if (entity->reviewId != content.review.id) {
                done = failure(
                    ErrorCode::InvalidInput,
                    QCoreApplication::translate("debrief::Library", "The review holds something of another review."),
                    entity->id.toString());
            } else {
                done = writeEntity<T>(nullptr, &*entity);
            }
        }
    };
    insertAll(content.participants);
    insertAll(content.agenda);
    insertAll(content.events);
    insertAll(content.evidence);
    insertAll(content.prompts);
    insertAll(content.notes);
    insertAll(content.factors);
    insertAll(content.actions);
    insertAll(content.actionLinks);
    if (done && !content.hands.isEmpty())
        done = m_repositories.settings.put(ShowOfHands::settingKey(), content.hands.toJson(), content.review.id);
    return done.and_then([this] { return writeMilestones(); });
}

template<typename T>
Result<> ChangeWriter::writeEntity(const T *before, const T *after)
{
    auto &repository = repositoryOf<T>(m_repositories);
    Result<> done;
    if (before && after)
        done = repository.update(*before, *after);
    else if (after)
        done = repository.insert(*after);
    else
        done = repository.remove(before->id);
    if constexpr (std::is_same_v<T, TimelineEvent>)
        noteMilestones(before, after);
    return done.and_then([&] { return writeSearchText(before, after); });
}

template<typename T>
Result<> ChangeWriter::writeSearchText(const T *before, const T *after)
{
    if (!after)
        return m_repositories.search.remove(before->id.uuid());
    const SearchText text = searchText(*after);
    if (text.kind.isEmpty() ||
        (before && searchText(*before).words == text.words && reviewOf(*before) == reviewOf(*after)))
        return {};
    return m_repositories.search.put(after->id.uuid(), reviewOf(*after), text.kind, text.words);
}

void ChangeWriter::noteMilestones(const TimelineEvent *before, const TimelineEvent *after)
{
    const EventId id = after ? after->id : before->id;
    const QList<Milestone> now = after ? after->milestones : QList<Milestone>();
    const QList<Milestone> was = before ? before->milestones : QList<Milestone>();
    if (now != was || m_marked.contains(id))
        m_marked.insert(id, {after ? after->reviewId : before->reviewId, now});
}

Result<> ChangeWriter::writeMilestones()
{
    // A mark that moves from one event to another must be off the one before it is on the other, in whichever order they come.
    Result<> done;
    for (auto marked = m_marked.cbegin(); done && marked != m_marked.cend(); ++marked)
        done = m_repositories.events.clearMilestones(marked.key());
    for (auto marked = m_marked.cbegin(); done && marked != m_marked.cend(); ++marked)
        done = m_repositories.events.setMilestones(marked->review, marked.key(), marked->milestones);
    m_marked.clear();
    return done;
}

Result<> ChangeWriter::prepareReview(ReviewId id)
{
    const Result<bool> wasDeleted = m_repositories.reviews.isTombstone(id);
    if (!wasDeleted)
        return std::unexpected(wasDeleted.error());
    if (!*wasDeleted)
        return {};
    Repositories &all = m_repositories;
    return all.participants.removeAllOf(id)
        .and_then([&] { return all.agenda.removeAllOf(id); })
        .and_then([&] { return all.events.removeAllOf(id); })
        .and_then([&] { return all.events.clearAllMilestones(id); })
        .and_then([&] { return all.evidence.removeAllOf(id); })
        .and_then([&] { return all.prompts.removeAllOf(id); })
        .and_then([&] { return all.notes.removeAllOf(id); })
        .and_then([&] { return all.factors.removeAllOf(id); })
        .and_then([&] { return all.actions.removeAllOf(id); })
        .and_then([&] { return all.actionLinks.removeAllOf(id); })
        .and_then([&] { return all.search.removeAllOf(id); });
}

} // namespace debrief
