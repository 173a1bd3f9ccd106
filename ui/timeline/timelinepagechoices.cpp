// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page offers to filter by.
#include "session/reviewsession.h"
#include "session/timelinemodel.h"

#include "ui/timeline/eventworddelegate.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/workspace.h"

namespace debrief {

QStringList TimelinePage::lanes() const
{
    QStringList lanes;
    for (const TimelineEvent &event : m_model->values()) {
        const QString lane = m_proxy->laneOf(event);
        if (!lanes.contains(lane, Qt::CaseInsensitive))
            lanes.append(lane);
        if (lanes.size() > 60) // More than a menu can hold.
            break;
    }
    return lanes;
}

QStringList TimelinePage::persons() const
{
    QStringList names;
    if (const ReviewSession *session = workspace().session()) {
        for (const Participant &participant : session->tableOf<Participant>())
            names.append(participant.name);
    }
    names.sort(Qt::CaseInsensitive);
    for (const QString &source : EventWordDelegate::wordsIn(*m_model, TimelineModel::SourceColumn)) {
        if (!names.contains(source, Qt::CaseInsensitive))
            names.append(source);
    }
    return names;
}

} // namespace debrief
