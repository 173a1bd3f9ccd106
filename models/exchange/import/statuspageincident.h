// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "exchange/json/jsonreading.h"

namespace debrief {

/// Makes a review of one incident of a status page.
class StatuspageIncidentReader
{
public:
    /// The page's zone comes before the wanted one; where both are empty, it is the offset of the incident's own times.
    StatuspageIncidentReader(JsonReading &reading, const QByteArray &pageZone, const QByteArray &wantedZone);

    ReviewContent read(JsonObjectReader &incident);

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
    static void mark(QList<TimelineEvent> &events, const QList<Update> &updates);

    JsonReading &m_reading;
    QByteArray m_zone;
};

} // namespace debrief
