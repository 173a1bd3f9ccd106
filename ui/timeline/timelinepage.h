// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/openslots.h"
#include "ui/page.h"
#include "ui/timeline/timelineedits.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace debrief {

class DurationStrip;
class EmptyHint;
class EventDetailPane;
class GraphModes;
class OpenSlotStrip;
class QuestionStrip;
class ReviewSession;
class TimelineActions;
class TimelineFilterBar;
class TimelineGraphView;
class TimelineLines;
class TimelineModel;
class TimelineProxy;
class TimelineQuestions;
class TimelineSelection;
class TimelineTable;
class TimelineViews;

/// What happened, when: the events of the review in views that are edited in place, what is missing from them, and what follows.
class TimelinePage final : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(Workspace &workspace, QWidget *parent = nullptr);
    ~TimelinePage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> viewActions() const override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectContents();
    void connectViews();
    void connectActions();
    void connectQuestions();
    void setSession(ReviewSession *session);
    void showZone();
    void showDays();
    void followContents();
    void followRows();
    void followAdded(EventId id);
    void jumpTo(const QDateTime &instant);
    void fillSlot(const OpenSlot &slot);
    void fillSlotWith(const OpenSlot &slot, EventId event);
    void followFilter();
    void clearFilter();
    void addGraph();
    void focusView();
    void showMenu(const QPoint &at);
    QStringList lanes() const;
    QStringList persons() const;

    TimelineModel *m_model;
    TimelineProxy *m_proxy;
    TimelineViews *m_views;
    EventDetailPane *m_detail;
    TimelineTable *m_table;
    TimelineSelection *m_selection;
    TimelineGraphView *m_graph;
    GraphModes *m_modes;
    TimelineEdits m_edits;
    TimelineActions *m_actions;
    TimelineFilterBar *m_filter;
    QLabel *m_zone;
    QToolButton *m_addButton;
    OpenSlotStrip *m_strip;
    TimelineQuestions *m_questions;
    QuestionStrip *m_questionStrip;
    DurationStrip *m_durations;
    TimelineLines *m_lines;
    QStackedWidget *m_stack;
    EmptyHint *m_empty;
    EmptyHint *m_noMatch;
};

} // namespace debrief
