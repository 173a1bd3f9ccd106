// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/captureline.h"

#include <QTimeZone>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace debrief;

/// Any line becomes a draft or is refused with a message.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString line = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    CaptureContext context;
    context.today = QDate(2026, 3, 29);
    context.time.zone = "Europe/Berlin";
    context.time.reference = QDateTime(QDate(2026, 3, 29), QTime(0, 59), QTimeZone::UTC);
    const auto draft = parseCapture(line, context);
    if (!draft && draft.error().message.isEmpty())
        std::abort();
    return 0;
}
