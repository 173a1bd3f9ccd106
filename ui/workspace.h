// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/error.h"
#include "domain/factor.h"
#include "domain/ids.h"
#include "domain/policy.h"
#include "language/captureline.h"

#include <QList>
#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <memory>
#include <optional>

namespace debrief {

class ExporterRegistry;
class ImporterRegistry;
class Library;
class MeetingClock;
class ReviewSession;
class WordingModel;

/// Where pages meet: the open review, the current prompt, the selected events, how times are shown, and what is to be said.
/// Pages know the workspace and their own models, never each other.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class TimeDisplay { Incident, Viewer, Utc };
    enum class Severity { Information, Success, Warning, Error };

    Workspace(Library &library, const ImporterRegistry &importers, const ExporterRegistry &exporters,
              QObject *parent = nullptr);
    ~Workspace() override;

    Library &library() const { return m_library; }
    const ImporterRegistry &importers() const { return m_importers; }
    const ExporterRegistry &exporters() const { return m_exporters; }
    /// The organisation's, or the usual one.
    ReviewPolicy policy() const;
    /// Of the library's setting that holds the policy.
    static QString policySettingKey() { return QStringLiteral("review_policy"); }

    /// In which words what is behind a factor is asked for; kept in the library.
    FactorQuestion factorQuestion() const { return m_factorQuestion; }
    void setFactorQuestion(FactorQuestion question);

    /// Null while no review is open.
    ReviewSession *session() const { return m_session.get(); }
    /// On failure the review that is open stays open.
    Result<> openReview(ReviewId id);
    void closeReview();
    /// Takes in what others have written to the library. Asked every second while there is a workspace.
    void followLibrary();

    /// The meeting of the open review: its agenda and its time.
    MeetingClock &meeting() const { return *m_meeting; }

    /// What the wording check finds in the open review. For the console alone.
    WordingModel &wording() const { return *m_wording; }

    PromptId currentPrompt() const { return m_currentPrompt; }
    void setCurrentPrompt(PromptId id);
    QList<EventId> selectedEvents() const { return m_selectedEvents; }
    void setSelectedEvents(const QList<EventId> &ids);

    /// Asks for the thing of that id to be shown where it stands: the page comes to the front, and it is current there.
    void reveal(const QUuid &id);

    TimeDisplay timeDisplay() const { return m_timeDisplay; }
    void setTimeDisplay(TimeDisplay display);
    void cycleTimeDisplay();
    /// In which times are shown now.
    QTimeZone displayZone() const;

    /// What ambiguous abbreviations of zones stand for in the open review.
    ZoneChoices zoneChoices() const;
    /// What typed times and lines are read against now: the selected event, else the last one; the incident's zone and day; the
    /// selected events, and the note that was captured last.
    CaptureContext captureContext() const;

    /// Shows a line in the message bar beside the work.
    void say(Severity severity, const QString &text);
    /// Shows the error and logs its detail. True when there was none.
    bool report(const Result<> &result);
    void report(const Error &error);

signals:
    /// Pages set their models to this session, which may be null.
    void sessionChanged(debrief::ReviewSession *session);
    void currentPromptChanged(debrief::PromptId id);
    void selectedEventsChanged(const QList<debrief::EventId> &ids);
    /// The window brings the page that has it to the front …
    void revealRequested(const QUuid &id);
    /// … and the page makes it current and takes the focus.
    void revealed(const QUuid &id);
    void timeDisplayChanged(debrief::Workspace::TimeDisplay display);
    void displayZoneChanged(const QTimeZone &zone);
    void factorQuestionChanged(debrief::FactorQuestion question);
    void messageRaised(debrief::Workspace::Severity severity, const QString &text);
    /// Reviews came, went or changed: the library list is to be read anew.
    void libraryChanged();

private:
    void exchangeSession(std::unique_ptr<ReviewSession> session);
    void followChanges(const Changes &changes);
    void announceZone();
    void announceFactorQuestion(FactorQuestion question);
    QDateTime lastEventTime() const;

    Library &m_library;
    const ImporterRegistry &m_importers;
    const ExporterRegistry &m_exporters;
    QTimer m_followLibrary;
    qint64 m_foreignRevision = 0;
    std::unique_ptr<ReviewSession> m_session;
    MeetingClock *m_meeting;
    WordingModel *m_wording;
    PromptId m_currentPrompt;
    QList<EventId> m_selectedEvents;
    TimeDisplay m_timeDisplay = TimeDisplay::Incident;
    FactorQuestion m_factorQuestion = FactorQuestion::Why;
    QTimeZone m_announcedZone = QTimeZone::utc();
    mutable std::optional<QDateTime> m_lastEventTime; ///< Found once: the capture line asks at every key.
};

} // namespace debrief
