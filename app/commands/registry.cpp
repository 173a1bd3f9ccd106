// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

Commands makeCommands()
{
    Commands commands;
    commands.push_back(makeOpenCommand({}));
    commands.push_back(makeDemoCommand());
    commands.push_back(makeOpenCommand(u"open"_s));
    commands.push_back(makeNewCommand());
    commands.push_back(makeListCommand());
    commands.push_back(makeShowCommand());
    commands.push_back(makeAddCommand());
    commands.push_back(makeAgendaCommand());
    commands.push_back(makeInviteCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeSearchCommand());
    commands.push_back(makeClosingCommand());
    commands.push_back(makeWordingCommand());
    commands.push_back(makePromptsCommand());
    commands.push_back(makeCheckCommand());
    commands.push_back(makeScreenshotsCommand());
    return commands;
}

const Command *findCommand(const Commands &commands, const QString &name)
{
    const auto found = std::find_if(commands.cbegin(), commands.cend(),
                                    [&name](const auto &command) { return command->name() == name; });
    return found == commands.cend() ? nullptr : found->get();
}

} // namespace debrief
