// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/factorgaps.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace debrief {

FactorGaps gapsOf(const QList<Factor> &factors)
{
    FactorGaps gaps;
    gaps.missing = std::max(0, leastFactors - static_cast<int>(factors.size()));
    QHash<FactorId, int> behind;
    for (const Factor &factor : factors) {
        ++behind[factor.parentId];
        if (factor.eventIds.isEmpty() && factor.noteIds.isEmpty())
            gaps.withoutEvidence.append(factor.id);
    }
    gaps.isOneChain = factors.size() > 1 && std::ranges::all_of(behind, [](int count) { return count == 1; });
    return gaps;
}

bool namesOneCause(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(root[\\s_-]*causes?|(grund|wurzel|haupt|kern)ursachen?)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

} // namespace debrief
