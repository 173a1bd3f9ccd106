// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

namespace debrief {

/// So that choosing the root folder, or an archive of a million empty files, ends soon.
inline constexpr qsizetype mostArchiveFiles = 100'000;

/// Whether a file's path within a folder or archive leads into it and can be shown: relative, without "..", backslashes and control
/// characters.
bool isSafeName(const QString &path);
/// What the system put there: ".git/…", ".DS_Store", "__MACOSX/…".
bool isHiddenName(const QString &path);

Error tooManyFiles(const QString &name);
Error noSingleFile(const QString &name);
Error noSuchFile(const QString &file, const QString &archive);
Error unreadable(const QString &name, const QString &reason);

} // namespace debrief
