// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

class QSqlError;

namespace debrief {

/// What SQLite reports, for the user: the code by SQLite's result code, the message says what to do, the detail holds
/// SQLite's words and the statement.
Error sqlError(const QSqlError &error, const QString &libraryPath, const QString &sql = {});

/// What to do about a library that is damaged: which backup there is, and how to use it.
Error damagedError(const QString &libraryPath, const QString &detail);

/// SQLite's result code, with its extension.
int sqlResultCode(const QSqlError &error);

} // namespace debrief
