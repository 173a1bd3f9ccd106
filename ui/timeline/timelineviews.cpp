// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineviews.h"

#include "ui/timeline/timelineproxy.h"
#include "ui/timeline/timelinetable.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QSettings>

namespace debrief {

namespace {

QString keyOf(const QSplitter &splitter)
{
    // Sizes for two parts mean nothing to three.
    return QStringLiteral("timeline/%1/%2").arg(splitter.objectName()).arg(splitter.count());
}

} // namespace

TimelineViews::TimelineViews(TimelineProxy &proxy, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent),
      m_main(new QSplitter(Qt::Vertical, this)),
      m_table(new TimelineTable(m_main)),
      m_selection(new QItemSelectionModel(&proxy, this))
{
    setObjectName(QStringLiteral("timelineSides"));
    setChildrenCollapsible(false);
    m_main->setObjectName(QStringLiteral("timelineSplitter"));
    m_main->setChildrenCollapsible(false);
    m_main->addWidget(m_table);
    addWidget(m_main);
    setStretchFactor(0, 1);
    m_table->setModel(&proxy);
    const QItemSelectionModel *own = m_table->selectionModel();
    m_table->setSelectionModel(m_selection);
    delete own;
    connect(this, &QSplitter::splitterMoved, this, &TimelineViews::remember);
    connect(m_main, &QSplitter::splitterMoved, this, &TimelineViews::remember);
}

void TimelineViews::setGraph(QAbstractItemView *graph)
{
    graph->setModel(m_table->model());
    const QItemSelectionModel *own = graph->selectionModel();
    graph->setSelectionModel(m_selection);
    delete own;
    m_main->insertWidget(0, graph);
    m_main->setStretchFactor(0, 2);
    m_main->setStretchFactor(1, 3);
    restore();
}

void TimelineViews::setDetail(QWidget *detail)
{
    addWidget(detail);
    setStretchFactor(1, 0);
    restore();
}

void TimelineViews::remember() const
{
    QSettings settings;
    settings.setValue(keyOf(*this), saveState());
    settings.setValue(keyOf(*m_main), m_main->saveState());
}

void TimelineViews::restore()
{
    const QSettings settings;
    restoreState(settings.value(keyOf(*this)).toByteArray());
    m_main->restoreState(settings.value(keyOf(*m_main)).toByteArray());
}

} // namespace debrief
