// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/invocation.h"
#include "app/commands/outcome.h"

#include <QByteArray>

namespace debrief {

/// What --zone names, empty when it is not given; a usage error when there is no such zone.
std::expected<QByteArray, CommandFailure> zoneOption(const Invocation &invocation);

/// The review that a command's first argument means, read whole.
struct FoundReview
{
    std::unique_ptr<Library> library;
    ReviewId id;
};
std::expected<FoundReview, CommandFailure> findReview(const Invocation &invocation, const QString &reference);

} // namespace debrief
