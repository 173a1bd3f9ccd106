// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include <QByteArray>

namespace debrief {

class Library;

/// Which SEQUENCE (RFC 5545) the next invitation of that content bears: 0 for the first one, that of the last one when it said the same,
/// else one more. Calendars take the one with the greatest.
Result<int> invitationSequence(const Library &library, ReviewId review, const QByteArray &digest);
/// After it was written.
Result<> rememberInvitation(Library &library, ReviewId review, const QByteArray &digest, int sequence);

} // namespace debrief
