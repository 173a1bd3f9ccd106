// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/contentreader.h"

#include "storage/repositories.h"

#include <utility>

namespace debrief {

Result<ReviewContent> readContent(Repositories &repositories, ReviewId id)
{
    const Result<QList<Review>> reviews = repositories.reviews.load(id);
    if (!reviews)
        return std::unexpected(reviews.error());
    if (reviews->isEmpty()) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("debrief::Library", "That review is not in this library, or it was deleted."),
            id.toString());
    }

    ReviewContent content;
    content.review = reviews->first();
    Result<> done;
    const auto readAll = [&]<typename T>(QList<T> &list) {
        if (!done)
            return;
        if (auto loaded = repositoryOf<T>(repositories).load(id); loaded)
            list = std::move(*loaded);
        else
            done = std::unexpected(loaded.error());
    };
    readAll(content.participants);
    readAll(content.agenda);
    readAll(content.events);
    readAll(content.evidence);
    readAll(content.prompts);
    readAll(content.notes);
    readAll(content.factors);
    readAll(content.actions);
    readAll(content.actionLinks);
    if (!done)
        return std::unexpected(done.error());
    if (const auto hands = repositories.settings.load(ShowOfHands::settingKey(), id); hands)
        content.hands = ShowOfHands::fromJson(*hands);
    else
        return std::unexpected(hands.error());
    sortForDisplay(content);
    return content;
}

} // namespace debrief
