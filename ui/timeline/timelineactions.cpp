// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineactions.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventphrases.h"
#include "ui/timeline/timelinetable.h"
#include "ui/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace debrief {

TimelineActions::TimelineActions(Workspace &workspace, TimelineTable &table, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_table(table)
{
    m_add = add(QStringLiteral("addEvent"), tr("&Add event"), QStringLiteral("list-add"),
                {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::Key_Insert)}, page);
    connect(m_add, &QAction::triggered, this, &TimelineActions::addRequested);
    m_edit = add(QStringLiteral("editEvent"), tr("&Edit"), QStringLiteral("document-edit"), {QKeySequence(Qt::Key_F2)},
                 &table);
    connect(m_edit, &QAction::triggered, this, &TimelineActions::edit);
    m_retime = add(QStringLiteral("retimeEvents"), tr("Change &time…"), QStringLiteral("clock"),
                   {QKeySequence(Qt::CTRL | Qt::Key_R)}, page);
    connect(m_retime, &QAction::triggered, this, &TimelineActions::retimeRequested);
    makeMilestoneMenu(page);
    addSeparator(page);
    m_moveUp = add(QStringLiteral("moveEventUp"), tr("Move &up"), QStringLiteral("go-up"),
                   {QKeySequence(Qt::ALT | Qt::Key_Up)}, &table);
    m_moveUp->setToolTip(tr("Move up among events of the same time"));
    connect(m_moveUp, &QAction::triggered, this, [this] { move(-1); });
    m_moveDown = add(QStringLiteral("moveEventDown"), tr("Move &down"), QStringLiteral("go-down"),
                     {QKeySequence(Qt::ALT | Qt::Key_Down)}, &table);
    m_moveDown->setToolTip(tr("Move down among events of the same time"));
    connect(m_moveDown, &QAction::triggered, this, [this] { move(1); });
    addSeparator(page);
    m_copy = add(QStringLiteral("copyEvents"), tr("&Copy rows"), QStringLiteral("edit-copy"),
                 {QKeySequence(QKeySequence::Copy)}, &table);
    connect(m_copy, &QAction::triggered, this, &TimelineActions::copy);
    m_delete = add(QStringLiteral("deleteEvents"), tr("De&lete"), QStringLiteral("edit-delete"),
                   {QKeySequence(QKeySequence::Delete)}, &table);
    connect(m_delete, &QAction::triggered, this, &TimelineActions::removeSelected);
    addSeparator(page);
    m_filter = add(QStringLiteral("filterEvents"), tr("&Filter events"), QStringLiteral("view-filter"),
                   {QKeySequence(QKeySequence::Find)}, page);
    connect(m_filter, &QAction::triggered, this, &TimelineActions::filterRequested);
    makeColumnMenu(page);
    refresh();
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

void TimelineActions::addSeparator(QWidget *page)
{
    auto *separator = new QAction(page);
    separator->setSeparator(true);
    m_all.append(separator);
}

void TimelineActions::makeMilestoneMenu(QWidget *page)
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
        page->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, milestone](bool checked) { setMilestone(milestone, checked); });
        m_milestones.append(action);
    }
    QAction *entry = m_milestoneMenu->menuAction();
    entry->setObjectName(QStringLiteral("setMilestone"));
    m_all.append(entry);
}

void TimelineActions::makeColumnMenu(QWidget *page)
{
    m_columnMenu = std::make_unique<QMenu>(tr("C&olumns"));
    m_columnMenu->setObjectName(QStringLiteral("columnMenu"));
    for (const int column :
         {int(TimelineModel::SourceColumn), int(TimelineModel::KnownAtColumn), int(TimelineModel::LaneColumn)}) {
        QAction *action = m_columnMenu->addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(QStringLiteral("showColumn%1").arg(column));
        action->setCheckable(true);
        connect(action, &QAction::triggered, &m_table,
                [this, column](bool shown) { m_table.showColumn(column, shown); });
        // The table chooses by its width, so what is shown is known only when it is asked for.
        connect(m_columnMenu.get(), &QMenu::aboutToShow, action,
                [this, action, column] { action->setChecked(m_table.isColumnShown(column)); });
    }
    Q_UNUSED(page)
    m_columnMenu->menuAction()->setObjectName(QStringLiteral("columns"));
    m_all.append(m_columnMenu->menuAction());
}

QList<TimelineEvent> TimelineActions::selectedEvents() const
{
    QList<TimelineEvent> events;
    const ReviewSession *session = m_workspace.session();
    if (!session)
        return events;
    for (const EventId &id : m_table.selectedIds()) {
        if (const auto *event = session->find<TimelineEvent>(id))
            events.append(*event);
    }
    return events;
}

