// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/phase.h"
#include "domain/review.h"

#include <QList>
#include <QStringList>

namespace debrief {

/// A question the facilitator asks. A review has its own copy of its set's prompts, so editing a set never rewrites a past meeting.
struct Prompt
{
    PromptId id;
    ReviewId reviewId;
    Section section = Section::General;
    QString text;
    QStringList followUps;
    QString origin;        ///< The sentence of the source document it comes from; empty for one's own.
    bool answered = false; ///< In the facilitator's judgement.
    qint64 talkedSeconds = 0;
    int order = 0;

    bool operator==(const Prompt &) const = default;
};

/// A named list of prompts that new reviews start from.
struct PromptSet
{
    PromptSetId id;
    QString name;
    ReviewKind kind = ReviewKind::Local;
    QString builtInKey;    ///< Of a set that ships with Debrief; empty for the user's.
    QList<Prompt> prompts; ///< Their reviewId is null.

    bool operator==(const PromptSet &) const = default;
};

} // namespace debrief
