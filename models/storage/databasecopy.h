// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

namespace debrief {

class Database;

/// Copies the database, as it is now, to a new file, which is there whole or not at all. Conflict when there is such a file.
Result<> copyDatabase(const Database &database, const QString &path);

} // namespace debrief
