// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/phase.h"

#include <QIcon>

#include <optional>

namespace debrief {

/// The icon that stands for a kind of event, beside its label.
QIcon kindIcon(EventKind kind);
/// The section whose colour a milestone wears; nothing for those that no phase ends with.
std::optional<Section> sectionOf(Milestone milestone);
/// The section that is that phase; nothing for none.
std::optional<Section> sectionOf(Phase phase);

} // namespace debrief
