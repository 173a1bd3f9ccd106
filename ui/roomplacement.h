// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QScreen;
class QWidget;

namespace debrief {

/// On which screen the room window stands.
namespace roomplacement {

/// The screen that was chosen, if it is there; else the first that is not the console's; null when there is no other.
QScreen *screenFor(const QWidget &console);
/// Remembers the choice; an empty name lets Debrief choose.
void choose(const QString &screenName);
QString chosen();
/// Full screen on its own screen, or as a window of its own where there is only the console's.
void show(QWidget &room, const QWidget &console);

} // namespace roomplacement

} // namespace debrief
