// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/capturecompletion.h"
#include "language/captureline.h"
#include "ui/style/theme.h"

namespace debrief {

class ReviewSession;
class Workspace;

/// The word for what a line is, translated.
QString label(CaptureKind kind);
theme::Tone toneOf(CaptureKind kind);

/// In a few words, what a line becomes: its kind and the parts that were read. A review is open.
QString describeCapture(const CaptureDraft &draft, const Workspace &workspace);

/// What lines of this review are completed from: participants and owners, themes, services.
CaptureVocabulary captureVocabulary(const ReviewSession *session);

} // namespace debrief
