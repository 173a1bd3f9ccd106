// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "domain/zonedtime.h"
#include "session/factorquestion.h"
#include "session/meetingclock.h"
#include "session/reviewsession.h"
#include "session/wordingmodel.h"
#include "storage/library.h"

#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

namespace debrief {

namespace {

Q_LOGGING_CATEGORY(workspaceLog, "debrief.workspace", QtInfoMsg)

const TimelineEvent *later(const TimelineEvent *a, const TimelineEvent *b)
{
    if (!a || !b)
        return a ? a : b;
    // As numbers, and of two at the same time either will do: a long timeline is looked through with each key.
    return a->time.happenedAt.toMSecsSinceEpoch() < b->time.happenedAt.toMSecsSinceEpoch() ? b : a;
}

} // namespace

Workspace::Workspace(Library &library, const ImporterRegistry &importers, const ExporterRegistry &exporters,
                     QObject *parent)
    : QObject(parent),
      m_library(library),
      m_importers(importers),
      m_exporters(exporters),
      m_meeting(new MeetingClock(this)),
      m_wording(new WordingModel(this))
{
    connect(this, &Workspace::currentPromptChanged, m_meeting, &MeetingClock::setPrompt);
    connect(m_meeting, &MeetingClock::writingFailed, this, [this](const Error &error) { report(error); });
    connect(m_wording, &WordingModel::loadingFailed, this, [this](const Error &error) { report(error); });
    m_factorQuestion = debrief::factorQuestion(library);
    if (const auto revision = library.foreignRevision())
        m_foreignRevision = *revision;
    m_followLibrary.setInterval(1000);
    connect(&m_followLibrary, &QTimer::timeout, this, &Workspace::followLibrary);
    m_followLibrary.start();
}

Workspace::~Workspace()
{
    // What was measured is written while the session is there; nobody is to follow that any more.
    m_meeting->disconnect();
    m_meeting->setSession(nullptr);
    m_wording->disconnect();
    m_wording->setSession(nullptr);
}

ReviewPolicy Workspace::policy() const
{
    const auto stored = m_library.setting(policySettingKey());
    return stored && stored->isObject() ? ReviewPolicy::fromJson(stored->toObject()) : ReviewPolicy::usual();
}

Result<> Workspace::openReview(ReviewId id)
{
    if (m_session && m_session->id() == id)
        return {};
    auto opened = ReviewSession::open(m_library, id);
    if (!opened)
        return std::unexpected(opened.error());
    exchangeSession(std::move(*opened));
    return {};
}

void Workspace::closeReview()
{
    if (m_session)
        exchangeSession({});
}

void Workspace::followLibrary()
{
    const auto revision = m_library.foreignRevision();
    if (!revision || *revision == m_foreignRevision)
        return;
    m_foreignRevision = *revision;
    announceFactorQuestion(debrief::factorQuestion(m_library));
    if (m_session) {
        if (const auto followed = m_session->followLibrary(); !followed) {
            if (followed.error().code == ErrorCode::NotFound) {
                say(Severity::Warning,
                    tr("“%1” was deleted by another window or the command line.").arg(m_session->review().title));
                closeReview();
            } else {
                report(followed.error());
            }
        }
    }
    emit libraryChanged();
}

void Workspace::exchangeSession(std::unique_ptr<ReviewSession> session)
{
    // The old one lives until every page has let go of it.
    const std::unique_ptr<ReviewSession> old = std::exchange(m_session, std::move(session));
    if (old)
        old->disconnect(this);
    if (m_session)
        connect(m_session.get(), &ReviewSession::changed, this, &Workspace::followChanges);
    m_meeting->setSession(m_session.get());
    m_wording->setSession(m_session.get());
    m_currentPrompt = {};
    m_selectedEvents.clear();
    m_lastEventTime.reset();
    emit sessionChanged(m_session.get());
    emit currentPromptChanged(m_currentPrompt);
    emit selectedEventsChanged(m_selectedEvents);
    announceZone();
}

void Workspace::followChanges(const Changes &changes)
{
    for (const Change &change : changes) {
        if (isOf<TimelineEvent>(change))
            m_lastEventTime.reset();
        if (change.after)
            continue;
        if (const Prompt *prompt = beforeAs<Prompt>(change); prompt && prompt->id == m_currentPrompt)
            setCurrentPrompt({});
        if (const TimelineEvent *event = beforeAs<TimelineEvent>(change);
            event && m_selectedEvents.contains(event->id)) {
            QList<EventId> rest = m_selectedEvents;
            rest.removeAll(event->id);
            setSelectedEvents(rest);
        }
    }
    announceZone();
    emit libraryChanged();
}

void Workspace::announceZone()
{
    const QTimeZone zone = displayZone();
    if (zone == m_announcedZone)
        return;
    m_announcedZone = zone;
    emit displayZoneChanged(zone);
}

void Workspace::setCurrentPrompt(PromptId id)
{
    if (id == m_currentPrompt)
        return;
    m_currentPrompt = id;
    emit currentPromptChanged(id);
}

void Workspace::setSelectedEvents(const QList<EventId> &ids)
{
    if (ids == m_selectedEvents)
        return;
    m_selectedEvents = ids;
    emit selectedEventsChanged(ids);
}

void Workspace::reveal(const QUuid &id)
{
    if (!m_session || !m_session->current(id))
        return;
    emit revealRequested(id);
    emit revealed(id);
}

void Workspace::setTimeDisplay(TimeDisplay display)
{
    if (display == m_timeDisplay)
        return;
    m_timeDisplay = display;
    emit timeDisplayChanged(display);
    announceZone();
}

void Workspace::cycleTimeDisplay()
{
    switch (m_timeDisplay) {
    case TimeDisplay::Incident: return setTimeDisplay(TimeDisplay::Viewer);
    case TimeDisplay::Viewer: return setTimeDisplay(TimeDisplay::Utc);
    case TimeDisplay::Utc: return setTimeDisplay(TimeDisplay::Incident);
    }
}

void Workspace::setFactorQuestion(FactorQuestion question)
{
    if (question != m_factorQuestion && report(debrief::setFactorQuestion(m_library, question)))
        announceFactorQuestion(question);
}

void Workspace::announceFactorQuestion(FactorQuestion question)
{
    if (question == m_factorQuestion)
        return;
    m_factorQuestion = question;
    emit factorQuestionChanged(question);
}

QTimeZone Workspace::displayZone() const
{
    switch (m_timeDisplay) {
    case TimeDisplay::Viewer: return QTimeZone::systemTimeZone();
    case TimeDisplay::Incident:
        if (m_session)
            return zoneOf(m_session->review().incident.timeZone);
        break;
    case TimeDisplay::Utc: break;
    }
    return QTimeZone::utc();
}

ZoneChoices Workspace::zoneChoices() const
{
    return m_session ? m_session->review().incident.zoneChoices : ZoneChoices();
}

QDateTime Workspace::lastEventTime() const
{
    if (!m_lastEventTime) {
        const TimelineEvent *last = nullptr;
        for (const TimelineEvent &event : m_session->tableOf<TimelineEvent>())
            last = later(last, &event);
        m_lastEventTime = last ? last->time.happenedAt : QDateTime();
    }
    return *m_lastEventTime;
}

CaptureContext Workspace::captureContext() const
{
    CaptureContext context;
    context.today = QDate::currentDate();
    context.prompt = m_currentPrompt;
    context.selectedEvents = m_selectedEvents;
    if (!m_session)
        return context;

    const TimelineEvent *selected = nullptr;
    for (const EventId id : m_selectedEvents)
        selected = later(selected, m_session->find<TimelineEvent>(id));
    const QDateTime reference = selected ? selected->time.happenedAt : lastEventTime();
    context.time.zone = m_session->review().incident.timeZone;
    context.time.abbreviations = zoneChoices();
    context.time.reference = reference;
    const QDateTime day = reference.isValid() ? reference : QDateTime::currentDateTimeUtc();
    context.time.date = day.toTimeZone(zoneOf(context.time.zone)).date();

    const Note *last = nullptr;
    for (const Note &note : m_session->tableOf<Note>()) {
        if (!last || last->capturedAt < note.capturedAt || (last->capturedAt == note.capturedAt && last->id < note.id))
            last = &note;
    }
    if (last)
        context.lastNote = last->id;
    return context;
}

void Workspace::say(Severity severity, const QString &text)
{
    emit messageRaised(severity, text);
}

bool Workspace::report(const Result<> &result)
{
    if (!result)
        report(result.error());
    return result.has_value();
}

void Workspace::report(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    qCWarning(workspaceLog).noquote() << error.message << error.detail;
    say(Severity::Error, error.message);
}

} // namespace debrief
