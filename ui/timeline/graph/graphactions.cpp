// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphactions.h"

#include "ui/style/theme.h"
#include "ui/timeline/graph/timelinegraphview.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace debrief {

namespace {

QString groupingKey()
{
    return QStringLiteral("timeline/lanes");
}

} // namespace

GraphActions::GraphActions(TimelineGraphView &view) : QObject(&view), m_view(view)
{
    m_zoomIn = add(QStringLiteral("graphZoomIn"), tr("Graph: zoom &in"), QStringLiteral("zoom-in"),
                   {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    connect(m_zoomIn, &QAction::triggered, &view, &TimelineGraphView::zoomIn);
    m_zoomOut = add(QStringLiteral("graphZoomOut"), tr("Graph: zoom &out"), QStringLiteral("zoom-out"),
                    {QKeySequence(Qt::Key_Minus)});
    connect(m_zoomOut, &QAction::triggered, &view, &TimelineGraphView::zoomOut);
    m_showWhole = add(QStringLiteral("graphShowAll"), tr("Graph: show &everything"), QStringLiteral("zoom-fit-best"),
                      {QKeySequence(Qt::Key_0)});
    connect(m_showWhole, &QAction::triggered, &view, &TimelineGraphView::showWhole);
    m_zoomToSelection = add(QStringLiteral("graphZoomToSelection"), tr("Graph: zoom to the selection"),
                            QStringLiteral("zoom-fit-selection"), {QKeySequence(Qt::Key_Z)});
    connect(m_zoomToSelection, &QAction::triggered, &view, &TimelineGraphView::zoomToSelection);
    QAction *card = add(QStringLiteral("graphShowCard"), tr("Graph: about the current event"),
                        QStringLiteral("documentinfo"), {QKeySequence(Qt::Key_I)});
    connect(card, &QAction::triggered, &view, &TimelineGraphView::showCardOfCurrent);
    makeLanesMenu();
    connect(&view, &TimelineGraphView::windowChanged, this, &GraphActions::refresh);
}

GraphActions::~GraphActions() = default;

QAction *GraphActions::add(const QString &name, const QString &text, const QString &icon,
                           const QList<QKeySequence> &keys)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Plain keys: an editor that stands in the graph has its own use for them.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    m_all.append(action);
    return action;
}

void GraphActions::makeLanesMenu()
{
    m_lanes = std::make_unique<QMenu>(tr("Graph: &lanes"));
    m_lanes->setObjectName(QStringLiteral("graphLanesMenu"));
    m_lanes->setIcon(theme::icon(QStringLiteral("view-group")));
    auto *group = new QActionGroup(this);
    const QStringList texts{tr("&System, people, communication"), tr("&By source"), tr("By &kind")};
    const QString chosen = QSettings().value(groupingKey()).toString();
    for (const LaneGrouping grouping : enumValues<LaneGrouping>()) {
        QAction *action = m_lanes->addAction(texts.at(static_cast<qsizetype>(grouping)));
        action->setObjectName(QStringLiteral("graphLanes_") + enumName(grouping));
        action->setCheckable(true);
        action->setActionGroup(group);
        if (enumName(grouping) == chosen)
            m_view.setGrouping(grouping);
        action->setChecked(grouping == m_view.grouping());
        connect(action, &QAction::triggered, this, [this, grouping] {
            m_view.setGrouping(grouping);
            QSettings().setValue(groupingKey(), enumName(grouping));
        });
        m_groupings.append(action);
    }
    m_lanes->addSeparator();
    connect(m_lanes.get(), &QMenu::aboutToShow, this, &GraphActions::fillLanes);
    m_all.append(m_lanes->menuAction());
}

void GraphActions::fillLanes()
{
    qDeleteAll(m_shown);
    m_shown.clear();
    const QStringList lanes = m_view.scene().usedLanes();
    for (const QString &name : lanes) {
        QString text = name;
        QAction *action = m_lanes->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_view.scene().isLaneHidden(name));
        connect(action, &QAction::toggled, this, [this, name](bool shown) { m_view.setLaneHidden(name, !shown); });
        m_shown.append(action);
    }
}

void GraphActions::refresh()
{
    m_zoomIn->setEnabled(m_view.timeWindow().canZoomIn());
    m_zoomOut->setEnabled(m_view.timeWindow().canZoomOut());
    m_zoomToSelection->setEnabled(m_view.selectionModel() && m_view.selectionModel()->hasSelection());
}

} // namespace debrief
