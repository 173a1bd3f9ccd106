// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace debrief {

/// What a line may be completed from.
struct CaptureVocabulary
{
    QStringList people;
    QStringList themes;
    QStringList services;
};

/// What is being typed at the cursor, and what it may become.
struct CaptureCompletion
{
    qsizetype start = 0;  ///< Where what is typed begins: at the "@", the "#", or the word's first letter.
    qsizetype length = 0; ///< Up to the cursor.
    /// Whether someone asks for a choice by typing "@" or "#"; a word that a service begins with may be any word.
    bool isAskedFor = false;
    QStringList choices; ///< As they would stand in the text: @Noor, @"Noor Haddad", #dns, checkout-api.
};

/// Completes "@" from the people, "#" from the themes, and a word of at least three letters from the services. What is typed
/// must begin the choice or one of its words, whatever its case and accents. The best come first, eight at most. Nothing when
/// the cursor stands within a word, or when what is typed is the one choice already.
std::optional<CaptureCompletion> completeCapture(const QString &text, qsizetype cursor,
                                                 const CaptureVocabulary &vocabulary);

} // namespace debrief
