// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drafts.h"
#include "domain/error.h"

#include <QWidget>

namespace debrief {

class EntryLine;
class TimelineEdits;
class TimelineProxy;
class Workspace;

/// The lines above the timeline that take what is typed for it, one at a time: a new event, another time, when it was known, a
/// lane, a source, a time to jump to. Each shows what it makes of it before Return does it.
class TimelineLines final : public QWidget
{
    Q_OBJECT

public:
    TimelineLines(Workspace &workspace, const TimelineEdits &edits, const TimelineProxy &proxy,
                  QWidget *parent = nullptr);

    /// A line without a time goes above (-1) or below (+1) the selected events.
    void openAdd(int step);
    void openRetime();
    void openKnownAt();
    void openLane();
    void openSource();
    void openJump();
    /// The selection has changed.
    void reread();

signals:
    void added(debrief::EventId id);
    void jumpRequested(const QDateTime &instant);
    void closed();

private:
    EntryLine *makeLine(const QString &name, const QString &purpose, const QString &placeholder);
    void open(EntryLine &line);
    void close(EntryLine &line);
    void completeFrom(const EntryLine &line, int column);
    Result<EventDraft> readEvent(const QString &line) const;
    const TimelineEvent *anchor() const;
    QString described(const EventDraft &draft) const;
    void add(const QString &line);
    Result<QString> previewRetime(const QString &phrase) const;
    Result<QString> previewKnownAt(const QString &phrase) const;
    Result<QDateTime> readJump(const QString &phrase) const;

    Workspace &m_workspace;
    const TimelineEdits &m_edits;
    const TimelineProxy &m_proxy;
    EntryLine *m_add;
    EntryLine *m_retime;
    EntryLine *m_knownAt;
    EntryLine *m_lane;
    EntryLine *m_source;
    EntryLine *m_jump;
    int m_step = 1;
};

} // namespace debrief
