// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/goldenreview.h"

namespace debrief::test {

using namespace Qt::StringLiterals;

namespace {

template<typename SomeId>
SomeId idOf(int number)
{
    return SomeId(QUuid(0x0197a3c0, 0x5f3e, 0x7abc, 0x8d, 0xef, 0, 0, 0, 0, static_cast<uchar>(number >> 8),
                        static_cast<uchar>(number & 0xff)));
}

QDateTime utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs);
}

TimelineEvent event(int number, const QString &at, const QString &text, EventKind kind,
                    const QList<Milestone> &milestones = {})
{
    TimelineEvent event;
    event.id = idOf<EventId>(100 + number);
    event.reviewId = idOf<ReviewId>(1);
    event.time.happenedAt = utc(at);
    event.time.zone = "Europe/Berlin";
    event.text = text;
    event.kind = kind;
    event.milestones = milestones;
    event.order = number;
    return event;
}

Note note(int number, const PromptId &prompt, const QString &text)
{
    Note note;
    note.id = idOf<NoteId>(300 + number);
    note.reviewId = idOf<ReviewId>(1);
    note.promptId = prompt;
    note.text = text;
    note.order = number;
    note.capturedAt = utc(u"2026-03-30T13:00:00Z"_s);
    return note;
}

void addTimeline(ReviewContent &content)
{
    content.events = {
        event(0, u"2026-03-28T22:50:00Z"_s, u"Deploy of *checkout* | **4.2**"_s, EventKind::Change,
              {Milestone::ImpactBegan}),
        event(1, u"2026-03-28T23:10:00Z"_s, u"Alert `queue|age` fires:\n\n- worker 1\n- worker 2"_s, EventKind::Alert,
              {Milestone::Detected}),
        event(2, u"2026-03-28T23:10:00Z"_s, u"Noor joins"_s, EventKind::Escalation, {Milestone::Acknowledged}),
        event(3, u"2026-03-29T00:40:00Z"_s, u"Rollback"_s, EventKind::Remediation, {Milestone::Mitigated}),
        event(4, u"2026-03-29T01:20:00Z"_s, u"# Queue is empty\n\n<b>not bold</b>"_s, EventKind::Resolution,
              {Milestone::Resolved}),
    };
    content.events[1].source = u"PagerDuty"_s;
    content.events[2].time.precision = TimePrecision::Approximate;
    content.events[3].time.endsAt = utc(u"2026-03-29T01:05:00Z"_s);
    content.events[3].knownAt = utc(u"2026-03-29T01:06:00Z"_s);

    Evidence evidence;
    evidence.id = idOf<EvidenceId>(200);
    evidence.reviewId = content.review.id;
    evidence.eventId = content.events.at(1).id;
    evidence.kind = EvidenceKind::Excerpt;
    evidence.title = u"Log of worker_1 | raw"_s;
    evidence.text = u"23:09:59 WARN *wait* `300`\n```\nend\n"_s;
    content.evidence.append(evidence);
    evidence.id = idOf<EvidenceId>(201);
    evidence.kind = EvidenceKind::Link;
    evidence.title = u"Dashboard"_s;
    evidence.url = u"https://grafana.example.com/d/1?a=1&b=2"_s;
    evidence.text.clear();
    evidence.order = 1;
    content.evidence.append(evidence);
}

void addDiscussion(ReviewContent &content)
{
    const ReviewId id = content.review.id;
    content.prompts = {
        {idOf<PromptId>(400), id, Section::Detect, u"How could we have detected this sooner?"_s},
        {idOf<PromptId>(401), id, Section::WentWell, u"What went well?"_s},
        {idOf<PromptId>(402), id, Section::Prevent, u"Nobody answered this."_s},
    };
    content.notes = {
        note(0, content.prompts.at(0).id, u"The alert waits for 5 minutes.\n\n1. Why five?\n2. Who chose it?"_s),
        note(1, content.prompts.at(1).id, u"Rollback was [one click](https://deploy.example.com)"_s),
        note(2, content.prompts.at(0).id, u"PRIVATE-MARKER about a person"_s),
        note(3, {}, u"Unsorted # thought"_s),
        note(4, {}, u"Who owns the cache?"_s),
    };
    content.notes[0].themes = {u"alerting"_s};
    content.notes[2].isPrivate = true;
    content.notes[4].isParked = true;
    content.participants = {
        {idOf<ParticipantId>(500),
         id,
         u"Noor Haddad"_s,
         u"noor@example.com"_s,
         u"Payments"_s,
         {Role::IncidentCommander},
         true,
         0},
        {idOf<ParticipantId>(501), id, u"Søren Ólafsson"_s, {}, {}, {Role::Scribe}, false, 1},
        {idOf<ParticipantId>(502), id, u"Ελένη Δούκα"_s, {}, {}, {}, true, 2},
    };
    content.factors = {
        {idOf<FactorId>(600), id, {}, FactorRole::Trigger, u"Batch size was raised"_s, {}, {content.notes.at(2).id}, 0},
        {idOf<FactorId>(601),
         id,
         idOf<FactorId>(600),
         FactorRole::Contributing,
         u"Load tests use *small* carts"_s,
         {},
         {},
         0},
    };
    ActionItem action;
    action.id = idOf<ActionId>(700);
    action.reviewId = id;
    action.title = u"Alert on the oldest job | not the average"_s;
    action.description = u"In `alerts.yaml`."_s;
    action.doneWhen = u"A test job that waits 60 s pages"_s;
    action.state = ActionState::Accepted;
    action.phase = Phase::Detect;
    action.impact = Level::High;
    action.effort = Level::Low;
    action.owner = u"Noor_Haddad"_s;
    action.due = QDate(2026, 4, 15);
    action.trackerKey = u"PAY-12"_s;
    action.trackerUrl = u"https://jira.example.com/browse/PAY-12"_s;
    action.noteIds = {content.notes.at(2).id};
    content.actions = {action};
}

} // namespace

ReviewContent goldenReview()
{
    ReviewContent content;
    Review &review = content.review;
    review.id = idOf<ReviewId>(1);
    review.title = u"Checkout was slow <again> | *really*"_s;
    review.state = ReviewState::Approved;
    review.incident.reference = u"INC-7"_s;
    review.incident.severity = u"SEV-2"_s;
    review.incident.services = {u"checkout_api"_s, u"worker"_s};
    review.incident.impact = u"About **4 %** of carts timed out.\n\n| Country | Carts |\n|---|---|\n| DE | 120 |"_s;
    review.incident.timeZone = "Europe/Berlin";
    review.summary = u"A deploy raised the batch size.\n\n# Not a section\n\nIt took ~40 minutes, then ~10 more."_s;
    review.approver = u"Ines Duarte"_s;
    review.createdAt = utc(u"2026-03-29T08:00:00Z"_s);
    review.meetingAt = utc(u"2026-03-30T12:00:00Z"_s);
    addTimeline(content);
    addDiscussion(content);
    sortForDisplay(content);
    return content;
}

} // namespace debrief::test
