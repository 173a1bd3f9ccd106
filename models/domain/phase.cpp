// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phase.h"

namespace debrief {

Phase phaseOf(Section section)
{
    switch (section) {
    case Section::Detect: return Phase::Detect;
    case Section::Diagnose: return Phase::Diagnose;
    case Section::Mitigate: return Phase::Mitigate;
    case Section::Resolve: return Phase::Resolve;
    case Section::Prevent: return Phase::Prevent;
    case Section::WentWell:
    case Section::GotLucky:
    case Section::Learned:
    case Section::Actions:
    case Section::General: break;
    }
    return Phase::None;
}

} // namespace debrief
