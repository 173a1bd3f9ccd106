// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/newreview.h"

#include "session/agendas.h"
#include "session/promptsets.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QCoreApplication>

namespace debrief {

Result<> prepareReview(Library &library, ReviewContent &content)
{
    Review &review = content.review;
    if (review.id.isNull())
        review.id = ReviewId::create();
    if (!review.createdAt.isValid())
        review.createdAt = QDateTime::currentDateTimeUtc();
    if (content.prompts.isEmpty()) {
        const auto set = promptSetForNewReviews(library, review.kind);
        if (!set)
            return std::unexpected(set.error());
        if (*set)
            content.prompts = promptsFor(**set, review.id);
    }
    if (content.agenda.isEmpty()) {
        content.agenda = agendaFor(builtInAgendas(review.kind).constFirst(), review.id);
    }
    return {};
}

Result<ReviewId> createReview(Library &library, Review review)
{
    return createReview(library, std::move(review), {});
}

Result<ReviewId> createReview(Library &library, Review review, const QString &agendaKey)
{
    review.title = review.title.trimmed();
    if (review.title.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::Validation",
                                                   "A review needs a title. Type what happened, in a few words."));
    ReviewContent content;
    content.review = std::move(review);
    content.review.id = content.review.id.isNull() ? ReviewId::create() : content.review.id;
    if (!agendaKey.isEmpty()) {
        const QList<AgendaTemplate> agendas = builtInAgendas();
        const auto chosen = std::ranges::find_if(
            agendas, [&agendaKey](const AgendaTemplate &agenda) { return agenda.key == agendaKey; });
        if (chosen == agendas.end())
            return failure(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("debrief::Validation", "There is no agenda “%1”.").arg(agendaKey));
        content.agenda = agendaFor(*chosen, content.review.id);
    }
    if (const auto prepared = prepareReview(library, content); !prepared)
        return std::unexpected(prepared.error());
    return library.insert({content}).transform([&content] { return content.review.id; });
}

} // namespace debrief
