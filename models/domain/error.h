// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace debrief {

/// What went wrong, as far as the program's behaviour depends on it.
enum class ErrorCode {
    InvalidInput, ///< What the user typed, or a file's content, can't be used as it is.
    Ambiguous,    ///< It can be read in more than one way; the message names the choices.
    NotFound,
    Conflict,    ///< It contradicts what is there already.
    NewerFormat, ///< Made by a newer Debrief; left untouched.
    Damaged,     ///< The file is not what it claims to be.
    Unavailable, ///< Locked, read-only, disk full, no permission.
    Cancelled,
    Internal, ///< A fault of Debrief's own.
};

/// The code selects behaviour; the message is translated, for the user, and says what to do; the detail goes to the log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
};

template<typename T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(detail)});
}

} // namespace debrief
