// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"
#include "domain/note.h"
#include "domain/prompt.h"

#include <optional>

namespace debrief {

/// How much has been said of what went wrong, of what went well and of where one got lucky. A review that only tells of one of them
/// misses what the others teach.
struct Balance
{
    int wentWrong = 0; ///< Notes to the phases' prompts; factors that triggered or contributed.
    int wentWell = 0;  ///< Notes to "went well"; factors that mitigated.
    int lucky = 0;     ///< Notes to "got lucky"; lucky factors.

    int total() const { return wentWrong + wentWell + lucky; }
    bool operator==(const Balance &) const = default;
};

/// What a balance lacks once enough has been said to tell.
enum class BalanceLack { WentWell, WentWrong, Luck };

/// Private notes, parked ones and those to no prompt or to other topics say nothing of it.
class BalanceCounter
{
public:
    explicit BalanceCounter(const QList<Prompt> &prompts);

    void add(const Note &note);
    void add(const Factor &factor);
    const Balance &balance() const { return m_balance; }

private:
    QHash<PromptId, Section> m_sections;
    Balance m_balance;
};

/// The most telling lack, or none. One that leans, but not by much, is left alone.
std::optional<BalanceLack> lackOf(const Balance &balance);

} // namespace debrief
