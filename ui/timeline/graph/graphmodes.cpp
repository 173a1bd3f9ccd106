// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphmodes.h"

#include "ui/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QSettings>
#include <QWidget>

#include <array>

namespace debrief {

namespace {

constexpr std::array modeNames{"both", "table", "graph"};

QString settingKey()
{
    return QStringLiteral("timeline/view");
}

} // namespace

GraphModes::GraphModes(QWidget &table, QWidget &graph, QWidget *page) : QObject(page), m_table(table), m_graph(graph)
{
    auto *group = new QActionGroup(this);
    const QStringList texts{tr("Table a&nd graph"), tr("&Table only"), tr("&Graph only")};
    const QStringList icons{QStringLiteral("view-split-top-bottom"), QStringLiteral("view-list-details"),
                            QStringLiteral("office-chart-line")};
    const QString remembered = QSettings().value(settingKey()).toString();
    for (size_t i = 0; i < modeNames.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        auto *action = new QAction(theme::icon(icons.at(at)), texts.at(at), this);
        action->setObjectName(QStringLiteral("timelineView_") + QLatin1StringView(modeNames[i]));
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, i] { setMode(static_cast<Mode>(i)); });
        m_all.append(action);
        if (remembered == QLatin1StringView(modeNames[i]))
            m_mode = static_cast<Mode>(i);
    }
    auto *next = new QAction(tr("Ne&xt view"), this);
    next->setObjectName(QStringLiteral("timelineView_next"));
    next->setShortcut(Qt::Key_F4);
    next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QAction::triggered, this,
            [this] { setMode(static_cast<Mode>((static_cast<size_t>(m_mode) + 1) % modeNames.size())); });
    m_all.append(next);
    page->addActions(m_all);
    setMode(m_mode);
}

void GraphModes::setMode(Mode mode)
{
    const bool hadFocus = m_table.hasFocus() || m_graph.hasFocus();
    m_mode = mode;
    m_table.setVisible(mode != Mode::Graph);
    m_graph.setVisible(mode != Mode::Table);
    m_all.at(static_cast<qsizetype>(mode))->setChecked(true);
    QSettings().setValue(settingKey(), QLatin1StringView(modeNames[static_cast<size_t>(mode)]));
    if (hadFocus)
        mainView().setFocus();
}

QWidget &GraphModes::mainView() const
{
    return m_mode == Mode::Graph ? m_graph : m_table;
}

} // namespace debrief
