// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "exchange/json/jsonreading.h"

namespace debrief {

/// Reads one review of the format that review.schema.json describes.
class ReviewReader
{
public:
    ReviewReader(JsonReading &reading, QList<Attachment> &attachments);

    ReviewContent read(JsonObjectReader &json);

private:
    void readHead(JsonObjectReader &json);
    void readIncident(JsonObjectReader &json);
    void readZoneChoices(JsonObjectReader &incident);
    QByteArray zone(JsonObjectReader &json, QLatin1StringView key);
    TimelineEvent event(JsonObjectReader &json);
    Evidence evidence(JsonObjectReader &json, const EventId &eventId);
    QByteArray attachment(JsonObjectReader &json);
    Participant participant(JsonObjectReader &json) const;
    AgendaItem agendaItem(JsonObjectReader &json) const;
    Prompt prompt(JsonObjectReader &json) const;
    Note note(JsonObjectReader &json) const;
    Factor factor(JsonObjectReader &json) const;
    ActionItem action(JsonObjectReader &json) const;
    ActionLink link(JsonObjectReader &json) const;
    void readHands(JsonObjectReader &json);
    void readMilestones(JsonObjectReader &json);

    template<typename T>
    void readList(JsonObjectReader &json, QLatin1StringView key, T (ReviewReader::*readOne)(JsonObjectReader &) const);

    JsonReading &m_reading;
    QList<Attachment> &m_attachments;
    ReviewContent m_content;
};

} // namespace debrief
