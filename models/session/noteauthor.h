// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QString>

namespace debrief {

class Library;

/// Who captures notes in this library, so that those of two laptops can be told apart once they are merged; empty until somebody
/// says so.
QString noteAuthor(const Library &library);
Result<> setNoteAuthor(Library &library, const QString &name);

} // namespace debrief
