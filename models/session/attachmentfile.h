// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/evidence.h"

namespace debrief {

/// The largest content that a library takes: what does not fit a review does not fit a copy of it that travels by mail either.
inline constexpr qint64 LargestAttachment = qint64(50) * 1024 * 1024;

/// The file's content under its name, without its folder. InvalidInput when it is larger than that or no plain file.
Result<Attachment> readAttachment(const QString &path, qint64 largest = LargestAttachment);
/// Content that comes from elsewhere, such as the clipboard. The type is found from the content, then the name.
Result<Attachment> attachmentOf(const QByteArray &content, const QString &name, qint64 largest = LargestAttachment);

} // namespace debrief
