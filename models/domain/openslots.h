// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <variant>

namespace debrief {

/// An important time that no event tells yet: a milestone, or one of S2's kinds (first alert or ticket, first communication
/// inside and outside, status page update, remediation attempt).
struct OpenSlot
{
    std::variant<Milestone, EventKind> what;
    QString label; ///< Translated.

    bool operator==(const OpenSlot &) const = default;
};

/// In the order in which an incident goes.
QList<OpenSlot> openSlots(const QList<TimelineEvent> &events);

} // namespace debrief
