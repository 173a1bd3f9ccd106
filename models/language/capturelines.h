// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/captureline.h"

#include <QStringList>

namespace debrief {

/// What several lines become, each by itself.
struct CaptureLines
{
    QList<CaptureDraft> drafts;
    QStringList refused; ///< Those that can't be entered as they are, in their order.
    Error firstError;    ///< Of the first of these.
};

/// The lines of a text that say something, without the bullets ("- ", "• ") where every line has one.
QStringList captureLines(const QString &text);

/// Reads them one after the other: "+3m" counts from the event of a line before, ">" continues the note of one.
CaptureLines readCaptureLines(const QStringList &lines, const CaptureContext &context);

} // namespace debrief
