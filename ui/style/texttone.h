// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

class QWidget;

namespace debrief::theme {

/// Gives the widget's text a tone that follows light and dark. May be called again to change the tone.
void setTextTone(QWidget *widget, Tone tone);

} // namespace debrief::theme
