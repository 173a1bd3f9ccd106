// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewsession.h"

#include "session/settingcommand.h"
#include "storage/library.h"

namespace debrief {

Result<QJsonValue> ReviewSession::setting(const QString &key) const
{
    return m_library.setting(key, m_review.id);
}

Result<> ReviewSession::carryOut(const QString &key, const QJsonValue &value)
{
    return m_library.setSetting(key, value, m_review.id);
}

Result<> ReviewSession::setSetting(const QString &key, const QJsonValue &value, const QString &undoText)
{
    const auto before = setting(key);
    if (!before)
        return std::unexpected(before.error());
    if (*before == value)
        return {};
    if (const auto done = carryOut(key, value); !done)
        return done;
    m_stack.push(new SettingCommand(undoText, key, *before, value));
    emit settingChanged(key);
    return {};
}

} // namespace debrief
