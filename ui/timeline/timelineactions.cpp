// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineactions.h"

#include "domain/labels.h"
#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventmarks.h"
#include "ui/timeline/timelinecolumns.h"
#include "ui/timeline/timelineedits.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/timeline/timelinetable.h"
#include "ui/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace debrief {

TimelineActions::TimelineActions(Workspace &workspace, TimelineTable &table, const TimelineEdits &edits,
                                 TimelineProxy &proxy, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_table(table),
      m_edits(edits),
      m_proxy(proxy),
      m_page(*page)
{
    addEditing();
    addSeparator();
    addArranging();
    addSeparator();
    addFinding();
    addSeparator();
    addAsking();
    refresh();
    setHasQuestion(false, false);
}

TimelineActions::~TimelineActions() = default;

QAction *TimelineActions::add(const QString &name, const QString &text, const QString &iconName,
                              const QList<QKeySequence> &keys, QWidget *scope)
{
    auto *action = new QAction(theme::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // In the table only: an editor in a cell has its own use for these keys.
    action->setShortcutContext(scope == &m_table ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    scope->addAction(action);
    m_all.append(action);
    return action;
}

void TimelineActions::addSeparator()
{
    auto *separator = new QAction(&m_page);
    separator->setSeparator(true);
    m_all.append(separator);
}

void TimelineActions::addEditing()
{
    QAction *below = add(QStringLiteral("addEvent"), tr("&Add event…"), QStringLiteral("list-add"),
                         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::Key_Insert)}, &m_page);
    below->setToolTip(tr("Add an event; without a time it goes below the selected one"));
    connect(below, &QAction::triggered, this, [this] { emit addRequested(1); });
    QAction *above =
        add(QStringLiteral("addEventAbove"), tr("Add event a&bove…"), QStringLiteral("edit-table-insert-row-above"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Insert)}, &m_page);
    connect(above, &QAction::triggered, this, [this] { emit addRequested(-1); });
    m_needReview.append(below);
    m_needSelection.append(above);
    m_edit = add(QStringLiteral("editEvent"), tr("&Edit"), QStringLiteral("document-edit"), {QKeySequence(Qt::Key_F2)},
                 &m_table);
    connect(m_edit, &QAction::triggered, this, &TimelineActions::edit);
    const auto ask = [this](const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                            void (TimelineActions::*requested)()) {
        QAction *action = add(name, text, icon, {key}, &m_page);
        connect(action, &QAction::triggered, this, requested);
        m_needSelection.append(action);
    };
    ask(QStringLiteral("retimeEvents"), tr("Change or shift &time…"), QStringLiteral("clock"), Qt::CTRL | Qt::Key_R,
        &TimelineActions::retimeRequested);
    ask(QStringLiteral("knownAtEvents"), tr("Set &when known…"), QStringLiteral("view-visible"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_R, &TimelineActions::knownAtRequested);
    makeMilestoneMenu();
    makeKindMenu();
    ask(QStringLiteral("moveToLane"), tr("Move to &lane…"), QStringLiteral("distribute-vertical-equal"),
        Qt::CTRL | Qt::Key_M, &TimelineActions::laneRequested);
    ask(QStringLiteral("setSource"), tr("&Set source…"), QStringLiteral("user"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        &TimelineActions::sourceRequested);
}

void TimelineActions::addArranging()
{
    m_moveUp = add(QStringLiteral("moveEventUp"), tr("Move &up"), QStringLiteral("go-up"),
                   {QKeySequence(Qt::ALT | Qt::Key_Up)}, &m_table);
    m_moveUp->setToolTip(tr("Move up among events of the same time"));
    connect(m_moveUp, &QAction::triggered, this, [this] {
        m_edits.move(-1);
        refresh();
    });
    m_moveDown = add(QStringLiteral("moveEventDown"), tr("Move &down"), QStringLiteral("go-down"),
                     {QKeySequence(Qt::ALT | Qt::Key_Down)}, &m_table);
    m_moveDown->setToolTip(tr("Move down among events of the same time"));
    connect(m_moveDown, &QAction::triggered, this, [this] {
        m_edits.move(1);
        refresh();
    });
    QAction *copy = add(QStringLiteral("copyEvents"), tr("&Copy rows"), QStringLiteral("edit-copy"),
                        {QKeySequence(QKeySequence::Copy)}, &m_table);
    connect(copy, &QAction::triggered, this, [this] { m_edits.copy(); });
    QAction *remove = add(QStringLiteral("deleteEvents"), tr("De&lete"), QStringLiteral("edit-delete"),
                          {QKeySequence(QKeySequence::Delete)}, &m_table);
    connect(remove, &QAction::triggered, this, [this] { m_edits.remove(); });
    m_needSelection.append({copy, remove});
}

void TimelineActions::addFinding()
{
    QAction *jump = add(QStringLiteral("jumpToTime"), tr("&Jump to time…"), QStringLiteral("go-jump"),
                        {QKeySequence(Qt::CTRL | Qt::Key_G)}, &m_page);
    connect(jump, &QAction::triggered, this, &TimelineActions::jumpRequested);
    QAction *filter = add(QStringLiteral("filterEvents"), tr("&Filter events"), QStringLiteral("view-filter"),
                          {QKeySequence(QKeySequence::Find)}, &m_page);
    connect(filter, &QAction::triggered, this, &TimelineActions::filterRequested);
    m_filterPlace = add(QStringLiteral("clearFilter"), tr("Show all e&vents"), QStringLiteral("edit-clear"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, &m_page);
    connect(m_filterPlace, &QAction::triggered, this, &TimelineActions::clearFilterRequested);
    m_needReview.append({jump, filter});
    makeGroupMenu();
    m_all.append(m_table.columns().menu()->menuAction());
}

void TimelineActions::addAsking()
{
    m_ask = add(QStringLiteral("askTimelineQuestion"), tr("Ask about what was &noticed"), QStringLiteral("question"),
                {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Q)}, &m_page);
    m_ask->setToolTip(tr("Makes what was noticed in the timeline a question of the discussion"));
    connect(m_ask, &QAction::triggered, this, &TimelineActions::askRequested);
    m_dismiss = add(QStringLiteral("dismissTimelineQuestion"), tr("Leave &it out"), QStringLiteral("dialog-cancel"),
                    {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X)}, &m_page);
    m_dismiss->setToolTip(tr("What was noticed in the timeline is not asked in this review"));
    connect(m_dismiss, &QAction::triggered, this, &TimelineActions::dismissRequested);
    m_bringBack = add(QStringLiteral("bringQuestionsBack"), tr("Show what was left o&ut again"),
                      QStringLiteral("view-refresh"), {}, &m_page);
    connect(m_bringBack, &QAction::triggered, this, &TimelineActions::bringBackRequested);
}

void TimelineActions::addFilterMenu(QMenu *menu)
{
    m_all.insert(m_all.indexOf(m_filterPlace), menu->menuAction());
}

void TimelineActions::makeMilestoneMenu()
{
    m_milestoneMenu = std::make_unique<QMenu>(tr("Set &milestone"));
    m_milestoneMenu->setObjectName(QStringLiteral("milestoneMenu"));
    m_milestoneMenu->setIcon(theme::icon(QStringLiteral("flag")));
    int digit = 0;
    for (const Milestone milestone : enumValues<Milestone>()) {
        QAction *action = m_milestoneMenu->addAction(label(milestone));
        action->setObjectName(QStringLiteral("setMilestone_") + enumName(milestone));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + digit++)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_page.addAction(action);
        connect(action, &QAction::triggered, this, [this, milestone](bool checked) {
            m_edits.setMilestone(milestone, checked);
            refresh();
        });
        m_milestones.append(action);
    }
    QAction *entry = m_milestoneMenu->menuAction();
    entry->setObjectName(QStringLiteral("setMilestone"));
    m_all.append(entry);
}

