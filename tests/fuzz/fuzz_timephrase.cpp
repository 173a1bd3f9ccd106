// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timephrase.h"

#include <QTimeZone>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace debrief;

namespace {

void check(bool isSound)
{
    if (!isSound)
        std::abort();
}

void checkTime(const EventTime &time)
{
    check(time.happenedAt.isValid() && time.happenedAt.offsetFromUtc() == 0);
    check(!time.endsAt.isValid() || time.endsAt >= time.happenedAt);
    check(QTimeZone(time.zone).isValid());
}

void checkPhrase(const QString &text, const TimeContext &context)
{
    if (const auto time = parseTimePhrase(text, context))
        checkTime(*time);
    else
        check(!time.error().message.isEmpty());
    const auto leading = parseLeadingTime(text, context);
    if (leading && *leading) {
        checkTime((*leading)->time);
        check((*leading)->restAt > 0 && (*leading)->restAt <= text.size());
    }
}

} // namespace

/// Any text is a time or is refused with a message, with and without an event before it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    TimeContext context;
    context.date = QDate(2026, 3, 29);
    checkPhrase(text, context);
    context.zone = "Europe/Berlin";
    context.reference = QDateTime(QDate(2026, 3, 29), QTime(0, 59), QTimeZone::UTC);
    context.abbreviations = {{QStringLiteral("IST"), "Asia/Kolkata"}};
    checkPhrase(text, context);
    return 0;
}
