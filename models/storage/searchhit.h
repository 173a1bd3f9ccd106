// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QString>

namespace debrief {

/// One place where the words that were looked for stand.
struct SearchHit
{
    ReviewId reviewId;
    QUuid entityId;
    QString kind;    ///< review, event, note, evidence, factor, action, prompt, participant
    QString snippet; ///< Plain text; the words found stand between U+0002 and U+0003.

    bool operator==(const SearchHit &) const = default;
};

} // namespace debrief
