// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/prompt.h"

namespace debrief {

/// Reads a prompt set as resources/json/prompts.schema.json describes it, whole or not at all. The error names the file, the line
/// and the question, what is wrong there, and what may stand there. Set and prompts get new ids.
Result<PromptSet> promptSetFromJson(const QByteArray &json, const QString &fileName);

/// The same form, indented; what promptSetFromJson reads back. The key of a built-in set is not written: a file is its reader's.
QByteArray promptSetToJson(const PromptSet &set);

/// A name for the file of that set: its name with what no file system minds.
QString promptSetFileName(const PromptSet &set);

} // namespace debrief
