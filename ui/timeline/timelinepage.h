// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drafts.h"
#include "domain/error.h"

#include "ui/page.h"
#include "ui/timeline/openslots.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace debrief {

class EmptyHint;
class EntryLine;
class EventDetailPane;
class GraphModes;
class OpenSlotStrip;
class ReviewSession;
class TimelineActions;
class TimelineGraphView;
class TimelineModel;
class TimelineProxy;
class TimelineTable;
class TimelineViews;

/// What happened, when: the events of the review as a table that is edited in place.
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
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    void setSession(ReviewSession *session);
    void showZone();
    void showDays();
    void showRow(int row);
    void followContents();
    void sendSelection();
    void takeSelection();
    void openAddLine();
    void openRetimeLine();
    void addEvent(const QString &line);
    Result<EventDraft> readEvent(const QString &line) const;
    QString described(const EventDraft &draft) const;
    void fillSlot(const OpenSlot &slot);
    void setFilter(const QString &words);
    void addGraph();
    void focusView();
    void showMenu(const QPoint &at);

    TimelineModel *m_model;
    TimelineProxy *m_proxy;
    TimelineViews *m_views;
    EventDetailPane *m_detail;
    TimelineTable *m_table;
    TimelineGraphView *m_graph;
    GraphModes *m_modes;
    TimelineActions *m_actions;
    QLineEdit *m_filter;
    QLabel *m_zone;
    OpenSlotStrip *m_strip;
    EntryLine *m_addLine;
    EntryLine *m_retimeLine;
    QStackedWidget *m_stack;
    EmptyHint *m_empty;
    EmptyHint *m_noMatch;
    bool m_isSelecting = false;
};

} // namespace debrief
