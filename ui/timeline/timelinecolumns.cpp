// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecolumns.h"

#include "session/timelinemodel.h"

#include "ui/style/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace debrief {

namespace {

constexpr QLatin1StringView ColumnsKey("timeline/columns");

/// In the order in which they stand until someone moves them. A name is what settings know a column by.
struct Column
{
    int column;
    const char *name;
    const char *sample; ///< As wide as what usually stands there; null takes what is left.
    int ems; ///< Below that width of the table it gives its place to the text, so that it holds for every size of type.
};

constexpr std::array columns{
    Column{TimelineModel::TimeColumn, "time", "≈ 00:00–00:00", 0},
    Column{TimelineModel::KnownAtColumn, "known_at", "+00 min 00 s", 84},
    Column{TimelineModel::KindColumn, "kind", "xxx communication", 0},
    Column{TimelineModel::TextColumn, "text", nullptr, 0},
    Column{TimelineModel::MilestoneColumn, "milestone", "Acknowledged mm", 0},
    Column{TimelineModel::SourceColumn, "source", "statuspage name", 72},
    Column{TimelineModel::LaneColumn, "lane", "some lane here", 96},
};

} // namespace

TimelineColumns::TimelineColumns(QTableView &table) : m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setObjectName(QStringLiteral("timelineHeader"));
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, &m_remembering, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isArranging || column == TimelineModel::TextColumn || width == 0)
            return;
        m_widths.insert(column, width);
        m_remembering.start();
    });
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(300);
    connect(&m_remembering, &QTimer::timeout, this, &TimelineColumns::remember);
    m_menu = std::make_unique<QMenu>(tr("C&olumns"));
    m_menu->setObjectName(QStringLiteral("columnMenu"));
    m_menu->menuAction()->setObjectName(QStringLiteral("columns"));
}

TimelineColumns::~TimelineColumns()
{
    if (m_remembering.isActive())
        remember();
}

bool TimelineColumns::isReady() const
{
    return m_table.model() && m_table.model()->columnCount() == TimelineModel::ColumnCount;
}

void TimelineColumns::makeMenu()
{
    for (const Column &column : columns) {
        if (column.column == TimelineModel::TextColumn)
            continue;
        QAction *action = m_menu->addAction(m_table.model()->headerData(column.column, Qt::Horizontal).toString());
        action->setObjectName(QStringLiteral("showColumn%1").arg(column.column));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, index = column.column](bool shown) { show(index, shown); });
        // The width may choose, so what is shown is known only when it is asked for.
        connect(m_menu.get(), &QMenu::aboutToShow, action,
                [this, action, index = column.column] { action->setChecked(isShown(index)); });
    }
    m_menu->addSeparator();
    QAction *usual = m_menu->addAction(tr("&As it was"));
    usual->setObjectName(QStringLiteral("resetColumns"));
    usual->setToolTip(tr("The usual columns in their usual order and width"));
    connect(usual, &QAction::triggered, this, &TimelineColumns::reset);
}

void TimelineColumns::measure()
{
    if (!isReady())
        return;
    if (m_menu->isEmpty()) {
        makeMenu();
        restore();
    }
    const QScopedValueRollback guard(m_isArranging, true);
    const QFontMetrics metrics(theme::tabular(m_table.font()));
    QHeaderView *header = m_table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TimelineModel::TextColumn, QHeaderView::Stretch);
    for (const Column &column : columns) {
        if (column.sample)
            header->resizeSection(column.column, m_widths.value(column.column, metrics.horizontalAdvance(
                                                                                   QString::fromUtf8(column.sample)) +
                                                                                   theme::GapLarge));
    }
    choose();
}

void TimelineColumns::choose()
{
    if (!isReady())
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    const int em = qMax(1, m_table.fontMetrics().height() * 2 / 3);
    for (const Column &column : columns)
        m_table.setColumnHidden(column.column, !m_overruled.value(column.column, m_table.width() >= column.ems * em));
}

bool TimelineColumns::isShown(int column) const
{
    return !m_table.isColumnHidden(column);
}

void TimelineColumns::show(int column, bool shown)
{
    if (column == TimelineModel::TextColumn)
        return;
    m_overruled.insert(column, shown);
    choose();
    m_remembering.start();
}

void TimelineColumns::reset()
{
    m_overruled.clear();
    m_widths.clear();
    QSettings().remove(ColumnsKey);
    restore();
    measure();
    m_remembering.stop();
}

void TimelineColumns::remember()
{
    // By name and in the order in which they stand, so that a later version may have other columns.
    QList<Column> inOrder(columns.cbegin(), columns.cend());
    const QHeaderView *header = m_table.horizontalHeader();
    std::ranges::sort(inOrder, {}, [header](const Column &column) { return header->visualIndex(column.column); });
    QStringList texts;
    for (const Column &column : std::as_const(inOrder)) {
        const auto shown = m_overruled.constFind(column.column);
        texts.append(QStringLiteral("%1:%2:%3")
                         .arg(QLatin1StringView(column.name))
                         .arg(m_widths.value(column.column, 0))
                         .arg(shown == m_overruled.cend() ? QStringLiteral("auto")
                              : *shown                    ? QStringLiteral("shown")
                                                          : QStringLiteral("hidden")));
    }
    QSettings().setValue(ColumnsKey, texts);
}

void TimelineColumns::restore()
{
    QList<int> order;
    for (const QString &text : QSettings().value(ColumnsKey).toStringList()) {
        const QStringList parts = text.split(u':');
        const auto *column = std::ranges::find_if(
            columns, [&parts](const Column &known) { return parts.constFirst() == QLatin1StringView(known.name); });
        if (parts.size() != 3 || column == columns.cend() || order.contains(column->column))
            continue;
        order.append(column->column);
        if (const int width = parts.at(1).toInt(); width > 0 && column->sample)
            m_widths.insert(column->column, qBound(24, width, 2000));
        if (parts.at(2) != QLatin1StringView("auto") && column->sample)
            m_overruled.insert(column->column, parts.at(2) == QLatin1StringView("shown"));
    }
    for (const Column &column : columns) {
        if (!order.contains(column.column))
            order.append(column.column);
    }
    const QScopedValueRollback guard(m_isArranging, true);
    QHeaderView *header = m_table.horizontalHeader();
    for (int place = 0; place < order.size(); ++place)
        header->moveSection(header->visualIndex(order.at(place)), place);
    m_remembering.stop();
}

} // namespace debrief