void TimelineActions::makeKindMenu()
{
    m_kindMenu = std::make_unique<QMenu>(tr("Set &kind"));
    m_kindMenu->setObjectName(QStringLiteral("kindMenu"));
    m_kindMenu->setIcon(theme::icon(QStringLiteral("tag")));
    for (const EventKind kind : enumValues<EventKind>()) {
        QAction *action = m_kindMenu->addAction(kindIcon(kind), label(kind));
        action->setObjectName(QStringLiteral("setKind_") + enumName(kind));
        connect(action, &QAction::triggered, this, [this, kind] { m_edits.setKind(kind); });
    }
    QAction *entry = m_kindMenu->menuAction();
    entry->setObjectName(QStringLiteral("setKind"));
    m_needSelection.append(entry);
    m_all.append(entry);
}

void TimelineActions::makeGroupMenu()
{
    m_groupMenu = std::make_unique<QMenu>(tr("&Group by"));
    m_groupMenu->setObjectName(QStringLiteral("groupMenu"));
    m_groupMenu->setIcon(theme::icon(QStringLiteral("view-group")));
    auto *group = new QActionGroup(m_groupMenu.get());
    const auto choice = [this, group](const QString &name, const QString &text, TimelineGroups::By by) {
        QAction *action = m_groupMenu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_proxy.grouping() == by);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { m_proxy.setGrouping(by); });
    };
    choice(QStringLiteral("groupByNothing"), tr("&Nothing: as time goes"), TimelineGroups::By::None);
    choice(QStringLiteral("groupByPhase"), tr("&Phase"), TimelineGroups::By::Phase);
    choice(QStringLiteral("groupByLane"), tr("&Lane"), TimelineGroups::By::Lane);
    m_groupMenu->menuAction()->setObjectName(QStringLiteral("groupBy"));
    m_all.append(m_groupMenu->menuAction());
}

