// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace debrief {

/// The word as names are compared: without case, accents and other marks ("Søren" and "soren" are the same).
QString foldedWord(QStringView word);

// What follows asks about folded words.

/// Whether it is an ordinary word as well as a name (mark, grace, stone, koch): written small it is the word.
bool isOrdinaryWord(const QString &folded);
/// Whether it is a word that sentences begin with (will, may, can): only inside a sentence its capital makes it a name.
bool beginsSentences(const QString &folded);
/// Whether it is no name by itself, though a part of one: van, de, dr, jr.
bool isNameParticle(const QString &folded);
/// Whether it says that what bears it is no one person: team, desk, on-call, bot.
bool isOfNoPerson(const QString &folded);

} // namespace debrief
