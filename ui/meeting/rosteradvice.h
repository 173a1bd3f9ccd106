// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/participant.h"
#include "domain/review.h"
#include "ui/style/theme.h"

#include <QList>
#include <QString>

namespace debrief {

/// What S1 says of who should, and who should not, be at a review.
struct RosterAdvice
{
    QString text;
    theme::Tone tone = theme::Tone::TextMuted;

    bool operator==(const RosterAdvice &) const = default;
};

QList<RosterAdvice> rosterAdvice(ReviewKind kind, const QList<Participant> &participants);

} // namespace debrief
