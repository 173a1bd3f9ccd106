// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "exchange/json/jsonreading.h"
#include "exchange/json/jsonstream.h"

namespace debrief {

/// Makes reviews of incidents of a status page.
class StatuspageIncidentReader
{
public:
    /// The page's zone comes before the wanted one; where both are empty, it is the offset of the incident's own times.
    StatuspageIncidentReader(const QByteArray &pageZone, ImportSink &sink);

    /// Puts the review into the sink, or says what is wrong with it.
    Result<> read(const JsonRecord &incident);

    /// The zone of a page as its settings name it: IANA, or as Rails and Windows do ("Central Time (US & Canada)"). Empty when it is
    /// none that is known.
    static QByteArray knownZone(const QByteArray &name);

private:
    struct Update
    {
        QDateTime at;
        QString rawTime;
        QString status;
        QString key;
        QString text;
        QStringList components;
    };

    Update update(JsonObjectReader &json);
    QList<Update> updates(JsonObjectReader &incident);
    QByteArray zoneFor(const QList<Update> &updates) const;
    Review head(JsonObjectReader &incident);
    TimelineEvent event(const Update &update, const Review &review) const;
    static void mark(QList<TimelineEvent> &events, const QList<Update> &updates);

    ImportSink &m_sink;
    JsonReading m_reading;
    QByteArray m_zone;
};

} // namespace debrief
