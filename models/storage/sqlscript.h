// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace debrief {

/// The statements of an SQL script, without the comments and blanks before each. Semicolons within strings, quoted names,
/// comments and trigger bodies don't end a statement. What follows the last semicolon is a statement, too.
QStringList sqlStatements(const QString &script);

} // namespace debrief
