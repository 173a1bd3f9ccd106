// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinetable.h"

#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventkinddelegate.h"
#include "ui/timeline/eventtextdelegate.h"
#include "ui/timeline/eventtimedelegate.h"
#include "ui/timeline/milestonedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace debrief {

TimelineTable::TimelineTable(QWidget *parent)
    : QTableView(parent),
      m_happenedAt(new EventTimeDelegate(EventTimeDelegate::Field::HappenedAt, this)),
      m_knownAt(new EventTimeDelegate(EventTimeDelegate::Field::KnownAt, this))
{
    setObjectName(QStringLiteral("timelineTable"));
    setAccessibleName(tr("Timeline"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    // One height for all: rows are never measured, however many there are.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(24);

    setItemDelegate(new TimelineDelegate(this));
    setItemDelegateForColumn(TimelineModel::TimeColumn, m_happenedAt);
    setItemDelegateForColumn(TimelineModel::KnownAtColumn, m_knownAt);
    setItemDelegateForColumn(TimelineModel::KindColumn, new EventKindDelegate(this));
    setItemDelegateForColumn(TimelineModel::TextColumn, new EventTextDelegate(this));
    setItemDelegateForColumn(TimelineModel::MilestoneColumn, new MilestoneDelegate(this));
    for (const EventTimeDelegate *delegate : {m_happenedAt, m_knownAt})
        connect(delegate, &EventTimeDelegate::phraseRefused, this, &TimelineTable::phraseRefused);
}

void TimelineTable::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        old->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineTable::holdView);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TimelineTable::holdView);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TimelineTable::holdView);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineTable::releaseView);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineTable::releaseView);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TimelineTable::releaseView);
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineTable::rowsReset);
    // A change of time may move the line above a day to or from a neighbour.
    connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    measure();
}

void TimelineTable::setDisplayZone(const QTimeZone &zone)
{
    m_happenedAt->setDisplayZone(zone);
    m_knownAt->setDisplayZone(zone);
    viewport()->update();
}

EventId TimelineTable::idAt(const QModelIndex &index) const
{
    return EventId(index.data(IdRole).toUuid());
}

QList<EventId> TimelineTable::selectedIds() const
{
    if (!selectionModel())
        return {};
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<EventId> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(idAt(model()->index(row, 0)));
    return ids;
}

void TimelineTable::selectRows(const QList<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model()->index(row, 0), model()->index(row, TimelineModel::ColumnCount - 1));
    if (rows.isEmpty()) {
        selectionModel()->clearSelection();
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : int(TimelineModel::TextColumn);
    selectionModel()->setCurrentIndex(model()->index(rows.constFirst(), column), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TimelineTable::showColumn(int column, bool shown)
{
    m_overruled.insert(column, shown);
    chooseColumns();
}

bool TimelineTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool begins = trigger == EditKeyPressed || trigger == DoubleClicked || trigger == AllEditTriggers;
    if (begins && index.isValid() && index.column() == TimelineModel::MilestoneColumn) {
        // Not within the event: the menu has its own loop.
        QMetaObject::invokeMethod(
            this,
            [this, held = QPersistentModelIndex(index)] {
                if (held.isValid())
                    emit milestonesRequested(held);
            },
            Qt::QueuedConnection);
        return true;
    }
    return QTableView::edit(index, trigger, event);
}

void TimelineTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && currentIndex().isValid()) {
        edit(currentIndex(), EditKeyPressed, event);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TimelineTable::resizeEvent(QResizeEvent *event)
{
    chooseColumns();
    QTableView::resizeEvent(event);
}

void TimelineTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void TimelineTable::holdView()
{
    const int row = rowAt(0);
    m_held = row < 0 ? QModelIndex() : model()->index(row, 0);
    m_heldAt = row < 0 ? 0 : rowViewportPosition(row);
}

void TimelineTable::releaseView()
{
    if (!m_held.isValid())
        return;
    updateGeometries();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + rowViewportPosition(m_held.row()) - m_heldAt);
    m_held = QPersistentModelIndex();
}

void TimelineTable::measure()
{
    verticalHeader()->setDefaultSectionSize(TimelineDelegate::rowHeight(font()));
    if (!model() || model()->columnCount() == 0)
        return;
    const QFontMetrics metrics(theme::tabular(font()));
    const auto widthFor = [&metrics](const QString &sample) {
        return metrics.horizontalAdvance(sample) + theme::GapLarge;
    };
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TimelineModel::TextColumn, QHeaderView::Stretch);
    header->resizeSection(TimelineModel::TimeColumn, widthFor(QStringLiteral("≈ 00:00–00:00")));
    header->resizeSection(TimelineModel::KindColumn, 24 + widthFor(QStringLiteral("communication")));
    header->resizeSection(TimelineModel::MilestoneColumn, widthFor(QStringLiteral("Acknowledged mm")));
    header->resizeSection(TimelineModel::SourceColumn, widthFor(QStringLiteral("statuspage name")));
    header->resizeSection(TimelineModel::KnownAtColumn, widthFor(QStringLiteral("after 00 min 00 s")));
    header->resizeSection(TimelineModel::LaneColumn, widthFor(QStringLiteral("some lane here")));
    chooseColumns();
}

void TimelineTable::chooseColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    // In ems, so that it holds for every size of type: below these widths a column gives its place to the text.
    struct Need
    {
        int column;
        int ems;
    };
    static constexpr std::array needs{Need{TimelineModel::SourceColumn, 72}, Need{TimelineModel::KnownAtColumn, 84},
                                      Need{TimelineModel::LaneColumn, 96}};
    const int em = qMax(1, fontMetrics().height() * 2 / 3);
    for (const Need &need : needs)
        setColumnHidden(need.column, !m_overruled.value(need.column, width() >= need.ems * em));
}

} // namespace debrief
