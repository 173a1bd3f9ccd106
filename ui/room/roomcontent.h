// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"

#include "ui/room/roomslide.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace debrief {

enum class RoomView { Directive, Agenda, Story, Prompt, Factors, ParkingLot, Actions, Thanks };

/// What the room may see of a review, as slides. It takes out private notes before anything else, and keeps nothing of them.
class RoomContent
{
    Q_DECLARE_TR_FUNCTIONS(debrief::RoomContent)

public:
    RoomContent() = default;
    RoomContent(const ReviewContent &content, const QTimeZone &zone);

    RoomSlide directive() const;
    RoomSlide agenda() const;
    /// One event, with what is known of it.
    RoomSlide story(EventId id) const;
    /// A prompt, and what was said to it.
    RoomSlide prompt(PromptId id) const;
    RoomSlide factors() const;
    RoomSlide parkingLot() const;
    RoomSlide actions() const;
    RoomSlide thanks() const;

    /// Whether there is something to show in that view.
    bool has(RoomView view) const;
    QList<EventId> events() const;
    QList<PromptId> prompts() const;

private:
    void appendFactors(QList<RoomLine> &lines, FactorId parent, int depth) const;
    RoomProgress progressAt(const TimelineEvent &event) const;

    ReviewContent m_content;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace debrief
