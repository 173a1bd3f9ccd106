// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordingcheck.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace debrief;

/// Findings stand in order within the text, apart from each other.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const WordingCheck check = [] {
        auto loaded = WordingCheck::load();
        if (!loaded)
            std::abort();
        loaded->setNames({QStringLiteral("Ada Lovelace")});
        return std::move(*loaded);
    }();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const WordingContext context : enumValues<WordingContext>()) {
        qsizetype end = 0;
        for (const WordingFinding &finding : check.check(text, context)) {
            if (finding.start < end || finding.length <= 0 || finding.start + finding.length > text.size())
                std::abort();
            end = finding.start + finding.length;
        }
    }
    return 0;
}
