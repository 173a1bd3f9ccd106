// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance.h"

namespace debrief {

namespace {

/// Less than this is no tendency.
constexpr int leastToTell = 5;
/// So many times more is lopsided.
constexpr int lopsided = 4;

} // namespace

BalanceCounter::BalanceCounter(const QList<Prompt> &prompts)
{
    for (const Prompt &prompt : prompts)
        m_sections.insert(prompt.id, prompt.section);
}

void BalanceCounter::add(const Note &note)
{
    const auto section = m_sections.constFind(note.promptId);
    if (note.isPrivate || note.isParked || section == m_sections.cend())
        return;
    switch (*section) {
    case Section::Detect:
    case Section::Diagnose:
    case Section::Mitigate:
    case Section::Resolve:
    case Section::Prevent: ++m_balance.wentWrong; break;
    case Section::WentWell: ++m_balance.wentWell; break;
    case Section::GotLucky: ++m_balance.lucky; break;
    case Section::Learned:
    case Section::Actions:
    case Section::General: break;
    }
}

void BalanceCounter::add(const Factor &factor)
{
    switch (factor.role) {
    case FactorRole::Trigger:
    case FactorRole::Contributing: ++m_balance.wentWrong; break;
    case FactorRole::Mitigating: ++m_balance.wentWell; break;
    case FactorRole::Lucky: ++m_balance.lucky; break;
    }
}

std::optional<BalanceLack> lackOf(const Balance &balance)
{
    if (balance.total() < leastToTell)
        return std::nullopt;
    // "None" is asked for even where one would not yet be lopsided.
    if (balance.wentWell == 0 || balance.wentWrong >= lopsided * balance.wentWell)
        return BalanceLack::WentWell;
    if (balance.wentWrong == 0 || balance.wentWell >= lopsided * balance.wentWrong)
        return BalanceLack::WentWrong;
    if (balance.lucky == 0)
        return BalanceLack::Luck;
    return std::nullopt;
}

} // namespace debrief
