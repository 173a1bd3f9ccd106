// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"

#include <QIcon>

namespace debrief {

/// The sign of a role, the same as in the diagram, in any size.
QIcon factorMarkIcon(FactorRole role);

} // namespace debrief
