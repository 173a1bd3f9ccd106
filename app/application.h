// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

#include <memory>

namespace debrief {

/// The application object for that platform, with Debrief's names.
std::unique_ptr<QCoreApplication> makeApplication(Platform platform, int &argc, char **argv);

/// Whether there is a screen to show a window on.
bool hasDisplay();

} // namespace debrief
