// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace debrief {

/// `debrief [--library FILE] [COMMAND …]`: finds the command, makes the kind of application that it needs, runs it.
/// The exit code is 0 when it did what was asked, 1 when it could not, 2 when it was asked for something that there is not.
int runCommandLine(int &argc, char **argv);

} // namespace debrief
