// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/newreview.h"

#include "session/promptsets.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct Topic
{
    QString title;
    int minutes;
};

struct AgendaTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Agenda)
};

QList<Topic> usualAgenda(ReviewKind kind)
{
    if (kind == ReviewKind::Global) {
        return {{AgendaTexts::tr("Opening and prime directive"), 5},
                {AgendaTexts::tr("Impact on the business, then technology"), 10},
                {AgendaTexts::tr("The story"), 15},
                {AgendaTexts::tr("Remediation and improvements"), 15},
                {AgendaTexts::tr("What every team can learn"), 10},
                {AgendaTexts::tr("Closing"), 5}};
    }
    return {{AgendaTexts::tr("Opening and prime directive"), 5},
            {AgendaTexts::tr("The timeline"), 15},
            {AgendaTexts::tr("What we ask: detect to prevent"), 20},
            {AgendaTexts::tr("What went well, where we got lucky, what we learned"), 8},
            {AgendaTexts::tr("Actions and parking lot"), 10},
            {AgendaTexts::tr("Closing"), 2}};
}

} // namespace

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
        int order = 0;
        const QList<Topic> topics = usualAgenda(review.kind);
        for (const Topic &topic : topics)
            content.agenda.append({AgendaItemId::create(), review.id, topic.title, topic.minutes * 60, 0, order++});
    }
    return {};
}

Result<ReviewId> createReview(Library &library, Review review)
{
    review.title = review.title.trimmed();
    if (review.title.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::Validation",
                                                   "A review needs a title. Type what happened, in a few words."));
    ReviewContent content;
    content.review = std::move(review);
    if (const auto prepared = prepareReview(library, content); !prepared)
        return std::unexpected(prepared.error());
    return library.insert({content}).transform([&content] { return content.review.id; });
}

} // namespace debrief
