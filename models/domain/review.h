// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/ids.h"
#include "domain/zonechoices.h"

#include <QDateTime>
#include <QStringList>

namespace debrief {

enum class ReviewKind { Local, Global };
enum class ReviewState { Draft, InReview, Approved, Published };

template<>
struct EnumNames<ReviewKind>
{
    static constexpr std::array<std::pair<ReviewKind, const char *>, 2> names{{
        {ReviewKind::Local, "local"},
        {ReviewKind::Global, "global"},
    }};
};

template<>
struct EnumNames<ReviewState>
{
    static constexpr std::array<std::pair<ReviewState, const char *>, 4> names{{
        {ReviewState::Draft, "draft"},
        {ReviewState::InReview, "in_review"},
        {ReviewState::Approved, "approved"},
        {ReviewState::Published, "published"},
    }};
};

/// What happened, as the organisation knows it.
struct Incident
{
    QString reference; ///< Its key or address in another system.
    QString severity;  ///< As the organisation names it, "SEV-2" say; empty when not known.
    QStringList services;
    QString impact;              ///< Markdown.
    QByteArray timeZone = "UTC"; ///< IANA id, or UTC±hh:mm; the zone in which its times are shown.
    ZoneChoices zoneChoices;     ///< What abbreviations of several zones stand for in this review.

    bool operator==(const Incident &) const = default;
};

/// The post-incident review of one incident. Its title is the incident's.
struct Review
{
    ReviewId id;
    ReviewKind kind = ReviewKind::Local;
    ReviewState state = ReviewState::Draft;
    QString title;
    Incident incident;
    QString summary; ///< Markdown.
    QString approver;
    QDateTime createdAt; ///< UTC.
    QDateTime meetingAt; ///< UTC; invalid when no meeting is planned.
    QString source;      ///< Where it was imported from; empty for one begun here.
    QString sourceKey;   ///< Its key there: importing the same thing again finds it.

    bool operator==(const Review &) const = default;
};

} // namespace debrief
