// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/openslots.h"

#include <optional>

class QMimeData;

namespace debrief {

/// An open slot on its way to the event that fills it. Ownership goes to the drag.
QMimeData *slotMime(const OpenSlot &slot);
/// Nothing when it is something else that is dragged.
std::optional<OpenSlot> slotIn(const QMimeData *data);

} // namespace debrief
