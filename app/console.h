// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/outcome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace debrief::console {

/// Results go to standard output, and nothing else does.
Outcome print(const QString &text);
Outcome print(const QByteArray &bytes);
/// One document.
Outcome print(const QJsonObject &object);
Outcome print(const QJsonArray &array);

/// "debrief: message" to standard error, the detail too when it is verbose.
void complain(const Error &error);
void warn(const QString &text);

/// Whether details are told, and whether warnings of Qt and of the log are: a window's go to the log in any case.
void setVerbose(bool verbose, bool isWindow);

/// Whether a person reads standard output.
bool isTerminal();

} // namespace debrief::console
