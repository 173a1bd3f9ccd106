// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/chattimeline.h"
#include "exchange/import/slackdirectory.h"

namespace debrief {

/// Makes messages of Slack's JSON (docs.slack.dev/reference/events/message), as exports and slackdump write it.
class SlackMessages
{
public:
    explicit SlackMessages(ImportSink &sink);

    SlackDirectory &directory() { return m_directory; }
    const SlackDirectory &directory() const { return m_directory; }
    ChatTimeline &timeline() { return m_timeline; }

    /// One message, with the replies that slackdump puts into it. What can't be used is warned of.
    void add(const QJsonObject &message, const SlackChannel &channel, int line, const QString &file);
    /// Also those that were left out: deleted ones, and those without a time.
    int seen() const { return m_seen; }
    /// Of whom nothing but their ids is known.
    qsizetype strangers() const { return m_strangers.size(); }

private:
    void addOne(const QJsonObject &message, const SlackChannel &channel, int line, const QString &file);
    QString personOf(const QJsonObject &message);
    QString textOf(const QJsonObject &message) const;
    ChatReply replyOf(const QJsonObject &message, const SlackChannel &channel);

    ImportSink &m_sink;
    SlackDirectory m_directory;
    ChatTimeline m_timeline;
    QSet<QString> m_strangers;
    int m_seen = 0;
};

/// UTC, of a message's id: seconds, and a fraction that only tells messages apart below the millisecond. Invalid for anything else.
QDateTime timeFromSlack(QStringView ts);

} // namespace debrief
