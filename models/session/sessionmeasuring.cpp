// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewsession.h"

namespace debrief {

Result<> ReviewSession::recordTime(AgendaItemId topic, PromptId prompt, int seconds)
{
    Changes changes;
    if (const AgendaItem *before = find<AgendaItem>(topic); before && seconds > 0) {
        AgendaItem after = *before;
        after.actualSeconds += seconds;
        changes.append({*before, after});
    }
    if (const Prompt *before = find<Prompt>(prompt); before && seconds > 0) {
        Prompt after = *before;
        after.talkedSeconds += seconds;
        changes.append({*before, after});
    }
    if (changes.isEmpty())
        return {};
    if (const auto done = carryOut(changes); !done)
        return done;
    for (const Change &change : std::as_const(changes))
        m_measured.insert(change.id(), 0);
    rememberMeasured(changes);
    emit changed(changes);
    return {};
}

void ReviewSession::rememberMeasured(const Changes &changes)
{
    if (m_measured.isEmpty())
        return;
    for (const Change &change : changes) {
        if (const AgendaItem *item = afterAs<AgendaItem>(change); item && m_measured.contains(item->id.uuid()))
            m_measured.insert(item->id.uuid(), item->actualSeconds);
        if (const Prompt *prompt = afterAs<Prompt>(change); prompt && m_measured.contains(prompt->id.uuid()))
            m_measured.insert(prompt->id.uuid(), prompt->talkedSeconds);
    }
}

Changes ReviewSession::withMeasuredTime(Changes changes) const
{
    // What was never measured here keeps what the step says, so that steps which set a time by hand are taken back.
    if (m_measured.isEmpty())
        return changes;
    for (Change &change : changes) {
        for (std::optional<Entity> *side : {&change.before, &change.after}) {
            if (!*side)
                continue;
            if (AgendaItem *item = std::get_if<AgendaItem>(&**side))
                item->actualSeconds = static_cast<int>(m_measured.value(item->id.uuid(), item->actualSeconds));
            if (Prompt *prompt = std::get_if<Prompt>(&**side))
                prompt->talkedSeconds = m_measured.value(prompt->id.uuid(), prompt->talkedSeconds);
        }
    }
    return changes;
}

Result<> ReviewSession::recordSetting(const QString &key, const QJsonValue &value)
{
    const auto before = setting(key);
    if (!before)
        return std::unexpected(before.error());
    if (*before == value)
        return {};
    if (const auto done = carryOut(key, value); !done)
        return done;
    emit settingChanged(key);
    return {};
}

} // namespace debrief
