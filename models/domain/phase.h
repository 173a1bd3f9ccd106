// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"

namespace debrief {

/// S1: the organisation must improve its ability to detect, diagnose, mitigate, resolve, and prevent.
enum class Phase { None, Detect, Diagnose, Mitigate, Resolve, Prevent };

/// What a prompt belongs to: a phase, or one of the topics that stand beside the phases.
enum class Section { Detect, Diagnose, Mitigate, Resolve, Prevent, WentWell, GotLucky, Learned, Actions, General };

template<>
struct EnumNames<Phase>
{
    static constexpr std::array<std::pair<Phase, const char *>, 6> names{{
        {Phase::None, "none"},
        {Phase::Detect, "detect"},
        {Phase::Diagnose, "diagnose"},
        {Phase::Mitigate, "mitigate"},
        {Phase::Resolve, "resolve"},
        {Phase::Prevent, "prevent"},
    }};
};

template<>
struct EnumNames<Section>
{
    static constexpr std::array<std::pair<Section, const char *>, 10> names{{
        {Section::Detect, "detect"},
        {Section::Diagnose, "diagnose"},
        {Section::Mitigate, "mitigate"},
        {Section::Resolve, "resolve"},
        {Section::Prevent, "prevent"},
        {Section::WentWell, "went_well"},
        {Section::GotLucky, "got_lucky"},
        {Section::Learned, "learned"},
        {Section::Actions, "actions"},
        {Section::General, "general"},
    }};
};

/// The phase a section stands for; None for the topics beside the phases.
Phase phaseOf(Section section);

} // namespace debrief
