// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/json/jsonreading.h"

namespace debrief {

struct ReviewContent;
struct ImportResult;

/// Fails the reading when two things have one id, when something refers to what the review does not hold, or when factors form a
/// circle. The path is the review's.
void checkReferences(const ReviewContent &content, JsonReading &reading, const QString &path);

/// Across the reviews of one file: ids that are there twice, attachments without content, and links to actions that are not in the
/// file, which are left out with a warning.
void checkReferences(ImportResult &file, JsonReading &reading);

} // namespace debrief
