// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/change.h"

#include <algorithm>

namespace debrief {

QUuid Change::id() const
{
    return std::visit([](const auto &value) { return value.id.uuid(); }, entity());
}

Changes inverted(const Changes &changes)
{
    Changes result;
    result.reserve(changes.size());
    std::transform(changes.crbegin(), changes.crend(), std::back_inserter(result),
                   [](const Change &change) { return change.inverted(); });
    return result;
}

} // namespace debrief
