// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinequestions.h"

#include "domain/labels.h"
#include "domain/milestoneorder.h"
#include "domain/zonedtime.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"
#include "storage/library.h"

#include "ui/timeline/eventmarks.h"
#include "ui/workspace.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace debrief {

namespace {

QString dismissedKey()
{
    return QStringLiteral("dismissed_timeline_questions");
}

} // namespace

TimelineQuestions::TimelineQuestions(Workspace &workspace, const TimelineModel &model, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_model(model)
{
    connect(&workspace, &Workspace::sessionChanged, this, &TimelineQuestions::followSession);
    connect(&workspace, &Workspace::displayZoneChanged, this, &TimelineQuestions::follow);
    followSession();
}

void TimelineQuestions::followSession()
{
    m_dismissed.clear();
    const ReviewSession *session = m_workspace.session();
    if (session) {
        connect(session, &ReviewSession::changed, this, [this](const Changes &changes) {
            if (std::any_of(changes.cbegin(), changes.cend(),
                            [](const Change &change) { return isOf<Prompt>(change) || isOf<Review>(change); }))
                follow();
        });
        const auto stored = m_workspace.library().setting(dismissedKey(), session->id());
        if (stored) {
            const QJsonArray keys = stored->toArray();
            for (const auto &key : keys)
                m_dismissed.append(key.toString());
        }
    }
    follow();
}

void TimelineQuestions::follow()
{
    QList<TimelineQuestion> open;
    const ReviewSession *session = m_workspace.session();
    if (session && m_model.session() == session) {
        followSilences();
        open = m_silences + doubts();
        const auto &prompts = session->tableOf<Prompt>();
        open.removeIf([this, &prompts](const TimelineQuestion &question) {
            return m_dismissed.contains(question.key) ||
                   std::any_of(prompts.cbegin(), prompts.cend(),
                               [&question](const Prompt &prompt) { return prompt.text == question.question; });
        });
    }
    if (open == m_open)
        return;
    m_open = open;
    emit changed();
}

void TimelineQuestions::followSilences()
{
    // The prompt is read by everyone, whatever is shown here now.
    SilencesFrom from{silentGaps(m_model.values()),
                      {},
                      zoneOf(m_workspace.session()->review().incident.timeZone),
                      m_workspace.displayZone()};
    for (const TimelineEvent &event : m_model.values()) {
        for (const Milestone milestone : event.milestones) {
            if (const auto section = sectionOf(milestone))
                from.sections.append({event.time.happenedAt, *section});
        }
    }
    // There may be hundreds, and few edits change any.
    if (from == m_silencesFrom)
        return;
    m_silencesFrom = from;
    m_silences.clear();
    for (const SilentGap &gap : std::as_const(m_silencesFrom.gaps)) {
        const auto between = [&gap](const QTimeZone &zone) {
            const bool sameDay = gap.from.toTimeZone(zone).date() == gap.to.toTimeZone(zone).date();
            const TimeDetail detail = sameDay ? TimeDetail::Time : TimeDetail::DateTime;
            return std::pair(timeText(gap.from, zone, detail), timeText(gap.to, zone, detail));
        };
        const auto [shownFrom, shownTo] = between(m_silencesFrom.shown);
        const auto [toldFrom, toldTo] = between(m_silencesFrom.told);
        TimelineQuestion question;
        question.key = QStringLiteral("silence %1 %2").arg(gap.before.toString(), gap.after.toString());
        question.hint =
            tr("Nothing is told of %1 to %2 (%3).")
                .arg(shownFrom, shownTo, durationLabel(std::chrono::milliseconds(gap.from.msecsTo(gap.to))));
        question.question = tr("What happened between %1 and %2?").arg(toldFrom, toldTo);
        // It belongs where the next milestone is.
        const auto next = std::find_if(m_silencesFrom.sections.cbegin(), m_silencesFrom.sections.cend(),
                                       [&gap](const auto &section) { return section.first >= gap.to; });
        question.section = next == m_silencesFrom.sections.cend() ? Section::General : next->second;
        question.events = {gap.before, gap.after};
        m_silences.append(question);
    }
}

QList<TimelineQuestion> TimelineQuestions::doubts() const
{
    QList<TimelineQuestion> questions;
    for (const MilestoneDoubt &doubt : milestoneDoubts(m_model.values())) {
        TimelineQuestion question;
        question.key = QStringLiteral("order %1 %2").arg(doubt.earlierEvent.toString(), doubt.laterEvent.toString());
        question.hint =
            tr("“%1” stands before “%2”. It can be so; is it?").arg(label(doubt.later), label(doubt.earlier));
        question.question =
            tr("Was “%1” really before “%2”, and if so, how?").arg(label(doubt.later), label(doubt.earlier));
        question.section = Section::Detect;
        question.events = {doubt.laterEvent, doubt.earlierEvent};
        questions.append(question);
    }
    return questions;
}

void TimelineQuestions::ask(const TimelineQuestion &question)
{
    ReviewSession *session = m_workspace.session();
    if (!session)
        return;
    const auto asked = session->addPrompt(question.section, question.question);
    if (!asked)
        return m_workspace.report(asked.error());
    m_workspace.say(Workspace::Severity::Success,
                    tr("The discussion asks “%1”, under “%2”.").arg(question.question, label(question.section)));
}

void TimelineQuestions::dismiss(const TimelineQuestion &question)
{
    m_dismissed.append(question.key);
    keepDismissed();
}

void TimelineQuestions::bringBack()
{
    m_dismissed.clear();
    keepDismissed();
}

void TimelineQuestions::keepDismissed()
{
    if (const ReviewSession *session = m_workspace.session())
        m_workspace.report(m_workspace.library().setSetting(
            dismissedKey(),
            m_dismissed.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonArray::fromStringList(m_dismissed),
            session->id()));
    follow();
}

} // namespace debrief
