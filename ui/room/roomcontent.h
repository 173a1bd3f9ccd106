// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pseudonyms.h"
#include "domain/reviewcontent.h"

#include "ui/room/roomslide.h"
#include "ui/room/roomview.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <optional>

namespace debrief {

/// How the room is shown a review, beyond what is in it.
struct RoomOptions
{
    bool usesPseudonyms = false;
    AgendaItemId topic = {};    ///< What the meeting is at; null before it.
    bool isMeetingOver = false; ///< Then no topic is on.
    FactorQuestion question = FactorQuestion::Why;
};

/// What the room may see of a review, as slides. It takes out private notes before anything else, and keeps nothing of them.
class RoomContent
{
    Q_DECLARE_TR_FUNCTIONS(debrief::RoomContent)

public:
    RoomContent() = default;
    RoomContent(const ReviewContent &content, const QTimeZone &zone, const RoomOptions &options = {});

    /// Gives it events and evidence, which don't change with most edits.
    void lendTimeline(ReviewContent &content) const;

    RoomSlide directive() const;
    RoomSlide agenda() const;
    /// One event, with what is known of it and its evidence.
    RoomSlide story(EventId id) const;
    /// What was known at that event's moment, and what had happened by then and only turned out later.
    RoomSlide knowledge(EventId id) const;
    /// A prompt, and what was said to it.
    RoomSlide prompt(PromptId id) const;
    RoomSlide factors() const;
    RoomSlide parkingLot() const;
    RoomSlide actions() const;
    /// The actions by impact and effort.
    RoomSlide matrix() const;
    RoomSlide decisions() const;
    RoomSlide thanks() const;

    /// Whether there is something to show in that view.
    bool has(RoomView view) const;
    QList<EventId> events() const;
    QList<PromptId> prompts() const;

private:
    /// What people wrote, as the room reads it: without Markdown's marks, and with roles instead of names where that is asked for.
    QString words(const QString &markdown) const;
    QString line(const QString &markdown) const;
    QString plain(const QString &text) const;
    QString person(const QString &name) const;

    RoomSlide titled(const QString &heading) const;
    QString clock(const QDateTime &time) const;
    QString clockOf(const TimelineEvent &event) const;
    QString placeInStory(const TimelineEvent &event) const;
    QString knownLater(const TimelineEvent &event) const;
    void appendEvidence(QList<RoomLine> &lines, EventId id, bool isLarge) const;
    RoomProgress progressAt(const TimelineEvent &event) const;

    QString detailsOf(const ActionItem &action) const;
    RoomLine actionLine(const ActionItem &action) const;
    void appendActions(QList<RoomLine> &lines, const QString &title, const QList<ActionState> &states) const;

    ReviewContent m_content;
    QTimeZone m_zone = QTimeZone::utc();
    RoomOptions m_options;
    std::optional<Pseudonyms> m_pseudonyms;
};

} // namespace debrief
