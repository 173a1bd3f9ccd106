// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/prompt.h"

namespace debrief {

class Library;

/// Reads a prompt set as `resources/prompts` keep it: an object with key, name, kind and prompts[] of section, text,
/// follow_ups[] and origin. The error names what is wrong and where.
Result<PromptSet> promptSetFromJson(const QByteArray &json, const QString &fileName);

/// The sets that ship with Debrief, in the language of the program where there is a translation.
Result<QList<PromptSet>> builtInPromptSets();

/// Puts the built-in sets that the library lacks into it; what the user changed in them stays.
Result<> ensureBuiltInPromptSets(Library &library);

/// A copy of the set's prompts for the review, with ids of their own.
QList<Prompt> promptsFor(const PromptSet &set, ReviewId review);

} // namespace debrief
