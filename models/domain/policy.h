// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review.h"

#include <QJsonObject>

namespace debrief {

/// Which incidents need a review, and by when. Settings, not constants.
struct SeverityRule
{
    QString severity; ///< As the organisation names it, "SEV-1".
    bool needsReview = true;
    int deadlineHours = 24; ///< From resolution to the review.

    bool operator==(const SeverityRule &) const = default;
};

struct ReviewPolicy
{
    QList<SeverityRule> rules; ///< Worst first.

    /// SEV-1 to SEV-4; S1's 24 hours for the first two, S2's five business days (120 h) at most after that, none needed for SEV-4.
    static ReviewPolicy usual();
    QJsonObject toJson() const;
    /// The usual one where the JSON is none of ours.
    static ReviewPolicy fromJson(const QJsonObject &json);

    const SeverityRule *ruleFor(const QString &severity) const;
    /// UTC; invalid when no review is needed or the incident is not resolved.
    QDateTime dueAt(const QString &severity, const QDateTime &resolvedAt) const;

    bool operator==(const ReviewPolicy &) const = default;
};

} // namespace debrief
