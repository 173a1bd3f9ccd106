// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drafts.h"
#include "domain/error.h"
#include "domain/event.h"

#include <QList>

#include <functional>

namespace debrief {

class TimelineTable;
class Workspace;

/// Carries out what is asked for the selected events; each is one step to undo. What can't be done is said in the message bar.
class TimelineEdits
{
public:
    TimelineEdits(Workspace &workspace, TimelineTable &table);

    /// In the order of the rows.
    QList<TimelineEvent> selected() const;

    void setMilestone(Milestone milestone, bool marked) const;
    void setMilestone(Milestone milestone, EventId event) const;
    void setKind(EventKind kind) const;
    void setKind(EventKind kind, EventId event) const;
    // The others say whether they could be done.
    bool setLane(const QString &lane) const;
    bool setSource(const QString &source) const;
    bool setKnownAt(const QString &phrase) const;
    bool retime(const QString &phrase) const;
    void remove() const;
    void move(int step) const;
    void copy() const;

private:
    bool changeEach(const QString &undoText, const std::function<void(TimelineEvent &)> &change) const;

    Workspace &m_workspace;
    TimelineTable &m_table;
};

} // namespace debrief
