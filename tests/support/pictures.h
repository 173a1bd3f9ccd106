// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>

namespace debrief::test {

/// The bytes of a picture file of one colour.
QByteArray pictureBytes(const char *format = "png", const QSize &size = {8, 6});

/// A PNG that says to be so large and has nothing in it.
QByteArray boastfulPng(int width, int height);

} // namespace debrief::test
