// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace debrief {

class TimelineEdits;
class TimelineProxy;
class TimelineTable;
class Workspace;

/// The actions of the timeline page with their keys and menus, enabled as the selection allows.
class TimelineActions final : public QObject
{
    Q_OBJECT

public:
    TimelineActions(Workspace &workspace, TimelineTable &table, const TimelineEdits &edits, TimelineProxy &proxy,
                    QWidget *page);
    ~TimelineActions() override;

    QList<QAction *> all() const { return m_all; }
    QMenu *milestoneMenu() const { return m_milestoneMenu.get(); }
    /// Takes its place beside "filter".
    void addFilterMenu(QMenu *menu);
    /// By what stands in the session and the selection now.
    void refresh();
    void setHasQuestion(bool hasQuestion, bool hasDismissed);

signals:
    void addRequested(int step);
    void retimeRequested();
    void knownAtRequested();
    void laneRequested();
    void sourceRequested();
    void jumpRequested();
    void filterRequested();
    void clearFilterRequested();
    void askRequested();
    void dismissRequested();
    void bringBackRequested();

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName, const QList<QKeySequence> &keys,
                 QWidget *scope);
    void addSeparator();
    void addEditing();
    void addArranging();
    void addFinding();
    void addAsking();
    void makeMilestoneMenu();
    void makeKindMenu();
    void makeGroupMenu();
    bool canMove(int step) const;
    void edit();

    Workspace &m_workspace;
    TimelineTable &m_table;
    const TimelineEdits &m_edits;
    TimelineProxy &m_proxy;
    QWidget &m_page;
    // Menus are top-level windows; this page's parent would make them children.
    std::unique_ptr<QMenu> m_milestoneMenu;
    std::unique_ptr<QMenu> m_kindMenu;
    std::unique_ptr<QMenu> m_groupMenu;
    QList<QAction *> m_all;
    QList<QAction *> m_milestones; ///< In the enumeration's order.
    QList<QAction *> m_needReview;
    QList<QAction *> m_needSelection;
    QAction *m_edit = nullptr;
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
    QAction *m_ask = nullptr;
    QAction *m_dismiss = nullptr;
    QAction *m_bringBack = nullptr;
    QAction *m_filterPlace = nullptr; ///< Before which the filter's menu goes.
};

} // namespace debrief
