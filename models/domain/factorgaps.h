// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"

namespace debrief {

/// Fewer than these tell a story that is too simple.
inline constexpr int leastFactors = 3;

/// What a tree of factors still lacks. Nobody can say that it is complete; but it need not be asked about any more.
struct FactorGaps
{
    int missing = 0;                 ///< So many more make the least.
    bool isOneChain = false;         ///< One behind the other, as if each had had a single reason.
    QList<FactorId> withoutEvidence; ///< Tied to no event and no note; in the order given.

    bool isEmpty() const { return missing == 0 && !isOneChain && withoutEvidence.isEmpty(); }
    bool operator==(const FactorGaps &) const = default;
};

FactorGaps gapsOf(const QList<Factor> &factors);

/// Whether a text speaks of a single cause of everything ("root cause"), in English or German.
bool namesOneCause(const QString &text);

} // namespace debrief
