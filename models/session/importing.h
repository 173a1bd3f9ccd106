// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/evidence.h"
#include "domain/reviewcontent.h"

namespace debrief {

class Library;
class ReviewSession;

/// What an import did, or would do.
struct ImportOutcome
{
    QList<ReviewId> reviews; ///< New, or those that got new events.
    int newReviews = 0;
    int newEvents = 0;
    int knownEvents = 0; ///< Left out: they are there already.

    bool operator==(const ImportOutcome &) const = default;
};

/// Puts what an importer read into the library: a review whose source is known gets only its new events; any other is added
/// whole (with prompts and an agenda if it brings none). All in one transaction. A dry run only counts.
Result<ImportOutcome> importReviews(Library &library, const QList<ReviewContent> &reviews,
                                    const QList<Attachment> &attachments, bool dryRun = false);

/// Adds the events of what was read to the open review, leaving out those it has; one step to undo.
Result<ImportOutcome> importInto(ReviewSession &session, const QList<ReviewContent> &reviews,
                                 const QList<Attachment> &attachments, bool dryRun = false);

} // namespace debrief
