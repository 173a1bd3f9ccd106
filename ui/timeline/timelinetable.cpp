// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinetable.h"

#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventkinddelegate.h"
#include "ui/timeline/eventtextdelegate.h"
#include "ui/timeline/eventtimedelegate.h"
#include "ui/timeline/eventworddelegate.h"
#include "ui/timeline/milestonedelegate.h"
#include "ui/timeline/slotmime.h"
#include "ui/timeline/timelinecolumns.h"
#include "ui/timeline/timelineproxy.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace debrief {

TimelineTable::TimelineTable(QWidget *parent)
    : QTableView(parent),
      m_columns(std::make_unique<TimelineColumns>(*this)),
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
    setItemDelegateForColumn(TimelineModel::SourceColumn, new EventWordDelegate(tr("Source of the event"), this));
    setItemDelegateForColumn(TimelineModel::LaneColumn, new EventWordDelegate(tr("Lane of the event"), this));
    setAcceptDrops(true);
    // A proxy has no columns before it has a model.
    connect(horizontalHeader(), &QHeaderView::sectionCountChanged, this, [this] { m_columns->measure(); });
    for (const EventTimeDelegate *delegate : {m_happenedAt, m_knownAt})
        connect(delegate, &EventTimeDelegate::phraseRefused, this, &TimelineTable::phraseRefused);
}

TimelineTable::~TimelineTable() = default;

void TimelineTable::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        old->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineTable::holdView);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { holdViewBut(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last) { holdViewBut(first, last); });
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineTable::releaseView);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineTable::releaseView);
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int, const QModelIndex &, int destination) {
                layOutNow();
                releaseView();
                followMove(destination > first ? destination - 1 : destination);
            });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TimelineTable::holdForReset);
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineTable::followReset);
    // A change of time may move the line above a day to or from a neighbour.
    connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    if (auto *proxy = qobject_cast<TimelineProxy *>(model))
        connect(proxy, &TimelineProxy::sectionsChanged, this, [this] {
            holdView();
            releaseView();
            viewport()->update();
        });
    measure();
}

QRect TimelineTable::visualRect(const QModelIndex &index) const
{
    return TimelineDelegate::cellWithin(QTableView::visualRect(index), index);
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

void TimelineTable::showRow(int row)
{
    const QModelIndex index = model()->index(row, TimelineModel::TextColumn);
    // What is in view stays where it is; what is not comes to the middle, with what was before and after.
    if (!viewport()->rect().contains(visualRect(index)))
        scrollTo(index, PositionAtCenter);
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
    if (event->key() == Qt::Key_Escape && state() != EditingState) {
        emit left();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TimelineTable::resizeEvent(QResizeEvent *event)
{
    m_columns->choose();
    QTableView::resizeEvent(event);
}

void TimelineTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void TimelineTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model())
        return;
    QPainter painter(viewport());
    if (m_hasSections) {
        painter.setFont(TimelineDelegate::sectionFont());
        for (int row = qMax(0, rowAt(0)); row < model()->rowCount(); ++row) {
            const int top = rowViewportPosition(row);
            if (top >= viewport()->height())
                break;
            const QString title = model()->index(row, 0).data(TimelineProxy::SectionRole).toString();
            if (title.isEmpty())
                continue;
            const QRect band(0, top, viewport()->width(), TimelineDelegate::sectionHeight());
            painter.fillRect(band, palette().color(QPalette::Window));
            painter.fillRect(band.x(), band.bottom(), band.width(), 1, theme::color(theme::Tone::Border));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(band.adjusted(theme::GapSmall, 0, -theme::GapSmall, 0),
                             Qt::AlignLeading | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(title, Qt::ElideRight, band.width() - theme::Gap));
        }
    }
    if (m_dropRow.isValid()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(visualRect(m_dropRow)
                             .adjusted(1, 1, -1, -1)
                             .united(QRect(1, visualRect(m_dropRow).top() + 1, viewport()->width() - 2, 1)));
    }
}

void TimelineTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (slotIn(event->mimeData()))
        event->accept();
    else
        event->ignore();
}

