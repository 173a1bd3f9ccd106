// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/promptsetfile.h"

#include <QJsonObject>

#include <optional>

namespace debrief {

class Library;

/// The sets that ship with Debrief, in the language of the program where there is a translation.
Result<QList<PromptSet>> builtInPromptSets();

/// Puts the built-in sets that the library lacks into it; what the user changed in them stays.
Result<> ensureBuiltInPromptSets(Library &library);

/// A copy of the set's prompts for the review, with ids of their own.
QList<Prompt> promptsFor(const PromptSet &set, ReviewId review);

/// Of the library's setting that holds which set new reviews begin with: kinds by name, ids as texts.
inline QString promptChoiceSettingKey()
{
    return QStringLiteral("prompt_sets_for_new_reviews");
}
/// The set that new reviews of that kind begin with: the chosen one, else the built-in one, else the first of its kind. Null when
/// there is none.
const PromptSet *usualPromptSet(const QList<PromptSet> &sets, const QJsonObject &choice, ReviewKind kind);
/// The same, from the library, which gets the built-in sets first. Nothing when the user has deleted all of that kind.
Result<std::optional<PromptSet>> promptSetForNewReviews(Library &library, ReviewKind kind);

} // namespace debrief
