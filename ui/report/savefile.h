// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

namespace debrief {

/// Writes the file as a whole or not at all: what stood there before stays when it can't be written.
Result<> saveFile(const QString &path, const QByteArray &content);

} // namespace debrief
