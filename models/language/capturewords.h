// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace debrief {

/// What an action's line says beside its title.
struct ActionWords
{
    QString title; ///< Without the words below, spaces simplified.
    QString owner;
    QDate due;
    QStringList themes;
};

/// The #themes of a text, lower case, each once, in order. A theme begins with a letter, so "#42" is none.
QStringList themesIn(QStringView text);

/// Takes @owner or @"two words", the first due date and #themes out of the text. An error where a due date has the form
/// of a date but is none, or has two readings.
Result<ActionWords> readActionWords(QStringView text, QDate today);

/// "due yesterdayish": what follows "due" in an action's title and is no date, as it may be quoted; at most three words.
/// Empty when there is no such thing; "due to …" is none.
QString unreadDue(QStringView title);

} // namespace debrief
