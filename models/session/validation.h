// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/error.h"

namespace debrief {

class ChangeBuilder;

/// Whether the thing may be as it is, among what the step leaves behind: the rules that the library relies on.
/// InvalidInput or Conflict, with what to do.
Result<> validate(const Entity &value, const ChangeBuilder &builder);

} // namespace debrief
