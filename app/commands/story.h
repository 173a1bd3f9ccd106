// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "domain/zonedtime.h"
#include "language/captureline.h"

namespace debrief {

/// Things of a review as lines for a terminal, translated.
QString eventLine(const TimelineEvent &event, const QByteArray &zone, TimeDetail detail);
QString actionLine(const ActionItem &action);
QString captureLabel(CaptureKind kind);

/// The whole review, as a person reads it in a terminal.
QString story(const ReviewContent &content);

} // namespace debrief
