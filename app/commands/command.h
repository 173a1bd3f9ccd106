// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/invocation.h"
#include "app/commands/outcome.h"

#include <utility>

class QCommandLineParser;

namespace debrief {

/// What a command needs of the window system.
enum class Platform {
    None,     ///< Nothing: it works where there is no display.
    Fonts,    ///< Fonts, to lay out pages; no display.
    Pictures, ///< Widgets that nobody sees; no display.
    Window,   ///< A display.
};

/// One command of the command line.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /// One line for the list of commands, translated.
    virtual QString summary() const = 0;
    /// What stands behind the name: "REVIEW LINE".
    virtual QString synopsis() const { return {}; }
    /// The least and the greatest number of arguments that are no options.
    virtual std::pair<int, int> argumentCount() const { return {0, 0}; }
    /// Adds its options.
    virtual void declare(QCommandLineParser &) const {}
    virtual Platform platform(const QCommandLineParser &) const { return Platform::None; }
    virtual Outcome run(const Invocation &invocation) const = 0;
};

} // namespace debrief
