// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/richtext.h"

class QTextDocument;

namespace debrief {

/// Writes what a Markdown text says into a document for the screen, in the application's colours of now.
void showRichText(QTextDocument &document, const RichText &text);

} // namespace debrief
