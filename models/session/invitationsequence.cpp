// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/invitationsequence.h"

#include "storage/library.h"

#include <QJsonObject>

namespace debrief {

namespace {

constexpr QLatin1StringView SettingKey("invitation");
constexpr QLatin1StringView SequenceKey("sequence");
constexpr QLatin1StringView DigestKey("digest");

} // namespace

Result<int> invitationSequence(const Library &library, ReviewId review, const QByteArray &digest)
{
    const auto stored = library.setting(SettingKey, review);
    if (!stored)
        return std::unexpected(stored.error());
    if (!stored->isObject())
        return 0;
    const QJsonObject last = stored->toObject();
    const int sequence = last.value(SequenceKey).toInt();
    return last.value(DigestKey).toString() == QString::fromLatin1(digest) ? sequence : sequence + 1;
}

Result<> rememberInvitation(Library &library, ReviewId review, const QByteArray &digest, int sequence)
{
    return library.setSetting(SettingKey,
                              QJsonObject{{SequenceKey, sequence}, {DigestKey, QString::fromLatin1(digest)}}, review);
}

} // namespace debrief
