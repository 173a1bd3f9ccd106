// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"

#include <QTimeZone>

namespace debrief::test {

QDateTime at(const QString &clock)
{
    const QString text = clock.size() > 8 ? clock : QStringLiteral("2026-03-12 %1").arg(clock);
    QDateTime time = QDateTime::fromString(text, text.count(u':') == 2 ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                                       : QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeZone(QTimeZone::UTC);
    Q_ASSERT(time.isValid());
    return time;
}

EventBuilder &EventBuilder::at(const QString &clock)
{
    m_draft.time.happenedAt = test::at(clock);
    return *this;
}

EventBuilder &EventBuilder::until(const QString &clock)
{
    m_draft.time.endsAt = test::at(clock);
    return *this;
}

EventBuilder &EventBuilder::knownAt(const QString &clock)
{
    m_draft.knownAt = test::at(clock);
    return *this;
}

EventBuilder &EventBuilder::of(EventKind kind)
{
    m_draft.kind = kind;
    return *this;
}

EventBuilder &EventBuilder::marked(Milestone milestone)
{
    m_draft.milestones.append(milestone);
    return *this;
}

EventBuilder &EventBuilder::from(const QString &source, const QString &key)
{
    m_draft.source = source;
    m_draft.sourceKey = key;
    return *this;
}

TimelineEvent EventBuilder::in(ReviewId review, int order) const
{
    TimelineEvent event;
    event.id = EventId::create();
    event.reviewId = review;
    event.time = m_draft.time;
    event.knownAt = m_draft.knownAt;
    event.kind = m_draft.kind;
    event.milestones = m_draft.milestones;
    event.lane = m_draft.lane;
    event.text = m_draft.text;
    event.source = m_draft.source;
    event.sourceKey = m_draft.sourceKey;
    event.order = order;
    return event;
}

EventBuilder anEvent(const QString &text)
{
    return EventBuilder(text).at(QStringLiteral("10:00"));
}

NoteDraft aNote(const QString &text)
{
    return NoteDraft{.text = text};
}

NoteDraft aPrivateNote(const QString &text)
{
    return NoteDraft{.text = text, .isPrivate = true};
}

NoteDraft aParkedTopic(const QString &text)
{
    return NoteDraft{.text = text, .isParked = true};
}

ActionDraft anAction(const QString &title)
{
    return ActionDraft{.title = title};
}

Review aReview(const QString &title)
{
    Review review;
    review.id = ReviewId::create();
    review.title = title;
    review.incident.severity = QStringLiteral("SEV-2");
    review.incident.timeZone = "Europe/Berlin";
    review.createdAt = at(QStringLiteral("12:00"));
    return review;
}

namespace {

void addTimeline(ReviewContent &content)
{
    const ReviewId id = content.review.id;
    content.events = {
        anEvent(QStringLiteral("Deploy of *checkout* 4.2 begins"))
            .at(QStringLiteral("09:50"))
            .of(EventKind::Change)
            .marked(Milestone::ImpactBegan)
            .in(id),
        anEvent(QStringLiteral("Alert: queue age"))
            .at(QStringLiteral("10:05"))
            .of(EventKind::Alert)
            .marked(Milestone::Detected)
            .from(QStringLiteral("PagerDuty"), QStringLiteral("PD-1"))
            .in(id),
        anEvent(QStringLiteral("Rollback"))
            .at(QStringLiteral("10:20"))
            .until(QStringLiteral("10:26"))
            .knownAt(QStringLiteral("10:27"))
            .of(EventKind::Remediation)
            .marked(Milestone::Mitigated)
            .in(id),
        anEvent(QStringLiteral("Queue is empty"))
            .at(QStringLiteral("11:00"))
            .of(EventKind::Resolution)
            .marked(Milestone::Resolved)
            .in(id),
    };
    TimelineEvent &typed = content.events[2];
    typed.time.zone = "America/Los_Angeles";
    typed.time.precision = TimePrecision::Approximate;
    typed.time.enteredAs = QStringLiteral("~03:20 PDT");
    typed.lane = QStringLiteral("people");

    Evidence excerpt;
    excerpt.id = EvidenceId::create();
    excerpt.reviewId = id;
    excerpt.eventId = content.events.at(1).id;
    excerpt.kind = EvidenceKind::Excerpt;
    excerpt.title = QStringLiteral("The log of the worker");
    excerpt.text = QStringLiteral("10:04:59 WARN job waits 300 s\n");
    excerpt.language = QStringLiteral("Log File (advanced)");
    Evidence link = excerpt;
    link.id = EvidenceId::create();
    link.kind = EvidenceKind::Link;
    link.title = QStringLiteral("Dashboard");
    link.url = QStringLiteral("https://grafana.example.com/d/1");
    link.text.clear();
    link.language.clear();
    link.order = 1;
    content.evidence = {excerpt, link};
}

void addDiscussion(ReviewContent &content)
{
    const ReviewId id = content.review.id;
    content.participants = {
        {ParticipantId::create(),
         id,
         QStringLiteral("Noor Haddad"),
         QStringLiteral("noor@example.com"),
         QStringLiteral("Payments"),
         {Role::IncidentCommander, Role::Responder},
         true,
         0},
        {ParticipantId::create(), id, QStringLiteral("Søren Ólafsson"), {}, {}, {Role::Scribe}, false, 1},
    };
    content.agenda = {{AgendaItemId::create(), id, QStringLiteral("Opening"), 300, 320, 0},
                      {AgendaItemId::create(), id, QStringLiteral("The timeline"), 900, 0, 1}};
    content.prompts = {
        {PromptId::create(),
         id,
         Section::Detect,
         QStringLiteral("How could we have detected this sooner?"),
         {QStringLiteral("Which signal came first?")},
         QStringLiteral("S1"),
         true,
         240,
         0},
        {PromptId::create(), id, Section::WentWell, QStringLiteral("What went well?"), {}, {}, false, 0, 1},
    };
    const auto note = [&content, id](const QString &text, PromptId prompt, int order) {
        Note made;
        made.id = NoteId::create();
        made.reviewId = id;
        made.promptId = prompt;
        made.text = text;
        made.capturedAt = at(QStringLiteral("13:00")).addSecs(order);
        made.order = order;
        content.notes.append(made);
    };
    note(QStringLiteral("The alert waited for 5 minutes of breach"), content.prompts.at(0).id, 0);
    note(QStringLiteral("Rollback was one click"), content.prompts.at(1).id, 1);
    note(QStringLiteral("PRIVATE-MARKER: talk to the vendor"), content.prompts.at(0).id, 2);
    note(QStringLiteral("Who owns the cache?"), {}, 3);
    content.notes[0].eventIds = {content.events.at(1).id, content.events.at(0).id};
    content.notes[0].themes = {QStringLiteral("alerting")};
    content.notes[0].author = QStringLiteral("Søren");
    content.notes[2].isPrivate = true;
    content.notes[3].isParked = true;
}

void addOutcome(ReviewContent &content)
{
    const ReviewId id = content.review.id;
    Factor trigger{FactorId::create(),        id, {}, FactorRole::Trigger, QStringLiteral("Batch size was raised"),
                   {content.events.at(0).id}, {}, 0};
    Factor below{FactorId::create(),
                 id,
                 trigger.id,
                 FactorRole::Contributing,
                 QStringLiteral("Load tests use small carts"),
                 {},
                 {content.notes.at(0).id, content.notes.at(2).id},
                 0};
    content.factors = {trigger, below};

    ActionItem action;
    action.id = ActionId::create();
    action.reviewId = id;
    action.title = QStringLiteral("Alert on the age of the oldest job");
    action.description = QStringLiteral("In `alerts.yaml`.");
    action.doneWhen = QStringLiteral("A test job that waits 60 s pages");
    action.state = ActionState::Accepted;
    action.phase = Phase::Detect;
    action.horizon = Horizon::Immediate;
    action.breadth = Breadth::IncidentClass;
    action.impact = Level::High;
    action.effort = Level::Low;
    action.owner = QStringLiteral("Noor Haddad");
    action.due = QDate(2026, 4, 1);
    action.tracker = QStringLiteral("jira");
    action.trackerKey = QStringLiteral("PAY-12");
    action.trackerUrl = QStringLiteral("https://jira.example.com/browse/PAY-12");
    action.themes = {QStringLiteral("alerting")};
    action.createdAt = at(QStringLiteral("13:30"));
    action.noteIds = {content.notes.at(0).id};
    action.factorIds = {below.id};
    action.eventIds = {content.events.at(1).id};
    ActionItem declined;
    declined.id = ActionId::create();
    declined.reviewId = id;
    declined.title = QStringLiteral("Rewrite the worker");
    declined.state = ActionState::Declined;
    declined.declineReason = QStringLiteral("Too large for what it brings");
    declined.createdAt = at(QStringLiteral("13:31"));
    declined.order = 1;
    content.actions = {action, declined};
    content.actionLinks = {{ActionLinkId::create(), id, declined.id, action.id, ActionRelation::RelatesTo}};
}

} // namespace

ReviewContent aFullReview(const QString &title)
{
    ReviewContent content;
    content.review = aReview(title);
    content.review.incident.zoneChoices.insert(QStringLiteral("IST"), "Asia/Kolkata");
    content.review.state = ReviewState::InReview;
    content.review.incident.reference = QStringLiteral("INC-7");
    content.review.incident.services = {QStringLiteral("checkout"), QStringLiteral("worker")};
    content.review.incident.impact = QStringLiteral("About **4 %** of carts timed out.");
    content.review.summary = QStringLiteral("A deploy raised the batch size.");
    content.review.approver = QStringLiteral("Ines Duarte");
    content.review.meetingAt = at(QStringLiteral("2026-03-13 13:00"));
    addTimeline(content);
    addDiscussion(content);
    addOutcome(content);
    content.hands = {8, 7, 6, QStringLiteral("Shorter next time")};
    sortForDisplay(content);
    return content;
}

ReviewContent aLongReview(int events, const QString &title)
{
    ReviewContent content;
    content.review = aReview(title);
    content.events.reserve(events);
    const QDateTime start = at(QStringLiteral("10:00"));
    for (int index = 0; index < events; ++index) {
        TimelineEvent event =
            anEvent(QStringLiteral("Step %1 of the night: the queue of worker %2 grows").arg(index).arg(index % 17))
                .in(content.review.id);
        event.time.happenedAt = start.addSecs(60 * index);
        content.events.append(event);
    }
    return content;
}

} // namespace debrief::test