void TimelineTable::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropRow = slotIn(event->mimeData()) ? indexAt(event->position().toPoint()) : QModelIndex();
    event->setAccepted(m_dropRow.isValid());
    viewport()->update();
}

void TimelineTable::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropRow = QPersistentModelIndex();
    viewport()->update();
    QTableView::dragLeaveEvent(event);
}

void TimelineTable::dropEvent(QDropEvent *event)
{
    m_dropRow = QPersistentModelIndex();
    viewport()->update();
    const auto slot = slotIn(event->mimeData());
    const QModelIndex index = indexAt(event->position().toPoint());
    event->setAccepted(slot && index.isValid());
    if (event->isAccepted())
        emit slotDropped(*slot, idAt(index));
}

void TimelineTable::holdView()
{
    holdViewBut(-1, -1);
}

void TimelineTable::holdViewBut(int first, int last)
{
    // What goes or moves away can't hold the others.
    int row = rowAt(0);
    if (row >= first && row <= last && row >= 0)
        row = last + 1 < model()->rowCount() ? last + 1 : first - 1;
    m_held = row < 0 ? QModelIndex() : model()->index(row, 0);
    m_heldAt = row < 0 ? 0 : rowViewportPosition(row);
}

void TimelineTable::releaseView()
{
    fitSections();
    if (!m_held.isValid())
        return;
    updateGeometries();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + rowViewportPosition(m_held.row()) - m_heldAt);
    m_held = QPersistentModelIndex();
}

void TimelineTable::layOutNow()
{
    // Left until it is painted, the base class would have it painted a second time.
    if (isVisible())
        executeDelayedItemsLayout();
}

void TimelineTable::holdForReset()
{
    m_topBeforeReset.reset();
    m_dropRow = QPersistentModelIndex();
    const int row = rowAt(0);
    if (row < 0)
        return;
    m_topBeforeReset = model()->index(row, 0).data(ValueRole).value<TimelineEvent>();
    m_heldAt = rowViewportPosition(row);
}

void TimelineTable::followReset()
{
    m_hasSections = true; // Heights are those of other rows now.
    fitSections();
    layOutNow();
}

void TimelineTable::returnView()
{
    if (!m_topBeforeReset)
        return;
    const TimelineEvent top = *std::exchange(m_topBeforeReset, std::nullopt);
    updateGeometries();
    const int place = placeLike(top);
    if (place >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(place) - m_heldAt);
    else
        scrollToTop();
}

int TimelineTable::placeLike(const TimelineEvent &event) const
{
    const auto *proxy = qobject_cast<const TimelineProxy *>(model());
    int place = -1;
    for (int row = 0; proxy && row < proxy->rowCount(); ++row) {
        const TimelineEvent &other = *proxy->valueAt(row);
        if (other.reviewId != event.reviewId)
            return -1;
        if (other.id == event.id)
            return row;
        if (place < 0 && happensBefore(event, other))
            place = row;
    }
    return place;
}

void TimelineTable::followMove(int destination)
{
    // Whoever gives an event another time goes on with it where it is now.
    const bool isAtWork = hasFocus() || viewport()->isAncestorOf(QApplication::focusWidget());
    if (isAtWork && currentIndex().row() == destination)
        scrollTo(currentIndex());
}

void TimelineTable::fitSections()
{
    const auto *proxy = qobject_cast<const TimelineProxy *>(model());
    const QList<int> sections = proxy ? proxy->sectionRows() : QList<int>();
    if (sections.isEmpty() && !m_hasSections)
        return;
    m_hasSections = !sections.isEmpty();
    QHeaderView *header = verticalHeader();
    const int usual = header->defaultSectionSize();
    const int tall = usual + TimelineDelegate::sectionHeight();
    auto next = sections.cbegin();
    for (int row = 0; row < header->count(); ++row) {
        const bool begins = next != sections.cend() && *next == row;
        if (begins)
            ++next;
        if (header->sectionSize(row) != (begins ? tall : usual))
            header->resizeSection(row, begins ? tall : usual);
    }
}

void TimelineTable::measure()
{
    verticalHeader()->setDefaultSectionSize(TimelineDelegate::rowHeight(font()));
    m_hasSections = true;
    fitSections();
    m_columns->measure();
}

} // namespace debrief
