// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

namespace debrief {

/// Whether it is a picture of a kind that Debrief shows: PNG, JPEG, GIF, WebP or BMP, by its content. An SVG is none: it could
/// draw other files of this computer.
bool isPicture(const QByteArray &content);

/// What the name of a file with it ends in, without dot; empty for what is no picture.
QString pictureSuffix(const QByteArray &content);

/// In how many pixels it was taken; invalid for no picture, or one that is larger than any that is shown.
QSize pictureSize(const QByteArray &content);

/// The picture as it is meant to stand, no larger than that each way. Null when it is none, damaged, or larger than any that is
/// shown (100 megapixels).
QImage readPicture(const QByteArray &content, int mostSide);

} // namespace debrief
