// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/outcome.h"
#include "domain/ids.h"

namespace debrief {

class Library;

/// Shows the window on the library until it is closed, with the review open unless the id is null. When another process has the
/// same library open, its window is raised instead.
Outcome runWindow(Library &library, ReviewId review);

} // namespace debrief
