// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/changecommand.h"

#include <algorithm>
#include <utility>

namespace debrief {

namespace {

constexpr int MergeableId = 1;
constexpr int UnmergeableId = -1;

} // namespace

ChangeCommand::ChangeCommand(const QString &text, Changes changes, QString mergeKey)
    : QUndoCommand(text),
      m_changes(std::move(changes)),
      m_mergeKey(std::move(mergeKey))
{
}

int ChangeCommand::id() const
{
    return m_mergeKey.isEmpty() ? UnmergeableId : MergeableId;
}

bool ChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const ChangeCommand *>(other);
    if (!later || later->m_mergeKey != m_mergeKey)
        return false;

    for (const Change &change : later->m_changes) {
        const auto same = std::find_if(m_changes.begin(), m_changes.end(),
                                       [&change](const Change &mine) { return mine.id() == change.id(); });
        if (same == m_changes.end())
            m_changes.append(change);
        else
            same->after = change.after;
    }
    m_changes.removeIf([](const Change &change) { return change.before == change.after; });
    setObsolete(m_changes.isEmpty());
    return true;
}

} // namespace debrief
