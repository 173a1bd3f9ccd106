// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QDateTime>

namespace debrief {

struct ReviewContent;

/// The invitation to a review's meeting, for a calendar (RFC 5545): time and zone, as long as the agenda takes, the topics, and a
/// paragraph on how one will talk. The facilitator invites, the others of the roster who have an e-mail address and are ticked as
/// present are invited. Nothing of what was noted is in it.
struct Invitation
{
    QString title;
    QString description; ///< Plain text.
    QDateTime begin;     ///< In the incident's zone; in UTC where that is no named one.
    QDateTime end;
    bool hasOrganizer = false; ///< Without one, calendars can't invite, so nobody is.
    QByteArray ics;
    QByteArray digest; ///< Differs when the invited would see something else.
};

/// The sequence number grows with each change that is sent; the identity stays the review's. Error: InvalidInput when no meeting is
/// planned.
Result<Invitation> makeInvitation(const ReviewContent &review, int sequence = 0);

} // namespace debrief
