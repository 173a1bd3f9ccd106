// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace debrief {

class ReviewSession;
class TimelineModel;
class TimelineTable;
class Workspace;

/// What can be done with events: the actions of the timeline page, enabled as the selection allows, and their carrying out.
class TimelineActions final : public QObject
{
    Q_OBJECT

public:
    TimelineActions(Workspace &workspace, TimelineTable &table, QWidget *page);
    ~TimelineActions() override;

    QList<QAction *> all() const { return m_all; }
    QMenu *milestoneMenu() const { return m_milestoneMenu.get(); }
    /// By what stands in the session and the selection now.
    void refresh();

    void setMilestone(Milestone milestone, bool marked);
    void setKind(EventKind kind);
    /// Moves the selected events in time by a phrase; false when it can't be done, and then it has been said why.
    bool retime(const QString &phrase);

signals:
    void addRequested();
    void retimeRequested();
    void filterRequested();

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName, const QList<QKeySequence> &keys,
                 QWidget *scope);
    void addSeparator(QWidget *page);
    void makeMilestoneMenu(QWidget *page);
    void makeColumnMenu(QWidget *page);
    QList<TimelineEvent> selectedEvents() const;
    bool canMove(int step) const;
    void edit();
    void removeSelected();
    void move(int step);
    void copy();

    Workspace &m_workspace;
    TimelineTable &m_table;
    std::unique_ptr<QMenu>
        m_milestoneMenu; ///< Menus are top-level windows; this page's parent would make them children.
    std::unique_ptr<QMenu> m_columnMenu;
    QList<QAction *> m_all;
    QList<QAction *> m_milestones; ///< In the enumeration's order.
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_retime = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_filter = nullptr;
};

} // namespace debrief
