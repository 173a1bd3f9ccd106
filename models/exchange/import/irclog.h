// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/chattimeline.h"
#include "exchange/import/ircclock.h"
#include "exchange/import/ircline.h"

#include <QSet>

namespace debrief {

/// Makes messages of the lines of a chat log, one after the other.
class IrcLog
{
public:
    /// The day may stand in the file's name alone.
    IrcLog(ImportSink &sink, const QString &fileName);

    /// dircproxy logs what Freenode put before every message of others: + for known people, - for strangers.
    void lookAhead(const QByteArray &head);
    void add(const QString &line, int number);
    /// Of zone, year and day, at the end: what was taken because the log does not say it.
    void tellAssumptions();
    int seen() const { return m_seen; }

private:
    ChatMessage message(const IrcLine &line, const QDateTime &at);
    QString keyOf(const IrcLine &line, const QDateTime &at);

    ImportSink &m_sink;
    ChatTimeline m_timeline;
    IrcClock m_clock;
    QHash<QString, int> m_keys; ///< Of the last minutes.
    QDateTime m_newest;
    QSet<QString> m_unmarked; ///< Who wrote the log, it seems.
    bool m_hasIdentityMarks = false;
    int m_seen = 0;
};

} // namespace debrief
