// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library.h"

#include <QHash>

namespace debrief {

/// The beginnings of the ids, as long as it takes to tell them apart, and all of one length.
QHash<ReviewId, QString> shortIds(const QList<ReviewSummary> &reviews);

/// For a terminal's line: without line breaks and control characters, which a text from elsewhere may hold.
QString singleLine(const QString &text);
/// The same, with its line breaks.
QString printable(const QString &text);

} // namespace debrief
