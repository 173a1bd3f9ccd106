// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/invocation.h"
#include "app/commands/outcome.h"
#include "exchange/import/importoptions.h"

namespace debrief {

/// The options of "debrief import" that say what is taken from the files, and how they are read.
void declareImportOptions(QCommandLineParser &parser);
/// A usage error names the option and what would do.
std::expected<ImportOptions, CommandFailure> importOptions(const Invocation &invocation);

} // namespace debrief
