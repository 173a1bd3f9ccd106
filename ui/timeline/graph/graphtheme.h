// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/timelinegraphictheme.h"

namespace debrief {

/// As it is shown in a window, light or dark as the application is now.
GraphicTheme windowGraphicTheme(double devicePixelRatio);

} // namespace debrief
