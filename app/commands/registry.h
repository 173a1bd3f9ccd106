// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

#include <memory>
#include <vector>

namespace debrief {

using Commands = std::vector<std::unique_ptr<Command>>;

/// Every command there is, in the order of the help. The one without a name is what happens when none is given.
Commands makeCommands();
/// Null when there is none of that name.
const Command *findCommand(const Commands &commands, const QString &name);

std::unique_ptr<Command> makeAddCommand();
std::unique_ptr<Command> makeAgendaCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeClosingCommand();
std::unique_ptr<Command> makeDemoCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeInviteCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeNewCommand();
/// Without a name it opens the library, with the name "open" a review.
std::unique_ptr<Command> makeOpenCommand(const QString &name);
std::unique_ptr<Command> makePromptsCommand();
std::unique_ptr<Command> makeScreenshotsCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeWordingCommand();

} // namespace debrief
