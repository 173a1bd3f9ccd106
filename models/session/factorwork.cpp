// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/factorwork.h"

#include "session/reviewsession.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct FactorTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::FactorWork)
};

std::unexpected<Error> gone()
{
    return failure(ErrorCode::NotFound, FactorTexts::tr("The factor is not there any more."));
}

} // namespace

Result<> tieEvidence(ReviewSession &session, FactorId id, const QUuid &evidence)
{
    const Factor *found = session.find<Factor>(id);
    if (!found)
        return gone();
    Factor factor = *found;
    if (session.find<TimelineEvent>(EventId(evidence))) {
        if (!factor.eventIds.contains(EventId(evidence)))
            factor.eventIds.append(EventId(evidence));
    } else if (session.find<Note>(NoteId(evidence))) {
        if (!factor.noteIds.contains(NoteId(evidence)))
            factor.noteIds.append(NoteId(evidence));
    } else {
        return failure(ErrorCode::NotFound, FactorTexts::tr("What was to be tied is not there any more."));
    }
    return session.update(factor, FactorTexts::tr("Tie evidence to factor"));
}

Result<> takeEvidenceAway(ReviewSession &session, FactorId id, const QUuid &evidence)
{
    const Factor *found = session.find<Factor>(id);
    if (!found)
        return gone();
    Factor factor = *found;
    factor.eventIds.removeAll(EventId(evidence));
    factor.noteIds.removeAll(NoteId(evidence));
    return session.update(factor, FactorTexts::tr("Take evidence from factor"));
}

ReviewContent factorContent(const ReviewSession &session)
{
    ReviewContent content;
    content.review = session.review();
    QSet<EventId> events;
    QSet<NoteId> notes;
    for (const Factor &factor : session.tableOf<Factor>()) {
        content.factors.append(factor);
        events.unite(QSet(factor.eventIds.cbegin(), factor.eventIds.cend()));
        notes.unite(QSet(factor.noteIds.cbegin(), factor.noteIds.cend()));
    }
    for (const EventId &id : std::as_const(events)) {
        if (const TimelineEvent *event = session.find<TimelineEvent>(id))
            content.events.append(*event);
    }
    for (const NoteId &id : std::as_const(notes)) {
        if (const Note *note = session.find<Note>(id))
            content.notes.append(*note);
    }
    sortForDisplay(content);
    return content;
}

} // namespace debrief