bool TimelineActions::canMove(int step) const
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid() || m_table.selectionModel()->selectedRows().size() != 1)
        return false;
    const auto event = current.data(ValueRole).value<TimelineEvent>();
    const QModelIndex neighbour = current.siblingAtRow(current.row() + step);
    return neighbour.isValid() &&
           neighbour.data(ValueRole).value<TimelineEvent>().time.happenedAt == event.time.happenedAt;
}

void TimelineActions::refresh()
{
    const bool isOpen = m_workspace.session() != nullptr;
    const auto selected =
        isOpen && m_table.selectionModel() ? m_table.selectionModel()->selectedRows() : QModelIndexList();
    m_add->setEnabled(isOpen);
    m_filter->setEnabled(isOpen);
    m_edit->setEnabled(isOpen && m_table.currentIndex().isValid());
    m_retime->setEnabled(!selected.isEmpty());
    m_delete->setEnabled(!selected.isEmpty());
    m_copy->setEnabled(!selected.isEmpty());
    m_moveUp->setEnabled(isOpen && canMove(-1));
    m_moveDown->setEnabled(isOpen && canMove(1));
    m_milestoneMenu->menuAction()->setEnabled(selected.size() == 1);
    const QList<Milestone> borne = selected.size() == 1
                                       ? selected.constFirst().data(ValueRole).value<TimelineEvent>().milestones
                                       : QList<Milestone>();
    const QList<Milestone> values = enumValues<Milestone>();
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_milestones[i]->setEnabled(selected.size() == 1);
        m_milestones[i]->setChecked(borne.contains(values.at(i)));
    }
}

void TimelineActions::setMilestone(Milestone milestone, bool marked)
{
    const QList<TimelineEvent> events = selectedEvents();
    if (!m_workspace.session() || events.size() != 1)
        return;
    m_workspace.report(m_workspace.session()->setMilestone(milestone, marked ? events.constFirst().id : EventId()));
    refresh();
}

void TimelineActions::setKind(EventKind kind)
{
    QList<Entity> changed;
    for (TimelineEvent event : selectedEvents()) {
        event.kind = kind;
        changed.append(event);
    }
    if (!changed.isEmpty())
        m_workspace.report(m_workspace.session()->updateAll(changed, tr("Change kind to “%1”").arg(label(kind))));
}

bool TimelineActions::retime(const QString &phrase)
{
    const auto events = retimed(selectedEvents(), phrase, m_workspace.displayZone(), m_workspace.zoneChoices());
    if (!events) {
        m_workspace.report(events.error());
        return false;
    }
    QList<Entity> changed;
    for (const TimelineEvent &event : *events)
        changed.append(event);
    const bool done = m_workspace.report(m_workspace.session()->updateAll(
        changed, tr("Change time of %n event(s)", nullptr, static_cast<int>(changed.size()))));
    if (done && m_table.currentIndex().isValid())
        m_table.scrollTo(m_table.currentIndex());
    return done;
}

void TimelineActions::edit()
{
    if (m_table.currentIndex().isValid())
        m_table.QAbstractItemView::edit(m_table.currentIndex());
}

void TimelineActions::removeSelected()
{
    QList<QUuid> ids;
    for (const TimelineEvent &event : selectedEvents())
        ids.append(event.id.uuid());
    if (ids.isEmpty())
        return;
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    const int first = std::min_element(rows.cbegin(), rows.cend())->row();
    const int column = qMax(0, m_table.currentIndex().column());
    if (!m_workspace.report(
            m_workspace.session()->remove(ids, tr("Delete %n event(s)", nullptr, static_cast<int>(ids.size())))))
        return;
    // What comes next is at hand for the next key.
    const int next = qMin(first, m_table.model()->rowCount() - 1);
    if (next >= 0)
        m_table.selectionModel()->setCurrentIndex(m_table.model()->index(next, column),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TimelineActions::move(int step)
{
    const QList<TimelineEvent> events = selectedEvents();
    if (events.size() != 1)
        return;
    m_workspace.report(m_workspace.session()->reorderEvent(events.constFirst().id, step));
    m_table.scrollTo(m_table.currentIndex());
    refresh();
}

void TimelineActions::copy()
{
    QStringList lines;
    const QTimeZone zone = m_workspace.displayZone();
    for (const TimelineEvent &event : selectedEvents()) {
        QStringList cells{timeText(event.time.happenedAt, zone, TimeDetail::Full), label(event.kind), event.text,
                          event.source};
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace debrief
