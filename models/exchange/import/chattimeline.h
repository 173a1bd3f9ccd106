// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/chatmessage.h"
#include "exchange/import/importsink.h"

#include <QCache>

namespace debrief {

/// Makes timeline events of a chat's messages.
class ChatTimeline
{
public:
    /// The program's name, as it stands in the source: "Slack".
    ChatTimeline(ImportSink &sink, QString program);

    /// Where several channels are read, each gets a lane of its own, so that an alert channel and the responders' talk stay apart.
    /// Of one channel the event's kind says enough.
    void setChannelsAreLanes(bool are) { m_channelsAreLanes = are; }
    void add(const ChatMessage &message);
    int count() const { return m_count; }

    /// For replies: what a message that may get some said. Only the latest are kept.
    void remember(const QString &key, const QString &person, const QString &text);
    /// An answer to that message, even if it is not known any more.
    ChatReply replyTo(const QString &key, const QString &knownPerson = {}) const;

private:
    struct Remembered
    {
        QString person;
        QString text;
    };

    QString sourceOf(const ChatMessage &message) const;

    ImportSink &m_sink;
    QString m_program;
    QCache<QString, Remembered> m_remembered;
    int m_count = 0;
    bool m_channelsAreLanes = false;
};

} // namespace debrief
