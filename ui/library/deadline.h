// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QString>

namespace debrief {

/// What is to be said of a review's deadline; empty when there is nothing to say: none is set, or the review is done.
struct Deadline
{
    QString text;
    theme::Tone tone = theme::Tone::TextMuted;

    bool operator==(const Deadline &) const = default;
};

/// An invalid due time means that none is set.
Deadline deadlineOf(ReviewState state, const QDateTime &dueAt, const QDateTime &now);

} // namespace debrief
