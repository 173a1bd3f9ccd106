// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/phase.h"
#include "domain/silentgaps.h"

#include <QObject>
#include <QStringList>
#include <QTimeZone>

#include <utility>

namespace debrief {

class TimelineModel;
class Workspace;

/// Something about the timeline that is worth asking in the discussion.
struct TimelineQuestion
{
    QString key;  ///< By which it is known once it was dismissed.
    QString hint; ///< What was noticed.
    QString question;
    Section section = Section::General; ///< Where it belongs in the discussion.
    QList<EventId> events;              ///< Around which it is.

    bool operator==(const TimelineQuestion &) const = default;
};

/// The questions that a timeline raises: long silences, and milestones that stand in an unusual order. One that has become a prompt
/// or that was dismissed is not raised again.
class TimelineQuestions final : public QObject
{
    Q_OBJECT

public:
    TimelineQuestions(Workspace &workspace, const TimelineModel &model, QObject *parent = nullptr);

    const QList<TimelineQuestion> &all() const { return m_open; }
    bool hasDismissed() const { return !m_dismissed.isEmpty(); }
    /// Reads timeline and prompts again.
    void follow();
    /// Makes it a prompt of the discussion; one step to undo.
    void ask(const TimelineQuestion &question);
    /// Remembered with the review's settings.
    void dismiss(const TimelineQuestion &question);
    void bringBack();

signals:
    void changed();

private:
    /// All that the questions about silences follow from.
    struct SilencesFrom
    {
        QList<SilentGap> gaps;
        QList<std::pair<QDateTime, Section>> sections; ///< When each ends, in the order of time.
        QTimeZone told;
        QTimeZone shown;

        bool operator==(const SilencesFrom &) const = default;
    };

    void followSession();
    void followSilences();
    QList<TimelineQuestion> doubts() const;
    void keepDismissed();

    Workspace &m_workspace;
    const TimelineModel &m_model;
    SilencesFrom m_silencesFrom;
    QList<TimelineQuestion> m_silences;
    QList<TimelineQuestion> m_open;
    QStringList m_dismissed;
};

} // namespace debrief