bool TimelineActions::canMove(int step) const
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid())
        return false;
    const TimelineEvent *event = m_proxy.valueAt(current.row());
    const TimelineEvent *neighbour = m_proxy.valueAt(current.row() + step);
    return event && neighbour && neighbour->time.happenedAt == event->time.happenedAt;
}

void TimelineActions::refresh()
{
    const bool isOpen = m_workspace.session() != nullptr;
    // Counted by ranges: all of a long timeline may be selected.
    int selected = 0;
    const TimelineEvent *only = nullptr;
    if (isOpen && m_table.selectionModel()) {
        const QItemSelection selection = m_table.selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            selected += range.height();
            only = m_proxy.valueAt(range.top());
        }
    }
    const bool isOne = selected == 1;
    for (QAction *action : std::as_const(m_needReview))
        action->setEnabled(isOpen);
    for (QAction *action : std::as_const(m_needSelection))
        action->setEnabled(selected > 0);
    m_filterPlace->setEnabled(isOpen && m_proxy.isFiltering());
    m_edit->setEnabled(isOpen && m_table.currentIndex().isValid());
    m_moveUp->setEnabled(isOne && canMove(-1));
    m_moveDown->setEnabled(isOne && canMove(1));
    m_milestoneMenu->menuAction()->setEnabled(isOne);
    const QList<Milestone> borne = isOne && only ? only->milestones : QList<Milestone>();
    const QList<Milestone> values = enumValues<Milestone>();
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_milestones[i]->setEnabled(isOne);
        m_milestones[i]->setChecked(borne.contains(values.at(i)));
    }
}

void TimelineActions::setHasQuestion(bool hasQuestion, bool hasDismissed)
{
    m_ask->setEnabled(hasQuestion);
    m_dismiss->setEnabled(hasQuestion);
    m_bringBack->setEnabled(hasDismissed);
}

void TimelineActions::edit()
{
    if (m_table.currentIndex().isValid())
        m_table.QAbstractItemView::edit(m_table.currentIndex());
}

} // namespace debrief
