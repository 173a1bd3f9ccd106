// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/captureline.h"

namespace debrief {

/// What whoever types a line should know of how it was understood: a time of day that is none ("25:00 alert" stays a note),
/// a due date that could not be read ("due yesterdayish" stays in the title), and what a change of the clocks left open.
/// Sentences for people; empty when nothing is in doubt.
QString captureRemark(const QString &line, const CaptureDraft &draft, const CaptureContext &context);

} // namespace debrief
