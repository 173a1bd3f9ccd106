// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <expected>
#include <utility>

namespace debrief {

/// Why a command ended without doing what was asked.
struct CommandFailure
{
    CommandFailure(Error reason, int code = 1)
        : error(std::move(reason)),
          exitCode(code) {} // NOLINT(google-explicit-constructor): errors of the layers pass through

    Error error;
    int exitCode; ///< 1 failed, 2 asked for what there is not.
};

using Outcome = std::expected<void, CommandFailure>;

inline std::unexpected<CommandFailure> usageError(const QString &message)
{
    return std::unexpected(CommandFailure(Error{ErrorCode::InvalidInput, message}, 2));
}

} // namespace debrief
