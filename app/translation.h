// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace debrief {

/// Codes of the languages that Debrief speaks: English, in which it is written, and those that are translated.
QStringList shippedLanguages();

/// Loads the language of that code, or the user's own when it is empty, for Debrief and for Qt's texts. Needs an application.
void installTranslations(const QString &language);

/// Which of the shipped languages suits someone who prefers these, best first; English when none does.
QString bestLanguage(const QStringList &preferred);

} // namespace debrief
