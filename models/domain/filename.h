// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace debrief {

/// A name that is a file's and nothing more on every file system: no folder, no control or direction characters, none of the
/// names that a system keeps for itself, 120 bytes at the most. The fallback where nothing is left.
QString safeFileName(const QString &name, const QString &fallback);

} // namespace debrief
