// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/chattimeline.h"

#include <QJsonObject>

namespace debrief {

/// Makes messages of DiscordChatExporter's JSON.
class DiscordMessages
{
public:
    explicit DiscordMessages(ImportSink &sink);

    ChatTimeline &timeline() { return m_timeline; }
    /// What stands before the messages: guild and channel.
    void begin(const QJsonObject &head);
    void add(const QJsonObject &message, int line, const QString &file);
    int seen() const { return m_seen; }

private:
    ImportSink &m_sink;
    ChatTimeline m_timeline;
    QString m_channel;
    int m_seen = 0;
};

/// A time with its offset, as ISO 8601 with up to nine digits of a fraction.
struct OffsetTime
{
    QDateTime instant; ///< UTC, cut to milliseconds.
    QByteArray zone;   ///< "UTC" or "UTC+02:00".
};
std::optional<OffsetTime> offsetTime(const QString &text);

} // namespace debrief
